// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes one report of one or several checked files in any of the {@link ReportFormat forms}. Every form names every file
 * and every finding; none has a limit.
 */
public final class Reports {
    private Reports() {}

    /**
     * Writes UTF-8; does not close the stream.
     *
     * @param locale English or German
     */
    public static void write(List<Checked> checked, ReportFormat format, Locale locale, OutputStream out)
            throws IOException {
        write(checked, format, ReportOptions.in(locale), out);
    }

    /** The same as the options say. */
    public static void write(List<Checked> checked, ReportFormat format, ReportOptions options, OutputStream out)
            throws IOException {
        Report report = Report.of(checked, options);
        if (RdfReport.writes(format)) {
            RdfReport.write(report, format, out);
            return;
        }
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        switch (format) {
            case HTML -> HtmlReport.write(report, text);
            case CSV -> CsvReport.write(report, text);
            case JSON -> JsonReport.write(report, text);
            case SARIF -> SarifReport.write(report, text);
            case JUNIT -> JUnitReport.write(report, text);
            default -> TextReport.write(report, text);
        }
        text.flush();
    }
}
