// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of any layout, CSV or XLSX; {@link Layouts} say which column is what. Each dataset becomes a table. */
final class PlainTable implements SourceReader {
    static boolean isMine(SourceFile file, Layouts layouts) {
        return !layouts.of(file).isEmpty();
    }

    @Override
    public List<SourceTable> read(SourceFile file, Layouts layouts) throws UnreadableSourceException {
        List<Layouts.Layout> own = layouts.of(file);
        if (own.isEmpty()) {
            throw file.unreadable(
                    0,
                    "No layout says which columns of this table are what. Name a table of layouts with --layout.",
                    "Kein Layout sagt, welche Spalten dieser Tabelle was sind. Nennen Sie eine Layout-Tabelle mit"
                            + " --layout.");
        }
        Map<String, List<CsvRows.Row>> sheets =
                Workbook.isWorkbook(file) ? Workbook.sheets(file) : Map.of("", CsvRows.of(file, ','));
        Map<String, List<SourceCell>> byDataset = new LinkedHashMap<>();
        for (Layouts.Layout layout : own) {
            List<CsvRows.Row> rows = sheets.get(layout.sheet());
            if (rows == null) {
                throw file.unreadable(
                        0,
                        "There is no sheet " + layout.sheet() + "; the file has " + String.join(", ", sheets.keySet())
                                + ".",
                        "Es gibt kein Blatt " + layout.sheet() + "; die Datei hat " + String.join(", ", sheets.keySet())
                                + ".");
            }
            read(file, layout, rows, byDataset.computeIfAbsent(layout.dataset(), d -> new ArrayList<>()));
        }
        List<SourceTable> tables = new ArrayList<>();
        byDataset.forEach((dataset, cells) -> tables.add(new SourceTable(dataset, null, cells)));
        return tables;
    }

    private static void read(SourceFile file, Layouts.Layout layout, List<CsvRows.Row> rows, List<SourceCell> cells)
            throws UnreadableSourceException {
        int head = 0;
        while (head < rows.size()
                && !(rows.get(head).cells().contains(layout.area())
                        && rows.get(head).cells().contains(layout.value()))) {
            head++;
        }
        if (head == rows.size()) {
            throw file.unreadable(
                    0,
                    "No line holds the headings " + layout.area() + " and " + layout.value()
                            + (layout.sheet().isEmpty() ? "" : " on sheet " + layout.sheet()) + ".",
                    "Keine Zeile enthält die Überschriften " + layout.area() + " und " + layout.value()
                            + (layout.sheet().isEmpty() ? "" : " auf dem Blatt " + layout.sheet()) + ".");
        }
        List<String> names = rows.get(head).cells();
        int area = names.indexOf(layout.area());
        int time = layout.time().isEmpty() ? -1 : names.indexOf(layout.time());
        int value = names.indexOf(layout.value());
        int flag = layout.flag().isEmpty() ? -1 : names.indexOf(layout.flag());
        for (CsvRows.Row row : rows.subList(head + 1, rows.size())) {
            String place = row.get(area).strip();
            String text = row.get(value).strip();
            if (place.isEmpty() || Workbook.isWorkbook(file) && text.isEmpty()) {
                continue;
            }
            String year = row.get(time).strip();
            CellText cell = CellText.of(
                    file, row.line(), layout.value(), text + " " + row.get(flag).strip());
            cells.add(new SourceCell(
                    Layouts.row(
                            layout,
                            place.startsWith(layout.areaPrefix())
                                    ? place.substring(layout.areaPrefix().length())
                                    : place),
                    year.isEmpty() ? layout.year() : year,
                    cell.value(),
                    cell.flags(),
                    row.line()));
        }
    }
}
