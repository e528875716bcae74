// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.jspecify.annotations.Nullable;

/** All series of the indicators that a file speaks of: its own figures and those of the store that would stay beside them. */
final class Book {
    private final Map<SeriesKey, Series> series = new LinkedHashMap<>();

    /**
     * @param submission IRI of the submission, whose earlier version the file replaces; null if the file names none
     */
    Book(List<Observed> file, Figures store, @Nullable String submission) {
        file.forEach(this::add);
        if (store.size() > 0) {
            Set<String> indicators =
                    file.stream().map(o -> o.series().indicator()).collect(Collectors.toSet());
            Predicate<Figure> stays = f -> !f.submission().equals(submission);
            store.select(indicators, Set.of(), Integer.MIN_VALUE, Integer.MAX_VALUE).stream()
                    .filter(stays)
                    .map(f -> Observed.ofStore(
                            new SeriesKey(f.indicator(), f.territory(), f.unit(), f.method()), f.year(), f.value()))
                    .forEach(this::add);
        }
        series.values().forEach(Series::seal);
    }

    private void add(Observed observed) {
        series.computeIfAbsent(observed.series(), Series::new).add(observed);
    }

    /** Of the file first, in its order, then those of the store alone. */
    Collection<Series> series() {
        return series.values();
    }

    Series of(Observed observed) {
        return series.get(observed.series());
    }
}
