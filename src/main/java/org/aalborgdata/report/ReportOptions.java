// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a report is written.
 *
 * @param locale English or German
 * @param failOn from which severity on JUnit counts a finding as a failure
 * @param earlier the report of the run before, to compare with; null if there is none
 * @param colour whether the text report may use colour; only for a terminal that understands it
 */
public record ReportOptions(
        Locale locale, Threshold failOn, @Nullable EarlierReport earlier, boolean colour) {
    /** Violations fail, nothing to compare with, no colour. */
    public static ReportOptions in(Locale locale) {
        return new ReportOptions(locale, Threshold.VIOLATION, null, false);
    }

    public ReportOptions withFailOn(Threshold threshold) {
        return new ReportOptions(locale, threshold, earlier, colour);
    }

    public ReportOptions withEarlier(@Nullable EarlierReport report) {
        return new ReportOptions(locale, failOn, report, colour);
    }

    public ReportOptions withColour(boolean allowed) {
        return new ReportOptions(locale, failOn, earlier, allowed);
    }
}
