// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.territory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * How and by when a data gap will be closed (R-a.4).
 *
 * @param text in words; null if not stated
 * @param due day by which the value is expected; null if not stated
 * @param measure that will create the data; null if not stated
 */
public record Remedy(
        @Nullable Label text,
        @Nullable LocalDate due,
        @Nullable Named measure) {

    /** The remedies of a territory's gaps by the gap's IRI; gaps that plan nothing are not here. */
    static Map<String, Remedy> of(Reading reading, String territory) {
        Map<String, Remedy> remedies = new HashMap<>();
        reading.each("remedies", Map.of("territory", territory), row -> {
            Remedy remedy = new Remedy(
                    row.maybeLabel("gap", AalborgTerms.PLANNED_REMEDY),
                    row.maybeDate("due"),
                    row.maybeNamed("measure"));
            if (remedy.text != null || remedy.due != null || remedy.measure != null) {
                remedies.putIfAbsent(row.text("gap"), remedy);
            }
        });
        return remedies;
    }
}
