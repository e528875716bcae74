// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.vocabulary.Label;

/** Describes the table of a comparison: its columns, and what stands between the values of each indicator. */
public final class ComparisonMetadata {
    /** What each column of {@link ComparisonCsv#COLUMNS} holds: datatype of CSVW and description. */
    private static final Map<String, List<String>> COLUMNS = Map.ofEntries(
            column("territory", "string", "Code of the territory, the last part of its IRI"),
            column("territory_name", "string", "Name of the territory in English"),
            column("indicator", "string", "Code of the indicator"),
            column("indicator_name", "string", "Name of the indicator in English"),
            column("year", "gYear", "Year of the figure or gap"),
            column(
                    "value",
                    "decimal",
                    "Value with the digits of its source; empty where it is missing, never 0 for that"),
            column("unit", "string", "UCUM code of the unit"),
            column("unit_name", "string", "Unit as people write it, in English"),
            column("status", "string", "SDMX codes of the observation's status, apart by spaces"),
            column("method", "anyURI", "How it was counted"),
            column("source", "anyURI", "Where the figure was read"),
            column("edition", "string", "Date of the source's edition, or the day it was read"),
            column("submission", "anyURI", "The submission that states it"),
            column("observation", "anyURI", "The record of the figure or gap, with its evidence"),
            column("preferred", "boolean", "Whether it is the one of several statements that is shown first"),
            column("comparability", "string", "How far it can be compared with the others, and what stands between"),
            column("gap", "string", "Why there is no figure"),
            column(
                    "verdict",
                    "string",
                    "Among the other values of its indicator here: comparable, with-caveats or not-comparable; missing for a"
                            + " gap, superseded for a statement that is not preferred"),
            column("reasons", "string", "What stands between it and the others, in words, apart by semicolons"),
            column(
                    "not_comparable_with",
                    "string",
                    "Codes of other indicators in this table that look like its own and measure something else"),
            column(
                    "joined_with_previous",
                    "boolean",
                    "Whether it continues the row of the same territory before it; false after a break"),
            column("against", "anyURI", "The record of the figure it is held against in the next columns"),
            column("verdict_against", "string", "How far the two can be compared"),
            column("grounds_against", "string", "Codes of what stands between the two, apart by spaces"),
            column("reasons_against", "string", "The same in words, apart by semicolons"),
            column(
                    "axis",
                    "integer",
                    "Number of the axis on which it is drawn; values of one axis may be set side by side"),
            column(
                    "axis_forced",
                    "boolean",
                    "Whether values share this axis that are not comparable, because the address insists"),
            column(
                    "peer_because",
                    "string",
                    "Why its territory is shown as a peer, or chosen if it was taken in by hand"),
            column("rank", "string", "Rank within the group, or a range such as 2-3; empty without a ranking"),
            column("rank_reason", "string", "What makes the rank uncertain, or why there is none"));

    private ComparisonMetadata() {}

    private static Map.Entry<String, List<String>> column(String name, String datatype, String description) {
        return Map.entry(name, List.of(datatype, description));
    }

    /**
     * The description as JSON.
     *
     * @param title subject, places and years, in English
     * @param address of the table
     * @param page address of the page with the same view
     * @param current the public versions
     */
    public static String write(
            Comparison comparison, String title, String address, String page, List<Receipt> current) {
        List<Figure> figures = comparison.blocks().stream()
                .flatMap(b -> b.points().stream())
                .flatMap(p -> Stream.concat(Stream.of(p.figure()), p.others().stream()))
                .toList();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        ComparisonCsv.COLUMNS.forEach(name -> columns.put(name, COLUMNS.get(name)));
        Map<String, Object> subject = Map.of(
                "dc:subject",
                comparison.blocks().stream().map(ComparisonMetadata::indicator).toList());
        return TableDescription.write(columns, title, address, page, figures, current, subject);
    }

    private static Map<String, Object> indicator(Block block) {
        Map<String, Object> indicator = new LinkedHashMap<>();
        indicator.put("@id", block.indicator().iri());
        indicator.put("skos:notation", block.indicator().code());
        indicator.put("skos:prefLabel", block.indicator().label().en());
        indicator.put("skos:definition", block.indicator().definition().en());
        indicator.put(
                "rdfs:comment",
                Stream.concat(
                                block.assessment().caveats().stream().map(Assessment.Caveat::text),
                                WholeAmounts.note(block).stream())
                        .map(Label::en)
                        .toList());
        return indicator;
    }
}
