// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Some columns of a table, to be compared with another table. */
public final class CsvCells {
    private CsvCells() {}

    /**
     * One list of cells per record.
     *
     * @param columns names of the columns wanted, in the order of the answer
     */
    public static List<List<String>> of(String csv, List<String> columns) throws IOException {
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            return rows.stream()
                    .map(row -> columns.stream().map(row::get).toList())
                    .toList();
        }
    }
}
