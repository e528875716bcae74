// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.management.climate.ClimateReport;
import org.aalborgdata.management.climate.EmissionComparison;
import org.aalborgdata.management.climate.EmissionInventory;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.compare.Drawing;
import org.jspecify.annotations.Nullable;

/** How climate reports write numbers, names and the chart of two inventories. */
public final class ClimateView {
    private static final List<String> LEVELS = List.of("high", "moderate", "low", "unknown");

    private ClimateView() {}

    /** Whole tonnes or euro; a dash where there is nothing. */
    public static String whole(Page page, @Nullable BigDecimal amount) {
        return amount == null
                ? "–"
                : page.texts().number(amount.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** The same with a plus before what grew and a true minus. */
    public static String change(Page page, BigDecimal amount) {
        String plain = whole(page, amount).replace('-', '\u2212');
        return amount.setScale(0, RoundingMode.HALF_UP).signum() > 0 ? "+" + plain : plain;
    }

    /** A change in per cent with its sign; a dash where the first amount is nothing. */
    public static String percent(Page page, @Nullable BigDecimal percent) {
        if (percent == null) {
            return "–";
        }
        return (percent.signum() > 0 ? "+" : "") + page.texts().stated(percent.toPlainString()) + " %";
    }

    /** A share in per cent, without a plus. */
    public static String share(Page page, BigDecimal percent) {
        return page.texts().stated(percent.toPlainString()) + " %";
    }

    /** Names in the page's language, joined by commas. */
    public static String names(Page page, List<Named> names) {
        return names.stream().map(n -> page.in(n.name())).collect(Collectors.joining(", "));
    }

    /** The rows of the matrix, from high to low; what is not known only if it occurs. */
    public static List<String> likelihoods(ClimateReport report) {
        return levels(
                report.risks().stream().map(ClimateReport.Risk::likelihood).toList(), LEVELS);
    }

    /** The columns of the matrix, from low to high; what is not known only if it occurs. */
    public static List<String> impacts(ClimateReport report) {
        return levels(
                report.risks().stream().map(ClimateReport.Risk::impact).toList(),
                List.of("low", "moderate", "high", "unknown"));
    }

    private static List<String> levels(List<Named> stated, List<String> order) {
        return order.stream()
                .filter(level -> !level.equals("unknown")
                        || stated.stream().anyMatch(n -> n.notation().equals(level)))
                .toList();
    }

    /** How grave a field of the matrix is: 0 not known, then 1 (low, low) to 5 (high, high). */
    public static int gravity(String likelihood, String impact) {
        int a = LEVELS.indexOf(likelihood);
        int b = LEVELS.indexOf(impact);
        return a > 2 || b > 2 ? 0 : 5 - a - b;
    }

    /** What the chart shows in one sentence, for those who cannot see it. */
    public static String chartName(Page page, EmissionComparison comparison) {
        String years = comparison.inventories().stream()
                .map(i -> String.valueOf(i.year()))
                .collect(Collectors.joining(", "));
        return page.t("climate.chart", years);
    }

    /** What {@code chart-options.js} draws: a group of bars per sector, one bar per inventory. */
    public static String chart(Page page, EmissionComparison comparison) {
        Map<String, Object> chart = new LinkedHashMap<>();
        chart.put("kind", "groups");
        chart.put("size", comparison.inventories().size());
        chart.put("decimal", String.valueOf(page.texts().decimalSeparator()));
        chart.put(
                "categories",
                comparison.sectors().stream()
                        .map(s -> page.in(s.sum().name().name()))
                        .toList());
        List<Object> series = new ArrayList<>();
        for (int i = 0; i < comparison.inventories().size(); i++) {
            EmissionInventory inventory = comparison.inventories().get(i);
            List<Object> points = new ArrayList<>();
            for (EmissionComparison.Sector sector : comparison.sectors()) {
                BigDecimal amount = sector.sum().amounts().get(i);
                Map<String, Object> point = new LinkedHashMap<>();
                point.put("value", amount == null ? BigDecimal.ZERO : amount);
                point.put(
                        "title",
                        page.in(sector.sum().name().name()) + " " + inventory.year() + ": " + whole(page, amount)
                                + " t");
                points.add(point);
            }
            series.add(Map.of("name", String.valueOf(inventory.year()), "points", points));
        }
        chart.put("series", series);
        return Drawing.json(chart);
    }
}
