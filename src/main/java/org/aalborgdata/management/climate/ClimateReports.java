// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.climate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.management.reading.ManagementReader;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.reading.Row;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/** Reads what territories report on mitigation and adaptation (R-d.1 to R-d.3). Safe to share between threads. */
public final class ClimateReports {
    /** Change of total emissions since the base year: the one indicator whose targets can be set beside inventories. */
    private static final String CHANGE_OF_TOTAL = Iris.INDICATOR + "AC10-03";

    private static final List<String> GRAVE_FIRST = List.of("high", "moderate", "low", "unknown");

    private final ManagementReader reader;

    public ClimateReports(ManagementReader reader) {
        this.reader = reader;
    }

    /** A line of the list: how much a territory reports. */
    public record Overview(Named territory, int inventories, int risks, int measures, boolean demonstration) {}

    /** All territories with an inventory, a risk or a climate measure, in the order of their names. */
    public List<Overview> overview() {
        return reader.read(ClimateReports::overview);
    }

    /** The report of a territory; empty if it has neither inventory nor risk nor climate measure. */
    public Optional<ClimateReport> of(String territory) {
        return reader.read(reading -> overview(reading).stream()
                .filter(o -> o.territory().iri().equals(territory))
                .findFirst()
                .map(o -> report(reading, o)));
    }

    private static List<Overview> overview(Reading reading) {
        List<Overview> rows = reading.rows(
                "climate-territories",
                row -> new Overview(
                        row.named("territory"),
                        row.integer("inventories"),
                        row.integer("risks"),
                        row.integer("measures"),
                        row.integer("demonstrations") > 0));
        return rows.stream()
                .sorted(Comparator.comparing(o -> o.territory().name().en()))
                .toList();
    }

    private static ClimateReport report(Reading reading, Overview overview) {
        String territory = overview.territory().iri();
        List<EmissionComparison> comparisons = EmissionComparison.of(EmissionInventory.of(reading, territory));
        List<ClimateReport.Measure> measures = measures(reading, territory);
        return new ClimateReport(
                overview.territory(),
                comparisons,
                risks(reading, territory, measures),
                measures,
                targets(reading, territory, comparisons, measures),
                overview.demonstration());
    }

    private static List<ClimateReport.Risk> risks(
            Reading reading, String territory, List<ClimateReport.Measure> measures) {
        List<ClimateReport.Risk> risks = reading.rows("climate-risks", Map.of("territory", territory), row -> {
            Named risk = row.named("risk");
            return new ClimateReport.Risk(
                    risk,
                    row.named("hazard"),
                    row.named("exposed"),
                    row.named("likelihood"),
                    row.named("impact"),
                    row.named("timeframe"),
                    reading.text(risk.iri(), Terms.NOTE),
                    measures.stream()
                            .filter(m -> m.risks().contains(risk))
                            .map(ClimateReport.Measure::measure)
                            .toList());
        });
        return risks.stream()
                .sorted(Comparator.comparingInt((ClimateReport.Risk r) ->
                                GRAVE_FIRST.indexOf(r.impact().notation()))
                        .thenComparingInt(
                                r -> GRAVE_FIRST.indexOf(r.likelihood().notation()))
                        .thenComparing(r -> r.risk().name().en()))
                .toList();
    }

    private static List<ClimateReport.Measure> measures(Reading reading, String territory) {
        Map<String, Collected> collected = new LinkedHashMap<>();
        reading.rows("climate-measures", Map.of("territory", territory), row -> collected
                .computeIfAbsent(row.text("measure"), m -> new Collected(row))
                .add(row));
        return collected.values().stream()
                .map(Collected::measure)
                .sorted(Comparator.comparing(
                                (ClimateReport.Measure m) -> m.saving() == null ? BigDecimal.ZERO : m.saving(),
                                Comparator.reverseOrder())
                        .thenComparing(m -> m.measure().name().en()))
                .toList();
    }

    /** The rows of one measure. */
    private static final class Collected {
        private final Named measure;
        private final Named status;
        private final @Nullable BigDecimal saving;
        private final @Nullable BigDecimal cost;
        private final Map<String, Set<Named>> links = new LinkedHashMap<>();

        Collected(Row row) {
            this.measure = row.named("measure");
            this.status = row.named("status");
            this.saving = row.maybeDecimal("saving");
            this.cost = row.maybeDecimal("cost");
        }

        Collected add(Row row) {
            for (String variable : List.of("pillar", "risk", "sector", "target")) {
                if (row.has(variable)) {
                    links.computeIfAbsent(variable, v -> new LinkedHashSet<>()).add(row.named(variable));
                }
            }
            return this;
        }

        ClimateReport.Measure measure() {
            boolean both = saving != null && cost != null && saving.signum() > 0;
            return new ClimateReport.Measure(
                    measure,
                    status,
                    linked("pillar").stream().map(Named::notation).toList(),
                    saving,
                    cost,
                    both ? cost.divide(saving, 0, RoundingMode.HALF_UP) : null,
                    linked("risk"),
                    linked("sector"),
                    linked("target"));
        }

        private List<Named> linked(String variable) {
            return List.copyOf(links.getOrDefault(variable, Set.of()));
        }
    }

    private static List<ClimateReport.Target> targets(
            Reading reading,
            String territory,
            List<EmissionComparison> comparisons,
            List<ClimateReport.Measure> measures) {
        return new ArrayList<>(reading.rows("climate-targets", Map.of("territory", territory), row -> {
            String value = row.text("value");
            String stated = row.maybeText("stated");
            return new ClimateReport.Target(
                    row.named("target"),
                    row.named("pillar"),
                    row.maybeNamed("base"),
                    row.named("indicator"),
                    stated == null ? plain(value) : stated,
                    row.text("unit"),
                    row.maybeText("baselineYear"),
                    row.text("year"),
                    way(row, new BigDecimal(value), comparisons, measures));
        }));
    }

    /** Without the zero that the store adds to a whole decimal. */
    private static String plain(String value) {
        return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    private static ClimateReport.@Nullable Way way(
            Row row, BigDecimal percent, List<EmissionComparison> comparisons, List<ClimateReport.Measure> measures) {
        Named base = row.maybeNamed("base");
        if (base == null
                || !base.notation().equals("absolute")
                || !row.text("indicator").equals(CHANGE_OF_TOTAL)) {
            return null;
        }
        Integer year = row.maybeInteger("baselineYear");
        String target = row.text("target");
        return comparisons.stream()
                .filter(c -> c.comparable() && Integer.valueOf(c.first().year()).equals(year))
                .findFirst()
                .map(c -> new ClimateReport.Way(
                        c.last().year(),
                        c.last().published(),
                        allowed(c.first().published(), percent),
                        measures.stream()
                                .filter(m -> m.open()
                                        && m.saving() != null
                                        && m.targets().stream()
                                                .anyMatch(t -> t.iri().equals(target)))
                                .map(ClimateReport.Measure::saving)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .orElse(null);
    }

    private static BigDecimal allowed(BigDecimal base, BigDecimal percent) {
        return base.multiply(percent.add(BigDecimal.valueOf(100)))
                .divide(BigDecimal.valueOf(100), RoundingMode.HALF_UP);
    }
}
