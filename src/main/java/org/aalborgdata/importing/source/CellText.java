// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way Eurostat writes a cell: digits or a colon for not available, then flag letters, with or without a blank.
 *
 * @param value empty for a colon
 */
record CellText(String value, String flags) {
    private static final Pattern CELL =
            Pattern.compile("(:|-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?) ?\\(?([a-z]*)\\)?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");

    static CellText of(SourceFile file, int line, String column, String text) throws UnreadableSourceException {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return new CellText("", "");
        }
        Matcher cell = CELL.matcher(stripped);
        if (!cell.matches()) {
            throw file.unreadable(
                    line,
                    "The cell of column " + column + " reads \"" + shortened(stripped)
                            + "\". Expected a number or a colon, then flag letters at most, such as 4.7 bu.",
                    "Die Zelle der Spalte " + column + " lautet \"" + shortened(stripped)
                            + "\". Erwartet ist eine Zahl oder ein Doppelpunkt, dahinter höchstens Kennbuchstaben, etwa"
                            + " 4.7 bu.");
        }
        return new CellText(":".equals(cell.group(1)) ? "" : plain(cell.group(1)), cell.group(2));
    }

    /** The same where commas part the thousands. */
    static CellText withThousands(SourceFile file, int line, String column, String text)
            throws UnreadableSourceException {
        String stripped = text.strip();
        return of(file, line, column, THOUSANDS.matcher(stripped).matches() ? stripped.replace(",", "") : stripped);
    }

    private static String plain(String digits) {
        return digits.indexOf('e') < 0 && digits.indexOf('E') < 0
                ? digits
                : new java.math.BigDecimal(digits).toPlainString();
    }

    static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
