// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Axes.Axis;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.MissingFigure;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Comparison.Series;
import org.aalborgdata.comparison.Efforts.Targets;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Target;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A comparison as JSON: the same content as the table, with texts in both languages and the panels that keep apart what
 * shares no axis. Values are strings, because a number loses the digits that the source printed.
 */
public final class ComparisonJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ComparisonJson() {}

    /** The same without targets beyond those of its series. */
    static String write(Comparison comparison) {
        return write(comparison, territory -> Targets.NONE);
    }

    /**
     * The comparison as text.
     *
     * @param targets of a territory, by its IRI
     * @return an object with {@code request}, {@code indicators}, {@code notComparable} and {@code targets}
     */
    public static String write(Comparison comparison, Function<String, Targets> targets) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("request", comparison.request().toQuery());
        Axes axes = Axes.of(comparison);
        root.put("axes", axes.list().stream().map(ComparisonJson::axis).toList());
        root.put(
                "indicators",
                comparison.blocks().stream()
                        .map(b -> block(comparison, axes, b))
                        .toList());
        root.put(
                "notComparable",
                comparison.separations().stream()
                        .map(s -> Map.of(
                                "indicators",
                                List.of(s.one().iri(), s.other().iri()),
                                "grounds",
                                s.grounds().stream().map(Ground::code).toList(),
                                "reason",
                                text(s.reason())))
                        .toList());
        GroupJson.addTo(root, comparison);
        root.put("targets", TargetTable.rows(comparison, targets));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static Map<String, Object> axis(Axis axis) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("number", axis.number());
        map.put(
                "indicators",
                axis.members().stream()
                        .map(m -> m.block().indicator().code())
                        .distinct()
                        .toList());
        map.put("forced", axis.isForced());
        return map;
    }

    private static Map<String, Object> block(Comparison comparison, Axes axes, Block block) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("indicator", block.indicator().iri());
        map.put("code", block.indicator().code());
        map.put("name", text(block.indicator().label()));
        map.put("definition", text(block.indicator().definition()));
        map.put("unit", block.indicator().unit());
        map.put("unitName", text(block.unit()));
        map.put("verdict", block.assessment().verdict().code());
        map.put(
                "caveats",
                block.assessment().caveats().stream()
                        .map(c -> Map.of("ground", c.ground().code(), "text", text(c.text())))
                        .toList());
        WholeAmounts.note(block).ifPresent(note -> map.put("note", text(note)));
        Optional<Pairs> pairs = Pairs.of(comparison.request(), block);
        pairs.ifPresent(p -> map.put("against", p.reference().iri()));
        map.put(
                "panels",
                block.panels().stream()
                        .map(p -> panel(comparison, axes, block, p, pairs))
                        .toList());
        map.put("gaps", block.gaps().stream().map(ComparisonJson::gap).toList());
        map.put("withoutFigures", block.silent().stream().map(Territory::iri).toList());
        return map;
    }

    private static Map<String, Object> panel(
            Comparison comparison, Axes axes, Block block, Panel panel, Optional<Pairs> pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("axis", axes.of(block, panel).number());
        if (panel.method() != null) {
            map.put("method", text(panel.method()));
        }
        map.put(
                "series",
                panel.series().stream()
                        .map(s -> series(comparison, block, s, pairs))
                        .toList());
        return map;
    }

    private static Map<String, Object> series(
            Comparison comparison, Block block, Series series, Optional<Pairs> pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("territory", series.territory().iri());
        map.put("code", series.territory().code());
        map.put("name", text(series.territory().name()));
        map.put("peer", series.peer());
        List<Object> points = new ArrayList<>();
        for (Point point : series.points()) {
            Map<String, Object> p = figure(point.figure());
            p.put("methodName", text(point.method()));
            p.put("joinedWithPrevious", !point.breakBefore());
            p.put(
                    "comparability",
                    ComparisonCsv.comparability(block, ComparisonCsv.apart(comparison, block), point.figure()));
            judgement(p, block.judge(point));
            pairs.flatMap(all -> all.of(point)).ifPresent(pair -> {
                Map<String, Object> held = new LinkedHashMap<>();
                held.put("observation", pair.other().figure().observation());
                judgement(held, pair.judgement());
                p.put("against", held);
            });
            p.put(
                    "otherStatements",
                    point.others().stream().map(ComparisonJson::figure).toList());
            points.add(p);
        }
        map.put("points", points);
        map.put("targets", series.targets().stream().map(ComparisonJson::target).toList());
        return map;
    }

    private static void judgement(Map<String, Object> map, Judgement judgement) {
        map.put("verdict", judgement.verdict().code());
        map.put(
                "reasons",
                judgement.reasons().stream().map(ComparisonJson::reason).toList());
    }

    private static Map<String, Object> reason(Judgement.Reason reason) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ground", reason.ground().code());
        map.put("decides", reason.decides());
        map.put("text", text(reason.text()));
        return map;
    }

    private static Map<String, Object> figure(Figure f) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("observation", f.observation());
        map.put("year", f.year());
        map.put("value", f.stated());
        map.put("status", f.statuses());
        map.put("method", f.method());
        map.put("source", f.source());
        if (f.edition() != null) {
            put(map, "edition", f.edition().date());
            put(map, "undated", f.edition().dated() ? null : true);
        }
        map.put("submission", f.submission());
        map.put("publisher", f.publisher());
        map.put("demonstration", f.demonstration());
        put(map, "boundaryVersion", f.boundaryVersion());
        put(map, "periodStart", f.periodStart());
        put(map, "periodEnd", f.periodEnd());
        note(map, f.note());
        return map;
    }

    private static Map<String, Object> target(Target t) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("target", t.record());
        map.put("year", t.year());
        map.put("value", t.stated());
        put(map, "baselineYear", t.baselineYear());
        put(map, "source", t.source());
        map.put("submission", t.submission());
        return map;
    }

    private static Map<String, Object> gap(MissingFigure missing) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("gap", missing.gap().record());
        map.put("territory", missing.territory().iri());
        map.put("year", missing.gap().year());
        map.put("reason", missing.gap().reason());
        map.put("reasonName", text(missing.reason()));
        note(map, missing.gap().note());
        return map;
    }

    private static Map<String, String> text(Label label) {
        return java.util.stream.Stream.of(Map.entry("en", label.en()), Map.entry("de", label.de()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private static void note(Map<String, Object> map, @Nullable Label note) {
        if (note != null) {
            map.put("note", text(note));
        }
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value instanceof Integer ? value : value.toString());
        }
    }
}
