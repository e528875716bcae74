// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * One line of a master budget with its values, its outcome and what follows from both (R-b.1, R-b.2, R-b.5).
 *
 * @param line IRI of its record
 * @param name what it is called; the name of the indicator where it has none of its own
 * @param best the best value where neither higher nor lower is wanted; null for other directions
 * @param unit UCUM code of the indicator
 * @param resource natural resource; null for context that has none
 * @param kind set by law, own project or context; null if not stated
 * @param indicatorKind consumption, asset or efficiency; null if not stated
 * @param responsible office that answers for it; null if not stated
 * @param explanation why a value is missing or odd; null if none is given
 * @param reference null if not stated, and so the other values
 * @param outcome met, missed or no data; null as long as there is no balance
 * @param outcomeWhy why the value was missed or is missing; null if none is given
 * @param actual of the balance; null without one, and where there are no data
 */
public record BudgetLine(
        String line,
        Label name,
        Named indicator,
        Direction direction,
        @Nullable BigDecimal best,
        String unit,
        @Nullable Named resource,
        @Nullable Named kind,
        @Nullable Named indicatorKind,
        @Nullable String responsible,
        @Nullable Label explanation,
        @Nullable BudgetAmount reference,
        @Nullable BudgetAmount previous,
        @Nullable BudgetAmount budget,
        @Nullable BudgetAmount target,
        @Nullable BudgetAmount limit,
        @Nullable Named outcome,
        @Nullable Label outcomeWhy,
        @Nullable BudgetAmount actual,
        List<Named> measures,
        List<Booking> account) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** An account entry: what had happened by a day of the period. */
    public record Booking(String entry, LocalDate day, BudgetAmount amount) {}

    /** Why there is no progress to show. */
    public enum NoProgress {
        NO_ACTUAL,
        NO_REFERENCE,
        NO_TARGET,
        /** Target and reference value are the same, so there is no way to measure along. */
        SAME
    }

    /** Whether it is shown without target (R-b.6). */
    public boolean isContext() {
        return kind != null && "context".equals(kind.notation());
    }

    /** Actual minus budget value, in the unit of the line; null if either is missing. */
    public @Nullable BigDecimal toBudget() {
        return difference(budget);
    }

    /** Actual value minus long-term target, in the unit of the line; null if either is missing. */
    public @Nullable BigDecimal toTarget() {
        return difference(target);
    }

    /**
     * Progress in percent with one decimal: (actual - reference) / (target - reference), see R-b.5. Never rounded up to
     * 100; null where {@link #noProgress} says why.
     */
    public @Nullable BigDecimal progress() {
        if (actual == null || reference == null || target == null || noProgress() != null) {
            return null;
        }
        BigDecimal gone = actual.value().subtract(reference.value()).multiply(HUNDRED);
        BigDecimal way = target.value().subtract(reference.value());
        BigDecimal percent = gone.divide(way, 1, RoundingMode.HALF_UP);
        boolean short0 = gone.divide(way, 10, RoundingMode.FLOOR).compareTo(HUNDRED) < 0;
        return short0 && percent.compareTo(HUNDRED) == 0 ? new BigDecimal("99.9") : percent;
    }

    /** Why there is no progress; null if there is. */
    public @Nullable NoProgress noProgress() {
        if (reference == null) {
            return NoProgress.NO_REFERENCE;
        }
        if (target == null) {
            return NoProgress.NO_TARGET;
        }
        if (target.value().compareTo(reference.value()) == 0) {
            return NoProgress.SAME;
        }
        return actual == null ? NoProgress.NO_ACTUAL : null;
    }

    /**
     * Whether the target asks for less than the reference year had already; the line is then one to hold, and a progress
     * below 0 says that the actual value is better than the reference value.
     */
    public boolean isToHold() {
        return reference != null && target != null && better(reference.value(), target.value());
    }

    private boolean better(BigDecimal one, BigDecimal other) {
        return switch (direction) {
            case LOWER -> one.compareTo(other) < 0;
            case HIGHER -> one.compareTo(other) > 0;
            case BEST_AT ->
                best != null
                        && one.subtract(best)
                                        .abs()
                                        .compareTo(other.subtract(best).abs())
                                < 0;
            case NONE -> false;
        };
    }

    private @Nullable BigDecimal difference(@Nullable BudgetAmount from) {
        return actual == null || from == null ? null : actual.exact().subtract(from.exact());
    }
}
