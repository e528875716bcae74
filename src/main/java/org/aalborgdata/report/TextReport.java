// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.vocabulary.Label;

/**
 * Writes an outcome for a terminal: each finding with its place, what was found and what to do, then totals and verdict.
 */
public final class TextReport {
    private static final Label RECORDS = new Label("Records checked", "Geprüfte Datensätze");
    private static final Label VERDICT = new Label("Verdict", "Ergebnis");
    private static final Label POLICY = new Label("policy", "Regelwerk");
    private static final Label NOTHING = new Label(
            "No rule found anything to look at, so nothing was checked. Is this a submission?",
            "Keine Regel fand etwas zum Ansehen, also wurde nichts geprüft. Ist das eine Einreichung?");

    private static final Label NOT_EVALUATED = new Label("Not evaluated", "Nicht geprüft");

    private TextReport() {}

    /** Writes the outcome in the language of the locale (English or German). */
    public static void write(ValidationOutcome outcome, Locale locale, Appendable out) throws IOException {
        for (Finding finding : outcome.findings()) {
            line(finding, locale, out);
        }
        if (outcome.verdict() == Verdict.COULD_NOT_BE_CHECKED) {
            out.append(NOTHING.in(locale)).append('\n');
        }
        for (Map.Entry<String, String> left : leftOut(outcome, locale).entrySet()) {
            out.append(NOT_EVALUATED.in(locale)).append(": ").append(left.getValue());
            out.append(" (").append(left.getKey()).append(")\n");
        }
        String totals = "";
        for (Map.Entry<Severity, Integer> e : outcome.countBySeverity().entrySet()) {
            totals += (totals.isEmpty() ? "" : ", ") + e.getKey().label().in(locale) + " " + e.getValue();
        }
        out.append(outcome.submission().sourceName())
                .append(": ")
                .append(totals)
                .append(". ");
        out.append(RECORDS.in(locale)).append(": ").append(Integer.toString(outcome.focusNodes()));
        out.append(". ").append(VERDICT.in(locale)).append(": ");
        out.append(outcome.verdict().label().in(locale));
        out.append(" (")
                .append(POLICY.in(locale))
                .append(": ")
                .append(outcome.policy().name());
        out.append(", ")
                .append(outcome.profile())
                .append(", ")
                .append(outcome.assessmentDate().toString());
        out.append(")\n");
    }

    /** Codes of the rules by what was left out of them. */
    private static Map<String, String> leftOut(ValidationOutcome outcome, Locale locale) {
        return outcome.notEvaluated().stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.leftOut().in(locale),
                        LinkedHashMap::new,
                        Collectors.mapping(StoreRule::code, Collectors.joining(", "))));
    }

    private static void line(Finding finding, Locale locale, Appendable out) throws IOException {
        out.append(finding.place().toString()).append("  ");
        out.append(finding.severity().label().in(locale)).append(' ').append(finding.code());
        out.append("  ").append(finding.found(locale)).append('\n');
        out.append("    ").append(finding.message().in(locale)).append("\n\n");
    }
}
