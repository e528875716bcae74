// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.budget;

import java.math.BigDecimal;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Row;
import org.jspecify.annotations.Nullable;

/**
 * One dated value of a budget line; it stands in a record of its own (R-b.1).
 *
 * @param record IRI of the observation, stated value or target
 * @param value in the unit of the line's indicator
 * @param stated the number with the digits of its source
 * @param year it is of, or by which a target is due
 * @param source where it was read; null if not stated
 * @param area territory it is of
 */
public record BudgetAmount(
        String record,
        BigDecimal value,
        String stated,
        int year,
        @Nullable String source,
        Named area) {

    /** From a row with {@code record}, {@code number}, {@code stated}, {@code year}, {@code source} and {@code area}. */
    static BudgetAmount of(Row row) {
        BigDecimal value = new BigDecimal(row.text("number"));
        String printed = row.maybeText("stated");
        return new BudgetAmount(
                row.text("record"),
                value,
                printed == null ? digits(value) : printed,
                row.integer("year"),
                row.maybeText("source"),
                row.named("area"));
    }

    /** The value with as many decimals as it is stated with, for differences of two such values. */
    BigDecimal exact() {
        return new BigDecimal(stated).compareTo(value) == 0 ? new BigDecimal(stated) : value;
    }

    /** A store writes 72 as 72.0; digits that matter are stated beside the number. */
    private static String digits(BigDecimal value) {
        BigDecimal short0 = value.stripTrailingZeros();
        return short0.scale() < 0 ? short0.setScale(0).toPlainString() : short0.toPlainString();
    }
}
