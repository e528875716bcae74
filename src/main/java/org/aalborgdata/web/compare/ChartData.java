// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Comparison.Series;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Target;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Texts;

/**
 * What the script {@code chart-options.js} draws of one panel: values, their texts in the page's language and nothing else.
 *
 * <p>The script decides colours and places; it adds no words.
 */
public final class ChartData {
    private ChartData() {}

    /** @param view one that draws panels: {@code TREND}, {@code LATEST} or {@code MULTIPLES} */
    public static Drawing of(Page page, Block block, Panel panel, View view) {
        Texts texts = page.texts();
        Map<String, Object> chart = common(page);
        chart.put("kind", view == View.LATEST ? "dots" : view == View.MULTIPLES ? "multiples" : "lines");
        chart.put("size", panel.series().size());
        Indicator indicator = block.indicator();
        chart.put("direction", indicator.direction().name().toLowerCase(java.util.Locale.ROOT));
        if (indicator.direction() == Direction.BEST_AT && indicator.bestAt() != null) {
            chart.put("best", indicator.bestAt());
            chart.put(
                    "bestText",
                    texts.t("chart.best", texts.stated(indicator.bestAt().toPlainString())));
        }
        List<String> notes = new ArrayList<>();
        if (view == View.LATEST) {
            int usual = usualYear(panel.series().stream()
                    .flatMap(s -> s.points().stream())
                    .map(p -> p.figure().year())
                    .toList());
            chart.put("usualYear", usual);
            if (panel.series().stream()
                    .flatMap(s -> s.points().stream())
                    .anyMatch(p -> p.figure().year() != usual)) {
                notes.add(texts.t("chart.otherYears", String.valueOf(usual)));
            }
        }
        if (panel.series().stream().flatMap(s -> s.points().stream()).anyMatch(p -> hollow(p.figure()))) {
            notes.add(texts.t("chart.hollow"));
        }
        String unit = page.in(block.unit());
        chart.put(
                "series",
                panel.series().stream().map(s -> series(page, unit, s)).toList());
        return new Drawing(
                name(page, block, panel), panel.method() == null ? null : page.in(panel.method()), chart, notes);
    }

    /** What every chart needs to write numbers. */
    static Map<String, Object> common(Page page) {
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("decimal", String.valueOf(page.texts().decimalSeparator()));
        chart.put("cut", page.t("chart.cut"));
        chart.put("target", page.t("chart.target"));
        return chart;
    }

    /** The year most values are of; the later one of two. */
    static int usualYear(List<Integer> years) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        years.forEach(year -> counts.merge(year, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** Whether a value may still change or was not measured; its mark is hollow. */
    static boolean hollow(Figure figure) {
        return figure.statuses().stream().anyMatch(s -> "PEIF".contains(s));
    }

    /** What the chart shows in one sentence, for those who cannot see it. */
    static String name(Page page, Block block, Panel panel) {
        List<Integer> years = panel.series().stream()
                .flatMap(s -> s.points().stream())
                .map(p -> p.figure().year())
                .sorted()
                .toList();
        String places = panel.series().size() > 6
                ? page.count("count.territories", panel.series().size())
                : panel.series().stream()
                        .map(s -> page.in(s.territory().name()))
                        .collect(Collectors.joining(", "));
        return page.t(
                "chart.name",
                page.in(block.indicator().label()),
                page.in(block.unit()),
                places,
                span(years.get(0), years.get(years.size() - 1)));
    }

    /** {@code 2011–2019}, or one year. */
    public static String span(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    private static Map<String, Object> series(Page page, String unit, Series series) {
        Map<String, Object> map = new LinkedHashMap<>();
        String name = page.in(series.territory().name());
        map.put("name", name);
        map.put("peer", series.peer());
        List<Object> points = new ArrayList<>();
        for (Point point : series.points()) {
            Figure figure = point.figure();
            Map<String, Object> p = value(page, name, unit, figure.year(), figure.value(), figure.stated());
            p.put("broken", point.breakBefore());
            p.put("hollow", hollow(figure));
            p.put("note", page.in(point.method()));
            p.put("href", page.link(figure.observation()));
            points.add(p);
        }
        map.put("points", points);
        List<Object> targets = new ArrayList<>();
        for (Target t : series.targets()) {
            targets.add(value(page, name, unit, t.year(), t.value(), t.stated()));
        }
        map.put("targets", targets);
        return map;
    }

    static Map<String, Object> value(Page page, String name, String unit, int year, BigDecimal value, String stated) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("year", year);
        map.put("value", value);
        map.put("text", page.texts().stated(stated));
        map.put("title", name + " " + year + ": " + page.texts().stated(stated) + " " + unit);
        return map;
    }
}
