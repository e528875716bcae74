// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Target;
import org.jspecify.annotations.Nullable;

/**
 * How far a territory is on the way to a target (R-b.5).
 *
 * <p>The formula is (actual - baseline) / (target - baseline). The actual value is the latest one up to the target year that
 * was counted as the target says, the preferred statement before others of the same year. The required path is the
 * straight line from the baseline to the target; a target is on track if the actual value is on the line or better.
 *
 * @param baseline from which progress is measured; null if none is known
 * @param actual null if there is none after the baseline
 * @param required the value of the line in the year of {@code actual}; null where it cannot be drawn
 * @param percent progress in percent, below 0 or above 100 too; null where target and baseline are the same or unknown
 * @param requiredPercent progress that the line asks for in the year of {@code actual}; null where it cannot be drawn
 */
public record Progress(
        State state,
        @Nullable Baseline baseline,
        @Nullable Figure actual,
        @Nullable BigDecimal required,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal requiredPercent) {

    /** The verdict, by the rule above. */
    public enum State {
        /** The target value is reached in the target year or before. */
        REACHED,
        ON_TRACK,
        OFF_TRACK,
        /** It was not reached in the target year. */
        MISSED,
        /** No baseline, or no comparable figure after it and up to the target year. */
        NO_DATA;

        /** Key of its words and of its style, such as {@code on-track}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * From where progress is measured.
     *
     * @param stated the value with the digits of its source
     * @param figure where it was read; null where it is 0 by definition, the figures being changes since this year
     */
    public record Baseline(
            BigDecimal value,
            String stated,
            int year,
            @Nullable Figure figure) {
        static Baseline of(Figure figure) {
            return new Baseline(figure.value(), figure.stated(), figure.year(), figure);
        }
    }

    private static final int DIGITS = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The progress of one target.
     *
     * @param named IRI of the observation the target names as its baseline; null if it names only a year, or nothing
     * @param indicator that of the target; its direction decides only where the target is to keep the baseline
     * @param baseYear the year to which the target's method relates its figures; null if to none
     * @param figures of the territory
     * @param invented whether the target itself was invented to show the program; only then do invented figures count
     */
    public static Progress of(
            Target target,
            @Nullable String named,
            Indicator indicator,
            @Nullable Integer baseYear,
            Collection<Figure> figures,
            boolean invented) {
        List<Figure> usable = figures.stream()
                .filter(f -> f.indicator().equals(target.indicator())
                        && f.territory().equals(target.territory()))
                .filter(f -> f.unit().equals(target.unit()))
                .filter(f -> invented || !f.demonstration())
                .toList();
        Baseline from =
                baseline(target, named, usable).map(Baseline::of).orElseGet(() -> nothing(target, indicator, baseYear));
        String method = target.method() != null
                ? target.method()
                : from == null || from.figure() == null ? null : from.figure().method();
        Figure actual = usable.stream()
                .filter(f -> f.year() <= target.year() && (from == null || f.year() > from.year()))
                .filter(f -> method == null || f.method().equals(method))
                .max(Comparator.comparingInt(Figure::year).thenComparing(Figure::preferred))
                .orElse(null);
        if (from == null || actual == null) {
            return new Progress(State.NO_DATA, from, actual, null, null, null);
        }
        return measured(target, indicator.direction(), from, actual);
    }

    private static Optional<Figure> baseline(Target target, @Nullable String named, List<Figure> figures) {
        Optional<Figure> stated =
                figures.stream().filter(f -> f.observation().equals(named)).findFirst();
        if (stated.isPresent() || target.baselineYear() == null) {
            return stated;
        }
        return figures.stream()
                .filter(f -> f.year() == target.baselineYear())
                .filter(f -> target.method() == null || f.method().equals(target.method()))
                .max(Comparator.comparing(Figure::preferred));
    }

    /** A change since a year is 0 in that year. What may be negative in percent and has a base year is such a change. */
    private static @Nullable Baseline nothing(Target target, Indicator indicator, @Nullable Integer baseYear) {
        boolean change = "%".equals(target.unit())
                && (indicator.minimum() == null || indicator.minimum().signum() < 0);
        boolean same = target.baselineYear() == null || target.baselineYear().equals(baseYear);
        return baseYear != null && change && same ? new Baseline(BigDecimal.ZERO, "0", baseYear, null) : null;
    }

    private static Progress measured(Target target, Direction direction, Baseline from, Figure actual) {
        BigDecimal way = target.value().subtract(from.value());
        BigDecimal gone = actual.value().subtract(from.value());
        if (way.signum() == 0) {
            return new Progress(kept(direction, gone), from, actual, target.value(), null, null);
        }
        int span = Math.max(1, target.year() - from.year());
        int years = Math.min(span, actual.year() - from.year());
        BigDecimal share = BigDecimal.valueOf(years).divide(BigDecimal.valueOf(span), DIGITS, RoundingMode.HALF_UP);
        int digits = Math.max(actual.value().scale(), target.value().scale());
        return new Progress(
                state(way, gone, years, span),
                from,
                actual,
                from.value().add(way.multiply(share)).setScale(Math.max(0, digits), RoundingMode.HALF_UP),
                gone.multiply(HUNDRED).divide(way, DIGITS, RoundingMode.HALF_UP),
                share.multiply(HUNDRED));
    }

    /** Compares products, so that no rounding decides. */
    private static State state(BigDecimal way, BigDecimal gone, int years, int span) {
        if (gone.signum() == way.signum() && gone.abs().compareTo(way.abs()) >= 0) {
            return State.REACHED;
        }
        if (years == span) {
            return State.MISSED;
        }
        BigDecimal asked = way.multiply(BigDecimal.valueOf(years));
        int ahead = gone.multiply(BigDecimal.valueOf(span)).subtract(asked).signum() * way.signum();
        return ahead >= 0 ? State.ON_TRACK : State.OFF_TRACK;
    }

    private static State kept(Direction direction, BigDecimal gone) {
        boolean kept =
                switch (direction) {
                    case LOWER -> gone.signum() <= 0;
                    case HIGHER -> gone.signum() >= 0;
                    default -> gone.signum() == 0;
                };
        return kept ? State.ON_TRACK : State.OFF_TRACK;
    }
}
