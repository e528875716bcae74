// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The years of values that are shown together. */
public final class Years {
    private Years() {}

    /**
     * The year most values are of; the later one of two.
     *
     * @throws java.util.NoSuchElementException if there are no years
     */
    public static int usual(Collection<Integer> years) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        years.forEach(year -> counts.merge(year, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
