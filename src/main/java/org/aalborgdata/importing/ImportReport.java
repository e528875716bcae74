// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.GroupedFindings;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import, small enough to be kept: no figure and no graph is in it.
 *
 * @param files what became of each dataset
 * @param submissions what the check said of each edition
 * @param end how it ended
 * @param problem why nothing was published, where a sentence says it; null if there is none
 */
public record ImportReport(
        List<ReadFile> files,
        List<Submission> submissions,
        End end,
        @Nullable Label problem) {

    /** How an import ends. */
    public enum End {
        /** It was only looked at. */
        LOOKED,
        PUBLISHED,
        /** Everything is public already. */
        ALL_PUBLIC,
        NOTHING_FOUND,
        NOT_ACCEPTABLE,
        /** It passed the check but does not fit to what is public. */
        REFUSED,
        UNREADABLE;

        /** For example {@code not-acceptable}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One edition.
     *
     * @param name such as {@code eurostat/tgs00010.2019-07-09}
     * @param figures gaps included
     * @param elsewhere how many figures were left out, by the submission that states them
     * @param differing how many figures another submission states otherwise
     * @param verdict null if it could not be read, which is a fault of the program
     * @param rules what the check found, heaviest first
     * @param before version that is public and would be replaced; null if there is none
     * @param receipt null if it was not published
     * @param unchanged whether the same bytes were public already
     */
    public record Submission(
            String name,
            Label title,
            LocalDate date,
            int figures,
            Map<String, Integer> elsewhere,
            Map<String, Integer> differing,
            @Nullable Verdict verdict,
            List<Rule> rules,
            @Nullable Receipt before,
            @Nullable Receipt receipt,
            boolean unchanged) {}

    /** The findings of one rule. */
    public record Rule(String code, String address, Severity severity, Label title, Label remedy, int count) {}

    static ImportReport unreadable(Label problem) {
        return new ImportReport(List.of(), List.of(), End.UNREADABLE, problem);
    }

    /** All cells that were read. */
    public int read() {
        return files.stream().mapToInt(f -> f.tally().read()).sum();
    }

    public int imported() {
        return files.stream().mapToInt(f -> f.tally().imported()).sum();
    }

    public int gaps() {
        return files.stream().mapToInt(f -> f.tally().gaps()).sum();
    }

    public int skipped() {
        return files.stream().mapToInt(f -> f.tally().skipped()).sum();
    }

    static List<Rule> rules(Checked checked) {
        if (!(checked instanceof Checked.Examined examined)) {
            return List.of();
        }
        ValidationOutcome outcome = examined.outcome();
        return GroupedFindings.of(outcome, null).groups().stream()
                .map(g -> new Rule(
                        g.code(),
                        g.address(),
                        g.severity(),
                        new Label(g.title(Locale.ENGLISH), g.title(Locale.GERMAN)),
                        new Label(g.remedy(Locale.ENGLISH), g.remedy(Locale.GERMAN)),
                        g.count()))
                .toList();
    }
}
