// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalborgdata.release.ShippedFiles;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;

/** Names and order of sheets and columns where ontology and shapes have none that a clerk would understand. */
final class FormNames {
    private static final CSVFormat WITH_HEADINGS =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<Node, Sheet> sheets = new LinkedHashMap<>();
    private final Map<Node, Sheet> entries = new LinkedHashMap<>();
    private final Map<String, NextPeriod> next = new LinkedHashMap<>();
    private final Map<String, List<Node>> order = new LinkedHashMap<>();
    private final Map<String, Label> headings = new LinkedHashMap<>();

    /** Key and name of a sheet. */
    record Sheet(String key, Label name) {}

    FormNames() {
        for (CSVRecord row : rows("forms/sheets.csv")) {
            sheets.put(node(row.get("class")), new Sheet(row.get("key"), new Label(row.get("en"), row.get("de"))));
            next.put(row.get("key"), NextPeriod.of(row.get("next")));
        }
        for (CSVRecord row : rows("forms/entries.csv")) {
            entries.put(node(row.get("class")), new Sheet(row.get("key"), new Label(row.get("en"), row.get("de"))));
        }
        for (CSVRecord row : rows("forms/columns.csv")) {
            Node property = node(row.get("property"));
            order.computeIfAbsent(row.get("sheet"), s -> new ArrayList<>()).add(property);
            headings.put(row.get("sheet") + " " + property, new Label(row.get("en"), row.get("de")));
        }
    }

    /** Sheets by their class, in the order of the workbook. */
    Map<Node, Sheet> sheets() {
        return sheets;
    }

    /** What becomes of the records of a sheet in the form of the next period. */
    NextPeriod next(String sheet) {
        return next.getOrDefault(sheet, NextPeriod.NOTHING);
    }

    /** Codes of other vocabularies that bring no labels. */
    Map<Node, Sheet> entries() {
        return entries;
    }

    /** Properties that stand first. */
    List<Node> first(String sheet) {
        return order.getOrDefault(sheet, List.of());
    }

    Optional<Label> heading(String sheet, Node property) {
        return Optional.ofNullable(headings.get(sheet + " " + property))
                .or(() -> Optional.ofNullable(headings.get("* " + property)));
    }

    private static Node node(String prefixed) {
        return Iris.uri(Prefixes.MAPPING.expandPrefix(
                prefixed.startsWith("skos:")
                        ? prefixed.replaceFirst("^skos:", "http://www.w3.org/2004/02/skos/core#")
                        : prefixed));
    }

    private static List<CSVRecord> rows(String file) {
        try {
            return WITH_HEADINGS
                    .parse(new StringReader(new String(ShippedFiles.read(file), StandardCharsets.UTF_8)))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
