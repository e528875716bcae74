// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aalborgdata.vocabulary.Iris;

/** To what the records on one territory are tied, by record and relation. */
public final class Links {
    private final Map<String, Map<String, List<Named>>> things = new HashMap<>();

    /** The links of all records in the submissions on a territory. */
    public static Links of(Reading reading, String territory) {
        Links links = new Links();
        reading.each("record-links", Map.of("territory", territory), row -> links.things
                .computeIfAbsent(row.text("record"), r -> new HashMap<>())
                .computeIfAbsent(Iris.lastSegment(row.text("relation")), r -> new ArrayList<>())
                .add(row.named("thing")));
        return links;
    }

    /** @param relation local name of the property, such as {@code serves} */
    public List<Named> of(String record, String relation) {
        return List.copyOf(things.getOrDefault(record, Map.of()).getOrDefault(relation, List.of()));
    }

    /** Points of the Commitments that a record serves, the primary one first; whole commitments where it names no point. */
    public List<Named> commitments(String record) {
        return Stream.of("primaryPoint", "concernsPoint", "commitment")
                .flatMap(relation -> of(record, relation).stream())
                .distinct()
                .toList();
    }

    /** Number of the commitment a record serves first, such as {@code 10}; empty if it serves none. */
    public static String commitment(List<Named> commitments) {
        return commitments.isEmpty() ? "" : commitments.get(0).notation().replaceFirst("\\..*", "");
    }
}
