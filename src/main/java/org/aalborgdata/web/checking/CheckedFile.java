// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.aalborgdata.report.EarlierReport;
import org.aalborgdata.report.FindingState;
import org.aalborgdata.report.GroupedFindings;
import org.aalborgdata.report.RunComparison;
import org.aalborgdata.submission.Place;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, as the page shows it.
 *
 * @param groups one per rule, heaviest first; only those of the chosen severity
 * @param severity the only one that is shown; null for all
 * @param comparison with the run before; null if there is none on this submission
 * @param notCompared why nothing was compared; null if something was, or nothing is to be said
 */
public record CheckedFile(
        ValidationOutcome outcome,
        List<GroupedFindings.Group> groups,
        @Nullable Severity severity,
        @Nullable RunComparison comparison,
        @Nullable Label notCompared) {
    /** More would help nobody on a page: a fault that repeats is mended once. The reports have all. */
    public static final int MOST_SHOWN = 50;
    /** So many are open at once, so that the next rule is not far; the others of those shown open with a click. */
    public static final int FIRST = 10;

    static CheckedFile of(ValidationOutcome outcome, @Nullable EarlierReport earlier, @Nullable Severity severity) {
        RunComparison comparison =
                earlier == null ? null : RunComparison.of(earlier, outcome, 1).orElse(null);
        List<GroupedFindings.Group> groups = GroupedFindings.of(outcome, comparison).groups().stream()
                .filter(g -> severity == null || g.severity() == severity)
                .toList();
        Label notCompared = earlier == null || comparison != null ? null : earlier.otherwise();
        return new CheckedFile(outcome, groups, severity, comparison, notCompared);
    }

    public Map<Severity, Integer> counts() {
        return outcome.countBySeverity();
    }

    /** The first of a group. */
    public List<GroupedFindings.Occurrence> first(GroupedFindings.Group group) {
        return group.occurrences().subList(0, Math.min(FIRST, group.count()));
    }

    /** Those after the first; may be empty. */
    public List<GroupedFindings.Occurrence> next(GroupedFindings.Group group) {
        return group.occurrences().subList(Math.min(FIRST, group.count()), Math.min(MOST_SHOWN, group.count()));
    }

    public boolean isCut(GroupedFindings.Group group) {
        return group.count() > MOST_SHOWN;
    }

    public long count(FindingState state) {
        return comparison == null ? 0 : comparison.count(state);
    }

    /** What was found in one line; an entry of our code lists by list and code, because its whole IRI hides what differs. */
    public String found(Finding finding, Locale locale) {
        return finding.found(locale).replaceAll("<" + Pattern.quote(Iris.BASE + "code/") + "([^>]+)>", "$1");
    }

    /** The place in words; empty if the whole file is meant. */
    public String where(Place place, Texts texts) {
        return PlaceWords.of(place, texts);
    }
}
