// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.catalogue.Indicator;

/** Figures in plain maps. Immutable after construction; to be replaced by columns when sizes ask for it. */
final class FiguresSnapshot implements Figures {
    private static final Comparator<Figure> ORDER = Comparator.comparing(Figure::indicator)
            .thenComparing(Figure::territory)
            .thenComparingInt(Figure::year)
            .thenComparing(Figure::preferred, Comparator.reverseOrder())
            .thenComparing(Figure::observation);

    private final Map<String, Map<String, List<Figure>>> byIndicator = new HashMap<>();
    private final Map<String, List<Figure>> byTerritory;
    private final Map<String, Figure> byObservation = new HashMap<>();
    private final Map<String, List<Target>> targets;
    private final Map<String, List<SetValue>> setValues;
    private final List<Gap> gaps;
    private final Map<String, Indicator> localIndicators;
    private final long version;

    FiguresSnapshot(FiguresBuilder from, long version) {
        List<Figure> figures = from.figures.stream().sorted(ORDER).toList();
        grouped(figures, Figure::indicator)
                .forEach((indicator, own) -> byIndicator.put(indicator, grouped(own, Figure::territory)));
        this.byTerritory = grouped(figures, Figure::territory);
        figures.forEach(f -> byObservation.put(f.observation(), f));
        this.targets = grouped(
                from.targets.stream()
                        .sorted(Comparator.comparing(Target::indicator)
                                .thenComparingInt(Target::year)
                                .thenComparing(Target::record))
                        .toList(),
                Target::territory);
        this.setValues = grouped(
                from.setValues.stream()
                        .sorted(Comparator.comparing(SetValue::indicator)
                                .thenComparingInt(SetValue::year)
                                .thenComparing(SetValue::record))
                        .toList(),
                SetValue::territory);
        this.gaps = from.gaps.stream()
                .sorted(Comparator.comparing(Gap::indicator)
                        .thenComparing(Gap::territory)
                        .thenComparingInt(Gap::year)
                        .thenComparing(Gap::record))
                .toList();
        this.localIndicators = Map.copyOf(from.localIndicators);
        this.version = version;
    }

    @Override
    public List<Figure> select(Collection<String> indicators, Collection<String> territories, int from, int to) {
        List<String> places = territories.stream().distinct().sorted().toList();
        return indicators.stream()
                .distinct()
                .sorted()
                .flatMap(i -> at(places, byIndicator.getOrDefault(i, Map.of())))
                .filter(f -> f.year() >= from && f.year() <= to)
                .toList();
    }

    private static Stream<Figure> at(List<String> places, Map<String, List<Figure>> byTerritory) {
        return (places.isEmpty()
                        ? byTerritory.values().stream()
                        : places.stream().map(p -> byTerritory.getOrDefault(p, List.of())))
                .flatMap(List::stream);
    }

    @Override
    public List<Gap> gaps(Collection<String> indicators, Collection<String> territories, int from, int to) {
        Set<String> wanted = Set.copyOf(indicators);
        Set<String> places = Set.copyOf(territories);
        return gaps.stream()
                .filter(g -> wanted.contains(g.indicator()))
                .filter(g -> places.isEmpty() || places.contains(g.territory()))
                .filter(g -> g.year() >= from && g.year() <= to)
                .toList();
    }

    @Override
    public List<Figure> ofTerritory(String territory) {
        return byTerritory.getOrDefault(territory, List.of());
    }

    @Override
    public List<Target> targetsOf(String territory) {
        return targets.getOrDefault(territory, List.of());
    }

    @Override
    public List<SetValue> setValuesOf(String territory) {
        return setValues.getOrDefault(territory, List.of());
    }

    @Override
    public List<Gap> gapsOf(String territory) {
        return gaps.stream().filter(g -> g.territory().equals(territory)).toList();
    }

    @Override
    public Set<String> territories() {
        Set<String> all = new TreeSet<>(byTerritory.keySet());
        all.addAll(targets.keySet());
        all.addAll(setValues.keySet());
        gaps.forEach(g -> all.add(g.territory()));
        return all;
    }

    @Override
    public Set<String> territoriesWith(String indicator) {
        return new TreeSet<>(byIndicator.getOrDefault(indicator, Map.of()).keySet());
    }

    @Override
    public Set<String> indicatorsWithFigures() {
        return new HashSet<>(byIndicator.keySet());
    }

    @Override
    public Optional<Indicator> localIndicator(String iri) {
        return Optional.ofNullable(localIndicators.get(iri));
    }

    @Override
    public Optional<Figure> figure(String observation) {
        return Optional.ofNullable(byObservation.get(observation));
    }

    @Override
    public int size() {
        return byObservation.size();
    }

    @Override
    public long version() {
        return version;
    }

    private static <T> Map<String, List<T>> grouped(List<T> items, Function<T, String> key) {
        Stream<T> stream = items.stream();
        return stream.collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toUnmodifiableList()));
    }
}
