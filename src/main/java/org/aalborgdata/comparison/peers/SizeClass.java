// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.peers;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * Classes of population and density. The bounds of 300 and 1,500 inhabitants per km² are those of the European degree of
 * urbanisation; the other ones are the usual ones of city statistics.
 *
 * @param from inclusive; null for the lowest class
 * @param to exclusive; null for the highest class
 */
record SizeClass(@Nullable Integer from, @Nullable Integer to) {
    private static final int[] POPULATION = {5_000, 20_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 3_000_000};
    private static final int[] DENSITY = {50, 150, 300, 1_500};

    /** There are few classes, and each is named for every candidate. */
    private static final Map<SizeClass, Label> TEXTS = new ConcurrentHashMap<>();

    static SizeClass ofPopulation(BigDecimal inhabitants) {
        return of(POPULATION, inhabitants);
    }

    static SizeClass ofDensity(BigDecimal perSquareKilometre) {
        return of(DENSITY, perSquareKilometre);
    }

    private static SizeClass of(int[] bounds, BigDecimal value) {
        Integer from = null;
        for (int bound : bounds) {
            if (value.compareTo(BigDecimal.valueOf(bound)) < 0) {
                return new SizeClass(from, bound);
            }
            from = bound;
        }
        return new SizeClass(from, null);
    }

    /** Such as {@code 50,000 to 100,000}. */
    Label text() {
        return TEXTS.computeIfAbsent(this, SizeClass::written);
    }

    private Label written() {
        if (from == null) {
            return new Label("below " + en(to), "unter " + de(to));
        }
        return to == null
                ? new Label("from " + en(from), "ab " + de(from))
                : new Label(en(from) + " to " + en(to), de(from) + " bis " + de(to));
    }

    private static String en(@Nullable Integer number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    private static String de(@Nullable Integer number) {
        return NumberFormat.getIntegerInstance(Locale.GERMAN).format(number);
    }
}
