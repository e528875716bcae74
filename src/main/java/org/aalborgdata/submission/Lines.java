// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.Arrays;

/**
 * Where the lines of a text begin, and what stands in them. Columns that people see count code points, those of the
 * parsers count {@code char}.
 */
final class Lines {
    private final String text;
    private int[] starts = new int[64];
    private int count;

    /** @param returnEndsLine whether a carriage return alone ends a line, as in XML */
    Lines(String text, boolean returnEndsLine) {
        this.text = text;
        add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || returnEndsLine && c == '\r' && !pair) {
                add(i + 1);
            }
        }
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    String text() {
        return text;
    }

    /** @param line first line is 1; empty if there is no such line */
    String line(long line) {
        if (line < 1 || line > count) {
            return "";
        }
        int end = line < count ? starts[(int) line] : text.length();
        return text.substring(starts[(int) line - 1], end);
    }

    /** Index into the text; never beyond its end. */
    int offset(long line, long column) {
        int start = starts[(int) Math.min(Math.max(line, 1), count) - 1];
        return (int) Math.min(start + Math.max(column, 1) - 1, text.length());
    }

    /** Line and column of an index, the column in code points. */
    Place place(String source, int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(source, line + 1L, text.codePointCount(starts[line], offset) + 1L);
    }
}
