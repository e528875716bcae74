// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Axes.Axis;
import org.aalborgdata.comparison.Axes.Member;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Efforts;
import org.aalborgdata.comparison.Efforts.Targets;
import org.aalborgdata.comparison.Ground;
import org.aalborgdata.comparison.Judgement;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.management.target.Progress;
import org.aalborgdata.register.Territory;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Sources;
import org.aalborgdata.web.compare.Marks.Mark;

/**
 * What is drawn of the distance between territories and their own targets: one row per target that stands. Rows share an axis
 * only as far as the values do that they are about, and these have the marks that they have among the latest values.
 */
final class DistanceData {
    private final Page page;
    private final Function<String, Targets> targets;

    /** @param targets of a territory, by its IRI */
    DistanceData(Page page, Function<String, Targets> targets) {
        this.page = page;
        this.targets = targets;
    }

    /** A target with the panel on which its latest value stands. */
    private record Row(Member member, Territory territory, TargetRow target) {
        Figure actual() {
            return java.util.Objects.requireNonNull(target.progress().actual());
        }
    }

    private List<Row> rows(Axis axis) {
        List<Row> rows = new ArrayList<>();
        for (Member member : axis.members()) {
            for (Territory territory : Efforts.shown(member.block())) {
                for (TargetRow target : standing(territory, member.block())) {
                    if (target.progress().actual() != null && isOn(member.panel(), target)) {
                        rows.add(new Row(member, territory, target));
                    }
                }
            }
        }
        return rows;
    }

    /**
     * One chart per axis that has a row, or one without a chart that says why there is none.
     *
     * @param axes those that stand with the block
     */
    List<Drawings.Part> of(Block block, List<Axis> axes) {
        List<Drawings.Part> parts = new ArrayList<>();
        for (Axis axis : axes) {
            List<Row> rows = rows(axis);
            if (!rows.isEmpty()) {
                parts.add(part(
                        block,
                        drawn(axis, rows),
                        axis.members().stream().map(Member::panel).toList()));
            }
        }
        List<String> notes = undrawn(block);
        if (parts.isEmpty()) {
            if (notes.isEmpty()) {
                notes.add(page.t("distance.none"));
            }
            return List.of(part(block, new Drawing(name(List.of(block), 0), null, Map.of(), notes), block.panels()));
        }
        Drawings.Part last = parts.remove(parts.size() - 1);
        Drawing drawing = last.drawing();
        notes.addAll(0, drawing.notes());
        parts.add(new Drawings.Part(
                new Drawing(drawing.name(), drawing.method(), drawing.chart(), notes), last.unit(), last.sources()));
        return parts;
    }

    private Drawings.Part part(Block block, Drawing drawing, List<Panel> panels) {
        return new Drawings.Part(drawing, page.in(block.unit()), Sources.of(panels));
    }

    private List<TargetRow> standing(Territory territory, Block block) {
        return targets.apply(territory.iri()).of(block.indicator()).standing();
    }

    /** A panel has one method where methods decide; a target is on it if its latest value was counted so. */
    private static boolean isOn(Panel panel, TargetRow target) {
        return panel.method() == null
                || panel.points().stream().anyMatch(p -> p.figure()
                        .method()
                        .equals(target.progress().actual().method()));
    }

    private Drawing drawn(Axis axis, List<Row> rows) {
        Map<Block, Block> judged = new HashMap<>();
        for (Row row : rows) {
            judged.computeIfAbsent(
                    row.member().block(),
                    b -> b.only(rows.stream()
                            .filter(r -> r.member().block() == b)
                            .map(r -> r.actual().observation())
                            .collect(Collectors.toSet())));
        }
        int usual =
                ChartData.usualYear(rows.stream().map(r -> r.actual().year()).toList());
        boolean several = judged.size() > 1;
        Marks marks = new Marks(false);
        Map<String, Object> chart = ChartData.common(page);
        chart.put("kind", "distance");
        chart.put("size", rows.size());
        chart.put("axis", axis.number());
        chart.put(
                "rows",
                rows.stream()
                        .map(r -> row(r, judged.get(r.member().block()), several, marks, usual))
                        .toList());
        chart.put("legend", marks.legend(page.texts(), usual));
        Axis shared = new Axis(
                axis.number(),
                judged.values().stream()
                        .flatMap(b -> b.panels().stream().map(p -> new Member(b, p)))
                        .toList());
        boolean forced = several || judged.values().stream().anyMatch(Block::isForced);
        if (forced) {
            chart.put("warning", ChartData.warning(page, shared));
        }
        Panel panel = rows.get(0).member().panel();
        return new Drawing(
                name(List.copyOf(judged.keySet()), rows.size()),
                panel.method() == null || forced ? null : page.in(panel.method()),
                chart,
                List.of(page.t("distance.marks")));
    }

    private String name(List<Block> blocks, int rows) {
        return page.t(
                "distance.name",
                blocks.stream()
                        .map(b -> page.in(b.indicator().label()))
                        .collect(Collectors.joining(page.t("compare.and"))),
                page.in(blocks.get(0).unit()),
                rows);
    }

    private Map<String, Object> row(Row row, Block judged, boolean several, Marks marks, int usual) {
        TargetRow target = row.target();
        Progress progress = target.progress();
        String unit = page.in(judged.unit());
        String place = page.in(row.territory().name());
        String name = several ? place + ": " + page.in(judged.indicator().label()) : place;
        Figure actual = row.actual();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", name + " " + target.target().year());
        map.put(
                "text",
                page.t(
                        "distance.row",
                        page.texts().stated(actual.stated()),
                        String.valueOf(actual.year()),
                        page.texts().stated(target.target().stated()),
                        String.valueOf(target.target().year()),
                        page.t("progress." + progress.state().key())));
        if (progress.baseline() != null) {
            map.put(
                    "baseline",
                    value(
                            "progress.baseline",
                            name,
                            unit,
                            progress.baseline().year(),
                            progress.baseline().value(),
                            progress.baseline().stated()));
        }
        Map<String, Object> latest =
                value("progress.actual", name, unit, actual.year(), actual.value(), actual.stated());
        mark(latest, judged, actual, marks, usual);
        latest.put("href", page.link(actual.observation()));
        map.put("latest", latest);
        Map<String, Object> wanted = value(
                "chart.target",
                name,
                unit,
                target.target().year(),
                target.target().value(),
                target.target().stated());
        wanted.put("href", page.link(target.target().record()));
        map.put("target", wanted);
        return map;
    }

    private void mark(Map<String, Object> latest, Block judged, Figure actual, Marks marks, int usual) {
        Point point = judged.points().stream()
                .filter(p -> p.figure().observation().equals(actual.observation()))
                .findFirst()
                .orElse(null);
        if (point == null) {
            // Outside the years asked for: nothing is known of it among the values shown but its year.
            marks.put(
                    latest,
                    actual.demonstration() ? Mark.DEMONSTRATION : actual.year() == usual ? Mark.PLAIN : Mark.OTHER_YEAR,
                    actual);
            return;
        }
        Judgement judgement = judged.judge(point);
        String method = judged.isForced() ? AxisSeries.usualMethod(judged) : actual.method();
        marks.put(
                latest,
                Marks.shape(
                        point,
                        judgement,
                        judgement.has(Ground.BREAK),
                        !actual.method().equals(method)),
                actual);
        latest.put("verdict", judgement.verdict().code());
        if (!judgement.reasons().isEmpty()) {
            latest.put(
                    "reasons", page.t("verdict.at." + judgement.verdict().code()) + ": " + page.in(judgement.words()));
        }
    }

    /** Targets without a row: nothing measures them, or only what was counted as none of the values shown. */
    private List<String> undrawn(Block block) {
        List<String> notes = new ArrayList<>();
        for (Territory territory : Efforts.shown(block)) {
            for (TargetRow target : standing(territory, block)) {
                boolean measured = target.progress().actual() != null;
                if (!measured || block.panels().stream().noneMatch(p -> isOn(p, target))) {
                    notes.add(page.t(
                            measured ? "distance.otherwise" : "distance.noData",
                            page.in(territory.name()),
                            String.valueOf(target.target().year())));
                }
            }
        }
        return notes;
    }

    private Map<String, Object> value(
            String key, String name, String unit, int year, java.math.BigDecimal value, String stated) {
        return ChartData.value(page, page.t(key) + " " + name, unit, year, value, stated);
    }
}
