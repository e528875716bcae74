// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.figures.Edition;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * Which way one indicator of one territory moved lately.
 *
 * <p>The latest figure is set against the earliest one of the same run that is at most {@link #YEARS} years older. A run
 * holds the figures of one method, unit, area and length of period; it ends where the source marks a break in
 * the series, and it never joins invented figures with real ones. The catalogue says which direction is better; where an
 * indicator is best at a value, the distance to that value should shrink. A change of less than {@link #LEAST_PERCENT} of
 * the earlier value is no clear change.
 *
 * @param latest null without any figure
 * @param earlier with which it is compared; null if there is none
 * @param change latest minus earlier, in the indicator's unit; null without {@code earlier}
 * @param percent change in percent of the earlier value's amount; null where that value is 0, or without {@code earlier}
 * @param uncertain whether one of the two is provisional, estimated or called unreliable by its source
 * @param rule why the state is what it is, in one sentence
 */
public record Trend(
        State state,
        @Nullable Figure latest,
        @Nullable Figure earlier,
        @Nullable BigDecimal change,
        @Nullable BigDecimal percent,
        boolean uncertain,
        Label rule) {

    /** The answers. */
    public enum State {
        IMPROVING,
        WORSENING,
        NO_CLEAR_CHANGE,
        /** It moved or did not, but neither more nor less is better. */
        NO_DIRECTION,
        /** There are figures, but no two of one run within the years looked at. */
        TOO_SHORT,
        NO_DATA;

        /** Key of its words and of its style, such as {@code no-clear-change}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How many years back the earlier figure may be. */
    public static final int YEARS = 5;

    /** From how many percent of the earlier value on a change is clear. */
    public static final BigDecimal LEAST_PERCENT = BigDecimal.ONE;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 10;
    private static final Comparator<Figure> PREFERRED_FIRST = Comparator.comparing(
                    Figure::preferred, Comparator.reverseOrder())
            .thenComparing(
                    Figure::edition,
                    Comparator.nullsLast(Comparator.<Edition>naturalOrder().reversed()))
            .thenComparing(Figure::observation);

    /**
     * The trend of one indicator in one territory.
     *
     * @param figures of both, in any order; all statements, the preferred ones marked
     * @param boundaryMoves boundary versions in which the territory's area changed
     */
    public static Trend of(Indicator indicator, Collection<Figure> figures, Set<String> boundaryMoves) {
        TreeMap<Integer, List<Figure>> years =
                figures.stream().collect(Collectors.groupingBy(Figure::year, TreeMap::new, Collectors.toList()));
        if (years.isEmpty()) {
            return new Trend(
                    State.NO_DATA,
                    null,
                    null,
                    null,
                    null,
                    false,
                    new Label("There is no figure.", "Es gibt keine Zahl."));
        }
        Figure latest = Objects.requireNonNull(
                years.lastEntry().getValue().stream().min(PREFERRED_FIRST).orElseThrow());
        List<Figure> run = run(latest, years, boundaryMoves);
        Figure earlier = run.get(run.size() - 1);
        if (earlier == latest) {
            return new Trend(State.TOO_SHORT, latest, null, null, null, uncertain(latest), tooShort(latest, years));
        }
        return moved(indicator, latest, earlier);
    }

    /** The figures that may be joined with the latest one, newest first, itself included. */
    private static List<Figure> run(Figure latest, TreeMap<Integer, List<Figure>> years, Set<String> moves) {
        List<Figure> run = new ArrayList<>(List.of(latest));
        for (Map.Entry<Integer, List<Figure>> year :
                years.headMap(latest.year(), false).descendingMap().entrySet()) {
            boolean ends = run.get(run.size() - 1).statuses().contains("B");
            if (ends || latest.year() - year.getKey() > YEARS) {
                break;
            }
            year.getValue().stream()
                    .filter(f -> joins(f, latest, moves))
                    .min(Comparator.comparing((Figure f) -> !f.source().equals(latest.source()))
                            .thenComparing(PREFERRED_FIRST))
                    .ifPresent(run::add);
        }
        return run;
    }

    private static boolean joins(Figure one, Figure other, Set<String> moves) {
        return one.method().equals(other.method())
                && one.unit().equals(other.unit())
                && sameArea(one.boundaryVersion(), other.boundaryVersion(), moves)
                && months(one) == months(other)
                && one.demonstration() == other.demonstration();
    }

    /** Another version is the same area where the area did not change between the two. */
    private static boolean sameArea(@Nullable String older, @Nullable String newer, Set<String> moves) {
        if (older == null || newer == null || older.equals(newer)) {
            return Objects.equals(older, newer);
        }
        return moves.stream()
                .noneMatch(m -> m.compareTo(older) > 0 && m.compareTo(newer) <= 0
                        || m.compareTo(newer) > 0 && m.compareTo(older) <= 0);
    }

    /** Length of a period that is stated, in months; 0 for a calendar year. */
    private static long months(Figure figure) {
        return figure.periodStart() == null || figure.periodEnd() == null
                ? 0
                : java.time.temporal.ChronoUnit.MONTHS.between(
                        figure.periodStart(), figure.periodEnd().plusDays(1));
    }

    private static Trend moved(Indicator indicator, Figure latest, Figure earlier) {
        BigDecimal change = latest.value().subtract(earlier.value());
        BigDecimal percent = earlier.value().signum() == 0
                ? null
                : change.multiply(HUNDRED).divide(earlier.value().abs(), DIGITS, RoundingMode.HALF_UP);
        boolean clear = percent == null ? change.signum() != 0 : percent.abs().compareTo(LEAST_PERCENT) >= 0;
        BigDecimal better = better(indicator, latest, earlier);
        State state = better == null
                ? State.NO_DIRECTION
                : !clear || better.signum() == 0
                        ? State.NO_CLEAR_CHANGE
                        : better.signum() > 0 ? State.IMPROVING : State.WORSENING;
        return new Trend(
                state,
                latest,
                earlier,
                change,
                percent,
                uncertain(latest) || uncertain(earlier),
                rule(indicator, latest, earlier));
    }

    /** Positive if it became better, negative if worse; null where neither is. */
    private static @Nullable BigDecimal better(Indicator indicator, Figure latest, Figure earlier) {
        BigDecimal change = latest.value().subtract(earlier.value());
        Direction direction = indicator.direction();
        if (direction == Direction.BEST_AT && indicator.bestAt() != null) {
            BigDecimal best = indicator.bestAt();
            return earlier.value()
                    .subtract(best)
                    .abs()
                    .subtract(latest.value().subtract(best).abs());
        }
        return direction == Direction.HIGHER ? change : direction == Direction.LOWER ? change.negate() : null;
    }

    private static boolean uncertain(Figure figure) {
        return figure.statuses().stream().anyMatch("PEIFU"::contains);
    }

    private static Label tooShort(Figure latest, TreeMap<Integer, List<Figure>> years) {
        boolean broken = latest.statuses().contains("B");
        int before = years.size() - 1;
        return before == 0
                ? new Label(
                        "There is a figure for one year only, " + latest.year() + ".",
                        "Es gibt nur für ein Jahr eine Zahl, " + latest.year() + ".")
                : broken
                        ? new Label(
                                "The source marks a break in the series in " + latest.year()
                                        + ", so no earlier figure can be compared with it.",
                                "Die Quelle nennt für " + latest.year()
                                        + " einen Bruch in der Reihe; darum ist keine frühere Zahl damit vergleichbar.")
                        : new Label(
                                "In the " + YEARS + " years before " + latest.year()
                                        + " there is no figure of the same method and area.",
                                "In den " + YEARS + " Jahren vor " + latest.year()
                                        + " gibt es keine Zahl nach gleicher Methode und für gleiches Gebiet.");
    }

    private static Label rule(Indicator indicator, Figure latest, Figure earlier) {
        String best = indicator.bestAt() == null
                ? ""
                : indicator.bestAt().stripTrailingZeros().toPlainString();
        Label wanted =
                switch (indicator.direction()) {
                    case HIGHER -> new Label("more is better", "mehr ist besser");
                    case LOWER -> new Label("less is better", "weniger ist besser");
                    case BEST_AT -> new Label("best at " + best, "am besten bei " + best.replace('.', ','));
                    case NONE -> new Label("neither more nor less is better", "weder mehr noch weniger ist besser");
                };
        return new Label(
                latest.year() + " against " + earlier.year() + ", same method; " + wanted.en()
                        + "; below 1 % of the earlier value is no clear change.",
                latest.year() + " gegenüber " + earlier.year() + ", gleiche Methode; " + wanted.de()
                        + "; unter 1 % des früheren Werts ist keine klare Änderung.");
    }
}
