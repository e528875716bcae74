// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;

/**
 * What a record is about.
 *
 * @param points commitment points, in the order of their numbers
 * @param commitments the commitments of these points
 * @param sectors Baltic 21 sectors
 */
public record Themes(List<Named> points, List<Named> commitments, List<Named> sectors) {
    /** Points and commitments in the order of their numbers, 10.1 after 9.5. */
    public static final Comparator<Named> BY_NUMBER = Comparator.comparing(n -> new BigDecimal(n.notation()));

    private static final Themes NONE = new Themes(List.of(), List.of(), List.of());

    /** Those of all needs and offers, by the IRI of the record. */
    static Map<String, Themes> read(Reading reading) {
        Map<String, Collector> found = new HashMap<>();
        reading.rows("exchange-themes", row -> {
            Collector c = found.computeIfAbsent(row.text("record"), r -> new Collector());
            add(c.points, row.maybeNamed("point"));
            add(c.commitments, row.maybeNamed("commitment"));
            add(c.sectors, row.maybeNamed("sector"));
            return c;
        });
        Map<String, Themes> result = new HashMap<>();
        found.forEach((iri, c) ->
                result.put(iri, new Themes(List.copyOf(c.points), List.copyOf(c.commitments), List.copyOf(c.sectors))));
        return result;
    }

    /** Those of one record; none if it has none. */
    static Themes of(Map<String, Themes> all, String record) {
        return all.getOrDefault(record, NONE);
    }

    private static void add(List<Named> list, @org.jspecify.annotations.Nullable Named value) {
        if (value != null && !list.contains(value)) {
            list.add(value);
        }
    }

    private static final class Collector {
        private final List<Named> points = new ArrayList<>();
        private final List<Named> commitments = new ArrayList<>();
        private final List<Named> sectors = new ArrayList<>();
    }
}
