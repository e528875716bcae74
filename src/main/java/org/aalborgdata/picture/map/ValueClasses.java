// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Equally wide classes of values with round bounds, at most five.
 *
 * @param bounds from low to high, one more than classes; a class holds its lower bound and not its upper one. A single number
 *     if all values are equal; empty if there are none
 */
public record ValueClasses(List<BigDecimal> bounds) {
    public static final int MOST = 5;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));

    public static ValueClasses of(Collection<BigDecimal> values) {
        if (values.isEmpty()) {
            return new ValueClasses(List.of());
        }
        BigDecimal low = values.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal high = values.stream().max(BigDecimal::compareTo).orElseThrow();
        if (low.compareTo(high) == 0) {
            return new ValueClasses(List.of(low));
        }
        BigDecimal span = high.subtract(low);
        int power = span.precision() - span.scale() - 2;
        while (true) {
            for (BigDecimal round : ROUND) {
                BigDecimal step = round.scaleByPowerOfTen(power);
                BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR);
                BigDecimal last = high.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
                if (last.subtract(first).intValueExact() <= MOST) {
                    List<BigDecimal> bounds = new ArrayList<>();
                    for (BigDecimal b = first; b.compareTo(last) <= 0; b = b.add(BigDecimal.ONE)) {
                        bounds.add(plain(b.multiply(step)));
                    }
                    return new ValueClasses(List.copyOf(bounds));
                }
            }
            power++;
        }
    }

    public int size() {
        return bounds.size() < 2 ? bounds.size() : bounds.size() - 1;
    }

    /** The class of a value, from 0. */
    public int of(BigDecimal value) {
        int step = 0;
        while (step < size() - 1 && value.compareTo(bounds.get(step + 1)) >= 0) {
            step++;
        }
        return step;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
