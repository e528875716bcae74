// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.aalborgdata.web.cite.Citation;
import org.aalborgdata.web.linkeddata.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A comparison on other people's pages and in their lists of sources. */
@Controller
class ShareController {
    private final Aalborg aalborg;
    private final Pages pages;
    private final PublicAddress address;

    ShareController(Aalborg aalborg, Pages pages, PublicAddress address) {
        this.aalborg = aalborg;
        this.pages = pages;
        this.address = address;
    }

    /** The pictures without navigation; the only page that others may frame. */
    @GetMapping("/compare/embed")
    ResponseEntity<byte[]> embed(HttpServletRequest request) {
        Figures figures = aalborg.figures();
        Comparison comparison = comparison(request, figures);
        Page page = page(request, comparison);
        Map<String, Object> model = new HashMap<>();
        model.put("comparison", comparison);
        model.put("drawings", Drawings.of(page, comparison, aalborg.register(), territory -> aalborg.efforts()
                .targets(territory, figures)));
        return pages.render("embed.jte", page, model);
    }

    @GetMapping("/compare.bib")
    ResponseEntity<byte[]> bibtex(HttpServletRequest request) {
        return citation(request, "application/x-bibtex;charset=UTF-8", "bib", Citation::bibtex);
    }

    @GetMapping("/compare.ris")
    ResponseEntity<byte[]> ris(HttpServletRequest request) {
        return citation(request, "application/x-research-info-systems;charset=UTF-8", "ris", Citation::ris);
    }

    @GetMapping("/compare.csl.json")
    ResponseEntity<byte[]> csl(HttpServletRequest request) {
        return citation(request, "application/vnd.citationstyles.csl+json", "csl.json", Citation::csl);
    }

    private ResponseEntity<byte[]> citation(
            HttpServletRequest request, String type, String ending, Function<Citation, String> form) {
        Comparison comparison = comparison(request, aalborg.figures());
        Page page = page(request, comparison);
        String text = form.apply(Share.citation(request, page, comparison, aalborg, address));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_LANGUAGE, page.lang())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"aalborg-data." + ending + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private Comparison comparison(HttpServletRequest request, Figures figures) {
        return aalborg.comparisons()
                .compare(
                        ComparisonRequest.parse(Choices.understood(request.getParameterMap(), aalborg.register())),
                        figures);
    }

    private static Page page(HttpServletRequest request, Comparison comparison) {
        Texts texts = Texts.in(Page.language(request));
        return Page.of(request, ComparisonTitle.of(comparison, texts), texts.t("compare.description"), "compare");
    }
}
