// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.management.practice.Practice;
import org.aalborgdata.management.practice.Practices;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** Good practices: a list to choose from, and a page for each with its verdicts (R-h.2). */
@Controller
class PracticesController {
    private static final String PATH = "/practices/";

    private final Practices practices;
    private final Pages pages;

    PracticesController(Aalborg aalborg, Pages pages) {
        this.practices = new Practices(aalborg.management());
        this.pages = pages;
    }

    @GetMapping("/practices")
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        Texts texts = Texts.in(Page.language(request));
        Page page = Page.of(request, texts.t("practices.title"), texts.t("practices.description"), "management");
        PracticeList view = PracticeList.of(practices.all(), ThemeFilter.of(request), page.locale());
        return pages.render("practices.jte", page, Map.of("view", view));
    }

    /** The path continues as the IRI of the practice does after {@code …/record/}. */
    @GetMapping("/practices/**")
    ResponseEntity<byte[]> practice(HttpServletRequest request) {
        String rest = UriUtils.decode(request.getRequestURI().substring(PATH.length()), StandardCharsets.UTF_8);
        Practice practice =
                practices.of(Iris.RECORD + rest).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Page untitled = Page.of(request, "", "", "management");
        Label summary = practice.story().summary();
        String name = untitled.in(practice.record().name());
        Page page = Page.of(request, name, summary == null ? name : untitled.in(summary), "management");
        return pages.render("practice.jte", page, Map.of("practice", practice));
    }
}
