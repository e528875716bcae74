// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;

/** Writes one page that needs nothing else: no script, no other file, readable on a screen and on paper. */
final class HtmlReport {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), "org.aalborgdata.web.templates");

    private HtmlReport() {}

    static void write(Report report, Writer out) throws IOException {
        TEMPLATES.render("check/report.jte", HtmlView.of(report), new WriterOutput(out));
    }
}
