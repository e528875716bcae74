// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aalborgdata.comparison.Axes.Axis;
import org.aalborgdata.comparison.Axes.Member;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Comparison.Series;
import org.aalborgdata.comparison.Efforts.Targets;
import org.aalborgdata.comparison.Ground;
import org.aalborgdata.comparison.Judgement;
import org.aalborgdata.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One line, or one dot, on an axis.
 *
 * @param name in the page's language; with its indicator where several share the axis
 * @param usualMethod IRI of the method that most values of its block follow, if methods decide and share the axis; else null
 */
record AxisSeries(
        Member member, Series series, String name, @Nullable String usualMethod) {

    static List<AxisSeries> of(Page page, Axis axis) {
        List<AxisSeries> all = new ArrayList<>();
        for (Member member : axis.members()) {
            String usual = member.block().isForced() ? usualMethod(member.block()) : null;
            for (Series series : member.panel().series()) {
                String place = page.in(series.territory().name());
                String name = axis.indicators() == 1
                        ? place
                        : place + ": " + page.in(member.block().indicator().label());
                all.add(new AxisSeries(member, series, name, usual));
            }
        }
        return all;
    }

    /** IRI of the method that most values of a block follow. */
    static String usualMethod(Block block) {
        Map<String, Integer> counts = new HashMap<>();
        block.points().forEach(p -> counts.merge(p.figure().method(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<String, Integer>comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    Map<String, Object> drawn(Page page, Marks marks, boolean latest, Function<String, Targets> targets) {
        String unit = page.in(member.block().unit());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", name);
        map.put("peer", series.peer());
        List<Object> points = new ArrayList<>();
        for (Point point : series.points()) {
            points.add(point(page, unit, marks, point, latest));
        }
        map.put("points", points);
        Targets own = targets.apply(series.territory().iri()).of(member.block().indicator());
        map.put("targets", TargetMarks.of(page, name, unit, member.panel(), series, own));
        return map;
    }

    private Map<String, Object> point(Page page, String unit, Marks marks, Point point, boolean latest) {
        Judgement judgement = member.block().judge(point);
        Map<String, Object> p = ChartData.value(
                page,
                name,
                unit,
                point.figure().year(),
                point.figure().value(),
                point.figure().stated());
        boolean first = point == series.points().get(0);
        boolean anew = latest ? judgement.has(Ground.BREAK) : point.breakBefore() && !first;
        boolean minority =
                usualMethod != null && !usualMethod.equals(point.figure().method());
        p.put("broken", point.breakBefore());
        marks.put(p, Marks.shape(point, judgement, anew, minority), point.figure());
        p.put("note", page.in(point.method()));
        p.put("verdict", judgement.verdict().code());
        if (!judgement.reasons().isEmpty()) {
            p.put("reasons", page.t("verdict.at." + judgement.verdict().code()) + ": " + page.in(judgement.words()));
        }
        p.put("href", page.link(point.figure().observation()));
        return p;
    }
}
