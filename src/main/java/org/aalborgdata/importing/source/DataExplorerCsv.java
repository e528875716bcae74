// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The long table of Eurostat's old Data Explorer: {@code TIME}, dimensions with labels, {@code Value} with commas
 * between the thousands, often {@code Flag and Footnotes}. It names neither its dataset nor a date.
 */
final class DataExplorerCsv implements SourceReader {
    static boolean looksLike(String start) {
        return start.lines().findFirst().orElse("").matches("\"?TIME\"?,.*\"?Value\"?(,\"?Flag and Footnotes\"?)?\\s*");
    }

    @Override
    public List<SourceTable> read(SourceFile file, Layouts layouts) throws UnreadableSourceException {
        List<CsvRows.Row> rows = CsvRows.of(file, ',');
        List<String> header = rows.get(0).cells();
        int value = header.indexOf("Value");
        int flags = header.indexOf("Flag and Footnotes");
        List<SourceCell> cells = new ArrayList<>(rows.size());
        for (CsvRows.Row row : CsvRows.below(file, rows)) {
            Map<String, String> dimensions = new LinkedHashMap<>();
            for (int i = 1; i < value; i++) {
                dimensions.put(header.get(i), row.get(i).strip());
            }
            CellText number = CellText.withThousands(file, row.line(), "Value", row.get(value));
            String marked = row.get(flags).strip();
            // Footnotes are sentences; only letters count as flags.
            String letters = marked.matches("\\(?[a-z]{1,4}\\)?") ? marked.replaceAll("[()]", "") : "";
            cells.add(new SourceCell(
                    dimensions, row.get(0).strip(), number.value(), number.flags() + letters, row.line()));
        }
        return List.of(new SourceTable("", null, cells));
    }
}
