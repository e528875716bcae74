// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.Submission;

/** Shows the place of a finding in the submitted file. Made once per file; each look is quick. Thread-safe. */
public final class Excerpts {
    private static final int LONGEST = 240;
    private static final int LEAD = 80;

    private final byte[] bytes;
    /** Where each line begins. */
    private final int[] starts;

    private Excerpts(byte[] bytes) {
        this.bytes = bytes;
        int[] found = new int[1024];
        int count = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    public static Excerpts of(Submission submission) {
        return new Excerpts(submission.bytes());
    }

    /** The same for a file that could not be read as a submission. */
    public static Excerpts of(byte[] bytes) {
        return new Excerpts(bytes.clone());
    }

    /** What stands at the place; empty if the place is not known or lies outside the file. */
    public Excerpt at(Place place) {
        long line = place.line();
        if (line < 1 || line > starts.length) {
            return Excerpt.NONE;
        }
        int start = starts[(int) line - 1];
        int end = line == starts.length ? bytes.length : starts[(int) line] - 1;
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8).stripTrailing();
        return new Excerpt(line, cut(text, (int) Math.min(place.column(), text.length())), List.of());
    }

    /** A minified file has one line, of which only the neighbourhood of the fault helps. */
    private static String cut(String text, int column) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int from = column <= LONGEST ? 0 : whole(text, column - LEAD);
        int to = whole(text, Math.min(text.length(), from + LONGEST));
        return (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
    }

    /** Never between the two halves of one character. */
    private static int whole(String text, int index) {
        boolean inside = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return inside ? index - 1 : index;
    }
}
