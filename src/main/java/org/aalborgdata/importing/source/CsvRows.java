// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The records of a CSV text with the lines on which they begin. */
final class CsvRows {
    /** @param line counted from 1 */
    record Row(int line, List<String> cells) {
        /** Empty where the record is shorter. */
        String get(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    private CsvRows() {}

    /** The records below the header, without empty lines; each must be as long as the header. */
    static List<Row> below(SourceFile file, List<Row> rows) throws UnreadableSourceException {
        int size = rows.get(0).cells().size();
        List<Row> records = new ArrayList<>(rows.size());
        for (Row row : rows.subList(1, rows.size())) {
            if (row.cells().size() == 1 && row.get(0).isBlank()) {
                continue;
            }
            if (row.cells().size() != size) {
                throw file.unreadable(
                        row.line(),
                        "The line has " + row.cells().size() + " cells, the header has " + size + ".",
                        "Die Zeile hat " + row.cells().size() + " Zellen, der Kopf hat " + size + ".");
            }
            records.add(row);
        }
        return records;
    }

    static List<Row> of(SourceFile file, char delimiter) throws UnreadableSourceException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(file.text()), format)) {
            for (CSVRecord record : parser) {
                rows.add(new Row(line, record.toList()));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw file.unreadable(
                    line,
                    "From here on the file is no CSV: a quotation mark is not closed, or text stands behind one."
                            + " Double quotation marks inside a cell.",
                    "Ab hier ist die Datei kein CSV: Ein Anführungszeichen ist nicht geschlossen, oder dahinter steht"
                            + " Text. Verdoppeln Sie Anführungszeichen innerhalb einer Zelle.");
        }
        if (rows.isEmpty()) {
            throw file.unreadable(1, "The file is empty.", "Die Datei ist leer.");
        }
        return rows;
    }
}
