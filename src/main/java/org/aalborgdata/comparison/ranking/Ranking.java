// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Ground;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * The order of values of one indicator, the best first.
 *
 * <p>Equal values share a rank, and the ranks after them are left free. A value with a caveat (another year than most, another
 * method, provisional, estimated, called unreliable, or of another definition) is taken as anywhere within
 * {@value #TOLERANCE_PERCENT} % of itself, and its rank is the range of ranks that it could have then; so is the rank of a
 * value near it. Left out is what is more than {@value #YEARS} years from the year of most values, what is invented beside
 * what is not, and a value of another method than most where the method decides. Fewer than {@value #LEAST} values are not
 * ranked, nor is an indicator without a better end.
 *
 * @param places in the order of rank; empty if nothing is ranked
 * @param leftOut those without a rank, each with its reason
 * @param none why nothing is ranked; null if something is
 */
public record Ranking(
        List<Place> places, List<LeftOut> leftOut, @Nullable Label none) {
    public static final int YEARS = 2;
    public static final int TOLERANCE_PERCENT = 5;
    public static final int LEAST = 3;

    private static final BigDecimal TOLERANCE = BigDecimal.valueOf(TOLERANCE_PERCENT, 2);

    /**
     * A value with its rank.
     *
     * @param first the best rank it can have
     * @param last the worst one; the same where nothing is uncertain
     * @param caveats that make it uncertain; empty where its rank is a range only because of a value near it
     */
    public record Place(Point point, int first, int last, Set<Ground> caveats) {
        public boolean isRange() {
            return last > first;
        }

        /** Such as {@code 3} or {@code 3-5}, for tables. */
        public String text() {
            return isRange() ? first + "-" + last : String.valueOf(first);
        }
    }

    /** A value without a rank. */
    public record LeftOut(Point point, Label reason) {}

    private record Scored(Point point, BigDecimal best, BigDecimal worst, Set<Ground> caveats) {
        boolean isCertain() {
            return best.compareTo(worst) == 0;
        }

        boolean isBetterThan(Scored other) {
            return worst.compareTo(other.best) < 0;
        }

        boolean isTiedWith(Scored other) {
            return isCertain() && other.isCertain() && best.compareTo(other.best) == 0;
        }
    }

    /** @param points one per territory, its latest value */
    public static Ranking of(Indicator indicator, List<Point> points) {
        if (indicator.direction() == Direction.NONE
                || indicator.direction() == Direction.BEST_AT && indicator.bestAt() == null) {
            return new Ranking(
                    List.of(),
                    List.of(),
                    new Label(
                            "Not ranked: of this indicator neither more nor less is better.",
                            "Ohne Rangfolge: Bei diesem Indikator ist weder mehr noch weniger besser."));
        }
        List<LeftOut> leftOut = new ArrayList<>();
        List<Point> kept = comparable(indicator, points, leftOut);
        if (kept.size() < LEAST) {
            return new Ranking(
                    List.of(),
                    List.copyOf(leftOut),
                    new Label(
                            "Not ranked: fewer than three values can be compared.",
                            "Ohne Rangfolge: Weniger als drei Werte lassen sich vergleichen."));
        }
        int usualYear = usual(kept, f -> f.year());
        String usualMethod = usual(kept, Figure::method);
        List<Scored> scored = kept.stream()
                .map(p -> scored(indicator, p, caveats(p.figure(), usualYear, usualMethod)))
                .toList();
        List<Place> places = scored.stream()
                .map(s -> place(s, scored))
                .sorted(Comparator.comparingInt(Place::first)
                        .thenComparingInt(Place::last)
                        .thenComparing(p -> p.point().territory().code()))
                .toList();
        return new Ranking(places, List.copyOf(leftOut), null);
    }

    /** The place of an observation; empty if it has none. */
    public Optional<Place> place(String observation) {
        return places.stream()
                .filter(p -> p.point().figure().observation().equals(observation))
                .findFirst();
    }

    /** Whether some rank is a range. */
    public boolean isUncertain() {
        return places.stream().anyMatch(Place::isRange);
    }

    private static List<Point> comparable(Indicator indicator, List<Point> points, List<LeftOut> leftOut) {
        boolean real = points.stream().anyMatch(p -> !p.figure().demonstration());
        List<Point> left = new ArrayList<>(points);
        drop(
                left,
                leftOut,
                p -> real && p.figure().demonstration()
                        ? new Label("invented to show the program", "zur Demonstration des Programms erfunden")
                        : null);
        if (left.isEmpty()) {
            return left;
        }
        String method = usual(left, Figure::method);
        drop(
                left,
                leftOut,
                p -> indicator.methodDecides() && !p.figure().method().equals(method)
                        ? new Label(
                                "counted by another method, which decides here",
                                "nach anderer Methode gezählt; sie entscheidet hier")
                        : null);
        int year = usual(left, f -> f.year());
        drop(
                left,
                leftOut,
                p -> Math.abs(p.figure().year() - year) > YEARS
                        ? new Label(
                                "of " + p.figure().year() + ", more than " + YEARS + " years from " + year,
                                "aus dem Jahr " + p.figure().year() + ", mehr als " + YEARS + " Jahre von " + year
                                        + " entfernt")
                        : null);
        return left;
    }

    private static void drop(List<Point> points, List<LeftOut> leftOut, Function<Point, @Nullable Label> reason) {
        points.removeIf(p -> {
            Label why = reason.apply(p);
            if (why != null) {
                leftOut.add(new LeftOut(p, why));
            }
            return why != null;
        });
    }

    private static Set<Ground> caveats(Figure figure, int usualYear, String usualMethod) {
        Set<Ground> caveats = EnumSet.noneOf(Ground.class);
        if (!figure.method().equals(usualMethod)) {
            caveats.add(Ground.METHOD);
        }
        if (figure.year() != usualYear) {
            caveats.add(Ground.YEAR);
        }
        Map<String, Ground> flags = Map.of(
                "P", Ground.PROVISIONAL,
                "E", Ground.ESTIMATED,
                "I", Ground.ESTIMATED,
                "F", Ground.ESTIMATED,
                "U", Ground.LOW_RELIABILITY,
                "D", Ground.DEFINITION);
        figure.statuses().stream().filter(flags::containsKey).map(flags::get).forEach(caveats::add);
        return caveats;
    }

    /** Less is better in a score. */
    private static Scored scored(Indicator indicator, Point point, Set<Ground> caveats) {
        BigDecimal value = point.figure().value();
        BigDecimal score =
                switch (indicator.direction()) {
                    case HIGHER -> value.negate();
                    case BEST_AT -> value.subtract(indicator.bestAt()).abs();
                    default -> value;
                };
        BigDecimal slack = caveats.isEmpty() ? BigDecimal.ZERO : value.abs().multiply(TOLERANCE);
        return new Scored(point, score.subtract(slack), score.add(slack), caveats);
    }

    private static Place place(Scored one, List<Scored> all) {
        int better = 0;
        int behind = 0;
        for (Scored other : all) {
            if (other.isBetterThan(one)) {
                better++;
            } else if (other != one && (one.isBetterThan(other) || one.isTiedWith(other))) {
                behind++;
            }
        }
        return new Place(one.point(), better + 1, all.size() - behind, Set.copyOf(one.caveats()));
    }

    /** What most have; of several the greatest. */
    private static <T extends Comparable<T>> T usual(List<Point> points, Function<Figure, T> what) {
        return points.stream()
                .collect(Collectors.groupingBy(p -> what.apply(p.figure()), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<T, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
