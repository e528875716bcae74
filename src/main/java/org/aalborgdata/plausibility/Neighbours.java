// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.util.ArrayList;
import java.util.List;

/**
 * The years around one figure and what they lead to expect of it. Medians, so that one wrong neighbour does no harm.
 *
 * @param before nearest years before it, in time order
 * @param after nearest years after it, in time order
 */
record Neighbours(List<Observed> before, List<Observed> after) {
    /** On each side; enough for a median that two wrong years do not move. */
    static final int EACH_SIDE = 4;

    /** Figures further away in time say little about this one. */
    static final int YEARS_AWAY = 10;

    /**
     * Half width, as a decimal logarithm, of what counts as the same level: a factor of 1.6 either way. Of the regional
     * series of Eurostat hardly one moves more within four years, and two levels a factor of ten apart stay apart.
     */
    static final double SAME_LEVEL = 0.2;

    /** Share of the neighbours that must stand on one level, else the series is too uneven to judge anybody by. */
    private static final double MAJORITY = 0.6;

    static Neighbours of(Series series, Observed observed) {
        List<Observed> before = new ArrayList<>();
        List<Observed> after = new ArrayList<>();
        for (Observed other : series.years(observed.year() - YEARS_AWAY, observed.year() + YEARS_AWAY)) {
            int distance = other.year() - observed.year();
            if (distance < 0) {
                before.add(other);
            } else if (distance > 0 && after.size() < EACH_SIDE) {
                after.add(other);
            }
        }
        return new Neighbours(
                List.copyOf(before.subList(Math.max(0, before.size() - EACH_SIDE), before.size())), List.copyOf(after));
    }

    List<Observed> all() {
        List<Observed> all = new ArrayList<>(before);
        all.addAll(after);
        return all;
    }

    /**
     * The decimal logarithm of the level that most of them stand on; NaN if there is no such level.
     *
     * @param sign others than those of this sign speak against a level
     */
    static double level(List<Observed> figures, int sign) {
        double median = median(figures, sign);
        long near = figures.stream()
                .filter(f -> f.sign() == sign && Math.abs(f.log() - median) <= SAME_LEVEL)
                .count();
        return near >= MAJORITY * figures.size() ? median : Double.NaN;
    }

    /** Largest distance, as a decimal logarithm, of the nearer three quarters from the level: how much the series moves. */
    static double spread(List<Observed> figures, double level) {
        double[] distances = figures.stream()
                .mapToDouble(f -> Math.abs(f.log() - level))
                .sorted()
                .toArray();
        return distances.length == 0 ? 0 : distances[(distances.length * 3 - 1) / 4];
    }

    private static double median(List<Observed> figures, int sign) {
        double[] logs = figures.stream()
                .filter(f -> f.sign() == sign)
                .mapToDouble(Observed::log)
                .sorted()
                .toArray();
        int n = logs.length;
        if (n == 0) {
            return Double.NaN;
        }
        return n % 2 == 1 ? logs[n / 2] : (logs[n / 2 - 1] + logs[n / 2]) / 2;
    }
}
