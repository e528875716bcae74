// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Commitment;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.MissingFigure;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.ComparisonRequest.Mode;
import org.aalborgdata.comparison.ComparisonRequest.Peers;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.Units;
import org.aalborgdata.comparison.Words;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.figures.Gap;
import org.aalborgdata.figures.SetValue;
import org.aalborgdata.figures.Target;
import org.aalborgdata.register.Organisation;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one territory, in the order of the commitments.
 *
 * @param partOf the next larger territory
 * @param groups the latest value of each indicator
 * @param targets what it wants to reach, replaced targets included
 * @param contradictions years for which several different values were stated
 * @param trend the indicator with the longest series, to draw; null if none has two years
 */
public record TerritoryView(
        Territory territory,
        @Nullable Territory partOf,
        List<Organisation> governing,
        List<Group> groups,
        List<Promise> targets,
        List<SetRow> setValues,
        List<GapGroup> gaps,
        List<Contradiction> contradictions,
        @Nullable Block trend,
        int figures) {

    public record Group(Commitment commitment, List<Row> rows) {}

    /** The latest value of one indicator and how far back its figures go. */
    public record Row(Indicator indicator, Label unit, Figure latest, Label method, int firstYear, int years) {}

    public record Promise(Target target, Indicator indicator, Label unit) {}

    public record SetRow(SetValue value, Indicator indicator, Label unit) {}

    public record GapGroup(Indicator indicator, List<GapRow> rows) {}

    public record Contradiction(Indicator indicator, Label unit, int year, List<Figure> statements) {}

    static TerritoryView of(
            Territory territory, Figures figures, Comparisons comparisons, Catalogue catalogue, Register register) {
        String iri = territory.iri();
        List<Row> rows = new ArrayList<>();
        List<Contradiction> contradictions = new ArrayList<>();
        Map<String, List<Figure>> byIndicator = figures.ofTerritory(iri).stream()
                .collect(Collectors.groupingBy(Figure::indicator, TreeMap::new, Collectors.toList()));
        byIndicator.forEach((name, all) -> comparisons.indicator(figures, name).ifPresent(indicator -> {
            TreeMap<Integer, List<Figure>> years =
                    all.stream().collect(Collectors.groupingBy(Figure::year, TreeMap::new, Collectors.toList()));
            Figure latest = preferred(years.lastEntry().getValue());
            Label unit = Units.of(indicator);
            rows.add(new Row(
                    indicator, unit, latest, catalogue.method(latest.method()), years.firstKey(), years.size()));
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
                targets(figures, comparisons, iri),
                setValues(figures, comparisons, iri),
                gaps(figures, comparisons, territory),
                contradictions,
                trend(figures, comparisons, iri, rows),
                figures.ofTerritory(iri).size());
    }

    /** Codes of the indicators shown, for a link to a comparison; at most as many as one comparison takes. */
    public List<String> indicatorCodes() {
        return groups.stream()
                .flatMap(g -> g.rows().stream())
                .map(r -> r.indicator().code())
                .limit(12)
                .toList();
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

    private static List<Promise> targets(Figures figures, Comparisons comparisons, String iri) {
        List<Promise> promises = new ArrayList<>();
        for (Target t : figures.targetsOf(iri)) {
            comparisons.indicator(figures, t.indicator()).ifPresent(i -> promises.add(new Promise(t, i, Units.of(i))));
        }
        return promises;
    }

    private static List<SetRow> setValues(Figures figures, Comparisons comparisons, String iri) {
        List<SetRow> rows = new ArrayList<>();
        for (SetValue v : figures.setValuesOf(iri)) {
            comparisons.indicator(figures, v.indicator()).ifPresent(i -> rows.add(new SetRow(v, i, Units.of(i))));
        }
        return rows;
    }

    private static List<GapGroup> gaps(Figures figures, Comparisons comparisons, Territory territory) {
        Map<String, List<MissingFigure>> byIndicator = new TreeMap<>();
        for (Gap gap : figures.gapsOf(territory.iri())) {
            byIndicator
                    .computeIfAbsent(gap.indicator(), i -> new ArrayList<>())
                    .add(new MissingFigure(territory, gap, Words.gapReason(gap.reason())));
        }
        List<GapGroup> groups = new ArrayList<>();
        byIndicator.forEach((name, missing) ->
                comparisons.indicator(figures, name).ifPresent(i -> groups.add(new GapGroup(i, GapRow.of(missing)))));
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
                                        List.of(r.indicator().iri()),
                                        List.of(iri),
                                        null,
                                        null,
                                        Mode.SERIES,
                                        Peers.NONE),
                                figures)
                        .blocks()
                        .get(0))
                .orElse(null);
    }

    private static Figure preferred(List<Figure> statements) {
        return statements.stream().filter(Figure::preferred).findFirst().orElse(statements.get(0));
    }
}
