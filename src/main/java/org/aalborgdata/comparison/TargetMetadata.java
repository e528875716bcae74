// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.registry.Receipt;

/** Describes the table of targets: its columns, and the submissions of the targets and of the values they are held against. */
public final class TargetMetadata {
    /** What each column of {@link TargetTable#COLUMNS} holds: datatype of CSVW and description. */
    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            column("territory", "string", "Code of the territory, the last part of its IRI"),
            column("territory_name", "string", "Name of the territory in English"),
            column("indicator", "string", "Code of the indicator"),
            column("indicator_name", "string", "Name of the indicator in English"),
            column("target_year", "gYear", "Year by which it was promised"),
            column("target_value", "decimal", "Value promised, with the digits of its source"),
            column("unit", "string", "UCUM code of the unit"),
            column("state", "string", "Where it stands: reached, on-track, off-track, missed, no-data, or replaced"),
            column("baseline_year", "gYear", "Year from which progress counts"),
            column("baseline_value", "decimal", "Value of that year; empty where it is not known"),
            column("baseline_observation", "anyURI", "The record of that value, with its evidence"),
            column("actual_year", "gYear", "Year of the latest value that can be held against the baseline"),
            column("actual_value", "decimal", "That value with the digits of its source"),
            column("actual_observation", "anyURI", "The record of that value, with its evidence"),
            column("required_value", "decimal", "What the straight line from baseline to target asks for in that year"),
            column("progress_percent", "decimal", "Share of the way from baseline to target that is done"),
            column("required_percent", "decimal", "Share of the way that the straight line asks for in that year"),
            column("replaced_by", "anyURI", "The target that took its place"),
            column("measures", "string", "Records of the measures that serve it, apart by spaces"),
            column("demonstration", "boolean", "Whether it was invented to show the program"),
            column("source", "anyURI", "Where the target was read"),
            column("submission", "anyURI", "The submission that states it"),
            column("target", "anyURI", "The record of the target, with its evidence"));

    private TargetMetadata() {}

    private static Map.Entry<String, List<String>> column(String name, String datatype, String description) {
        return Map.entry(name, List.of(datatype, description));
    }

    /**
     * The description as JSON.
     *
     * @param rows of the table
     * @param title subject, places and years, in English
     * @param address of the table
     * @param page address of the page with the same view
     * @param figures those the targets may be held against
     * @param current the public versions
     */
    public static String write(
            List<Map<String, Object>> rows,
            String title,
            String address,
            String page,
            Collection<Figure> figures,
            List<Receipt> current) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        TargetTable.COLUMNS.forEach(name -> columns.put(name, COLUMNS.get(name)));
        List<Object> named = values(rows, Stream.of("baseline_observation", "actual_observation"));
        List<Figure> used =
                figures.stream().filter(f -> named.contains(f.observation())).toList();
        return TableDescription.write(
                columns,
                title,
                address,
                page,
                used,
                values(rows, Stream.of("source")),
                values(rows, Stream.of("submission")),
                current,
                Map.of());
    }

    private static List<Object> values(List<Map<String, Object>> rows, Stream<String> columns) {
        return columns.flatMap(c -> rows.stream().map(row -> row.get(c)))
                .filter(Objects::nonNull)
                .toList();
    }
}
