// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.peers.PeerGroup;
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
 * @param peers suggested or taken in by hand, with reasons; null if there are none but those alike
 */
public record Comparison(
        ComparisonRequest request,
        List<Block> blocks,
        List<Separation> separations,
        @Nullable PeerGroup peers) {

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

        /** The same with only some of its values, each judged among these as the latest of its territory. */
        public Block only(Set<String> observations) {
            List<Panel> kept = panels.stream()
                    .map(p -> new Panel(
                            p.method(),
                            p.series().stream()
                                    .map(s -> s.only(observations))
                                    .filter(s -> !s.points().isEmpty())
                                    .toList()))
                    .filter(p -> !p.series().isEmpty())
                    .toList();
            List<Point> points = kept.stream().flatMap(p -> p.points().stream()).toList();
            return new Block(
                    indicator,
                    unit,
                    kept,
                    SetAssessment.of(indicator, points, ComparisonRequest.Mode.LATEST, isForced()),
                    gaps,
                    silent);
        }

        /** How far one of its values can be compared with the others. */
        public Judgement judge(Point point) {
            return assessment.judge(point.figure().observation());
        }

        /** Whether values that are not comparable share its one panel, because the reader insists. */
        public boolean isForced() {
            return panels.size() == 1 && assessment.verdict() == Assessment.Verdict.NOT_COMPARABLE;
        }
    }

    /**
     * Values that may share one axis.
     *
     * @param method label of their one method where methods decide; else null
     */
    public record Panel(@Nullable Label method, List<Series> series) {
        /** Every point shown, series by series. */
        public List<Point> points() {
            return series.stream().flatMap(s -> s.points().stream()).toList();
        }
    }

    /**
     * The values of one territory, by year.
     *
     * @param peer whether it was added as a peer rather than asked for
     * @param targets what the territory wants to reach; revised targets are left out
     */
    public record Series(Territory territory, boolean peer, List<Point> points, List<Target> targets) {
        Series only(Set<String> observations) {
            return new Series(
                    territory,
                    peer,
                    points.stream()
                            .filter(p -> observations.contains(p.figure().observation()))
                            .toList(),
                    targets);
        }
    }

    /**
     * One value.
     *
     * @param figure the preferred statement
     * @param method label of its method
     * @param methodStated false if the source does not say how it counted
     * @param boundaryMoves boundary versions in which the territory's area changed
     * @param breakBefore whether it must not be joined with the point before it
     * @param breaks how many breaks its source states in the series shown, up to and including it
     * @param others what else was stated for the same territory, indicator and year; the newest edition first
     */
    public record Point(
            Figure figure,
            Territory territory,
            Label method,
            boolean methodStated,
            Set<String> boundaryMoves,
            boolean breakBefore,
            int breaks,
            List<Figure> others) {}

    /** A gap with its territory. */
    public record MissingFigure(Territory territory, Gap gap, Label reason) {}

    /**
     * Two indicators that look alike and are not comparable, and why.
     *
     * @param grounds what makes them so, at least {@link Ground#INDICATOR}
     */
    public record Separation(Indicator one, Indicator other, Set<Ground> grounds, Label reason) {

        /** Whether a reader who insists may see them on one axis: they have the same unit and denominator. */
        public boolean mayShareAxis() {
            return grounds.equals(Set.of(Ground.INDICATOR));
        }
    }

    /** Whether insisting would put anything on one axis that stands apart otherwise, or does so now. */
    public boolean mayShareAxis() {
        return blocks.stream().anyMatch(b -> b.panels().size() > 1 || b.isForced())
                || separations.stream().anyMatch(s -> s.mayShareAxis() && shown(s.one()) && shown(s.other()));
    }

    private boolean shown(Indicator indicator) {
        return blocks.stream().anyMatch(b -> b.indicator().equals(indicator) && !b.isEmpty());
    }

    /** Why two indicators of this comparison stand apart; empty if nobody would mistake one for the other. */
    public Optional<Separation> separation(Indicator one, Indicator other) {
        return separations.stream()
                .filter(s -> s.one().equals(one) && s.other().equals(other)
                        || s.one().equals(other) && s.other().equals(one))
                .findFirst();
    }
}
