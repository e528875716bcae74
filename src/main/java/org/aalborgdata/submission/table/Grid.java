// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook or one CSV file, before it is understood.
 *
 * @param sheet name of the sheet; empty where the file is the only one
 * @param hidden whether the sheet is hidden
 * @param rows without the empty ones
 * @param merged ranges that are merged
 * @param hiddenColumns first column is 1
 */
record Grid(String sheet, boolean hidden, List<Row> rows, List<Range> merged, Set<Integer> hiddenColumns) {
    /** What kind of thing a cell holds. */
    enum Type {
        TEXT,
        NUMBER,
        DATE,
        YES_NO,
        /** An error, or a formula without a value. */
        ERROR
    }

    /**
     * A cell that is not empty.
     *
     * @param column first column is 1
     * @param text as it is written, without blanks at the ends; a number in plain digits
     * @param number of a {@link Type#NUMBER}
     * @param unit what the format of a number shows beside it, see {@link CellFormat}; of percentages the number is the one shown
     * @param date of a {@link Type#DATE}; null if it has a time of day, too
     */
    record Raw(
            int column,
            String text,
            Type type,
            @Nullable BigDecimal number,
            String unit,
            @Nullable LocalDate date) {
        static Raw text(int column, String text) {
            return new Raw(column, text, Type.TEXT, null, "", null);
        }
    }

    /**
     * @param number first row is 1
     * @param line of the text where the row begins; 0 in a workbook
     */
    record Row(int number, long line, boolean hidden, List<Raw> cells) {
        Optional<Raw> cell(int column) {
            return cells.stream().filter(c -> c.column() == column).findFirst();
        }
    }

    /** First and last row and column, from 1. */
    record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
