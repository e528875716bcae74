// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Judgement.Reason;
import org.aalborgdata.figures.Figure;

/** Says what stands between two figures (model page, section 7). Decides from the figures alone; keeps nothing. */
final class Comparability {
    private Comparability() {}

    /** Everything that stands between two figures; empty means that they are comparable. */
    static Set<Ground> between(Indicator indicator, Point a, Indicator otherIndicator, Point b) {
        Figure one = a.figure();
        Figure other = b.figure();
        Set<Ground> grounds = indicators(indicator, otherIndicator);
        add(grounds, Ground.UNIT, !one.unit().equals(other.unit()));
        add(grounds, Ground.METHOD, !one.method().equals(other.method()));
        add(grounds, Ground.METHOD_NOT_STATED, !a.methodStated() || !b.methodStated());
        add(grounds, Ground.YEAR, one.year() != other.year());
        add(grounds, Ground.PERIOD_LENGTH, FigureFacts.days(one) != FigureFacts.days(other));
        add(
                grounds,
                Ground.TERRITORY_TYPE,
                !a.territory().type().equals(b.territory().type()));
        add(
                grounds,
                Ground.BOUNDARY,
                FigureFacts.movedBetween(one.boundaryVersion(), other.boundaryVersion(), a.boundaryMoves())
                        || FigureFacts.movedBetween(one.boundaryVersion(), other.boundaryVersion(), b.boundaryMoves()));
        boolean sameSeries = one.territory().equals(other.territory());
        add(grounds, Ground.BREAK, sameSeries && a.breaks() != b.breaks());
        add(grounds, Ground.PROVISIONAL, has(one, "P") || has(other, "P"));
        add(grounds, Ground.ESTIMATED, FigureFacts.estimated(one) || FigureFacts.estimated(other));
        add(grounds, Ground.REVISED, FigureFacts.revised(a) || FigureFacts.revised(b));
        add(grounds, Ground.EDITION, FigureFacts.editionsDiffer(one, other));
        add(grounds, Ground.LOW_RELIABILITY, has(one, "U") || has(other, "U"));
        add(grounds, Ground.DEFINITION, has(one, "D") || has(other, "D"));
        add(grounds, Ground.DEMONSTRATION, one.demonstration() || other.demonstration());
        return grounds;
    }

    /** The same of two indicators before any figure is seen. */
    static Set<Ground> indicators(Indicator one, Indicator other) {
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        add(grounds, Ground.INDICATOR, !one.iri().equals(other.iri()));
        add(grounds, Ground.UNIT, !one.unit().equals(other.unit()));
        add(grounds, Ground.DENOMINATOR, !sameDenominator(one, other));
        return grounds;
    }

    private static boolean sameDenominator(Indicator one, Indicator other) {
        return Objects.equals(one.denominator(), other.denominator()) && one.perQuantity() == other.perQuantity();
    }

    /**
     * The same in words.
     *
     * @param overYears whether years stand side by side as in a series, so that another year is no ground
     */
    static Judgement judge(Indicator indicator, Point a, Indicator otherIndicator, Point b, boolean overYears) {
        return Judgement.of(between(indicator, a, otherIndicator, b).stream()
                .filter(g -> g != Ground.YEAR || !overYears)
                .map(g -> new Reason(
                        g,
                        decides(g, indicator) || decides(g, otherIndicator),
                        PairWords.of(g, indicator, a, otherIndicator, b)))
                .toList());
    }

    /** Whether a ground makes two figures of this indicator not comparable at all. */
    static boolean decides(Ground ground, Indicator indicator) {
        return ground == Ground.INDICATOR
                || ground == Ground.UNIT
                || ground == Ground.DENOMINATOR
                || ground == Ground.METHOD && indicator.methodDecides();
    }

    private static boolean has(Figure figure, String status) {
        return FigureFacts.has(figure, status);
    }

    private static void add(Set<Ground> grounds, Ground ground, boolean present) {
        if (present) {
            grounds.add(ground);
        }
    }
}
