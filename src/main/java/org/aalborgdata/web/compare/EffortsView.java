// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Efforts;
import org.aalborgdata.comparison.Efforts.Targets;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.management.practice.Practice;
import org.aalborgdata.management.target.MeasureFacts;
import org.aalborgdata.management.target.Progress.State;
import org.aalborgdata.register.Territory;
import org.aalborgdata.web.Page;

/**
 * What the territories of one block undertake: targets, measures that serve them, and what others did for the same points.
 *
 * @param shown how many territories the block shows, those without a figure included
 * @param places those with a target, in the order of the block
 * @param points numbers of the points of the Commitments the indicator speaks to
 * @param practices of others for these points
 */
public record EffortsView(int shown, List<Place> places, List<String> points, List<Practice> practices) {
    /** So many places stand open; more are folded. */
    private static final int OPEN = 2;

    /** @param measures that serve one of its targets here, each once */
    public record Place(Territory territory, Targets targets, List<MeasureFacts> measures) {}

    static EffortsView of(Block block, Efforts efforts, Figures figures, Function<String, Targets> targets) {
        List<Territory> shown = Efforts.shown(block);
        List<Place> places = new ArrayList<>();
        for (Territory territory : shown) {
            Targets own = targets.apply(territory.iri()).of(block.indicator());
            if (!own.isEmpty()) {
                places.add(new Place(
                        territory,
                        own,
                        own.standing().stream()
                                .flatMap(t -> t.measures().stream())
                                .distinct()
                                .toList()));
            }
        }
        List<String> points = Efforts.points(block.indicator());
        return new EffortsView(
                shown.size(),
                places,
                points,
                efforts.practices(points, shown.stream().map(Territory::iri).toList(), figures));
    }

    public boolean isOpen() {
        return places.size() <= OPEN;
    }

    /** How many targets there are in each state, in words; empty without targets. */
    public String states(Page page) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        places.stream()
                .flatMap(p -> p.targets().standing().stream())
                .forEach(t -> counts.merge(t.progress().state(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> page.texts().number(e.getValue()) + " "
                        + page.t("progress." + e.getKey().key()))
                .collect(Collectors.joining(", "));
    }
}
