// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.List;
import java.util.Optional;

/** A Turtle file of the tree as it was written: one paragraph per subject, a blank line between two. */
final class SourceText {
    private final List<String> lines;

    SourceText(String text) {
        this.lines = text.lines().toList();
    }

    List<String> lines() {
        return lines;
    }

    /** What the file says of itself in its first line; empty if that is no comment. */
    String summary() {
        String first = lines.isEmpty() ? "" : lines.get(0);
        return first.startsWith("#") ? first.substring(1).strip() : "";
    }

    /** The paragraph that begins with a subject, written as the file writes it. */
    Optional<String> paragraph(String subject) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.equals(subject) || line.startsWith(subject + " ")) {
                return Optional.of(String.join("\n", lines.subList(i, end(i))));
            }
        }
        return Optional.empty();
    }

    /** The lines of the paragraph around a line, as indexes from (inclusive) and to (exclusive). */
    int[] around(int index) {
        int start = index;
        while (start > 0 && !lines.get(start - 1).isBlank()) {
            start--;
        }
        return new int[] {start, end(start)};
    }

    /** A long text may have blank lines of its own. */
    private int end(int start) {
        boolean inText = false;
        int i = start;
        while (i < lines.size() && (inText || !lines.get(i).isBlank())) {
            inText ^= lines.get(i).split("\"\"\"", -1).length % 2 == 0;
            i++;
        }
        return i;
    }
}
