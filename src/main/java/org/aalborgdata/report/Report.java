// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** What a writer needs: every file that was to be checked, each with what changed since the run before. */
record Report(List<Entry> entries, ReportOptions options) {

    /**
     * One file.
     *
     * @param comparison null if there is no run before, or the file could not be read
     * @param notCompared why there is no comparison though one was wanted; null otherwise
     */
    record Entry(
            Checked checked,
            @Nullable RunComparison comparison,
            @Nullable Label notCompared) {}

    static Report of(List<Checked> checked, ReportOptions options) {
        return new Report(
                checked.stream()
                        .map(one -> entry(one, options.earlier(), checked.size()))
                        .toList(),
                options);
    }

    private static Entry entry(Checked one, @Nullable EarlierReport earlier, int files) {
        if (earlier == null || !(one instanceof Checked.Examined examined)) {
            return new Entry(one, null, null);
        }
        return RunComparison.of(earlier, examined.outcome(), files)
                .map(comparison -> new Entry(one, comparison, null))
                .orElseGet(() -> new Entry(one, null, earlier.otherwise()));
    }

    Locale locale() {
        return options.locale();
    }

    /** Why an outcome with the verdict {@code COULD_NOT_BE_CHECKED} has it. */
    static Label nothingChecked(ValidationOutcome outcome) {
        return outcome.failure().orElseGet(Phrase.NOTHING_CHECKED::label);
    }

    /** The rules that were not evaluated, by what was left out of them. */
    static Map<Label, List<StoreRule>> leftOut(ValidationOutcome outcome) {
        return outcome.notEvaluated().stream()
                .collect(Collectors.groupingBy(StoreRule::leftOut, LinkedHashMap::new, Collectors.toList()));
    }
}
