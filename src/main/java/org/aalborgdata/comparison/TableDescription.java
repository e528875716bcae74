// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.release.Release;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes a table of figures as CSVW does (W3C, 17 December 2015): its columns, licence, sources and the versions of the
 * submissions it was made from, so that it can be cited and made again.
 */
public final class TableDescription {
    /** Media type of the description (CSVW, section 5). */
    public static final String MEDIA_TYPE = "application/csvm+json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private TableDescription() {}

    /**
     * The description as JSON.
     *
     * @param columns datatype of CSVW and description by name, in the order of the table
     * @param title in English
     * @param address of the table
     * @param page address of the page with the same view
     * @param figures those that the table was made from
     * @param current the public versions
     * @param more what else is to be said, by property
     */
    public static String write(
            Map<String, List<String>> columns,
            String title,
            String address,
            String page,
            Collection<Figure> figures,
            List<Receipt> current,
            Map<String, Object> more) {
        return write(columns, title, address, page, figures, List.of(), List.of(), current, more);
    }

    /**
     * The same of a table that holds more than figures.
     *
     * @param sources IRIs of further sources
     * @param submissions IRIs of further submissions
     */
    static String write(
            Map<String, List<String>> columns,
            String title,
            String address,
            String page,
            Collection<Figure> figures,
            Collection<?> sources,
            Collection<?> submissions,
            List<Receipt> current,
            Map<String, Object> more) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        root.put("url", address);
        root.put("dc:title", title);
        root.put("dc:license", Map.of("@id", LICENCE));
        root.put("dc:bibliographicCitation", "Aalborg data " + Release.VERSION + ": " + title + ". " + page);
        root.put("dc:hasVersion", Release.VERSION);
        root.put("rdfs:seeAlso", Map.of("@id", page));
        root.put("dc:source", sources(figures, sources));
        root.put("prov:wasDerivedFrom", versions(figures, submissions, current));
        root.putAll(more);
        root.put("dialect", Map.of("encoding", "utf-8", "delimiter", ",", "header", true));
        List<Object> described = new ArrayList<>();
        columns.forEach((name, column) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", name);
            one.put("titles", name);
            one.put("datatype", column.get(0));
            one.put("dc:description", column.get(1));
            described.add(one);
        });
        root.put("tableSchema", Map.of("columns", described));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static List<Map<String, String>> sources(Collection<Figure> figures, Collection<?> more) {
        Set<String> all = new TreeSet<>(figures.stream().map(Figure::source).toList());
        more.forEach(iri -> all.add(iri.toString()));
        return all.stream().map(iri -> Map.of("@id", iri)).toList();
    }

    /** The version of each submission, with the hash of the bytes that were handed in. */
    private static List<Map<String, Object>> versions(
            Collection<Figure> figures, Collection<?> more, List<Receipt> current) {
        Set<String> used =
                new TreeSet<>(figures.stream().map(Figure::submission).toList());
        more.forEach(iri -> used.add(iri.toString()));
        List<Map<String, Object>> versions = new ArrayList<>();
        for (Receipt receipt : current) {
            if (used.contains(receipt.submission())) {
                Map<String, Object> version = new LinkedHashMap<>();
                version.put("@id", receipt.graph());
                version.put("dc:issued", receipt.time().toString());
                version.put("dc:identifier", "urn:sha256:" + receipt.sha256());
                versions.add(version);
            }
        }
        return versions;
    }
}
