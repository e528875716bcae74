// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.Comparison.Series;
import org.aalborgdata.comparison.ComparisonRequest.Mode;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Target;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the script {@code charts.js} draws of one panel: values, their texts in the page's language and nothing else.
 *
 * <p>The script decides colours and places; it adds no words.
 */
public final class ChartData {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ChartData() {}

    /** JSON that may stand inside a script element of HTML: it contains no {@code <}. */
    public static String json(Page page, Block block, Panel panel, Mode mode) {
        Texts texts = page.texts();
        String unit = page.in(block.unit());
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("kind", mode == Mode.LATEST ? "bars" : "lines");
        chart.put("unit", unit);
        chart.put("decimal", String.valueOf(texts.decimalSeparator()));
        chart.put("cut", texts.t("chart.cut"));
        chart.put("target", texts.t("chart.target"));
        Indicator indicator = block.indicator();
        chart.put("direction", indicator.direction().name().toLowerCase(java.util.Locale.ROOT));
        if (indicator.direction() == Direction.BEST_AT && indicator.bestAt() != null) {
            chart.put("best", indicator.bestAt());
            chart.put(
                    "bestText",
                    texts.t("chart.best", texts.stated(indicator.bestAt().toPlainString())));
        }
        chart.put(
                "series",
                panel.series().stream().map(s -> series(page, unit, s)).toList());
        return MAPPER.writeValueAsString(chart).replace("<", "\\u003c");
    }

    /** What the chart shows in one sentence, for those who cannot see it. */
    public static String name(Page page, Block block, Panel panel) {
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
            p.put("hollow", figure.statuses().stream().anyMatch(s -> "PEIF".contains(s)));
            p.put("note", page.in(point.method()));
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

    private static Map<String, Object> value(
            Page page, String name, String unit, int year, BigDecimal value, String stated) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("year", year);
        map.put("value", value);
        map.put("text", page.texts().stated(stated));
        map.put("title", name + " " + year + ": " + page.texts().stated(stated) + " " + unit);
        return map;
    }
}
