// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.aalborgdata.figures.Figure;

/** The value in the middle. */
final class Medians {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Medians() {}

    /** The median, with the digits of the figure that has most. */
    static BigDecimal of(List<Figure> figures) {
        List<BigDecimal> sorted =
                figures.stream().map(f -> new BigDecimal(f.stated())).sorted().toList();
        int scale = sorted.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
        int half = sorted.size() / 2;
        BigDecimal middle = sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
        return middle.setScale(Math.max(0, scale), RoundingMode.HALF_UP);
    }
}
