// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.budget;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.vocabulary.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A master budget as a table per RFC 4180, one row per line, context last. Column names and codes are English whatever the
 * language of the page; a missing value is an empty cell.
 */
public final class BudgetCsv {
    static final List<String> COLUMNS = List.of(
            "territory",
            "period_start",
            "period_end",
            "resource",
            "kind",
            "indicator",
            "indicator_name",
            "unit",
            "reference_year",
            "reference_value",
            "previous_year",
            "previous_value",
            "budget_year",
            "budget_value",
            "legal_limit",
            "actual_year",
            "actual_value",
            "outcome",
            "distance_to_budget",
            "target_year",
            "target_value",
            "distance_to_target",
            "progress_percent",
            "responsible",
            "line");

    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS.toArray(String[]::new))
            .get();

    private BudgetCsv() {}

    /** @throws IOException only as {@code out} throws it */
    public static void write(Budget budget, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, RFC_4180);
        for (BudgetLine line : budget.budgeted()) {
            row(printer, budget, line);
        }
        for (BudgetLine line : budget.context()) {
            row(printer, budget, line);
        }
        printer.flush();
    }

    private static void row(CSVPrinter printer, Budget budget, BudgetLine line) throws IOException {
        printer.printRecord(
                budget.territory().notation(),
                budget.start(),
                budget.end(),
                code(line.resource()),
                code(line.kind()),
                line.indicator().notation(),
                safe(line.name().en()),
                line.unit(),
                year(line.reference()),
                value(line.reference()),
                year(line.previous()),
                value(line.previous()),
                year(line.budget()),
                value(line.budget()),
                value(line.limit()),
                year(line.actual()),
                value(line.actual()),
                code(line.outcome()),
                plain(line.toBudget()),
                year(line.target()),
                value(line.target()),
                plain(line.toTarget()),
                plain(line.progress()),
                safe(line.responsible()),
                line.line());
    }

    private static String code(@Nullable Named thing) {
        return thing == null ? "" : thing.notation();
    }

    private static String year(@Nullable BudgetAmount amount) {
        return amount == null ? "" : String.valueOf(amount.year());
    }

    private static String value(@Nullable BudgetAmount amount) {
        return amount == null ? "" : amount.stated();
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String safe(@Nullable String text) {
        return text == null ? "" : CsvText.safe(text);
    }
}
