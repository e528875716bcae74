// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.MissingFigure;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Comparison.Series;
import org.aalborgdata.comparison.ComparisonRequest.Mode;
import org.aalborgdata.comparison.peers.PeerFinder;
import org.aalborgdata.comparison.peers.PeerGroup;
import org.aalborgdata.comparison.peers.Peers;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.figures.Target;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Compares figures that the caller holds, so that one answer speaks of one state of them. Thread-safe. */
public final class Comparisons {
    private final Catalogue catalogue;
    private final Supplier<Register> register;
    private final PeerFinder finder;

    /** @param register as it is now; asked once per comparison */
    public Comparisons(Catalogue catalogue, Supplier<Register> register) {
        this.catalogue = catalogue;
        this.register = register;
        this.finder = new PeerFinder(catalogue);
    }

    /**
     * A comparison.
     *
     * @param figures the state to compare, the one that the rest of the answer is made of
     * @throws InvalidComparisonException if an indicator or territory is not known
     */
    public Comparison compare(ComparisonRequest request, Figures figures) {
        Register places = register.get();
        List<Indicator> indicators = request.indicators().stream()
                .map(i -> indicator(figures, i).orElseThrow(() -> InvalidComparisonException.unknown("indicator", i)))
                .toList();
        for (String territory : request.territories()) {
            places.territory(territory).orElseThrow(() -> InvalidComparisonException.unknown("territory", territory));
        }
        String against = request.reading().against();
        if (against != null) {
            places.territory(against).orElseThrow(() -> InvalidComparisonException.unknown("against", against));
        }
        PeerGroup group = peers(request, figures);
        List<Block> blocks = indicators.stream()
                .map(i -> block(request, figures, places, i, group))
                .toList();
        return new Comparison(request, blocks, Separations.of(indicators), group);
    }

    /**
     * The peers of the first territory asked for; null where none are to be suggested and none were taken in.
     *
     * @throws InvalidComparisonException if a territory is not known
     */
    public @Nullable PeerGroup peers(ComparisonRequest request, Figures figures) {
        return finder.find(request, figures, register.get());
    }

    /** An indicator of the catalogue or of an organisation. */
    public Optional<Indicator> indicator(Figures figures, String iri) {
        return catalogue.indicator(iri).or(() -> figures.localIndicator(iri));
    }

    private Block block(
            ComparisonRequest request,
            Figures figures,
            Register places,
            Indicator indicator,
            @Nullable PeerGroup group) {
        List<String> only = List.of(indicator.iri());
        Set<String> asked = new LinkedHashSet<>(request.territories());
        Set<String> shown = new LinkedHashSet<>(asked);
        if (request.peers().kind() == Peers.Kind.ALIKE && !asked.isEmpty()) {
            shown.addAll(alike(figures, places, indicator, asked));
            request.peers().without().stream().filter(t -> !asked.contains(t)).forEach(shown::remove);
        }
        if (group != null) {
            group.peers().forEach(p -> shown.add(p.territory().iri()));
        }
        Map<String, TreeMap<Integer, List<Figure>>> byTerritory = new LinkedHashMap<>();
        shown.forEach(t -> byTerritory.put(t, new TreeMap<>()));
        for (Figure f : withoutUnaskedDemonstrations(
                figures.select(only, shown, request.firstYear(), request.lastYear()), asked)) {
            byTerritory
                    .computeIfAbsent(f.territory(), t -> new TreeMap<>())
                    .computeIfAbsent(f.year(), y -> new ArrayList<>())
                    .add(f);
        }
        List<Series> series = new ArrayList<>();
        List<Territory> silent = new ArrayList<>();
        List<MissingFigure> gaps = gaps(request, figures, places, only, shown);
        Set<String> explained = gaps.stream().map(g -> g.territory().iri()).collect(Collectors.toSet());
        byTerritory.forEach((iri, years) -> {
            Territory territory = places.territory(iri).orElseGet(() -> unregistered(iri));
            List<Point> points = points(request.mode(), territory, years);
            if (!points.isEmpty()) {
                series.add(new Series(
                        territory, !asked.isEmpty() && !asked.contains(iri), points, targets(figures, iri, indicator)));
            } else if (asked.contains(iri) && !explained.contains(iri)) {
                silent.add(territory);
            }
        });
        if (asked.isEmpty()) {
            series.sort(Comparator.comparing(s -> s.territory().code()));
        }
        List<Point> all = series.stream().flatMap(s -> s.points().stream()).toList();
        return new Block(
                indicator,
                Units.of(indicator),
                request.reading().insists() ? together(series) : panels(indicator, series),
                SetAssessment.of(
                        indicator, all, request.mode(), request.reading().insists()),
                gaps,
                silent);
    }

    private List<Point> points(Mode mode, Territory territory, TreeMap<Integer, List<Figure>> years) {
        Collection<List<Figure>> kept = years.values();
        if (mode == Mode.LATEST && !years.isEmpty()) {
            kept = List.of(years.lastEntry().getValue());
        }
        List<Point> points = new ArrayList<>();
        int stated = 0;
        for (List<Figure> statements : kept) {
            Figure first = statements.stream()
                    .filter(Figure::preferred)
                    .findFirst()
                    .orElseGet(() -> statements.stream().min(NEWEST_FIRST).orElseThrow());
            List<Figure> others = statements.size() == 1
                    ? List.of()
                    : statements.stream()
                            .filter(f -> f != first)
                            .sorted(NEWEST_FIRST)
                            .toList();
            boolean breaks = points.isEmpty() || breaks(points.get(points.size() - 1), first);
            stated += FigureFacts.has(first, "B") ? 1 : 0;
            points.add(new Point(
                    first,
                    territory,
                    catalogue.method(first.method()),
                    catalogue.isStated(first.method()),
                    catalogue.boundaryMoves(territory.iri()),
                    breaks,
                    stated,
                    others));
        }
        return points;
    }

    private static final Comparator<Figure> NEWEST_FIRST = Comparator.comparing(
                    Figure::edition, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Figure::observation);

    private static boolean breaks(Point before, Figure after) {
        Figure last = before.figure();
        return FigureFacts.has(after, "B")
                || !last.method().equals(after.method())
                || FigureFacts.movedBetween(last.boundaryVersion(), after.boundaryVersion(), before.boundaryMoves());
    }

    private static List<Panel> panels(Indicator indicator, List<Series> series) {
        if (series.isEmpty()) {
            return List.of();
        }
        if (!indicator.methodDecides()) {
            return List.of(new Panel(null, series));
        }
        Map<String, List<Series>> byMethod = new LinkedHashMap<>();
        Map<String, Label> labels = new LinkedHashMap<>();
        for (Series s : series) {
            Map<String, List<Point>> parts = s.points().stream()
                    .collect(Collectors.groupingBy(p -> p.figure().method(), LinkedHashMap::new, Collectors.toList()));
            parts.forEach((method, points) -> {
                labels.put(method, points.get(0).method());
                List<Target> targets = s.targets().stream()
                        .filter(t -> method.equals(t.method()))
                        .toList();
                byMethod.computeIfAbsent(method, m -> new ArrayList<>())
                        .add(new Series(s.territory(), s.peer(), points, targets));
            });
        }
        return byMethod.entrySet().stream()
                .map(e -> new Panel(labels.get(e.getKey()), e.getValue()))
                .toList();
    }

    private static List<Panel> together(List<Series> series) {
        return series.isEmpty() ? List.of() : List.of(new Panel(null, series));
    }

    private static List<Target> targets(Figures figures, String territory, Indicator indicator) {
        return figures.targetsOf(territory).stream()
                .filter(t -> t.indicator().equals(indicator.iri()) && t.replacedBy() == null)
                .toList();
    }

    private static List<MissingFigure> gaps(
            ComparisonRequest request, Figures figures, Register places, List<String> only, Set<String> shown) {
        return figures.gaps(only, shown, request.firstYear(), request.lastYear()).stream()
                .map(g -> new MissingFigure(
                        places.territory(g.territory()).orElseGet(() -> unregistered(g.territory())),
                        g,
                        Words.gapReason(g.reason())))
                .toList();
    }

    /** Invented figures stand beside real ones only for a territory that was asked for; alone they may be shown. */
    private static List<Figure> withoutUnaskedDemonstrations(List<Figure> found, Set<String> asked) {
        if (found.stream().allMatch(Figure::demonstration)) {
            return found;
        }
        return found.stream()
                .filter(f -> !f.demonstration() || asked.contains(f.territory()))
                .toList();
    }

    private static List<String> alike(Figures figures, Register places, Indicator indicator, Set<String> asked) {
        Set<String> kinds = asked.stream()
                .flatMap(t -> places.territory(t).stream())
                .map(t -> t.type() + t.country())
                .collect(Collectors.toSet());
        return figures.territoriesWith(indicator.iri()).stream()
                .filter(t -> places.territory(t)
                        .filter(p -> kinds.contains(p.type() + p.country()))
                        .isPresent())
                .sorted()
                .toList();
    }

    private static Territory unregistered(String iri) {
        return new Territory(iri, Iris.lastSegment(iri), Label.of(Iris.lastSegment(iri)), "region", "", null, null);
    }
}
