// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.aalborgdata.vocabulary.Label;

/** What became of the cells of one dataset of a file. Every cell is counted once. */
public final class Tally {
    private int read;
    private int imported;
    private int gaps;
    private final Map<Skip, Map<String, Integer>> skipped = new EnumMap<>(Skip.class);
    private final Map<String, Integer> keptCodes = new TreeMap<>();
    private final Map<String, Label> notes = new HashMap<>();

    void countRead(int cells) {
        read += cells;
    }

    void countImported() {
        imported++;
    }

    void countGap() {
        gaps++;
    }

    /** A cell that the mapping leaves out, and why. */
    void leftOut(Label why) {
        notes.put(why.en(), why);
        skipped(Skip.LEFT_OUT, why.en());
    }

    /** A detail of {@link #reasons()} in both languages. */
    public Label detail(String detail) {
        return notes.getOrDefault(detail, Label.of(detail));
    }

    /** @param detail such as the code of the area; empty if the reason says it all */
    void skipped(Skip reason, String detail) {
        skipped(reason, detail, 1);
    }

    void skipped(Skip reason, String detail, int cells) {
        skipped.computeIfAbsent(reason, r -> new TreeMap<>()).merge(detail, cells, Integer::sum);
    }

    /** A figure that was counted as imported gives way to another one of the same territory and year. */
    void replaced(String detail) {
        imported--;
        skipped(Skip.STATED_TWICE, detail);
    }

    /** A figure or gap that was counted is public already, in this submission. */
    void alreadyPublic(String submission, boolean gap) {
        if (gap) {
            gaps--;
        } else {
            imported--;
        }
        skipped(Skip.ALREADY_PUBLIC, submission);
    }

    void countKeptCode(String code) {
        keptCodes.merge(code, 1, Integer::sum);
    }

    public int read() {
        return read;
    }

    public int imported() {
        return imported;
    }

    /** Missing values whose reason the source states. */
    public int gaps() {
        return gaps;
    }

    public int skipped() {
        return skipped.values().stream()
                .flatMap(m -> m.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Cells by reason and detail. */
    public Map<Skip, Map<String, Integer>> reasons() {
        return Collections.unmodifiableMap(skipped);
    }

    /** Codes that were to be converted but whose land was split, merged or moved, with their figures. */
    public Map<String, Integer> keptCodes() {
        return Collections.unmodifiableMap(keptCodes);
    }

    /** Whether nothing was lost: read is imported, gaps and skipped together. */
    public boolean addsUp() {
        return read == imported + gaps + skipped();
    }
}
