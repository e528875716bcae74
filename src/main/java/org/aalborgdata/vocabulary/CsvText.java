// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.vocabulary;

import java.util.regex.Pattern;

/** Text that is safe in a cell of a table, whoever opens it. */
public final class CsvText {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private CsvText() {}

    /** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
    public static String safe(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /** A decimal number as it is, also below zero; anything else that stands for one is {@link #safe} text. */
    public static String number(String stated) {
        return NUMBER.matcher(stated).matches() ? stated : safe(stated);
    }
}
