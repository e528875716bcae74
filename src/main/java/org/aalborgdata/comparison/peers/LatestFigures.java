// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.peers;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.vocabulary.Iris;
import org.jspecify.annotations.Nullable;

/**
 * The latest preferred figure of each indicator in each territory, of one state of the figures. Invented figures count only
 * where a territory has no others.
 */
final class LatestFigures {
    private static final String POPULATION = Iris.INDICATOR + "AC05-10";
    private static final String DENSITY = Iris.INDICATOR + "AC05-11";

    private final Figures figures;
    private final Map<String, Map<String, Figure>> byTerritory = new ConcurrentHashMap<>();
    private final Map<String, Boolean> demonstrations = new ConcurrentHashMap<>();

    LatestFigures(Figures figures) {
        this.figures = figures;
    }

    boolean isOf(Figures others) {
        return figures == others;
    }

    /** By indicator. */
    Map<String, Figure> of(String territory) {
        return byTerritory.computeIfAbsent(territory, this::latest);
    }

    @Nullable
    Figure population(String territory) {
        return of(territory).get(POPULATION);
    }

    @Nullable
    Figure density(String territory) {
        return of(territory).get(DENSITY);
    }

    boolean isDemonstration(String territory) {
        return demonstrations.computeIfAbsent(territory, t -> {
            Map<String, Figure> all = of(t);
            return !all.isEmpty() && all.values().stream().allMatch(Figure::demonstration);
        });
    }

    /** Whether an indicator says what is a criterion of its own. */
    static boolean isSize(String indicator) {
        return indicator.equals(POPULATION) || indicator.equals(DENSITY);
    }

    private Map<String, Figure> latest(String territory) {
        Map<String, Figure> latest = new HashMap<>();
        for (Figure f : figures.ofTerritory(territory)) {
            if (f.preferred()) {
                latest.merge(f.indicator(), f, LatestFigures::later);
            }
        }
        return Map.copyOf(latest);
    }

    private static Figure later(Figure one, Figure other) {
        if (one.demonstration() != other.demonstration()) {
            return one.demonstration() ? other : one;
        }
        return other.year() > one.year() ? other : one;
    }
}
