// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of a report, each with its media type and the ending of its file name. */
public enum ReportFormat {
    TEXT("text", "text/plain", "txt"),
    HTML("html", "text/html", "html"),
    CSV("csv", "text/csv", "csv"),
    JSON("json", "application/json", "json"),
    TURTLE("turtle", "text/turtle", "ttl"),
    JSON_LD("json-ld", "application/ld+json", "jsonld"),
    RDF_XML("rdf-xml", "application/rdf+xml", "rdf"),
    N_TRIPLES("n-triples", "application/n-triples", "nt"),
    SARIF("sarif", "application/sarif+json", "sarif"),
    JUNIT("junit", "application/xml", "xml");

    private final String key;
    private final String mediaType;
    private final String ending;

    ReportFormat(String key, String mediaType, String ending) {
        this.key = key;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** As it is typed on the command line and in addresses, for example {@code json-ld}. */
    public String key() {
        return key;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Ending of a file name without the dot. */
    public String ending() {
        return ending;
    }

    /** By what is typed on the command line. */
    public static Optional<ReportFormat> ofKey(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equalsIgnoreCase(key)).findFirst();
    }

    /** By a media type; parameters such as {@code charset} are not looked at. */
    public static Optional<ReportFormat> ofMediaType(String mediaType) {
        String bare = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.mediaType.equals(bare)).findFirst();
    }
}
