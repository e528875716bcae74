// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One observed number, of the file or of the store.
 *
 * @param edition date of the edition as text, so that text order is time order; empty if there is none
 * @param node the observation in the file; null for a figure of the store
 * @param literal the value as the file states it; null for a figure of the store
 * @param log decimal logarithm of the absolute value; negative infinity for zero
 */
record Observed(
        SeriesKey series,
        int year,
        BigDecimal value,
        String edition,
        @Nullable Node node,
        @Nullable Node literal,
        double log) {

    static Observed ofFile(SeriesKey series, int year, BigDecimal value, String edition, Node node, Node literal) {
        return new Observed(series, year, value, edition, node, literal, log(value));
    }

    static Observed ofStore(SeriesKey series, int year, BigDecimal value) {
        return new Observed(series, year, value, "", null, null, log(value));
    }

    boolean isOfFile() {
        return node != null;
    }

    int sign() {
        return value.signum();
    }

    /** How many digits carry information: 187 has three, 0.10 one, 1500 two. */
    int significantDigits() {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().precision();
    }

    private static double log(BigDecimal value) {
        return value.signum() == 0 ? Double.NEGATIVE_INFINITY : Math.log10(Math.abs(value.doubleValue()));
    }
}
