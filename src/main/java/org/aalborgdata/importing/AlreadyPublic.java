// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.figures.Gap;
import org.aalborgdata.vocabulary.Iris;

/**
 * Leaves out of an edition what the same publisher's other submissions state already for the same edition of the same
 * source. What they state differently stays, and so does every other edition.
 */
final class AlreadyPublic {
    private final Figures published;

    AlreadyPublic(Figures published) {
        this.published = published;
    }

    /** The same statement has the same key, whichever submission makes it. */
    private record Key(String indicator, String method, String territory, int year) {}

    /** @param submission short, such as {@code eurostat/2019} */
    private record Stated(BigDecimal value, Set<String> statuses, String submission) {}

    void leaveOut(Edition edition) {
        Map<Key, Stated> stated = stated(edition);
        Set<String> others = new TreeSet<>();
        for (Figure figure : List.copyOf(edition.figures())) {
            Stated before = figure.isGap() ? null : stated.get(key(figure));
            if (before != null && same(before, figure)) {
                edition.isIn(before.submission(), figure);
                others.add(before.submission());
            } else if (before != null) {
                edition.differsFrom(before.submission());
            }
        }
        if (!others.isEmpty()) {
            gaps(edition, others);
        }
    }

    private Map<Key, Stated> stated(Edition edition) {
        String publisher = Iris.ORGANISATION + edition.publisher();
        String own = Iris.submission(edition.publisher(), edition.period()).getURI();
        Set<String> sources =
                edition.figures().stream().map(f -> f.mapping().source()).collect(Collectors.toSet());
        Map<Key, Stated> stated = new HashMap<>();
        for (String indicator : indicators(edition)) {
            published.select(List.of(indicator), territories(edition), Integer.MIN_VALUE, Integer.MAX_VALUE).stream()
                    .filter(f ->
                            f.publisher().equals(publisher) && !f.submission().equals(own))
                    .filter(f -> sources.contains(f.source())
                            && f.edition() != null
                            && f.edition().date().equals(edition.date()))
                    .forEach(f -> stated.putIfAbsent(
                            new Key(f.indicator(), f.method(), f.territory(), f.year()),
                            new Stated(f.value(), Set.copyOf(f.statuses()), shortName(f.submission()))));
        }
        return stated;
    }

    /** A gap states no edition; it is the same if it stands where figures of this edition do. */
    private void gaps(Edition edition, Set<String> submissions) {
        Map<String, String> stated = new HashMap<>();
        for (Gap gap :
                published.gaps(indicators(edition), territories(edition), Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            submissions.stream()
                    .filter(s -> gap.record().startsWith(Iris.RECORD + s + "/"))
                    .forEach(s -> stated.put(gapKey(gap.indicator(), gap.territory(), gap.year(), gap.reason()), s));
        }
        for (Figure figure : List.copyOf(edition.figures())) {
            String in = figure.isGap()
                    ? stated.get(gapKey(
                            Iris.INDICATOR + figure.mapping().indicator(),
                            Iris.TERRITORY + figure.territory(),
                            figure.year(),
                            figure.status()))
                    : null;
            if (in != null) {
                edition.isIn(in, figure);
            }
        }
    }

    private static boolean same(Stated before, Figure figure) {
        return before.value().compareTo(new BigDecimal(figure.value())) == 0
                && before.statuses()
                        .equals(new HashSet<>(List.of(figure.status().split(""))));
    }

    private static Key key(Figure figure) {
        return new Key(
                Iris.INDICATOR + figure.mapping().indicator(),
                Iris.METHOD + figure.mapping().method(),
                Iris.TERRITORY + figure.territory(),
                figure.year());
    }

    private static String gapKey(String indicator, String territory, int year, String reason) {
        return indicator + " " + territory + " " + year + " " + reason;
    }

    private static Set<String> indicators(Edition edition) {
        return edition.figures().stream()
                .map(f -> Iris.INDICATOR + f.mapping().indicator())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> territories(Edition edition) {
        return edition.figures().stream()
                .map(f -> Iris.TERRITORY + f.territory())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shortName(String submission) {
        return submission.substring(Iris.SUBMISSION.length());
    }
}
