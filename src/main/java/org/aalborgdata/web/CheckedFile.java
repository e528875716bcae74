// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ValidationOutcome;

/**
 * What a check found, as the page shows it: one group per rule, heaviest first, each finding with its line of the file.
 *
 * @param rules in the order of severity, then of first appearance
 */
public record CheckedFile(ValidationOutcome outcome, List<Rule> rules) {
    private static final int LONGEST_EXCERPT = 240;
    /** More would help nobody on a page: a fault that repeats is mended once. */
    static final int MOST_SHOWN = 50;

    /**
     * The findings of one rule.
     *
     * @param address IRI of the page that explains the rule
     * @param why the reason of the rule
     * @param total how often it was broken
     * @param occurrences the first of them, in the order of the file
     */
    public record Rule(
            String code, String address, Severity severity, String why, int total, List<Occurrence> occurrences) {
        /** Whether some are left out. */
        public boolean isCut() {
            return occurrences.size() < total;
        }
    }

    /**
     * One finding.
     *
     * @param message what is wrong and how to mend it
     * @param found what stands there
     * @param line 0 if it concerns the whole file
     * @param excerpt that line of the file; empty if there is none
     */
    public record Occurrence(String message, String found, long line, String excerpt) {}

    static CheckedFile of(ValidationOutcome outcome, Locale locale) {
        List<String> lines = new String(outcome.submission().bytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<Severity> severities = List.of(Severity.values());
        Map<String, List<Finding>> byRule = outcome.findings().stream()
                .sorted(Comparator.comparing(f -> severities.indexOf(f.severity())))
                .collect(Collectors.groupingBy(f -> f.code() + f.severity(), LinkedHashMap::new, Collectors.toList()));
        return new CheckedFile(
                outcome,
                byRule.values().stream().map(all -> rule(all, lines, locale)).toList());
    }

    private static Rule rule(List<Finding> all, List<String> lines, Locale locale) {
        Finding first = all.get(0);
        return new Rule(
                first.code(),
                first.rule(),
                first.severity(),
                first.why().in(locale),
                all.size(),
                all.stream()
                        .limit(MOST_SHOWN)
                        .map(f -> occurrence(f, lines, locale))
                        .toList());
    }

    private static Occurrence occurrence(Finding finding, List<String> lines, Locale locale) {
        return new Occurrence(
                finding.message().in(locale),
                finding.found(locale),
                finding.place().line(),
                excerpt(lines, finding.place().line()));
    }

    /** A line of the file, cut where it is very long; empty if there is no such line. */
    static String excerpt(List<String> lines, long line) {
        if (line < 1 || line > lines.size()) {
            return "";
        }
        String text = lines.get((int) line - 1).stripTrailing();
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + " …";
    }
}
