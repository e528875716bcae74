// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Efforts.Targets;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Target;
import org.aalborgdata.management.target.MeasureFacts;
import org.aalborgdata.management.target.Progress;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The targets of a comparison as rows: for JSON as they are, for CSV (RFC 4180) in columns. They are a table of their own,
 * because what was promised must never be added up with what was observed.
 *
 * <p>Numbers are texts with the digits of their statement; names of fields are English in every language. A target that was
 * replaced has the state {@code replaced} and names its successor.
 */
public final class TargetTable {
    static final List<String> COLUMNS = List.of(
            "territory",
            "territory_name",
            "indicator",
            "indicator_name",
            "target_year",
            "target_value",
            "unit",
            "state",
            "baseline_year",
            "baseline_value",
            "baseline_observation",
            "actual_year",
            "actual_value",
            "actual_observation",
            "required_value",
            "progress_percent",
            "required_percent",
            "replaced_by",
            "measures",
            "demonstration",
            "source",
            "submission",
            "target");
    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS.toArray(String[]::new))
            .get();

    private TargetTable() {}

    /**
     * One row per target of the territories shown, for the indicators shown: those that stand before those that were replaced.
     *
     * @param targets of a territory, by its IRI
     */
    public static List<Map<String, Object>> rows(Comparison comparison, Function<String, Targets> targets) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Block block : comparison.blocks()) {
            for (Territory territory : Efforts.shown(block)) {
                Targets own = targets.apply(territory.iri()).of(block.indicator());
                own.standing().forEach(t -> rows.add(standing(territory, t)));
                own.revised().forEach(t -> rows.add(replaced(territory, t)));
            }
        }
        return rows;
    }

    /** @throws IOException only as {@code out} throws it */
    public static void write(List<Map<String, Object>> rows, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, RFC_4180);
        for (Map<String, Object> row : rows) {
            printer.printRecord(COLUMNS.stream().map(c -> cell(c, row.get(c))).toList());
        }
        printer.flush();
    }

    private static String cell(String column, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return CsvText.safe(list.stream().map(Object::toString).collect(Collectors.joining(" ")));
        }
        return column.endsWith("_value") || column.endsWith("_percent")
                ? CsvText.number(value.toString())
                : CsvText.safe(value.toString());
    }

    private static Map<String, Object> standing(Territory territory, TargetRow row) {
        Progress progress = row.progress();
        Map<String, Object> map = map(territory, row.target(), row.indicator());
        map.put("state", progress.state().key());
        if (progress.baseline() != null) {
            map.put("baseline_year", progress.baseline().year());
            map.put("baseline_value", progress.baseline().stated());
            put(map, "baseline_observation", observation(progress.baseline().figure()));
        }
        if (progress.actual() != null) {
            map.put("actual_year", progress.actual().year());
            map.put("actual_value", progress.actual().stated());
            map.put("actual_observation", progress.actual().observation());
        }
        put(map, "required_value", plain(progress.required()));
        put(map, "progress_percent", rounded(progress.percent()));
        put(map, "required_percent", rounded(progress.requiredPercent()));
        map.put(
                "measures",
                row.measures().stream()
                        .map(MeasureFacts::measure)
                        .map(m -> m.iri())
                        .toList());
        map.put("demonstration", row.isDemonstration());
        end(map, row.target());
        return map;
    }

    private static Map<String, Object> replaced(Territory territory, RevisedTarget old) {
        Map<String, Object> map = map(territory, old.target(), old.indicator());
        map.put("state", "replaced");
        put(map, "baseline_year", old.target().baselineYear());
        map.put("replaced_by", old.next().record());
        end(map, old.target());
        return map;
    }

    private static Map<String, Object> map(Territory territory, Target target, Indicator indicator) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("territory", territory.code());
        map.put("territory_name", territory.name().en());
        map.put("indicator", indicator.code());
        map.put("indicator_name", indicator.label().en());
        map.put("target_year", target.year());
        map.put("target_value", target.stated());
        map.put("unit", target.unit());
        return map;
    }

    private static void end(Map<String, Object> map, Target target) {
        put(map, "source", target.source());
        map.put("submission", target.submission());
        map.put("target", target.record());
    }

    private static @Nullable String observation(@Nullable Figure figure) {
        return figure == null ? null : figure.observation();
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static @Nullable String rounded(@Nullable BigDecimal percent) {
        return percent == null
                ? null
                : percent.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
