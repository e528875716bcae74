// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.management.report.SubmissionReport;
import org.aalborgdata.management.report.SubmissionReports;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A submission as a report that a citizen or councillor can read and print (R-f.3). */
@Controller
class ReportController {
    private final Aalborg aalborg;
    private final Comparisons comparisons;
    private final Pages pages;

    ReportController(Aalborg aalborg, Pages pages) {
        this.aalborg = aalborg;
        this.comparisons = aalborg.comparisons();
        this.pages = pages;
    }

    @GetMapping("/report/{organisation}/{period}")
    ResponseEntity<byte[]> report(
            HttpServletRequest request,
            @PathVariable("organisation") String organisation,
            @PathVariable("period") String period) {
        String submission = Iris.SUBMISSION + organisation + "/" + period;
        SubmissionReport report = aalborg.management()
                .read(reading -> SubmissionReports.read(reading, submission))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Texts texts = Texts.in(Page.language(request));
        Page page = Page.of(
                request,
                report.submission().name().in(texts.locale()),
                texts.t("report.description", report.publisher().name().in(texts.locale())),
                "management");
        return pages.render(
                "report.jte", page, Map.of("view", new ReportView(report, comparisons, aalborg.figures(), texts)));
    }
}
