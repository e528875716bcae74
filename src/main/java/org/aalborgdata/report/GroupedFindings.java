// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one file by rule, for pages and printed reports.
 *
 * @param groups heaviest first, then in the order in which the file breaks them
 */
public record GroupedFindings(List<Group> groups) {

    /**
     * All findings of one rule.
     *
     * @param address IRI of the page that explains the rule
     * @param why the reason of the rule
     * @param message what is wrong and how to mend it, as the first finding says it
     * @param occurrences all of them, in the order of the file; never cut
     */
    public record Group(
            String code, String address, Severity severity, Label why, Label message, List<Occurrence> occurrences) {
        private static final Pattern FIRST_SENTENCE =
                Pattern.compile("(.*?[\\p{L}\\p{N})\"“»]{2}[.!?])\\s+(?=\\p{Lu}).*", Pattern.DOTALL);

        public int count() {
            return occurrences.size();
        }

        /** What is wrong: the first sentence of the message. */
        public String title(Locale locale) {
            Matcher first = FIRST_SENTENCE.matcher(message.in(locale));
            return first.matches() ? first.group(1) : message.in(locale);
        }

        /** How to mend it: the rest of the message; empty if it has one sentence only. */
        public String remedy(Locale locale) {
            return message.in(locale).substring(title(locale).length()).strip();
        }
    }

    /**
     * One finding in its file.
     *
     * @param state how it stands to the run before; null if there is none to compare with
     */
    public record Occurrence(Finding finding, @Nullable FindingState state, Excerpts excerpts) {
        /** What stands at its place; looked up anew at each call. */
        public Excerpt excerpt() {
            return excerpts.at(finding);
        }
    }

    /** @param comparison null if there is no run before */
    public static GroupedFindings of(ValidationOutcome outcome, @Nullable RunComparison comparison) {
        Excerpts excerpts = Excerpts.of(outcome.submission());
        List<Finding> findings = outcome.findings();
        List<Group> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            Map<String, List<Occurrence>> byCode = new LinkedHashMap<>();
            IntStream.range(0, findings.size())
                    .filter(i -> findings.get(i).severity() == severity)
                    .forEach(i -> byCode.computeIfAbsent(findings.get(i).code(), c -> new ArrayList<>())
                            .add(new Occurrence(
                                    findings.get(i),
                                    comparison == null
                                            ? null
                                            : comparison.states().get(i),
                                    excerpts)));
            byCode.forEach((code, all) -> groups.add(group(code, severity, all)));
        }
        return new GroupedFindings(List.copyOf(groups));
    }

    private static Group group(String code, Severity severity, List<Occurrence> all) {
        Finding first = all.get(0).finding();
        return new Group(code, first.rule(), severity, first.why(), first.message(), List.copyOf(all));
    }
}
