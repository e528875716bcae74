// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of our own tables: a header of known columns, and errors that name file and line. */
public final class CsvTable {
    private CsvTable() {}

    /** One line; cells by column. */
    public static final class Row {
        private final SourceFile file;
        private final int line;
        private final Map<String, String> cells;

        private Row(SourceFile file, int line, Map<String, String> cells) {
            this.file = file;
            this.line = line;
            this.cells = cells;
        }

        /** Empty where the table has no such column or the cell is empty. */
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        public boolean has(String column) {
            return !get(column).isEmpty();
        }

        /** The same, refused if it is empty. */
        public String required(String column) throws UnreadableSourceException {
            if (!has(column)) {
                throw unreadable(
                        "The column " + column + " is empty. It must say something on every line.",
                        "Die Spalte " + column + " ist leer. Sie muss in jeder Zeile etwas sagen.");
            }
            return get(column);
        }

        /** {@code name=value} pairs parted by semicolons; the name may end in a question mark. */
        public Map<String, String> pairs(String column) throws UnreadableSourceException {
            Map<String, String> pairs = new LinkedHashMap<>();
            for (String pair :
                    get(column).isEmpty() ? new String[0] : get(column).split(";")) {
                int equals = pair.indexOf('=');
                if (equals < 1) {
                    throw unreadable(
                            "The column " + column + " reads \"" + pair + "\". Expected name=value, several parted by"
                                    + " semicolons.",
                            "Die Spalte " + column + " lautet \"" + pair + "\". Erwartet ist Name=Wert, mehrere durch"
                                    + " Semikolon getrennt.");
                }
                pairs.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
            return pairs;
        }

        public UnreadableSourceException unreadable(String english, String german) {
            return file.unreadable(line, english, german);
        }
    }

    /**
     * Reads a table.
     *
     * @param columns that it must have, in any order; others are refused, because a misspelt column would say nothing
     * @throws UnreadableSourceException with the line
     */
    public static List<Row> read(SourceFile file, List<String> columns) throws UnreadableSourceException {
        List<CsvRows.Row> rows = CsvRows.of(file, ',');
        List<String> header = rows.get(0).cells().stream().map(String::strip).toList();
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(header);
        List<String> unknown = new ArrayList<>(header);
        unknown.removeAll(columns);
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw file.unreadable(
                    1,
                    "The header lacks " + missing + " and has the unknown " + unknown + ". Expected the columns "
                            + String.join(",", columns) + ".",
                    "Im Kopf fehlen " + missing + ", unbekannt sind " + unknown + ". Erwartet sind die Spalten "
                            + String.join(",", columns) + ".");
        }
        List<Row> result = new ArrayList<>();
        for (CsvRows.Row row : CsvRows.below(file, rows)) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), row.get(i).strip());
            }
            result.add(new Row(file, row.line(), cells));
        }
        return result;
    }
}
