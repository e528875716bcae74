// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.comparison.Units;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.figures.Gap;
import org.aalborgdata.register.Territory;

/**
 * One territory over the ten commitments: counts of what is known, moving and on its way, never one number for all.
 *
 * @param commitments all ten, in their order
 */
public record TerritoryProfile(Territory territory, List<CommitmentProfile> commitments) {

    /**
     * The profile as the figures stand.
     *
     * @param records the management of this territory, of the same state of the store; where it is not known, use
     *     {@link TerritoryRecords#NONE}: then targets have no named baselines
     */
    public static TerritoryProfile of(
            Territory territory, Figures figures, Catalogue catalogue, List<TargetRow> standing) {
        Map<String, List<Figure>> stated = new HashMap<>();
        figures.ofTerritory(territory.iri()).forEach(f -> stated.computeIfAbsent(f.indicator(), i -> new ArrayList<>())
                .add(f));
        Map<String, List<TargetRow>> targets = new HashMap<>();
        standing.forEach(r -> targets.computeIfAbsent(r.indicator().iri(), i -> new ArrayList<>())
                .add(r));
        Map<String, List<Gap>> gaps = new HashMap<>();
        figures.gapsOf(territory.iri()).forEach(g -> gaps.computeIfAbsent(g.indicator(), i -> new ArrayList<>())
                .add(g));
        Map<String, List<IndicatorState>> byCommitment = new TreeMap<>();
        Stream.concat(catalogue.indicators().stream(), own(figures, stated, targets, gaps))
                .forEach(i -> byCommitment
                        .computeIfAbsent(i.commitment(), c -> new ArrayList<>())
                        .add(IndicatorState.of(
                                i,
                                Units.of(i),
                                stated.getOrDefault(i.iri(), List.of()),
                                catalogue.boundaryMoves(territory.iri()),
                                targets.getOrDefault(i.iri(), List.of()),
                                gaps.getOrDefault(i.iri(), List.of()))));
        return new TerritoryProfile(
                territory,
                catalogue.commitments().stream()
                        .map(c ->
                                new CommitmentProfile(c, List.copyOf(byCommitment.getOrDefault(c.number(), List.of()))))
                        .toList());
    }

    private static Stream<Indicator> own(
            Figures figures,
            Map<String, List<Figure>> stated,
            Map<String, List<TargetRow>> targets,
            Map<String, List<Gap>> gaps) {
        TreeSet<String> named = new TreeSet<>(stated.keySet());
        named.addAll(targets.keySet());
        named.addAll(gaps.keySet());
        return named.stream().flatMap(i -> figures.localIndicator(i).stream());
    }

    /** @param number such as {@code "3"} */
    public Optional<CommitmentProfile> commitment(String number) {
        return commitments.stream()
                .filter(c -> c.commitment().number().equals(number))
                .findFirst();
    }

    /** Every indicator, commitment by commitment. */
    public List<IndicatorState> indicators() {
        return commitments.stream().flatMap(c -> c.indicators().stream()).toList();
    }

    /** What is said of one indicator; empty if it belongs neither to the catalogue nor to this territory. */
    public Optional<IndicatorState> indicator(String iri) {
        return indicators().stream()
                .filter(i -> i.indicator().iri().equals(iri))
                .findFirst();
    }

    /** How many indicators of all commitments are counted under a state. */
    public int count(Standing standing) {
        return commitments.stream().mapToInt(c -> c.count(standing)).sum();
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return commitments.stream().allMatch(c -> c.count(Standing.NO_DATA) == c.total());
    }
}
