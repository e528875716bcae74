// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Axes.Axis;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.Efforts.Targets;
import org.aalborgdata.comparison.Years;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Texts;

/**
 * What the script {@code chart-options.js} draws on one axis: values, their texts in the page's language and nothing else.
 *
 * <p>The script decides colours and places; it adds no words.
 */
public final class ChartData {
    private ChartData() {}

    /** The same without targets. */
    public static Drawing of(Page page, Axis axis, View view) {
        return of(page, axis, view, territory -> Targets.NONE);
    }

    /**
     * One axis as a chart.
     *
     * @param view one that draws panels: {@code TREND}, {@code LATEST} or {@code MULTIPLES}
     * @param targets of a territory, by its IRI
     */
    static Drawing of(Page page, Axis axis, View view, Function<String, Targets> targets) {
        Texts texts = page.texts();
        Map<String, Object> chart = common(page);
        boolean latest = view == View.LATEST;
        Block block = axis.members().get(0).block();
        List<AxisSeries> series = AxisSeries.of(page, axis);
        chart.put("kind", latest ? "dots" : view == View.MULTIPLES ? "multiples" : "lines");
        chart.put("size", series.size());
        chart.put("axis", axis.number());
        Indicator indicator = block.indicator();
        chart.put("direction", indicator.direction().name().toLowerCase(java.util.Locale.ROOT));
        if (indicator.direction() == Direction.BEST_AT && indicator.bestAt() != null && axis.indicators() == 1) {
            chart.put("best", indicator.bestAt());
            chart.put(
                    "bestText",
                    texts.t("chart.best", texts.stated(indicator.bestAt().toPlainString())));
        }
        int usual = usualYear(axis);
        if (latest) {
            chart.put("usualYear", usual);
        }
        Marks marks = new Marks(!latest);
        chart.put(
                "series",
                series.stream().map(s -> s.drawn(page, marks, latest, targets)).toList());
        Missing.put(page, axis, latest, chart, marks);
        chart.put("legend", marks.legend(texts, usual));
        if (axis.isForced()) {
            chart.put("warning", warning(page, axis));
        }
        Panel panel = axis.members().get(0).panel();
        String method = panel.method() == null || axis.isForced() ? null : page.in(panel.method());
        return new Drawing(
                name(page, axis), method, chart, latest ? List.of() : TargetMarks.notes(page, axis, targets));
    }

    /** Why what shares this axis is not comparable. */
    static String warning(Page page, Axis axis) {
        List<String> reasons = new ArrayList<>();
        if (axis.indicators() > 1) {
            reasons.add(page.t(
                    "forced.indicators",
                    axis.members().stream()
                            .map(m -> page.in(m.block().indicator().label()))
                            .distinct()
                            .collect(Collectors.joining(page.t("compare.and")))));
        }
        axis.blocks().stream()
                .flatMap(b -> b.assessment().caveats().stream())
                .filter(c -> c.decides())
                .map(c -> page.in(c.text()))
                .forEach(reasons::add);
        return page.t("forced.warning") + " " + String.join(" ", reasons);
    }

    /** What every chart needs to write numbers. */
    static Map<String, Object> common(Page page) {
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("decimal", String.valueOf(page.texts().decimalSeparator()));
        chart.put("cut", page.t("chart.cut"));
        return chart;
    }

    /** The usual year among all values of the indicators on an axis, for that is what each of them is held against. */
    static int usualYear(Axis axis) {
        return usualYear(axis.blocks().stream()
                .flatMap(b -> b.points().stream())
                .map(p -> p.figure().year())
                .toList());
    }

    /** The year most values are of; the later one of two. */
    static int usualYear(List<Integer> years) {
        return Years.usual(years);
    }

    /** Whether a value may still change or was not measured; its mark is hollow. */
    static boolean hollow(Figure figure) {
        return figure.statuses().stream().anyMatch(s -> "PEIF".contains(s));
    }

    /** What the chart shows in one sentence, for those who cannot see it. */
    static String name(Page page, Axis axis) {
        List<Integer> years =
                axis.points().stream().map(p -> p.figure().year()).sorted().toList();
        List<String> places = axis.members().stream()
                .flatMap(m -> m.panel().series().stream())
                .map(s -> page.in(s.territory().name()))
                .distinct()
                .toList();
        return page.t(
                "chart.name",
                axis.members().stream()
                        .map(m -> page.in(m.block().indicator().label()))
                        .distinct()
                        .collect(Collectors.joining(page.t("compare.and"))),
                unit(page, axis),
                places.size() > 6 ? page.count("count.territories", places.size()) : String.join(", ", places),
                span(years.get(0), years.get(years.size() - 1)));
    }

    /** Unit of the values on an axis; of several indicators each. */
    static String unit(Page page, Axis axis) {
        return axis.members().stream()
                .map(m -> page.in(m.block().unit()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** {@code 2011–2019}, or one year. */
    public static String span(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }

    static Map<String, Object> value(Page page, String name, String unit, int year, BigDecimal value, String stated) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("year", year);
        map.put("value", value);
        String text = page.texts().stated(stated);
        map.put("text", text);
        map.put("title", name + " " + year + ": " + text + " " + unit);
        return map;
    }
}
