// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.management.target.Progress;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.compare.Marks.Mark;

/** What is drawn of the distance between territories and their own targets: one row per target that stands. */
final class DistanceData {
    private DistanceData() {}

    /** @param targets of the territories shown, for the indicator of the block */
    static Drawing of(Page page, Block block, List<TargetRow> targets) {
        List<Object> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        String unit = page.in(block.unit());
        Marks marks = new Marks(false);
        for (TargetRow row : targets) {
            String name = territory(page, block, row);
            Progress progress = row.progress();
            if (progress.actual() == null) {
                notes.add(page.t(
                        "distance.noData", name, String.valueOf(row.target().year())));
                continue;
            }
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("name", name + " " + row.target().year());
            map.put(
                    "text",
                    page.t(
                            "distance.row",
                            page.texts().stated(progress.actual().stated()),
                            String.valueOf(progress.actual().year()),
                            page.texts().stated(row.target().stated()),
                            String.valueOf(row.target().year()),
                            page.t("progress." + progress.state().key())));
            if (progress.baseline() != null) {
                map.put(
                        "baseline",
                        value(
                                page,
                                "progress.baseline",
                                name,
                                unit,
                                progress.baseline().year(),
                                progress.baseline().value(),
                                progress.baseline().stated()));
            }
            Map<String, Object> latest = value(
                    page,
                    "progress.actual",
                    name,
                    unit,
                    progress.actual().year(),
                    progress.actual().value(),
                    progress.actual().stated());
            marks.put(latest, progress.actual().demonstration() ? Mark.DEMONSTRATION : Mark.PLAIN, progress.actual());
            latest.put("href", page.link(progress.actual().observation()));
            map.put("latest", latest);
            Map<String, Object> target = value(
                    page,
                    "chart.target",
                    name,
                    unit,
                    row.target().year(),
                    row.target().value(),
                    row.target().stated());
            target.put("href", page.link(row.target().record()));
            map.put("target", target);
            rows.add(map);
        }
        Map<String, Object> chart = new LinkedHashMap<>();
        if (!rows.isEmpty()) {
            chart.putAll(ChartData.common(page));
            chart.put("kind", "distance");
            chart.put("size", rows.size());
            chart.put("rows", rows);
            chart.put("legend", marks.legend(page.texts(), 0));
            notes.add(0, page.t("distance.marks"));
        } else if (targets.isEmpty()) {
            notes.add(page.t("distance.none"));
        }
        return new Drawing(
                page.t("distance.name", page.in(block.indicator().label()), unit, rows.size()), null, chart, notes);
    }

    private static Map<String, Object> value(
            Page page, String key, String name, String unit, int year, java.math.BigDecimal value, String stated) {
        return ChartData.value(page, page.t(key) + " " + name, unit, year, value, stated);
    }

    private static String territory(Page page, Block block, TargetRow row) {
        return block.panels().stream()
                .flatMap(p -> p.series().stream())
                .map(s -> s.territory())
                .filter(t -> t.iri().equals(row.target().territory()))
                .findFirst()
                .map(t -> page.in(t.name()))
                .orElseGet(() -> page.shortName(row.target().territory()));
    }
}
