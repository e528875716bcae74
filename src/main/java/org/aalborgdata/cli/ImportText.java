// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.importing.Edition;
import org.aalborgdata.importing.ReadFile;
import org.aalborgdata.importing.Tally;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Label;

/** What an import prints: for each dataset what was read, imported and skipped, so that everybody can add it up. */
final class ImportText {
    private static final int MOST_DETAILS = 12;

    private ImportText() {}

    static void write(List<ReadFile> read, List<Edition> editions, Locale locale, PrintWriter out) {
        int cells = 0;
        int imported = 0;
        int gaps = 0;
        int skipped = 0;
        for (ReadFile file : read) {
            Tally tally = file.tally();
            if (!tally.addsUp()) {
                throw new IllegalStateException(file.file() + ": the counts do not add up");
            }
            cells += tally.read();
            imported += tally.imported();
            gaps += tally.gaps();
            skipped += tally.skipped();
            file(file, locale, out);
        }
        Label total = new Label("All together: ", "Zusammen: ");
        out.println(total.in(locale) + sum(cells, imported, gaps, skipped, locale));
        for (Edition edition : editions) {
            edition.differing()
                    .forEach((other, figures) -> out.println(edition.publisher() + "/" + edition.period()
                            + ": " + figures
                            + new Label(
                                            " figures that " + other
                                                    + " states otherwise for the same edition stand beside it",
                                            " Werte, die " + other
                                                    + " für dieselbe Ausgabe anders nennt, stehen daneben")
                                    .in(locale)));
        }
        Label submissions = editions.size() == 1
                ? new Label(" submission", " Einreichung")
                : new Label(" submissions", " Einreichungen");
        out.println(editions.size() + submissions.in(locale));
        out.flush();
    }

    static void verdict(Edition edition, ValidationOutcome outcome, Locale locale, PrintWriter out) {
        long warnings = outcome.findings().stream()
                .filter(f -> f.severity() == Severity.WARNING)
                .count();
        out.println(edition.publisher() + "/" + edition.period() + ": "
                + outcome.verdict().label().in(locale)
                + (warnings == 0 ? "" : ", " + warnings + new Label(" warnings", " Warnungen").in(locale)));
    }

    private static void file(ReadFile file, Locale locale, PrintWriter out) {
        if (file.format() == null) {
            out.println(file.file() + ": "
                    + new Label("not read, no format that can be imported", "nicht gelesen, kein importierbares Format")
                            .in(locale));
            return;
        }
        out.println(file.file() + ": " + file.format().key()
                + (file.dataset().isEmpty() ? "" : ", " + file.dataset())
                + (file.edition() == null
                        ? ""
                        : ", " + new Label("edition of ", "Ausgabe vom ").in(locale) + file.edition()));
        Tally tally = file.tally();
        out.println("  " + sum(tally.read(), tally.imported(), tally.gaps(), tally.skipped(), locale));
        tally.reasons().forEach((reason, details) -> {
            int all = details.values().stream().mapToInt(Integer::intValue).sum();
            out.println("    " + all + " " + reason.label().in(locale) + details(tally, details, locale));
        });
        if (!tally.keptCodes().isEmpty()) {
            Label kept = new Label(
                    "figures kept under their own code, the land was split, merged or moved",
                    "Werte unter eigenem Code belassen, das Gebiet wurde geteilt, vereint oder verschoben");
            int all = tally.keptCodes().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            out.println("    " + all + " " + kept.in(locale) + details(tally, tally.keptCodes(), locale));
        }
    }

    private static String sum(int cells, int imported, int gaps, int skipped, Locale locale) {
        return new Label(
                        "read " + cells + " = imported " + imported + " + gaps " + gaps + " + skipped " + skipped,
                        "gelesen " + cells + " = importiert " + imported + " + Lücken " + gaps + " + übersprungen "
                                + skipped)
                .in(locale);
    }

    private static String details(Tally tally, Map<String, Integer> details, Locale locale) {
        if (details.size() == 1 && details.containsKey("")) {
            return "";
        }
        String most = details.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_DETAILS)
                .map(e -> (e.getKey().isEmpty() ? "-" : tally.detail(e.getKey()).in(locale)) + " " + e.getValue())
                .collect(Collectors.joining(", "));
        int more = details.size() - MOST_DETAILS;
        return ": " + most + (more > 0 ? ", " + more + new Label(" more", " weitere").in(locale) : "");
    }
}
