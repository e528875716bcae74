// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Eurostat's bulk table: the dimensions of a row in its first cell, one column per period, flags behind the values.
 *
 * <p>The first cell of line 1 reads {@code unit,geo\time} or {@code freq,unit,geo\TIME_PERIOD}. Copies with commas
 * instead of tabs, where the backslash part is often lost, are read too.
 */
final class EurostatTsv implements SourceReader {
    static boolean looksLike(String start) {
        String first = start.lines().findFirst().orElse("");
        String[] cells = first.split("\t", -1);
        if (cells.length > 1) {
            return cells[0].matches("(?i).*\\w\\\\time(_period)?\\s*") && isPeriod(cells[1]);
        }
        return first.matches("(?i)[\\w,]*\\bgeo(\\\\time(_period)?)?( ?,[0-9]{4}(-\\w+)?)+\\s*");
    }

    private static boolean isPeriod(String text) {
        return text.strip().matches("[0-9]{4}(-?[A-Z0-9]+)*");
    }

    @Override
    public List<SourceTable> read(SourceFile file, Layouts layouts) throws UnreadableSourceException {
        List<String> lines = file.text().lines().toList();
        if (lines.isEmpty()) {
            throw file.unreadable(1, "The file is empty.", "Die Datei ist leer.");
        }
        String separator = lines.get(0).contains("\t") ? "\t" : ",";
        List<String> dimensions = new ArrayList<>();
        List<String> periods = new ArrayList<>();
        header(file, lines.get(0), separator, dimensions, periods);
        List<SourceCell> cells = new ArrayList<>((lines.size() - 1) * periods.size());
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                row(file, i + 1, lines.get(i), separator, dimensions, periods, cells);
            }
        }
        return List.of(new SourceTable(dataset(file), null, cells));
    }

    private static void header(
            SourceFile file, String line, String separator, List<String> dimensions, List<String> periods)
            throws UnreadableSourceException {
        for (String cell : line.split("[,\t]")) {
            String name = cell.strip();
            if (isPeriod(name)) {
                periods.add(name);
            } else if (periods.isEmpty()) {
                dimensions.add(name.replaceFirst("\\\\.*", ""));
            } else {
                throw file.unreadable(
                        1,
                        "Behind the periods stands the column \"" + CellText.shortened(name)
                                + "\". Expected periods only, such as 2019.",
                        "Hinter den Zeiträumen steht die Spalte \"" + CellText.shortened(name)
                                + "\". Erwartet sind nur Zeiträume wie 2019.");
            }
        }
        if (periods.isEmpty() || dimensions.isEmpty()) {
            throw file.unreadable(
                    1,
                    "The first line is no header of a Eurostat table. Expected dimensions and periods, such as"
                            + " unit,geo\\time and 2019.",
                    "Die erste Zeile ist kein Kopf einer Eurostat-Tabelle. Erwartet sind Dimensionen und Zeiträume, etwa"
                            + " unit,geo\\time und 2019.");
        }
    }

    private static void row(
            SourceFile file,
            int line,
            String text,
            String separator,
            List<String> dimensions,
            List<String> periods,
            List<SourceCell> cells)
            throws UnreadableSourceException {
        String[] parts = text.split(separator, -1);
        List<String> keys = separator.equals("\t")
                ? List.of(parts[0].strip().split(",", -1))
                : Arrays.asList(parts).subList(0, Math.min(parts.length, dimensions.size()));
        int first = separator.equals("\t") ? 1 : dimensions.size();
        if (keys.size() != dimensions.size() || parts.length - first != periods.size()) {
            throw file.unreadable(
                    line,
                    "The line has " + keys.size() + " dimensions and " + Math.max(0, parts.length - first)
                            + " values; the header has " + dimensions.size() + " and " + periods.size() + ".",
                    "Die Zeile hat " + keys.size() + " Dimensionen und " + Math.max(0, parts.length - first)
                            + " Werte; der Kopf hat " + dimensions.size() + " und " + periods.size() + ".");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            row.put(dimensions.get(i), keys.get(i).strip());
        }
        for (int i = 0; i < periods.size(); i++) {
            CellText cell = CellText.of(file, line, periods.get(i), parts[first + i]);
            cells.add(new SourceCell(row, periods.get(i), cell.value(), cell.flags(), line));
        }
    }

    /** The bulk files bear the code of their dataset as their name. */
    private static String dataset(SourceFile file) {
        return file.baseName()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.(tsv|csv|txt)$", "")
                .replaceFirst("^estat_", "")
                .replaceFirst("_tabular$", "");
    }
}
