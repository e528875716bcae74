// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import java.time.LocalDate;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.Units;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.report.SubmissionReport;
import org.aalborgdata.web.Texts;
import org.jspecify.annotations.Nullable;

/** A report with the words that its sentences need: units, dates, stretches of time. */
public record ReportView(SubmissionReport report, Comparisons comparisons, Figures figures, Texts texts) {

    /** A value with its unit in words, such as {@code 118 litres per day per inhabitant}. */
    public String value(String stated, Named indicator) {
        return texts.stated(stated) + "\u00a0" + unit(indicator);
    }

    /** The unit of an indicator in words; empty for an indicator that is not known. */
    public String unit(Named indicator) {
        return comparisons
                .indicator(figures, indicator.iri())
                .map(i -> Units.of(i).in(texts.locale()))
                .orElse("");
    }

    /** A day as people write it; a month or year as it stands. */
    public String day(String stated) {
        return stated.matches("\\d{4}-\\d{2}-\\d{2}") ? texts.date(LocalDate.parse(stated)) : stated;
    }

    /** From when to when, as far as it is stated; empty if neither is. */
    public String span(@Nullable String start, @Nullable String end) {
        if (start != null && end != null) {
            return texts.t("report.fromTo", day(start), day(end));
        }
        if (start != null) {
            return texts.t("report.since", day(start));
        }
        return end == null ? "" : texts.t("report.until", day(end));
    }

    /** Whether the report is about more than one territory, so that each row must name its own. */
    public boolean severalTerritories() {
        return report.figures().stream()
                        .map(f -> f.territory().iri())
                        .distinct()
                        .count()
                > 1;
    }
}
