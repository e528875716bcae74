// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.Comparator;

/**
 * A cell of a submitted table.
 *
 * @param sheet name of the sheet; empty in a CSV file
 * @param row first row is 1, the headings count
 * @param column first column is 1; 0 if the whole row is meant
 * @param label heading of the column as the user wrote it; empty if there is none
 */
public record Cell(String sheet, int row, int column, String label) {
    /** Sheets by name, each row by row from the left. */
    public static final Comparator<Cell> IN_ORDER =
            Comparator.comparing(Cell::sheet).thenComparingInt(Cell::row).thenComparingInt(Cell::column);

    private static final int LETTERS = 26;

    /** The column as a spreadsheet names it, for example {@code AB}; empty if the whole row is meant. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The address within the file, for example {@code Measures!F12}, {@code F12} or, for a row, {@code Measures!12}. */
    public String address() {
        return (sheet.isEmpty() ? "" : sheet + "!") + letters() + row;
    }

    /** The address with the heading: {@code Measures!F12 (Budget)}. */
    @Override
    public String toString() {
        return label.isEmpty() ? address() : address() + " (" + label + ")";
    }
}
