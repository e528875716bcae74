// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aalborgdata.validation.StoreFault;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.vocabulary.Label;

/**
 * Pairs of figures that leave their own series and fit the other's: two columns, two rows or two years changed places.
 */
final class Swaps {
    /** Fewer neighbours do not show how much a series moves from year to year. */
    private static final int FEWEST_NEIGHBOURS = 3;

    /** A figure must leave its own level by a factor of 1.6; less happens in two regions at once. */
    private static final double LEAVES = 0.2;

    /**
     * Within one indicator, by a factor of 2.2: among three hundred regions the unemployment of one halves while that of
     * another doubles (PL22 and TRB2 in 2006).
     */
    private static final double LEAVES_IN_ONE_INDICATOR = 0.35;

    /** It must also leave by so many times the movement of its series. */
    private static final double SPREADS = 4;

    /** How near it must come to the other's level, at least: 5 %. */
    private static final double FITS = 0.02;

    /** Where more than so many figures of one row leave their level, something else happened to all of them. */
    private static final int MOST_TO_PAIR = 40;

    /** A figure that leaves its level. */
    private record Misfit(Observed figure, double level, double spread, List<Observed> neighbours) {
        double distance() {
            return Math.abs(figure.log() - level);
        }

        boolean fitsInPlaceOf(Misfit other) {
            return figure.sign() == other.figure.sign()
                    && Math.abs(figure.log() - other.level) <= Math.max(FITS, other.spread);
        }
    }

    /** @param kind which of the coordinates of a figure the pair does not share */
    private record Row(String kind, List<Object> shared) {}

    private final Book book;

    Swaps(Book book) {
        this.book = book;
    }

    /** @param explained is given the figures of the pairs */
    List<StoreFault> faults(Set<Observed> explained) {
        Map<Row, List<Misfit>> rows = new LinkedHashMap<>();
        for (Series series : book.series()) {
            for (Observed figure : series.ofFile()) {
                misfit(series, figure)
                        .ifPresent(m -> rowsOf(figure).forEach(row -> rows.computeIfAbsent(row, k -> new ArrayList<>())
                                .add(m)));
            }
        }
        List<StoreFault> faults = new ArrayList<>();
        rows.forEach((row, all) -> {
            List<Misfit> misfits = all.stream()
                    .filter(m -> row.kind().equals("indicator") || m.distance() >= LEAVES_IN_ONE_INDICATOR)
                    .toList();
            if (misfits.size() <= MOST_TO_PAIR) {
                pair(row, misfits, explained, faults);
            }
        });
        return faults;
    }

    private static List<Row> rowsOf(Observed o) {
        SeriesKey s = o.series();
        return List.of(
                new Row("indicator", List.of(s.territory(), o.year())),
                new Row("territory", List.of(s.indicator(), s.unit(), s.method(), o.year())),
                new Row("year", List.of(s)));
    }

    private Optional<Misfit> misfit(Series series, Observed figure) {
        List<Observed> neighbours = Neighbours.of(series, figure).all();
        if (figure.sign() == 0 || neighbours.size() < FEWEST_NEIGHBOURS) {
            return Optional.empty();
        }
        double level = Neighbours.level(neighbours, figure.sign());
        double spread = Neighbours.spread(neighbours, level);
        double distance = Math.abs(figure.log() - level);
        boolean leaves = distance >= Math.max(LEAVES, SPREADS * spread);
        return leaves ? Optional.of(new Misfit(figure, level, spread, neighbours)) : Optional.empty();
    }

    private static void pair(Row row, List<Misfit> misfits, Set<Observed> explained, List<StoreFault> faults) {
        Set<Misfit> paired = new HashSet<>();
        for (Misfit one : misfits) {
            misfits.stream()
                    .filter(other -> other.figure() != one.figure() && !paired.contains(other) && !paired.contains(one))
                    .filter(other -> !explained.contains(other.figure()) && !explained.contains(one.figure()))
                    .filter(other -> one.fitsInPlaceOf(other) && other.fitsInPlaceOf(one))
                    .min(Comparator.comparingDouble(
                            other -> Math.abs(one.figure().log() - other.level())))
                    .ifPresent(other -> {
                        paired.add(one);
                        paired.add(other);
                        faults.add(fault(row, one, other));
                        faults.add(fault(row, other, one));
                    });
        }
        paired.forEach(m -> explained.add(m.figure()));
    }

    private static StoreFault fault(Row row, Misfit one, Misfit other) {
        Function<Observed, String> name = o -> switch (row.kind()) {
            case "indicator" -> Words.name(o.series().indicator());
            case "territory" -> Words.name(o.series().territory());
            default -> Integer.toString(o.year());
        };
        Label value = Words.number(other.figure().value());
        return Words.fault(
                StoreRule.SWAPPED,
                one.figure(),
                new Label("perhaps swapped with ", "vielleicht vertauscht mit "),
                Label.of(name.apply(other.figure()) + " ("),
                value,
                new Label("); own neighbouring years ", "); eigene Nachbarjahre "),
                Words.years(one.neighbours()),
                new Label("; those of the other ", "; die des anderen "),
                Words.years(other.neighbours()));
    }
}
