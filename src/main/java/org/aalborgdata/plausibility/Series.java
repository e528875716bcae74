// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The figures of one territory and indicator over the years, as they would stand if the file were published. */
final class Series {
    private static final Comparator<Observed> NEWEST_EDITION =
            Comparator.comparing(Observed::edition).thenComparing(o -> String.valueOf(o.node()));

    private final SeriesKey key;
    private final TreeMap<Integer, Observed> byYear = new TreeMap<>();
    private final List<Observed> ofFile = new ArrayList<>();
    private List<Observed> years = List.of();
    private double resolution;

    Series(SeriesKey key) {
        this.key = key;
    }

    /** What the file states stands in place of what the store holds of the same year. */
    void add(Observed observed) {
        if (observed.isOfFile()) {
            ofFile.add(observed);
        }
        byYear.merge(
                observed.year(),
                observed,
                (known, further) ->
                        !further.isOfFile() || known.isOfFile() && NEWEST_EDITION.compare(known, further) > 0
                                ? known
                                : further);
    }

    /** Ends the filling; in time order. */
    void seal() {
        years = List.copyOf(byYear.values());
        ofFile.sort(Comparator.comparingInt(Observed::year).thenComparing(o -> String.valueOf(o.node())));
        int scale = years.stream()
                .map(Observed::value)
                .filter(v -> v.signum() != 0)
                .mapToInt(v -> v.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        resolution = BigDecimal.ONE.scaleByPowerOfTen(-scale).doubleValue();
    }

    SeriesKey key() {
        return key;
    }

    /** One figure per year, in time order. */
    List<Observed> years() {
        return years;
    }

    /** Those of some years, in time order. */
    Collection<Observed> years(int from, int to) {
        return byYear.subMap(from, true, to, true).values();
    }

    /** Every figure that the file states, several of one year if it states several. */
    List<Observed> ofFile() {
        return ofFile;
    }

    /** The last digit that the series states: 0.1 if its figures have one decimal, 1000 if all are full thousands. */
    double resolution() {
        return resolution;
    }

    /** How many last digits fit in the smaller of two magnitudes: below some twenty, rounding alone moves much. */
    double steps(double logOne, double logOther) {
        return Math.pow(10, Math.min(logOne, logOther)) / resolution;
    }
}
