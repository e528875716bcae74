// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.register.Territory;
import org.jspecify.annotations.Nullable;

/**
 * How the value of one territory moved between the first and the last year shown that can be joined: from the last value back
 * to the first break in the series, other method, boundary or kind of period. It says nothing about better or worse.
 *
 * @param territory null where it goes without saying
 * @param first equal to {@code last} where no earlier value can be joined
 * @param cut whether values before {@code first} are shown that cannot be joined
 * @param percent change in percent of the first value, unrounded; null for values in percent, and where the first value is
 *     not above zero or the last below it
 */
public record Move(
        @Nullable Territory territory,
        Figure first,
        Figure last,
        boolean cut,
        @Nullable BigDecimal percent) {
    private static final String PERCENT = "%";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 10;

    /** Which way. */
    public enum Way {
        FELL,
        ROSE,
        SAME,
        /** There is no second value that could be joined. */
        NONE
    }

    /** @param points of one territory, by year, at least one */
    static Move of(Territory territory, List<Point> points) {
        int from = points.size() - 1;
        Figure last = points.get(from).figure();
        while (from > 0
                && !points.get(from).breakBefore()
                && alike(points.get(from - 1).figure(), last)) {
            from--;
        }
        Figure first = points.get(from).figure();
        return new Move(territory, first, last, from > 0, percent(first, last));
    }

    /** The move between two figures of one territory that somebody else found to be comparable. */
    public static Move between(Figure first, Figure last) {
        return new Move(null, first, last, false, percent(first, last));
    }

    public Way way() {
        if (first == last) {
            return Way.NONE;
        }
        int sign = change().signum();
        return sign == 0 ? Way.SAME : sign < 0 ? Way.FELL : Way.ROSE;
    }

    /** Last minus first value, with the digits of the one that has more. */
    public BigDecimal change() {
        int scale = Math.max(scale(first), scale(last));
        return last.value().subtract(first.value()).setScale(scale, RoundingMode.HALF_UP);
    }

    private static int scale(Figure figure) {
        String stated = figure.stated();
        return Math.max(0, stated.indexOf('.') < 0 ? 0 : stated.length() - stated.indexOf('.') - 1);
    }

    private static boolean alike(Figure one, Figure other) {
        return one.demonstration() == other.demonstration()
                && (one.periodStart() == null) == (other.periodStart() == null)
                && one.unit().equals(other.unit());
    }

    private static @Nullable BigDecimal percent(Figure first, Figure last) {
        if (PERCENT.equals(first.unit())
                || first.value().signum() <= 0
                || last.value().signum() < 0) {
            return null;
        }
        return last.value()
                .subtract(first.value())
                .multiply(HUNDRED)
                .divide(first.value(), DIGITS, RoundingMode.HALF_UP);
    }
}
