// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.vocabulary.CsvText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table per RFC 4180: one row per finding, in the order of the file. Column names and codes are English and do
 * not change with the language. A file that could not be checked, a rule that was not evaluated and a finding that is
 * fixed have a row of their own, told apart by the columns {@code severity} and {@code state}.
 */
final class CsvReport {
    static final List<String> COLUMNS = List.of(
            "file",
            "severity",
            "code",
            "rule",
            "sheet",
            "cell",
            "row",
            "column",
            "line",
            "pointer",
            "heading",
            "focus",
            "path",
            "value",
            "expected",
            "message",
            "why",
            "commitment",
            "state");

    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS.toArray(String[]::new))
            .get();

    private final CSVPrinter printer;
    private final Locale locale;

    private CsvReport(CSVPrinter printer, Locale locale) {
        this.printer = printer;
        this.locale = locale;
    }

    static void write(Report report, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, RFC_4180);
        CsvReport csv = new CsvReport(printer, report.locale());
        for (Report.Entry entry : report.entries()) {
            if (entry.checked() instanceof Checked.Examined examined) {
                csv.examined(examined.outcome(), entry.comparison());
            } else if (entry.checked() instanceof Checked.Unreadable unreadable) {
                String problem = unreadable.problem().problem().in(csv.locale) + " "
                        + unreadable.problem().remedy().in(csv.locale);
                csv.unchecked(unreadable.file(), unreadable.problem().place(), problem);
            } else if (entry.checked() instanceof Checked.Missing missing) {
                csv.unchecked(
                        missing.file(),
                        Place.unknown(missing.file()),
                        missing.problem().in(csv.locale));
            }
        }
        printer.flush();
    }

    private void examined(ValidationOutcome outcome, @Nullable RunComparison comparison) throws IOException {
        String file = outcome.submission().sourceName();
        if (outcome.verdict() == Verdict.COULD_NOT_BE_CHECKED) {
            unchecked(file, Place.unknown(file), Report.nothingChecked(outcome).in(locale));
        }
        for (int i = 0; i < outcome.findings().size(); i++) {
            Finding finding = outcome.findings().get(i);
            row(
                    file,
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.code(),
                    finding.rule(),
                    finding.place(),
                    Fingerprint.written(finding.focus()),
                    finding.path(),
                    Fingerprint.writtenOrNull(finding.value()),
                    finding.expected() == null ? null : finding.expected().in(locale),
                    finding.message().in(locale),
                    finding.why().in(locale),
                    String.join(" ", outcome.commitments(finding)),
                    comparison == null ? "" : comparison.states().get(i).key());
        }
        if (outcome.findingsLeftOut() > 0) {
            String number = Phrase.number(outcome.findingsLeftOut(), locale);
            String words = Phrase.LEFT_OUT.in(locale, number);
            row(file, "left-out", "", "", Place.unknown(file), "", null, null, null, words, "", "", "");
        }
        for (StoreRule rule : outcome.notEvaluated()) {
            row(
                    file,
                    "not-evaluated",
                    rule.code(),
                    rule.address(),
                    Place.unknown(file),
                    "",
                    null,
                    null,
                    null,
                    rule.leftOut().in(locale),
                    rule.why().in(locale),
                    "",
                    "");
        }
        if (comparison != null) {
            fixed(file, comparison);
        }
    }

    private void fixed(String file, RunComparison comparison) throws IOException {
        for (EarlierFinding was : comparison.fixed()) {
            row(
                    file,
                    was.severity().name().toLowerCase(Locale.ROOT),
                    was.code(),
                    "",
                    Place.unknown(file),
                    was.focus(),
                    was.path(),
                    was.value(),
                    null,
                    was.message().in(locale),
                    "",
                    "",
                    FindingState.FIXED.key());
        }
    }

    private void unchecked(String file, Place place, String problem) throws IOException {
        row(file, Verdict.COULD_NOT_BE_CHECKED.key(), "", "", place, "", null, null, null, problem, "", "", "");
    }

    private void row(
            String file,
            String severity,
            String code,
            String rule,
            Place place,
            String focus,
            @Nullable String path,
            @Nullable String value,
            @Nullable String expected,
            String message,
            String why,
            String commitment,
            String state)
            throws IOException {
        Cell cell = place.cell();
        printer.printRecord(
                CsvText.safe(file),
                severity,
                CsvText.safe(code),
                CsvText.safe(rule),
                cell == null ? "" : CsvText.safe(cell.sheet()),
                cell == null || cell.column() == 0 ? "" : cell.letters() + cell.row(),
                cell == null ? "" : known(cell.row()),
                known(cell == null ? place.column() : cell.column()),
                known(place.line()),
                text(place.pointer()),
                cell == null ? "" : CsvText.safe(cell.label()),
                CsvText.safe(focus),
                text(path),
                value == null ? "" : CsvText.number(value),
                text(expected),
                CsvText.safe(message),
                CsvText.safe(why),
                commitment,
                state);
    }

    private static String known(long number) {
        return number == 0 ? "" : Long.toString(number);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : CsvText.safe(text);
    }
}
