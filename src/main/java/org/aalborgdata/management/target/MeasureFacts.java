// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.management.reading.Links;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.reading.Row;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a territory (R-i.2, R-c.3).
 *
 * @param measure its record
 * @param commitment number of the commitment it serves first; empty if it names none
 * @param points of the Commitments it serves, the primary one first
 * @param status null if not stated
 * @param responsible the unit that answers for it, never a person; null if not stated
 * @param cost in euro over the whole duration; null if not stated
 * @param funding who pays
 * @param staff person-months over the whole duration; null if not stated
 * @param importance from 1 (most important) to 3; null if not stated
 * @param serves targets
 * @param inspiredBy good practices and measures of others
 * @param demonstration true if it was invented to show the program
 */
public record MeasureFacts(
        Named measure,
        String commitment,
        List<Named> points,
        @Nullable Named status,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String responsible,
        @Nullable BigDecimal cost,
        List<String> funding,
        @Nullable BigDecimal staff,
        @Nullable Integer importance,
        List<Named> serves,
        List<Named> inspiredBy,
        boolean demonstration) {

    public static List<MeasureFacts> of(Reading reading, String territory, Links links) {
        Map<String, MeasureFacts> measures = new LinkedHashMap<>();
        reading.each("measures", Map.of("territory", territory), row -> {
            String iri = row.text("measure");
            MeasureFacts measure = measures.computeIfAbsent(iri, m -> measure(row, iri, links));
            if (row.has("funding") && !measure.funding().contains(row.text("funding"))) {
                measure.funding().add(row.text("funding"));
            }
        });
        return List.copyOf(measures.values());
    }

    private static MeasureFacts measure(Row row, String iri, Links links) {
        List<Named> points = links.commitments(iri);
        return new MeasureFacts(
                row.named("measure"),
                Links.commitment(points),
                points,
                row.maybeNamed("status"),
                row.maybeDate("start"),
                row.maybeDate("end"),
                row.maybeText("unit"),
                row.maybeDecimal("cost"),
                new ArrayList<>(),
                row.maybeDecimal("staff"),
                row.maybeInteger("importance"),
                links.of(iri, "serves"),
                links.of(iri, "inspiredBy"),
                row.isTrue("demonstration"));
    }
}
