// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table saved from Eurostat's web pages: names of regions, a column per year and behind each an unnamed one with
 * flags, below the table its code and dates.
 */
final class WebTableCsv implements SourceReader {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    static boolean looksLike(String start) {
        return start.lines()
                .findFirst()
                .orElse("")
                .matches("(?i)\"?geo\\\\time\"?(,\"?[0-9]{4}\"?,(\"\")?)+(,\"?[0-9]{4}\"?)?\\s*");
    }

    @Override
    public List<SourceTable> read(SourceFile file, Layouts layouts) throws UnreadableSourceException {
        List<CsvRows.Row> rows = CsvRows.of(file, ',');
        CsvRows.Row header = rows.get(0);
        List<SourceCell> cells = new ArrayList<>();
        Map<String, String> footer = new HashMap<>();
        boolean table = true;
        for (CsvRows.Row row : rows.subList(1, rows.size())) {
            String name = row.get(0).strip();
            table &= !name.isEmpty() && !name.startsWith(":");
            if (table) {
                row(file, header, row, cells);
            } else if (name.endsWith(":") && !row.get(1).isEmpty()) {
                footer.put(name.substring(0, name.length() - 1), row.get(1).strip());
            }
        }
        return List.of(new SourceTable(
                footer.getOrDefault("Code", "").toLowerCase(Locale.ROOT),
                date(file, footer.get("Last update")),
                cells));
    }

    private static void row(SourceFile file, CsvRows.Row header, CsvRows.Row row, List<SourceCell> cells)
            throws UnreadableSourceException {
        Map<String, String> area = Map.of("geo", row.get(0).strip());
        for (int i = 1; i < header.cells().size(); i++) {
            String year = header.get(i).strip();
            if (year.isEmpty()) {
                continue;
            }
            boolean flagged = i + 1 < row.cells().size() && header.get(i + 1).isBlank();
            String text = row.get(i).strip() + " " + (flagged ? row.get(i + 1).strip() : "");
            CellText cell = CellText.of(file, row.line(), year, text);
            cells.add(new SourceCell(area, year, cell.value(), cell.flags(), row.line()));
        }
    }

    private static @Nullable LocalDate date(SourceFile file, @Nullable String text) throws UnreadableSourceException {
        try {
            return text == null ? null : LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            throw file.unreadable(
                    0,
                    "\"Last update\" reads " + text + ". Expected a date such as 29.04.2019.",
                    "\"Last update\" lautet " + text + ". Erwartet ist ein Datum wie 29.04.2019.");
        }
    }
}
