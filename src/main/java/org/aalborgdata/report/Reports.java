// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes one report of one or several checked files in any of the {@link ReportFormat forms}. */
public final class Reports {
    private Reports() {}

    /**
     * Writes UTF-8; does not close the stream.
     *
     * @param locale English or German
     */
    public static void write(List<Checked> checked, ReportFormat format, Locale locale, OutputStream out)
            throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (Checked one : checked) {
            if (one instanceof Checked.Examined examined && format == ReportFormat.TEXT) {
                TextReport.write(examined.outcome(), locale, text);
            } else if (one instanceof Checked.Examined examined && format == ReportFormat.JSON) {
                JsonReport.write(examined.outcome(), locale, text);
            } else {
                throw new UnsupportedOperationException("not written yet: " + format);
            }
        }
        text.flush();
    }
}
