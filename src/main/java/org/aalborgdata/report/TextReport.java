// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.validation.Coverage;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ShapeProblem;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes for a terminal: each finding with its place, what was found and what to do, then totals and verdict. A rule with
 * many findings says once what to do and then lists the places.
 */
public final class TextReport {
    /** From so many findings of one rule on its message is said only once. */
    static final int MANY = 25;
    /** The release has shapes for every kind of record, and a file has few kinds; the other forms name them all. */
    private static final int MOST_NAMED = 5;

    private static final Map<Severity, String> COLOURS =
            new EnumMap<>(Map.of(Severity.VIOLATION, "31", Severity.WARNING, "33", Severity.INFO, "36"));

    private final Locale locale;
    private final boolean colour;
    private final Appendable out;

    private TextReport(Locale locale, boolean colour, Appendable out) {
        this.locale = locale;
        this.colour = colour;
        this.out = out;
    }

    /** Writes one outcome in the language of the locale (English or German). */
    public static void write(ValidationOutcome outcome, Locale locale, Appendable out) throws IOException {
        new TextReport(locale, false, out).examined(outcome, null, null);
    }

    static void write(Report report, Appendable out) throws IOException {
        TextReport text = new TextReport(report.locale(), report.options().colour(), out);
        for (Report.Entry entry : report.entries()) {
            if (entry.checked() instanceof Checked.Examined examined) {
                text.examined(examined.outcome(), entry.comparison(), entry.notCompared());
            } else if (entry.checked() instanceof Checked.Unreadable unreadable) {
                text.unchecked(unreadable.file(), unreadable.problem().describe(report.locale()));
            } else if (entry.checked() instanceof Checked.Missing missing) {
                text.unchecked(
                        missing.file(),
                        missing.file() + ": " + missing.problem().in(report.locale()));
            }
        }
        if (report.entries().size() > 1) {
            text.files(report.entries());
        }
    }

    private void examined(ValidationOutcome outcome, @Nullable RunComparison comparison, @Nullable Label notCompared)
            throws IOException {
        List<Finding> findings = outcome.findings();
        Map<String, Integer> sizes = new HashMap<>();
        findings.forEach(f -> sizes.merge(f.code() + f.severity(), 1, Integer::sum));
        Map<String, StringBuilder> blocks = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String key = finding.code() + finding.severity();
            String state = comparison == null
                    ? ""
                    : " [" + comparison.states().get(i).label().in(locale) + "]";
            if (sizes.get(key) < MANY) {
                out.append(PlainText.line(finding.place().toString())).append("  ");
                out.append(weight(finding)).append(PlainText.line(state + "  " + finding.found(locale)));
                out.append('\n');
                line("    " + finding.message().in(locale));
                out.append('\n');
            } else {
                blocks.computeIfAbsent(key, k -> head(finding, sizes.get(k)))
                        .append("    ")
                        .append(PlainText.line(finding.place() + state + "  " + finding.found(locale)))
                        .append('\n');
            }
        }
        for (StringBuilder block : blocks.values()) {
            out.append(block).append('\n');
        }
        if (comparison != null) {
            fixed(comparison);
        }
        if (outcome.verdict() == Verdict.COULD_NOT_BE_CHECKED) {
            line(Report.nothingChecked(outcome).in(locale));
        }
        if (outcome.findingsLeftOut() > 0) {
            line(Phrase.LEFT_OUT.in(locale, Phrase.number(outcome.findingsLeftOut(), locale)));
        }
        for (Map.Entry<Label, List<StoreRule>> left : Report.leftOut(outcome).entrySet()) {
            String codes = left.getValue().stream().map(StoreRule::code).collect(Collectors.joining(", "));
            line(Phrase.NOT_EVALUATED.in(locale) + ": " + codes + " ("
                    + left.getKey().in(locale) + ")");
        }
        for (ShapeProblem doubt : outcome.shapeDoubts()) {
            line(Phrase.SHAPE_DOUBTS.in(locale) + ": " + doubt.place() + "  "
                    + doubt.message().in(locale));
        }
        for (Node node : outcome.coverage().notMet()) {
            line(Phrase.NOT_MET.in(locale) + ": "
                    + outcome.submission().places().of(node) + "  " + Prefixes.show(node));
        }
        totals(outcome, comparison);
        if (notCompared != null) {
            line(notCompared.in(locale));
        }
    }

    private StringBuilder head(Finding finding, int size) {
        return new StringBuilder(weight(finding))
                .append("  ")
                .append(Phrase.times(size, locale))
                .append('\n')
                .append("    ")
                .append(PlainText.line(finding.message().in(locale)))
                .append('\n');
    }

    private void fixed(RunComparison comparison) throws IOException {
        if (comparison.fixed().isEmpty()) {
            return;
        }
        line(Phrase.FIXED.in(locale) + ":");
        for (EarlierFinding was : comparison.fixed()) {
            String about = Stream.of(was.code(), was.focus(), was.path(), was.value())
                    .filter(part -> part != null)
                    .collect(Collectors.joining("  "));
            line("    " + about);
        }
        out.append('\n');
    }

    private void totals(ValidationOutcome outcome, @Nullable RunComparison comparison) throws IOException {
        String counts = outcome.countBySeverity().entrySet().stream()
                .map(e -> e.getKey().label().in(locale) + " " + e.getValue())
                .collect(Collectors.joining(", "));
        line(outcome.submission().sourceName() + ": " + counts + ". " + Phrase.RECORDS.in(locale) + ": "
                + outcome.focusNodes() + ". " + Phrase.VERDICT.in(locale) + ": "
                + outcome.verdict().label().in(locale) + " (" + Phrase.POLICY.in(locale) + ": "
                + outcome.policy().name() + ", " + outcome.profile() + ", " + outcome.assessmentDate() + ")");
        Coverage coverage = outcome.coverage();
        List<String> idle = coverage.shapesWithoutRecord();
        if (!idle.isEmpty()) {
            String names = idle.size() > MOST_NAMED
                    ? ""
                    : ": " + idle.stream().map(Prefixes::shorten).collect(Collectors.joining(", "));
            int all = coverage.focusNodesByShape().size();
            line(Phrase.IDLE.in(locale, idle.size(), all) + names);
        }
        if (comparison != null) {
            line(Phrase.COMPARED.in(locale, comparison.source().in(locale)) + ": "
                    + Stream.of(FindingState.FIXED, FindingState.NEW, FindingState.OPEN)
                            .map(s -> comparison.count(s) + " " + s.label().in(locale))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void unchecked(String file, String problem) throws IOException {
        line(problem);
        line(file + ": " + Phrase.VERDICT.in(locale) + ": "
                + Verdict.COULD_NOT_BE_CHECKED.label().in(locale));
    }

    private void files(List<Report.Entry> entries) throws IOException {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        entries.forEach(e -> verdicts.merge(e.checked().verdict(), 1, Integer::sum));
        line(Phrase.FILES.in(locale) + ": " + entries.size() + ". "
                + verdicts.entrySet().stream()
                        .map(e -> e.getKey().label().in(locale) + " " + e.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private String weight(Finding finding) {
        String words = PlainText.line(finding.severity().label().in(locale) + " " + finding.code());
        return colour ? "\u001B[" + COLOURS.get(finding.severity()) + "m" + words + "\u001B[0m" : words;
    }

    private void line(String text) throws IOException {
        out.append(PlainText.line(text)).append('\n');
    }
}
