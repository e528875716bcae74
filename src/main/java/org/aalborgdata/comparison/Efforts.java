// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.MissingFigure;
import org.aalborgdata.comparison.Comparison.Series;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.management.practice.Practice;
import org.aalborgdata.management.practice.Practices;
import org.aalborgdata.management.reading.ManagementReader;
import org.aalborgdata.management.territory.TerritoryRecords;
import org.aalborgdata.register.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What territories undertake: their targets with progress and measures, and good practices. Each is read from the store
 * once per state of the figures, because a comparison asks for many territories at a time. Thread-safe.
 */
public final class Efforts {
    private final ManagementReader management;
    private final Catalogue catalogue;
    private final Comparisons comparisons;
    private volatile State state = new State(-1);

    public Efforts(ManagementReader management, Catalogue catalogue, Comparisons comparisons) {
        this.management = management;
        this.catalogue = catalogue;
        this.comparisons = comparisons;
    }

    /**
     * The targets of one territory.
     *
     * @param standing ordered by indicator and year
     * @param revised those that were replaced, in the same order
     */
    public record Targets(List<TargetRow> standing, List<RevisedTarget> revised) {
        public static final Targets NONE = new Targets(List.of(), List.of());

        /** Those of one indicator. */
        public Targets of(Indicator indicator) {
            if (isEmpty()) {
                return NONE;
            }
            return new Targets(
                    standing.stream()
                            .filter(t -> t.indicator().iri().equals(indicator.iri()))
                            .toList(),
                    revised.stream()
                            .filter(t -> t.indicator().iri().equals(indicator.iri()))
                            .toList());
        }

        public boolean isEmpty() {
            return standing.isEmpty() && revised.isEmpty();
        }
    }

    private static final class State {
        private final long version;
        private final Map<String, Targets> targets = new ConcurrentHashMap<>();
        private volatile @Nullable List<Practice> practices;

        State(long version) {
            this.version = version;
        }
    }

    /**
     * The targets of a territory.
     *
     * @param territory IRI
     * @param figures the state of which the rest of the answer is made
     */
    public Targets targets(String territory, Figures figures) {
        if (figures.targetsOf(territory).isEmpty()) {
            return Targets.NONE;
        }
        Map<String, Targets> kept = state(figures).targets;
        Targets targets = kept.get(territory);
        if (targets == null) {
            targets = read(territory, figures);
            kept.put(territory, targets);
        }
        return targets;
    }

    /**
     * Good practices of others for any of these points, those for the first point first, real ones before demonstrations.
     * A practice for a whole commitment is one for each of its points. Withdrawn practices are left out.
     *
     * @param points numbers such as {@code 3.1}
     * @param without IRIs of the territories that ask; what was applied only there is not shown to them
     */
    public List<Practice> practices(List<String> points, Collection<String> without, Figures figures) {
        Set<String> own = Set.copyOf(without);
        return practices(figures).stream()
                .filter(p -> p.state() != Practice.State.WITHDRAWN)
                .filter(p -> p.appliedIn().stream()
                        .anyMatch(a -> !own.contains(a.territory().iri())))
                .filter(p -> points.stream().anyMatch(point -> serves(p, point)))
                .sorted(Comparator.comparing(Practice::demonstration)
                        .thenComparing(p -> points.isEmpty() || !serves(p, points.get(0))))
                .toList();
    }

    private static boolean serves(Practice practice, String point) {
        return practice.points().stream()
                .anyMatch(p -> p.notation().equals(point) || point.startsWith(p.notation() + "."));
    }

    private List<Practice> practices(Figures figures) {
        State now = state(figures);
        List<Practice> practices = now.practices;
        if (practices == null) {
            practices = new Practices(management).all();
            now.practices = practices;
        }
        return practices;
    }

    private Targets read(String territory, Figures figures) {
        TerritoryRecords records = management.read(reading -> TerritoryRecords.targetsOf(reading, territory));
        return new Targets(
                TargetRow.of(territory, figures, comparisons, catalogue, records),
                RevisedTarget.of(territory, figures, comparisons));
    }

    private State state(Figures figures) {
        State now = state;
        if (now.version != figures.version()) {
            now = new State(figures.version());
            state = now;
        }
        return now;
    }

    /** The territories of a block, those without a figure included: who has a target may have no figure. */
    public static List<Territory> shown(Block block) {
        return Stream.of(
                        block.panels().stream()
                                .flatMap(p -> p.series().stream())
                                .map(Series::territory),
                        block.gaps().stream().map(MissingFigure::territory),
                        block.silent().stream())
                .flatMap(t -> t)
                .distinct()
                .toList();
    }

    /** Numbers of the points an indicator speaks to, its primary one first. */
    public static List<String> points(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.primaryPoint()), indicator.points().stream())
                .filter(p -> !p.isEmpty())
                .distinct()
                .toList();
    }
}
