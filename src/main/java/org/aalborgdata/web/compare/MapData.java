// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.comparison.Axes.Axis;
import org.aalborgdata.comparison.Axes.Member;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Ground;
import org.aalborgdata.comparison.Judgement;
import org.aalborgdata.picture.map.MapSheet;
import org.aalborgdata.picture.map.MapSheet.Key;
import org.aalborgdata.picture.map.MapSheet.Mark;
import org.aalborgdata.picture.map.Outlines;
import org.aalborgdata.picture.map.ValueClasses;
import org.aalborgdata.register.ReferencePoint;
import org.aalborgdata.register.Territory;
import org.aalborgdata.web.Page;

/**
 * Maps of the latest values, one per axis: what is not comparable shares neither a map nor its colours. All maps of a
 * comparison show the same part of the world.
 */
final class MapData {
    private final Page page;
    private final Function<String, Optional<ReferencePoint>> points;
    private final List<double[]> extent;

    /** @param points of a territory, by its IRI */
    MapData(Page page, Comparison comparison, Function<String, Optional<ReferencePoint>> points) {
        this.page = page;
        this.points = points;
        this.extent = comparison.blocks().stream()
                .flatMap(b -> Stream.concat(
                        b.points().stream().map(Point::territory), Missing.without(page, b).keySet().stream()))
                .distinct()
                .flatMap(t -> place(t).stream())
                .map(p -> new double[] {p.latitude(), p.longitude()})
                .toList();
    }

    /** One map; without one if no territory has a place on it. */
    Drawing of(Axis axis) {
        int usual = ChartData.usualYear(axis);
        ValueClasses classes = ValueClasses.of(
                axis.points().stream().map(p -> p.figure().value()).toList());
        Marks marks = new Marks(false);
        List<Mark> drawn = new ArrayList<>();
        Set<Territory> shown = new LinkedHashSet<>();
        for (AxisSeries series : AxisSeries.of(page, axis)) {
            for (Point point : series.series().points()) {
                shown.add(point.territory());
                place(point.territory()).ifPresent(at -> drawn.add(value(series, point, at, classes, marks, usual)));
            }
        }
        Map<Territory, String> without = without(axis);
        without.forEach((territory, reason) -> {
            shown.add(territory);
            place(territory).ifPresent(at -> drawn.add(missing(territory, reason, at)));
        });
        Map<String, Object> chart = new LinkedHashMap<>();
        if (!drawn.isEmpty()) {
            List<Map<String, Object>> legend = marks.legend(page.texts(), usual);
            chart.put("kind", "map");
            chart.put("size", drawn.size());
            chart.put("legend", legend);
            if (axis.isForced()) {
                chart.put("warning", ChartData.warning(page, axis));
            }
            chart.put(
                    "sheet",
                    new MapSheet(
                            ChartData.name(page, axis),
                            scale(axis),
                            words(classes),
                            drawn.stream().anyMatch(m -> m.step() < 0) ? page.t("map.missing") : null,
                            legend.stream()
                                    .map(e -> new Key((String) e.get("mark"), (String) e.get("text")))
                                    .toList(),
                            List.copyOf(drawn),
                            extent));
        }
        Panel panel = axis.members().get(0).panel();
        return new Drawing(
                ChartData.name(page, axis),
                panel.method() == null || axis.isForced() ? null : page.in(panel.method()),
                chart,
                notes(axis, usual, shown, !drawn.isEmpty()));
    }

    /** Where a territory is drawn; what lies far away would make the rest too small to read. */
    private Optional<ReferencePoint> place(Territory territory) {
        return points.apply(territory.iri()).filter(p -> Outlines.isDrawn(p.latitude(), p.longitude()));
    }

    private Mark value(
            AxisSeries series, Point point, ReferencePoint at, ValueClasses classes, Marks marks, int usual) {
        Judgement judgement = series.member().block().judge(point);
        int year = point.figure().year();
        BigDecimal number = point.figure().value();
        Map<String, Object> drawn = ChartData.value(
                page,
                series.name(),
                page.in(series.member().block().unit()),
                year,
                number,
                point.figure().stated());
        boolean minority = series.usualMethod() != null
                && !series.usualMethod().equals(point.figure().method());
        marks.put(drawn, Marks.shape(point, judgement, judgement.has(Ground.BREAK), minority), point.figure());
        String reasons = judgement.reasons().isEmpty()
                ? ""
                : "; " + page.t("verdict.at." + judgement.verdict().code()) + ": " + page.in(judgement.words());
        return new Mark(
                at.latitude(),
                at.longitude(),
                series.name(),
                classes.of(number),
                (String) drawn.get("mark"),
                (Boolean) drawn.get("hollow"),
                drawn.containsKey("estimated"),
                drawn.get("text") + (year == usual ? "" : " (" + year + ")"),
                drawn.get("title") + reasons,
                page.link(point.figure().observation()));
    }

    private Mark missing(Territory territory, String reason, ReferencePoint at) {
        String name = page.in(territory.name());
        return new Mark(
                at.latitude(),
                at.longitude(),
                name,
                -1,
                Marks.Mark.GAP.key(),
                false,
                false,
                "",
                name + ": " + page.t("chart.missing", reason),
                "/territories/" + territory.code());
    }

    /** Who has no value stands on the first map of its indicator, as it has a row in the first chart of other views. */
    private Map<Territory, String> without(Axis axis) {
        Map<Territory, String> found = new LinkedHashMap<>();
        for (Member member : axis.members()) {
            Block block = member.block();
            if (block.panels().get(0) == member.panel()) {
                found.putAll(Missing.without(page, block));
            }
        }
        axis.points().forEach(p -> found.remove(p.territory()));
        return found;
    }

    private String scale(Axis axis) {
        return axis.members().stream()
                        .map(m -> page.in(m.block().indicator().label()))
                        .distinct()
                        .collect(Collectors.joining(page.t("compare.and")))
                + ", " + ChartData.unit(page, axis);
    }

    private List<String> words(ValueClasses classes) {
        List<String> bounds = classes.bounds().stream()
                .map(b -> page.texts().stated(b.toPlainString()))
                .toList();
        if (bounds.size() < 2) {
            return bounds;
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            words.add(page.t("map.class", bounds.get(i), bounds.get(i + 1)));
        }
        return words;
    }

    private List<String> notes(Axis axis, int usual, Set<Territory> shown, boolean drawn) {
        List<String> notes = new ArrayList<>();
        boolean alike = axis.points().stream().allMatch(p -> p.figure().year() == usual);
        notes.add(page.t(alike ? "map.year" : "map.years", String.valueOf(usual)));
        List<Territory> nowhere =
                shown.stream().filter(t -> points.apply(t.iri()).isEmpty()).toList();
        if (!nowhere.isEmpty()) {
            notes.add(page.t("map.nowhere", names(nowhere)));
        }
        List<Territory> far = shown.stream()
                .filter(t -> points.apply(t.iri()).isPresent() && place(t).isEmpty())
                .toList();
        if (!far.isEmpty()) {
            notes.add(page.t("map.far", names(far)));
        }
        if (drawn) {
            notes.add(page.t("map.marks"));
            notes.add(page.t("map.from"));
        }
        return notes;
    }

    private String names(List<Territory> territories) {
        return territories.stream().map(t -> page.in(t.name())).collect(Collectors.joining(", "));
    }
}
