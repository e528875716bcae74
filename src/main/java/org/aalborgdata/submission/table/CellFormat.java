// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import org.jspecify.annotations.Nullable;

/**
 * What the format of a number shows beside its digits (ECMA-376 part 1, section 18.8.31): the unit in the eyes of whoever
 * looks at the sheet.
 *
 * @param percent whether the number is shown times hundred; a quoted percent sign does not do that
 * @param unit the letters and signs shown, such as {@code %}, {@code €} or {@code kg}; empty if there are none
 */
record CellFormat(boolean percent, String unit) {
    private static final CellFormat PLAIN = new CellFormat(false, "");
    private static final String CURRENCIES = "€$£¥";

    /** @param format null means no format; of several sections the first counts, the one of positive numbers */
    static CellFormat of(@Nullable String format) {
        if (format == null) {
            return PLAIN;
        }
        StringBuilder shown = new StringBuilder();
        boolean percent = false;
        for (int i = 0; i < format.length() && format.charAt(i) != ';'; i++) {
            char c = format.charAt(i);
            int end = c == '"' ? format.indexOf('"', i + 1) : c == '[' ? format.indexOf(']', i + 1) : -1;
            if (end > 0) {
                String inside = format.substring(i + 1, end);
                shown.append(c == '"' ? inside : inside.startsWith("$") ? currency(inside) : "");
                i = end;
            } else if (c == '\\' && i + 1 < format.length()) {
                shown.append(format.charAt(++i));
            } else if (c == '_' || c == '*') {
                i++;
            } else if (c == '%' || CURRENCIES.indexOf(c) >= 0) {
                percent |= c == '%';
                shown.append(c);
            }
        }
        String unit = Words.tidy(shown.toString());
        boolean says = unit.chars().anyMatch(c -> Character.isLetter(c) || c == '%' || CURRENCIES.indexOf(c) >= 0);
        return says ? new CellFormat(percent, unit) : PLAIN;
    }

    /** Of {@code $€-407} the part before the language. */
    private static String currency(String inside) {
        int end = inside.indexOf('-');
        return inside.substring(1, end < 0 ? inside.length() : end);
    }
}
