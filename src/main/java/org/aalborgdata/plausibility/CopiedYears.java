// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.validation.StoreFault;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.vocabulary.Label;

/** Years whose figures repeat those of the year before: of one territory over its indicators, of one indicator over its territories. */
final class CopiedYears {
    /** So many figures must be repeated. */
    private static final int FEWEST = 5;

    /** The rest may have been corrected by hand. */
    private static final double SHARE = 0.9;

    /** A figure of one or two digits repeats by chance. */
    private static final int DIGITS = 3;

    private static final int MOST_SHOWN = 5;

    /** What was copied: all figures of a year of one territory, or of one indicator. */
    private record Page(boolean ofTerritory, String subject, int year) {}

    private static final class Tally {
        private final List<Observed> repeated = new ArrayList<>();
        private int compared;
        private int before;
    }

    private CopiedYears() {}

    /** One fault per copied year, at its first figure. */
    static List<StoreFault> faults(Book book) {
        Map<Page, Tally> pages = new LinkedHashMap<>();
        for (Series series : book.series()) {
            if (!series.ofFile().isEmpty() && moves(series)) {
                tally(series, pages);
            }
        }
        List<StoreFault> faults = new ArrayList<>();
        pages.forEach((page, tally) -> {
            if (tally.repeated.size() >= FEWEST && tally.repeated.size() >= SHARE * tally.compared) {
                faults.add(fault(page, tally));
            }
        });
        return faults;
    }

    private static void tally(Series series, Map<Page, Tally> pages) {
        Observed before = null;
        for (Observed figure : series.years()) {
            if (before != null && before.year() == figure.year() - 1 && figure.isOfFile()) {
                boolean repeats = figure.value().compareTo(before.value()) == 0;
                if (!repeats || figure.significantDigits() >= DIGITS) {
                    SeriesKey key = series.key();
                    for (Page page : List.of(
                            new Page(true, key.territory(), figure.year()),
                            new Page(false, key.indicator(), figure.year()))) {
                        Tally tally = pages.computeIfAbsent(page, k -> new Tally());
                        tally.compared++;
                        tally.before = before.year();
                        if (repeats) {
                            tally.repeated.add(figure);
                        }
                    }
                }
            }
            before = figure;
        }
    }

    /** A series that repeats itself anyway, such as an area, says nothing; with two years one cannot know. */
    private static boolean moves(Series series) {
        int changes = 0;
        int repeats = 0;
        Observed before = null;
        for (Observed figure : series.years()) {
            if (before != null) {
                if (figure.value().compareTo(before.value()) == 0) {
                    repeats++;
                } else {
                    changes++;
                }
            }
            before = figure;
        }
        return repeats <= 1 || changes > repeats;
    }

    private static StoreFault fault(Page page, Tally tally) {
        Observed first = tally.repeated.get(0);
        List<Label> shown = tally.repeated.stream()
                .limit(MOST_SHOWN)
                .map(o -> Words.join(
                        Label.of(Words.name(
                                        page.ofTerritory()
                                                ? o.series().indicator()
                                                : o.series().territory())
                                + " "),
                        Words.number(o.value())))
                .toList();
        String counts = tally.repeated.size() + "/" + tally.compared;
        return Words.fault(
                StoreRule.COPIED_YEAR,
                first,
                new Label(
                        counts + " figures of " + Words.name(page.subject()) + " in " + page.year() + " equal those of "
                                + tally.before + ": ",
                        counts + " Werte von " + Words.name(page.subject()) + " im Jahr " + page.year()
                                + " gleichen denen von " + tally.before + ": "),
                Words.list(shown),
                Label.of(tally.repeated.size() > MOST_SHOWN ? ", …" : ""));
    }
}
