// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV table with a header line, as a list of rows. It does not judge what stands in the cells. */
public record Table(Path file, List<Row> rows) {
    /** One row; cells by column name, never null. */
    public record Row(Map<String, String> cells) {
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("No column " + column + " in " + cells.keySet());
            }
            return cell;
        }

        /** Several values in one cell are separated by semicolons. */
        public List<String> list(String column) {
            return get(column).isEmpty() ? List.of() : Arrays.asList(get(column).split(";"));
        }

        public boolean has(String column) {
            return !get(column).isEmpty();
        }
    }

    /** @throws UncheckedIOException if the file cannot be read or a row has more or fewer cells than the header */
    public static Table read(Path file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(in, format)) {
            List<Row> rows = parser.stream().map(r -> row(file, r)).toList();
            return new Table(file, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(Path file, CSVRecord cells) {
        if (!cells.isConsistent()) {
            throw new IllegalArgumentException(file + ", record " + cells.getRecordNumber() + ": " + cells.size()
                    + " cells, the header has another number");
        }
        return new Row(cells.toMap());
    }
}
