// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a submitted file: line and column of a text, in JSON also a pointer, in a table a cell.
 *
 * @param source name of the file as the submitter calls it
 * @param line first line is 1; 0 if the place is not known or the file has no lines (a workbook)
 * @param column first column is 1; 0 if only the line is known
 * @param pointer JSON Pointer (RFC 6901) of the value in a JSON file, else null
 * @param cell cell of a table, else null
 */
public record Place(
        String source,
        long line,
        long column,
        @Nullable String pointer,
        @Nullable Cell cell) {

    public Place(String source, long line, long column) {
        this(source, line, column, null, null);
    }

    public static Place unknown(String source) {
        return new Place(source, 0, 0);
    }

    /** @param line line of the text where the row begins; 0 in a workbook */
    public static Place of(String source, long line, Cell cell) {
        return new Place(source, line, 0, null, cell);
    }

    public boolean isKnown() {
        return line > 0 || cell != null;
    }

    /**
     * The place as the fragment of an address: RFC 7111 for a row or cell of CSV, RFC 5147 for a line of any other text,
     * {@code cell=Sheet!F12} for a workbook, for which there is no standard; empty if the place is not known.
     */
    public Optional<String> fragment() {
        if (cell != null && cell.sheet().isEmpty()) {
            return Optional.of(cell.column() == 0 ? "row=" + cell.row() : "cell=" + cell.row() + "," + cell.column());
        }
        if (cell != null) {
            return Optional.of("cell=" + cell.address());
        }
        return line == 0 ? Optional.empty() : Optional.of("line=" + (line - 1) + "," + line);
    }

    /**
     * {@code file:line:column} as editors and terminals understand it, {@code file Sheet!F12 (heading)} for a cell; parts
     * that are not known are left out.
     */
    @Override
    public String toString() {
        if (cell != null) {
            return source + " " + cell;
        }
        String place = line == 0 ? source : column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
        return pointer == null ? place : place + " " + pointer;
    }
}
