// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.management.climate.ClimateReport;
import org.aalborgdata.management.climate.ClimateReports;
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

/** The climate reports of territories. */
@Controller
class ClimateController {
    private final Aalborg aalborg;
    private final ClimateReports reports;
    private final Pages pages;

    ClimateController(Aalborg aalborg, Pages pages) {
        this.aalborg = aalborg;
        this.reports = new ClimateReports(aalborg.management());
        this.pages = pages;
    }

    @GetMapping("/climate")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        Texts texts = Texts.in(Page.language(request));
        Page page = Page.of(request, texts.t("climate.title"), texts.t("climate.description"), "management");
        return pages.render("climate.jte", page, Map.of("rows", reports.overview()));
    }

    @GetMapping("/climate/{code}")
    ResponseEntity<byte[]> report(HttpServletRequest request, @PathVariable("code") String code) {
        String territory = Iris.TERRITORY + code;
        ClimateReport report =
                reports.of(territory).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Texts texts = Texts.in(Page.language(request));
        String name = report.territory().name().in(texts.locale());
        Page page = Page.of(
                request,
                texts.t("climate.report.title", name),
                texts.t("climate.report.description", name),
                "management");
        boolean compared = aalborg.figures().ofTerritory(territory).stream()
                .anyMatch(f -> f.indicator().startsWith(Iris.INDICATOR + "AC10-"));
        return pages.render("climate-report.jte", page, Map.of("report", report, "compared", compared));
    }
}
