// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Gap;
import org.aalborgdata.figures.Target;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request: one block per indicator, in the order asked for. Immutable plain values.
 *
 * @param separations why blocks that could be mistaken for one another stand apart
 */
public record Comparison(ComparisonRequest request, List<Block> blocks, List<Separation> separations) {

    /**
     * All that is shown of one indicator.
     *
     * @param unit as people write it
     * @param panels one, unless methods decide: then one per method, because their values share no axis
     * @param assessment how far the values of this block can be compared
     * @param gaps stated absences in the years shown
     * @param silent territories asked for that have neither figure nor stated gap
     */
    public record Block(
            Indicator indicator,
            Label unit,
            List<Panel> panels,
            Assessment assessment,
            List<MissingFigure> gaps,
            List<Territory> silent) {

        /** Every point shown, panel by panel. */
        public List<Point> points() {
            return panels.stream()
                    .flatMap(p -> p.series().stream())
                    .flatMap(s -> s.points().stream())
                    .toList();
        }

        public boolean isEmpty() {
            return panels.isEmpty();
        }
    }

    /**
     * Values that may share one axis.
     *
     * @param method label of their one method where methods decide; else null
     */
    public record Panel(@Nullable Label method, List<Series> series) {}

    /**
     * The values of one territory, by year.
     *
     * @param peer whether it was added as a peer rather than asked for
     * @param targets what the territory wants to reach; revised targets are left out
     */
    public record Series(Territory territory, boolean peer, List<Point> points, List<Target> targets) {}

    /**
     * One value.
     *
     * @param figure the preferred statement
     * @param method label of its method
     * @param methodStated false if the source does not say how it counted
     * @param boundaryMoves boundary versions in which the territory's area changed
     * @param breakBefore whether it must not be joined with the point before it
     * @param others what else was stated for the same territory, indicator and year; the newest edition first
     */
    public record Point(
            Figure figure,
            Territory territory,
            Label method,
            boolean methodStated,
            Set<String> boundaryMoves,
            boolean breakBefore,
            List<Figure> others) {}

    /** A gap with its territory. */
    public record MissingFigure(Territory territory, Gap gap, Label reason) {}

    /** Two indicators that look alike and are not comparable, and why. */
    public record Separation(Indicator one, Indicator other, Label reason) {}

    /** Why two indicators of this comparison stand apart; empty if nobody would mistake one for the other. */
    public Optional<Separation> separation(Indicator one, Indicator other) {
        return separations.stream()
                .filter(s -> s.one().equals(one) && s.other().equals(other)
                        || s.one().equals(other) && s.other().equals(one))
                .findFirst();
    }
}
