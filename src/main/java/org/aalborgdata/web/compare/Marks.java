// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Ground;
import org.aalborgdata.comparison.Judgement;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.web.Texts;

/** The marks of one chart: what each says, and which of them occur, for the legend. */
final class Marks {
    /** What a mark says. Its shape is decided by {@code chart-options.js}. */
    enum Mark {
        /** Nothing to say. */
        PLAIN,
        PROVISIONAL,
        ESTIMATED,
        OTHER_YEAR,
        BREAK,
        BOUNDARY,
        METHOD,
        DEMONSTRATION,
        GAP;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Set<Mark> occurring = EnumSet.noneOf(Mark.class);
    private final boolean overYears;

    /** @param overYears whether the chart shows courses over the years */
    Marks(boolean overYears) {
        this.overYears = overYears;
    }

    /** Puts into a point of a chart what its mark needs to know, and its reasons in words. */
    void put(Map<String, Object> point, Mark shape, Figure figure) {
        boolean provisional = figure.statuses().contains("P");
        boolean estimated = figure.statuses().stream().anyMatch("EIF"::contains);
        point.put("mark", see(shape).key());
        point.put("hollow", provisional || estimated);
        if (provisional) {
            see(Mark.PROVISIONAL);
        } else if (estimated) {
            see(Mark.ESTIMATED);
            point.put("estimated", true);
        }
    }

    Mark see(Mark mark) {
        occurring.add(mark);
        return mark;
    }

    /**
     * The shape that says most of a value.
     *
     * @param anew whether the course begins anew with it
     * @param minority whether it is not comparable with most values on its axis
     */
    static Mark shape(Point point, Judgement judgement, boolean anew, boolean minority) {
        if (point.figure().demonstration()) {
            return Mark.DEMONSTRATION;
        }
        if (minority) {
            return Mark.METHOD;
        }
        if (anew) {
            return Mark.BREAK;
        }
        return judgement.has(Ground.YEAR)
                ? Mark.OTHER_YEAR
                : judgement.has(Ground.BOUNDARY) ? Mark.BOUNDARY : Mark.PLAIN;
    }

    /** The marks that occur, with their words, in a fixed order; empty if all are plain. */
    List<Map<String, Object>> legend(Texts texts, int usualYear) {
        return occurring.stream()
                .filter(m -> m != Mark.PLAIN)
                .map(m -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("mark", m.key());
                    entry.put("text", words(texts, m, usualYear));
                    return entry;
                })
                .toList();
    }

    private String words(Texts texts, Mark mark, int usualYear) {
        return switch (mark) {
            case OTHER_YEAR -> texts.t("mark.other-year", String.valueOf(usualYear));
            case BREAK -> texts.t(overYears ? "mark.break" : "mark.break.latest");
            default -> texts.t("mark." + mark.key());
        };
    }
}
