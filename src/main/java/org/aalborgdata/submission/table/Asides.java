// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that hold nothing to hand in: examples and totals. */
final class Asides {
    private static final Set<String> TOTALS =
            Set.of("summe", "gesamt", "gesamtsumme", "insgesamt", "zusammen", "sum", "total", "totals");

    private Asides() {}

    static boolean isExample(Grid.Row row) {
        String first = Words.plain(row.cells().get(0).text());
        return first.startsWith("example:") || first.startsWith("beispiel:");
    }

    /** @param column of the first cell; only a list has no entry of such a name */
    static boolean isTotal(Grid.Row row, @Nullable Column column) {
        String first = Words.plain(row.cells().get(0).text()).replaceFirst(" ?:$", "");
        return column != null && column.kind() == ColumnKind.CHOICE && TOTALS.contains(first);
    }
}
