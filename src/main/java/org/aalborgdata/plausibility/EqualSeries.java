// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.aalborgdata.validation.StoreFault;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.vocabulary.Label;

/** Series that state the digits of another territory year for year. */
final class EqualSeries {
    /** So many years one after the other. */
    private static final int YEARS = 3;

    /**
     * Digits that must agree beyond those that all years share anyway: 5.1, 5.3, 5.2 agree in one digit each, and among
     * three hundred regions such a row comes twice by chance.
     */
    private static final int DIGITS = 8;

    /**
     * Share of the common years that must agree. Of the unemployment rates of Eurostat two regions agree in half of eight
     * years by chance (RO31 and SI03), of the domestic product in full hundreds in five of nine (RS211 and RS212).
     */
    private static final double SHARE = 0.9;

    /** A stretch of years with its figures, of one indicator, unit and method. */
    private record Stretch(String indicator, String unit, String method, int year, List<BigDecimal> values) {}

    private final Book book;
    private final BiPredicate<String, String> sameLand;

    /** @param sameLand whether two territories are one area under two codes, whose figures are equal by right */
    EqualSeries(Book book, BiPredicate<String, String> sameLand) {
        this.book = book;
        this.sameLand = sameLand;
    }

    /** One fault per pair, at the first equal year of the series of the file. */
    List<StoreFault> faults() {
        Map<Stretch, Series> known = new HashMap<>();
        Set<Set<SeriesKey>> told = new HashSet<>();
        List<StoreFault> faults = new ArrayList<>();
        for (Series series : book.series()) {
            boolean ofFile = !series.ofFile().isEmpty();
            for (Stretch stretch : stretches(series)) {
                Series other = ofFile ? known.putIfAbsent(stretch, series) : known.get(stretch);
                if (other != null
                        && other != series
                        && !sameLand.test(series.key().territory(), other.key().territory())
                        && told.add(Set.of(series.key(), other.key()))) {
                    compare(other, series, faults);
                }
            }
        }
        return faults;
    }

    /** Only of different figures: a series that stands still equals many. */
    private static List<Stretch> stretches(Series series) {
        List<Stretch> stretches = new ArrayList<>();
        List<Observed> years = series.years();
        for (int i = 0; i + YEARS <= years.size(); i++) {
            List<Observed> part = years.subList(i, i + YEARS);
            List<BigDecimal> values =
                    part.stream().map(o -> o.value().stripTrailingZeros()).toList();
            boolean inARow = part.get(YEARS - 1).year() - part.get(0).year() == YEARS - 1;
            if (inARow && new HashSet<>(values).size() == YEARS) {
                SeriesKey k = series.key();
                stretches.add(new Stretch(
                        k.indicator(), k.unit(), k.method(), part.get(0).year(), values));
            }
        }
        return stretches;
    }

    private static void compare(Series one, Series other, List<StoreFault> faults) {
        Map<Integer, Observed> others = new TreeMap<>();
        other.years().forEach(o -> others.put(o.year(), o));
        List<Observed> equal = new ArrayList<>();
        int common = 0;
        for (Observed o : one.years()) {
            Observed there = others.get(o.year());
            if (there != null) {
                common++;
                if (o.value().compareTo(there.value()) == 0) {
                    equal.add(o);
                }
            }
        }
        Observed at = equal.stream().filter(Observed::isOfFile).findFirst().orElse(null);
        if (at != null && equal.size() >= SHARE * common && digits(equal) >= DIGITS) {
            faults.add(Words.fault(
                    StoreRule.EQUAL_SERIES,
                    at,
                    new Label(
                            equal.size() + " of " + common + " years equal those of ",
                            equal.size() + " von " + common + " Jahren gleichen denen von "),
                    Label.of(Words.name(other.key().territory()) + ": "),
                    Words.years(equal)));
        }
    }

    /** Digits in which the different figures of the stretch could have differed. */
    private static int digits(List<Observed> equal) {
        Set<BigDecimal> different = new HashSet<>();
        equal.forEach(o -> different.add(o.value().stripTrailingZeros()));
        BigDecimal least = different.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = different.stream().max(BigDecimal::compareTo).orElseThrow();
        int scale = different.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int each = most.subtract(least)
                .movePointRight(scale)
                .toBigInteger()
                .toString()
                .length();
        return different.size() * each;
    }
}
