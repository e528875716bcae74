// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The part of an example file about one record, and about those it is compared with.
 *
 * @param file its name below the root of the class path, which is also its address
 * @param summary what the file says it shows, in English
 * @param lines record by record
 */
public record Excerpt(String file, String summary, List<Line> lines) {
    /** A line of the file; the first is 1. */
    public record Line(int number, String text, boolean marked) {}

    /** Whether lines of the file are left out before a line. */
    public boolean isCutBefore(Line line) {
        int index = lines.indexOf(line);
        return index > 0 && lines.get(index - 1).number() != line.number() - 1;
    }

    /** Name of the file alone. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** Where the whole file is. */
    public String address() {
        return "/" + file;
    }

    /** The numbers of the marked lines. */
    List<Integer> marked() {
        return lines.stream().filter(Line::marked).map(Line::number).toList();
    }

    /** @param records number of a line in each record to show; 0 shows the first record of the file */
    static Excerpt of(String file, SourceText text, List<Long> records, Set<Long> marked) {
        List<Line> lines = new ArrayList<>();
        for (long record : records) {
            int index = record > 0 ? (int) record - 1 : firstRecord(text.lines());
            int[] range = text.around(Math.min(index, text.lines().size() - 1));
            for (int i = range[0]; i < range[1]; i++) {
                lines.add(new Line(i + 1, text.lines().get(i), marked.contains((long) i + 1)));
            }
        }
        return new Excerpt(file, text.summary(), lines);
    }

    private static int firstRecord(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("@")) {
                return i;
            }
        }
        return 0;
    }
}
