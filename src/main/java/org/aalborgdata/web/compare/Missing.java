// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Axes.Axis;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.MissingFigure;
import org.aalborgdata.register.Territory;
import org.aalborgdata.web.Page;

/** What a chart says of values that are missing, so that nobody takes one for zero. */
final class Missing {
    private static final int MOST_ROWS = 12;

    private Missing() {}

    static void put(Page page, Axis axis, boolean latest, Map<String, Object> chart, Marks marks) {
        Block block = axis.members().get(0).block();
        if (latest) {
            chart.put("missing", isFirst(axis, block) ? rows(page, block) : List.of());
            return;
        }
        List<Map<String, Object>> gaps = gaps(page, axis);
        if (!gaps.isEmpty()) {
            marks.see(Marks.Mark.GAP);
        }
        chart.put("gaps", gaps);
    }

    private static boolean isFirst(Axis axis, Block block) {
        return block.panels().get(0) == axis.members().get(0).panel();
    }

    private static List<Map<String, Object>> rows(Page page, Block block) {
        Map<Territory, String> found = without(page, block);
        if (found.size() > MOST_ROWS) {
            return List.of();
        }
        return found.entrySet().stream()
                .map(e -> Map.<String, Object>of(
                        "name", page.in(e.getKey().name()), "text", page.t("chart.missing", e.getValue())))
                .toList();
    }

    /** Territories without any value, each with its reason. */
    static Map<Territory, String> without(Page page, Block block) {
        Set<String> shown =
                block.points().stream().map(p -> p.territory().iri()).collect(Collectors.toSet());
        Map<Territory, String> found = new LinkedHashMap<>();
        for (MissingFigure gap : block.gaps()) {
            if (!shown.contains(gap.territory().iri())) {
                found.put(gap.territory(), page.in(gap.reason()));
            }
        }
        block.silent().forEach(t -> found.put(t, page.t("gaps.silent")));
        return found;
    }

    /** Years without a value of the territories drawn, each with its reason, under the name that its line has. */
    private static List<Map<String, Object>> gaps(Page page, Axis axis) {
        Map<List<Object>, Map<String, Object>> all = new LinkedHashMap<>();
        for (AxisSeries series : AxisSeries.of(page, axis)) {
            for (MissingFigure missing : series.member().block().gaps()) {
                if (missing.territory().iri().equals(series.series().territory().iri())) {
                    int year = missing.gap().year();
                    Map<String, Object> gap = new LinkedHashMap<>();
                    gap.put("name", series.name());
                    gap.put("year", year);
                    gap.put(
                            "title",
                            series.name() + " " + year + ": " + page.t("chart.missing", page.in(missing.reason())));
                    all.putIfAbsent(List.of(series.name(), year), gap);
                }
            }
        }
        return List.copyOf(all.values());
    }
}
