// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.browse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Commitment;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.MissingFigure;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.Efforts.Targets;
import org.aalborgdata.comparison.RevisedTarget;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.comparison.Units;
import org.aalborgdata.comparison.Words;
import org.aalborgdata.comparison.peers.Peers;
import org.aalborgdata.comparison.profile.IndicatorState;
import org.aalborgdata.comparison.profile.TerritoryProfile;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.figures.Gap;
import org.aalborgdata.figures.SetValue;
import org.aalborgdata.management.target.Baseline;
import org.aalborgdata.management.territory.Remedy;
import org.aalborgdata.management.territory.TerritoryRecords;
import org.aalborgdata.register.Membership;
import org.aalborgdata.register.Organisation;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.management.TerritoryManagement;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one territory, in the order of the commitments.
 *
 * @param partOf the next larger territory
 * @param groups the latest value of each indicator
 * @param targets what it wants to reach
 * @param revised targets that no longer stand, with what replaced them
 * @param contradictions years for which several different values were stated
 * @param trend the indicator with the longest series, to draw; null if none has two years
 * @param parts the territories directly below it (R-i.3)
 * @param profile how each indicator moved and how far its own targets are
 * @param memberships in programmes
 */
public record TerritoryView(
        Territory territory,
        @Nullable Territory partOf,
        List<Organisation> governing,
        List<Group> groups,
        List<TargetRow> targets,
        List<RevisedTarget> revised,
        List<SetRow> setValues,
        List<GapGroup> gaps,
        List<Contradiction> contradictions,
        @Nullable Block trend,
        int figures,
        TerritoryManagement management,
        List<Territory> parts,
        TerritoryProfile profile,
        List<Membership> memberships) {
    /** So many indicators are compared with peers at once. */
    private static final int TELLING = 3;

    private static final String POPULATION = Iris.INDICATOR + "AC05-10";

    public record Group(Commitment commitment, List<Row> rows) {}

    /**
     * The latest value of one indicator, how it moved, and how far back its figures go.
     *
     * @param indicator taken from {@code state}, as are unit and latest figure
     */
    public record Row(
            Indicator indicator,
            Label unit,
            Figure latest,
            Label method,
            int firstYear,
            int years,
            IndicatorState state) {}

    public record SetRow(SetValue value, Indicator indicator, Label unit) {}

    /** @param remedy how these gaps will be closed; null if nobody says so */
    public record GapGroup(Indicator indicator, @Nullable Remedy remedy, List<GapRow> rows) {}

    public record Contradiction(Indicator indicator, Label unit, int year, List<Figure> statements) {}

    /**
     * @param records its management as the store has it
     * @param today decides which duties are overdue
     */
    public static TerritoryView of(
            Territory territory,
            Figures figures,
            Comparisons comparisons,
            Catalogue catalogue,
            Register register,
            TerritoryRecords records,
            LocalDate today) {
        String iri = territory.iri();
        List<TargetRow> targets = TargetRow.of(iri, figures, comparisons, catalogue, records);
        TerritoryProfile profile = TerritoryProfile.of(territory, figures, catalogue, targets);
        Map<String, IndicatorState> states = profile.indicators().stream()
                .collect(Collectors.toMap(i -> i.indicator().iri(), Function.identity()));
        List<Row> rows = new ArrayList<>();
        List<Contradiction> contradictions = new ArrayList<>();
        Map<String, List<Figure>> byIndicator = figures.ofTerritory(iri).stream()
                .collect(Collectors.groupingBy(Figure::indicator, TreeMap::new, Collectors.toList()));
        byIndicator.forEach((name, all) -> comparisons.indicator(figures, name).ifPresent(indicator -> {
            TreeMap<Integer, List<Figure>> years =
                    all.stream().collect(Collectors.groupingBy(Figure::year, TreeMap::new, Collectors.toList()));
            IndicatorState state = Objects.requireNonNull(states.get(name));
            Figure latest = Objects.requireNonNull(state.trend().latest());
            Label unit = state.unit();
            rows.add(new Row(
                    indicator, unit, latest, catalogue.method(latest.method()), years.firstKey(), years.size(), state));
            years.forEach((year, statements) -> {
                if (statements.stream()
                                .map(f -> f.value().stripTrailingZeros())
                                .distinct()
                                .count()
                        > 1) {
                    contradictions.add(new Contradiction(indicator, unit, year, statements));
                }
            });
        }));
        return new TerritoryView(
                territory,
                territory.partOf() == null
                        ? null
                        : register.territory(territory.partOf()).orElse(null),
                register.governing(iri),
                groups(catalogue, rows),
                targets,
                RevisedTarget.of(iri, figures, comparisons),
                setValues(figures, comparisons, iri),
                gaps(figures, comparisons, territory, records),
                contradictions,
                trend(figures, comparisons, iri, rows),
                figures.ofTerritory(iri).size(),
                TerritoryManagement.of(iri, records, figures, catalogue, register, today),
                register.territories().stream()
                        .filter(t -> iri.equals(t.partOf()))
                        .toList(),
                profile,
                Membership.of(iri, register));
    }

    /** Codes of the indicators shown, for a link to a comparison; at most as many as one comparison takes. */
    public List<String> indicatorCodes() {
        return groups.stream()
                .flatMap(g -> g.rows().stream())
                .map(r -> r.indicator().code())
                .limit(12)
                .toList();
    }

    /** How many people live there, by the latest figure; null where nobody has said. */
    public @Nullable Figure inhabitants() {
        return profile.indicator(POPULATION).map(i -> i.trend().latest()).orElse(null);
    }

    /** When its authority signed the Commitments, as the register writes it; null if it did not or nobody knows. */
    public @Nullable String signed() {
        return governing.stream()
                .map(Organisation::signed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Codes of the indicators to compare first: with a target, then of the core, in the order of the commitments. */
    public List<String> telling() {
        return groups.stream()
                .flatMap(g -> g.rows().stream())
                .filter(r -> !r.indicator().local())
                .sorted(Comparator.comparing((Row r) -> r.state().target() == null)
                        .thenComparing(r -> !"core".equals(r.indicator().role())))
                .map(r -> r.indicator().code())
                .limit(TELLING)
                .toList();
    }

    /** In plain words, by stated rules. */
    public List<Sentence> sentences(Page page) {
        return TerritorySentences.of(page, profile, management);
    }

    /** All its targets, for a chart. */
    public Targets ownTargets() {
        return new Targets(targets, revised);
    }

    /** The targets that take up a priority. */
    public List<TargetRow> targetsOf(Baseline.Priority priority) {
        return targets.stream()
                .filter(t -> t.facts() != null
                        && t.facts().priorities().stream().anyMatch(n -> n.iri()
                                .equals(priority.priority().iri())))
                .toList();
    }

    public boolean hasBaseline() {
        return !management.baseline().findings().isEmpty()
                || !management.baseline().priorities().isEmpty();
    }

    public boolean hasInventory() {
        return !management.inventory().knowledge().isEmpty()
                || !management.inventory().needs().isEmpty();
    }

    private static List<Group> groups(Catalogue catalogue, List<Row> rows) {
        return catalogue.commitments().stream()
                .map(c -> new Group(
                        c,
                        rows.stream()
                                .filter(r -> r.indicator().commitment().equals(c.number()))
                                .sorted(Comparator.comparing(
                                                (Row r) -> r.indicator().local())
                                        .thenComparing(r -> r.indicator().code()))
                                .toList()))
                .filter(g -> !g.rows().isEmpty())
                .toList();
    }

    private static List<SetRow> setValues(Figures figures, Comparisons comparisons, String iri) {
        List<SetRow> rows = new ArrayList<>();
        for (SetValue v : figures.setValuesOf(iri)) {
            comparisons.indicator(figures, v.indicator()).ifPresent(i -> rows.add(new SetRow(v, i, Units.of(i))));
        }
        return rows;
    }

    /** Gaps of one indicator that are closed in the same way stand together. */
    private static List<GapGroup> gaps(
            Figures figures, Comparisons comparisons, Territory territory, TerritoryRecords records) {
        Map<String, Map<Optional<Remedy>, List<MissingFigure>>> byIndicator = new TreeMap<>();
        for (Gap gap : figures.gapsOf(territory.iri())) {
            byIndicator
                    .computeIfAbsent(gap.indicator(), i -> new LinkedHashMap<>())
                    .computeIfAbsent(Optional.ofNullable(records.remedies().get(gap.record())), r -> new ArrayList<>())
                    .add(new MissingFigure(territory, gap, Words.gapReason(gap.reason())));
        }
        List<GapGroup> groups = new ArrayList<>();
        byIndicator.forEach((name, byRemedy) -> comparisons
                .indicator(figures, name)
                .ifPresent(i -> byRemedy.forEach(
                        (remedy, missing) -> groups.add(new GapGroup(i, remedy.orElse(null), GapRow.of(missing))))));
        return groups;
    }

    private static @Nullable Block trend(Figures figures, Comparisons comparisons, String iri, List<Row> rows) {
        Optional<Row> longest = rows.stream()
                .filter(r -> r.years() > 1)
                .max(Comparator.comparingInt(Row::years)
                        .thenComparing(r -> r.indicator().code()));
        return longest.map(r -> comparisons
                        .compare(
                                new ComparisonRequest(
                                        List.of(r.indicator().iri()), List.of(iri), null, null, View.TREND, Peers.NONE),
                                figures)
                        .blocks()
                        .get(0))
                .orElse(null);
    }
}
