// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.aalborgdata.validation.StoreFault;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.vocabulary.Label;

/** Figures a power of ten away from those of all comparable territories in the same year. */
final class Peers {
    /** With fewer, the one that differs may as well be right. */
    private static final int FEWEST = 6;

    /** So far outside the range of the peers, a factor of five, a figure is told. */
    private static final double OUTSIDE = 0.7;

    /** Where the peers themselves lie further apart than a factor of thirty, their range proves nothing. */
    private static final double WIDEST = 1.5;

    /** A share of 0.2 % among shares of 10 % is small, not wrong: below the peers more digits are asked for. */
    private static final double STEPS_BELOW = 20;

    private static final double STEPS_ABOVE = 3;

    private static final int MOST_POWERS = 6;

    private final Book book;
    private final Function<String, String> typeOfTerritory;
    private final Predicate<SeriesKey> isRelative;

    /** @param type what may be compared with each other: figures of one indicator and year from territories of one type */
    private record Group(String indicator, String unit, String method, int year, String type) {}

    /**
     * @param typeOfTerritory notation of the type by the territory's IRI; peers are of one type
     * @param isRelative whether the figures do not grow with the territory; totals of a large and a small one are no peers
     */
    Peers(Book book, Function<String, String> typeOfTerritory, Predicate<SeriesKey> isRelative) {
        this.book = book;
        this.typeOfTerritory = typeOfTerritory;
        this.isRelative = isRelative;
    }

    /**
     * One fault per series, at the newest figure.
     *
     * @param explained figures whose oddity another rule explains better
     */
    List<StoreFault> faults(Set<Observed> explained) {
        Map<SeriesKey, List<Far>> far = new LinkedHashMap<>();
        for (List<Observed> group : groups().values()) {
            if (group.size() > FEWEST) {
                group.sort(Comparator.comparingDouble(Observed::log)
                        .thenComparing(o -> o.series().territory()));
                for (int i = 0; i < group.size(); i++) {
                    Observed figure = group.get(i);
                    if (figure.isOfFile() && !explained.contains(figure)) {
                        judge(group, i, far);
                    }
                }
            }
        }
        List<StoreFault> faults = new ArrayList<>();
        far.values().forEach(all -> faults.add(fault(all)));
        return faults;
    }

    /** Only the groups that a figure of the file is in. */
    private Map<Group, List<Observed>> groups() {
        Map<Group, List<Observed>> groups = new HashMap<>();
        Set<SeriesKey> kinds = new HashSet<>();
        for (Series series : book.series()) {
            SeriesKey key = series.key();
            if (isRelative.test(key)) {
                String type = typeOfTerritory.apply(key.territory());
                boolean ofFile = !series.ofFile().isEmpty();
                SeriesKey kind = new SeriesKey(key.indicator(), type, key.unit(), key.method());
                if (ofFile) {
                    kinds.add(kind);
                } else if (!kinds.contains(kind)) {
                    continue;
                }
                for (Observed o : series.years()) {
                    if (o.sign() != 0) {
                        groups.computeIfAbsent(
                                        new Group(key.indicator(), key.unit(), key.method(), o.year(), type),
                                        k -> new ArrayList<>())
                                .add(o);
                    }
                }
            }
        }
        return groups;
    }

    /** A figure and what it was compared with. */
    private record Far(Observed figure, double power, Observed lowest, Observed highest, int peers) {}

    /** The outermost peer on each side may itself be wrong and is left out, as is the figure. */
    private void judge(List<Observed> sorted, int index, Map<SeriesKey, List<Far>> far) {
        Observed figure = sorted.get(index);
        int last = sorted.size() - 1;
        Observed lowest = sorted.get(index <= 1 ? 2 : 1);
        Observed highest = sorted.get(index >= last - 1 ? last - 2 : last - 1);
        double over = figure.log() - highest.log();
        double under = lowest.log() - figure.log();
        if (Math.max(over, under) < OUTSIDE
                || highest.log() - lowest.log() > WIDEST
                || lowest.sign() != figure.sign()
                || highest.sign() != figure.sign()) {
            return;
        }
        Series own = book.of(figure);
        if (own.steps(figure.log(), lowest.log()) < (over > 0 ? STEPS_ABOVE : STEPS_BELOW)
                || isKnownLevel(own, figure)) {
            return;
        }
        double middle = sorted.get(sorted.size() / 2).log();
        double power = Math.rint(figure.log() - middle);
        boolean wouldFit = figure.log() - power >= lowest.log() - Neighbours.SAME_LEVEL
                && figure.log() - power <= highest.log() + Neighbours.SAME_LEVEL;
        if (power != 0 && Math.abs(power) <= MOST_POWERS && wouldFit) {
            far.computeIfAbsent(figure.series(), k -> new ArrayList<>())
                    .add(new Far(figure, power, lowest, highest, last));
        }
    }

    /** What was published at this level before was looked at before. */
    private static boolean isKnownLevel(Series series, Observed figure) {
        return series.years().stream()
                        .filter(o -> !o.isOfFile() && Math.abs(o.log() - figure.log()) <= Neighbours.SAME_LEVEL)
                        .limit(2)
                        .count()
                == 2;
    }

    private static StoreFault fault(List<Far> all) {
        Far newest = all.stream()
                .max(Comparator.comparingInt(f -> f.figure().year()))
                .orElseThrow();
        int others = all.size() - 1;
        Label more = others == 0
                ? Label.of("")
                : new Label(
                        "; so are " + others + " more of this series", "; ebenso " + others + " weitere der Zeitreihe");
        return Words.fault(
                StoreRule.FAR_FROM_PEERS,
                newest.figure(),
                Words.join(
                        new Label(
                                newest.peers() + " others of " + newest.figure().year() + " between ",
                                newest.peers() + " andere von "
                                        + newest.figure().year() + " zwischen "),
                        Words.number(newest.lowest().value()),
                        new Label(" and ", " und "),
                        Words.number(newest.highest().value()),
                        Words.likely(newest.power()),
                        more));
    }
}
