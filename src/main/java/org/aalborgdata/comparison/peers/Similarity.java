// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aalborgdata.figures.Figure;
import org.jspecify.annotations.Nullable;

/**
 * How near two territories are in the indicators that both have.
 *
 * <p>For each shared indicator the difference of the latest values is divided by the standard deviation of that indicator in
 * the group; the distance is the root of the mean square of these. Only figures of the same method and unit that are at most
 * {@link #YEARS} years apart count. Population and density are left out, because they are criteria of their own. Fewer than
 * {@link #LEAST} shared indicators say nothing.
 */
final class Similarity {
    static final int YEARS = 3;
    static final int LEAST = 3;
    /** Up to this mean distance, in standard deviations, two territories are alike. */
    static final double MOST_DISTANCE = 1;

    private final LatestFigures latest;
    private final Collection<String> group;
    private @Nullable Map<String, Double> deviations;

    /** @param group the territories among which the indicators vary */
    Similarity(LatestFigures latest, Collection<String> group) {
        this.latest = latest;
        this.group = group;
    }

    /** Found out only when the first distance is asked for, which most groups do not need. */
    private Map<String, Double> deviations() {
        Map<String, Double> known = deviations;
        if (known != null) {
            return known;
        }
        Map<String, List<Double>> values = new TreeMap<>();
        for (String territory : group) {
            latest.of(territory)
                    .forEach((indicator, figure) -> values.computeIfAbsent(key(figure), k -> new ArrayList<>())
                            .add(figure.value().doubleValue()));
        }
        Map<String, Double> found = new TreeMap<>();
        values.forEach((key, all) -> found.put(key, deviation(all)));
        deviations = found;
        return found;
    }

    /**
     * A distance.
     *
     * @param distance in standard deviations
     * @param indicators IRIs of the shared ones
     * @param observations IRIs of the figures compared
     */
    record Distance(double distance, List<String> indicators, List<String> observations) {}

    /** Null if they share too little. */
    @Nullable
    Distance between(String one, String other) {
        Map<String, Figure> first = latest.of(one);
        Map<String, Figure> second = latest.of(other);
        List<String> shared = new ArrayList<>();
        List<String> observations = new ArrayList<>();
        double squares = 0;
        for (String indicator : new TreeSet<>(first.keySet())) {
            Figure a = first.get(indicator);
            Figure b = second.get(indicator);
            double deviation = deviations().getOrDefault(key(a), 0.0);
            if (b == null || LatestFigures.isSize(indicator) || deviation == 0 || !comparable(a, b)) {
                continue;
            }
            double apart = (a.value().doubleValue() - b.value().doubleValue()) / deviation;
            squares += apart * apart;
            shared.add(indicator);
            observations.add(a.observation());
            observations.add(b.observation());
        }
        return shared.size() < LEAST
                ? null
                : new Distance(Math.sqrt(squares / shared.size()), List.copyOf(shared), List.copyOf(observations));
    }

    private static boolean comparable(Figure a, Figure b) {
        return key(a).equals(key(b)) && Math.abs(a.year() - b.year()) <= YEARS;
    }

    private static String key(Figure figure) {
        return figure.indicator() + " " + figure.method() + " " + figure.unit();
    }

    private static double deviation(List<Double> values) {
        double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
        return Math.sqrt(values.stream()
                .mapToDouble(v -> (v - mean) * (v - mean))
                .average()
                .orElse(0));
    }
}
