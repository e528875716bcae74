// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Comparison.Series;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.compare.Marks.Mark;

/**
 * What is drawn of two indicators against each other: a territory stands at its values of the latest year that both have.
 *
 * <p>Only values of one method share an axis where methods decide; of several the one that most territories use is drawn, and
 * a note names who is left out. The picture is parted at the medians of the territories drawn.
 */
final class ScatterData {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ScatterData() {}

    private record Both(Series across, Series up, Point x, Point y) {}

    static Drawing of(Page page, Comparison comparison) {
        if (comparison.blocks().size() != 2) {
            return new Drawing("", null, Map.of(), List.of(page.t("scatter.two")));
        }
        Block across = comparison.blocks().get(0);
        Block up = comparison.blocks().get(1);
        List<Both> pairs = new ArrayList<>();
        List<String> apart = new ArrayList<>();
        for (Series x : series(across)) {
            for (Series y : series(up)) {
                if (x.territory().equals(y.territory())) {
                    pair(x, y)
                            .ifPresentOrElse(
                                    pairs::add,
                                    () -> apart.add(page.in(x.territory().name())));
                }
            }
        }
        List<String> notes = new ArrayList<>();
        if (!apart.isEmpty()) {
            notes.add(page.t("scatter.apart", String.join(", ", apart)));
        }
        long left = territories(across, up) - pairs.size() - apart.size();
        if (left > 0) {
            notes.add(page.count("scatter.left", left));
        }
        if (pairs.isEmpty()) {
            notes.add(0, page.t("scatter.none"));
            return new Drawing("", null, Map.of(), notes);
        }
        int usual = ChartData.usualYear(
                pairs.stream().map(p -> p.x().figure().year()).toList());
        Map<String, Object> chart = ChartData.common(page);
        chart.put("cut", page.t("scatter.cut"));
        chart.put("kind", "scatter");
        chart.put("size", pairs.size());
        chart.put(
                "x",
                axis(
                        page,
                        across,
                        pairs.stream().map(p -> p.x().figure().value()).sorted().toList()));
        chart.put(
                "y",
                axis(
                        page,
                        up,
                        pairs.stream().map(p -> p.y().figure().value()).sorted().toList()));
        chart.put("quadrants", quadrants(page, across, up));
        Marks marks = new Marks(false);
        chart.put(
                "points",
                pairs.stream()
                        .map(p -> point(page, across, up, p, usual, marks))
                        .toList());
        chart.put("legend", marks.legend(page.texts(), usual));
        notes.add(0, page.t("scatter.medians"));
        return new Drawing(
                page.t(
                        "scatter.name",
                        page.in(across.indicator().label()),
                        page.in(up.indicator().label()),
                        pairs.size()),
                null,
                chart,
                notes);
    }

    /** The series of the method that most territories use. */
    private static List<Series> series(Block block) {
        return block.panels().stream()
                .map(Panel::series)
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    private static long territories(Block across, Block up) {
        return java.util.stream.Stream.of(across, up)
                .flatMap(b -> b.panels().stream())
                .flatMap(p -> p.series().stream())
                .map(Series::territory)
                .distinct()
                .count();
    }

    private static java.util.Optional<Both> pair(Series across, Series up) {
        TreeMap<Integer, Point> years = across.points().stream()
                .collect(Collectors.toMap(p -> p.figure().year(), p -> p, (a, b) -> b, TreeMap::new));
        return up.points().stream()
                .filter(p -> years.containsKey(p.figure().year()))
                .max(Comparator.comparingInt(p -> p.figure().year()))
                .map(y -> new Both(across, up, years.get(y.figure().year()), y));
    }

    private static Map<String, Object> axis(Page page, Block block, List<BigDecimal> sorted) {
        Map<String, Object> axis = new LinkedHashMap<>();
        axis.put("name", page.in(block.indicator().label()) + " (" + page.in(block.unit()) + ")");
        axis.put("low", sorted.get(0));
        axis.put("high", sorted.get(sorted.size() - 1));
        axis.put("middle", median(sorted));
        return axis;
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
    }

    /** Words for the corners, top left first; none where an indicator has no better end. */
    private static List<String> quadrants(Page page, Block across, Block up) {
        Direction x = across.indicator().direction();
        Direction y = up.indicator().direction();
        boolean ends =
                (x == Direction.HIGHER || x == Direction.LOWER) && (y == Direction.HIGHER || y == Direction.LOWER);
        if (!ends) {
            return List.of();
        }
        boolean rightIsBetter = x == Direction.HIGHER;
        boolean topIsBetter = y == Direction.HIGHER;
        return List.of(
                corner(page, !rightIsBetter, topIsBetter),
                corner(page, rightIsBetter, topIsBetter),
                corner(page, !rightIsBetter, !topIsBetter),
                corner(page, rightIsBetter, !topIsBetter));
    }

    private static String corner(Page page, boolean acrossIsBetter, boolean upIsBetter) {
        return page.t("scatter." + (acrossIsBetter ? upIsBetter ? "both" : "across" : upIsBetter ? "up" : "neither"));
    }

    private static Map<String, Object> point(Page page, Block across, Block up, Both pair, int usual, Marks marks) {
        Map<String, Object> map = new LinkedHashMap<>();
        String name = page.in(pair.across().territory().name());
        int year = pair.x().figure().year();
        map.put("x", pair.x().figure().value());
        map.put("y", pair.y().figure().value());
        map.put("name", year == usual ? name : name + " " + year);
        map.put("peer", pair.across().peer());
        boolean invented =
                pair.x().figure().demonstration() || pair.y().figure().demonstration();
        Figure loose = ChartData.hollow(pair.x().figure())
                ? pair.x().figure()
                : pair.y().figure();
        marks.put(map, invented ? Mark.DEMONSTRATION : year == usual ? Mark.PLAIN : Mark.OTHER_YEAR, loose);
        map.put(
                "title",
                name + " " + year + ": " + page.texts().stated(pair.x().figure().stated()) + " "
                        + page.in(across.unit()) + "; "
                        + page.texts().stated(pair.y().figure().stated()) + " " + page.in(up.unit()));
        map.put("href", page.link(pair.y().figure().observation()));
        return map;
    }
}
