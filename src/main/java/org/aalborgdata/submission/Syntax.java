// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a submission may be handed in, each with its media type and the endings of its file names. */
public enum Syntax {
    TURTLE("turtle", "Turtle", "text/turtle", "ttl"),
    N_TRIPLES("n-triples", "N-Triples", "application/n-triples", "nt"),
    N_QUADS("n-quads", "N-Quads", "application/n-quads", "nq"),
    TRIG("trig", "TriG", "application/trig", "trig"),
    RDF_XML("rdf-xml", "RDF/XML", "application/rdf+xml", "rdf", "owl", "xml"),
    JSON_LD("json-ld", "JSON-LD", "application/ld+json", "jsonld", "json"),
    CSV("csv", "CSV", "text/csv", "csv"),
    /** Several CSV files and their CSVW description in one archive. */
    CSV_PACKAGE("csv-package", "CSV package", "application/zip", "zip"),
    /** With or without macros, which are not looked at. */
    XLSX("xlsx", "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsm");

    /** Media type of an XLSX workbook with macros. */
    public static final String WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled.12";

    private final String key;
    private final String label;
    private final String mediaType;
    private final List<String> endings;

    Syntax(String key, String label, String mediaType, String... endings) {
        this.key = key;
        this.label = label;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** As it is typed on the command line and in addresses, for example {@code rdf-xml}. */
    public String key() {
        return key;
    }

    /** Its name among people, for example {@code RDF/XML}. */
    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Endings of file names without the dot, the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** Whether it is a table that people fill, not a list of statements. */
    public boolean isTable() {
        return this == CSV || this == CSV_PACKAGE || this == XLSX;
    }

    /** By the ending of a file's name; empty if the ending is none of ours. */
    public static Optional<Syntax> ofName(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return fileName.contains(".") ? find(s -> s.endings.contains(ending)) : Optional.empty();
    }

    /** By a media type; parameters such as {@code charset} are not looked at. */
    public static Optional<Syntax> ofMediaType(String mediaType) {
        String bare = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return bare.equalsIgnoreCase(WITH_MACROS) ? Optional.of(XLSX) : find(s -> s.mediaType.equals(bare));
    }

    /** By what is typed on the command line. */
    public static Optional<Syntax> ofKey(String key) {
        return find(s -> s.key.equalsIgnoreCase(key));
    }

    private static Optional<Syntax> find(java.util.function.Predicate<Syntax> wanted) {
        return Arrays.stream(values()).filter(wanted).findFirst();
    }
}
