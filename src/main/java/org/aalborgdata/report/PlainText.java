// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.util.function.IntPredicate;

/** Makes what submitters wrote harmless where it is shown. */
final class PlainText {
    private PlainText() {}

    /**
     * One line without control characters, which a terminal would obey; they are written as Turtle would, {@code \n} or
     * {@code \u001B}. So are the marks that turn the direction of writing, since they can hide what follows.
     */
    static String line(String text) {
        return escaped(
                text, c -> Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
    }

    /** Everything that XML 1.0 allows (section 2.2); the rest is written like {@code \u001B}. */
    static String xml(String text) {
        return escaped(
                text,
                c -> !(c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000));
    }

    private static String escaped(String text, IntPredicate bad) {
        if (text.codePoints().noneMatch(bad)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (!bad.test(c)) {
                out.appendCodePoint(c);
            } else if (c == '\n' || c == '\r' || c == '\t') {
                out.append(c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t");
            } else {
                out.append(String.format("\\u%04X", c));
            }
        });
        return out.toString();
    }
}
