// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.brief;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.brief.Brief;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.picture.PdfPrinter;
import org.aalborgdata.picture.PdfPrinter.Paper;
import org.aalborgdata.picture.PdfPrinter.Printed;
import org.aalborgdata.picture.Pictures;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.aalborgdata.web.cite.Citation;
import org.aalborgdata.web.compare.Choices;
import org.aalborgdata.web.compare.ComparisonTitle;
import org.aalborgdata.web.linkeddata.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Briefs of one page: as a page, as PDF, and their picture. */
@Controller
class BriefController {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final int NARROW = 340;
    /** Parameter of the picture for a telephone. */
    private static final String NARROW_PARAMETER = "narrow";

    private final Aalborg aalborg;
    private final Pages pages;
    private final Pictures pictures;
    private final PublicAddress address;
    private final PdfPrinter printer = new PdfPrinter();

    BriefController(Aalborg aalborg, Pages pages, Pictures pictures, PublicAddress address) {
        this.aalborg = aalborg;
        this.pages = pages;
        this.pictures = pictures;
        this.address = address;
    }

    /**
     * A brief that is ready to be written in any size.
     *
     * @param path where it lives, without ending
     * @param query that repeats it, without question mark; empty if none
     * @param full path of the page with all figures
     */
    private record Ready(Page page, String path, String query, String full, Function<Size, Sheet> sheet) {
        String at(String ending) {
            return path + ending + "?" + (query.isEmpty() ? "" : query + "&") + Page.LANGUAGE + "=" + page.lang();
        }
    }

    @GetMapping("/compare/brief")
    ResponseEntity<byte[]> comparison(HttpServletRequest request) {
        return html(ofComparison(request));
    }

    @GetMapping("/compare/brief.pdf")
    ResponseEntity<byte[]> comparisonPdf(HttpServletRequest request) {
        return pdf(request, ofComparison(request), "brief.pdf");
    }

    @GetMapping("/compare/brief.svg")
    ResponseEntity<byte[]> comparisonPicture(HttpServletRequest request) {
        return picture(request, ofComparison(request));
    }

    @GetMapping("/territories/{code}/brief")
    ResponseEntity<byte[]> territory(HttpServletRequest request, @PathVariable("code") String code) {
        return html(ofTerritory(request, code));
    }

    @GetMapping("/territories/{code}/brief.pdf")
    ResponseEntity<byte[]> territoryPdf(HttpServletRequest request, @PathVariable("code") String code) {
        return pdf(request, ofTerritory(request, code), "brief-" + code + ".pdf");
    }

    @GetMapping("/territories/{code}/brief.svg")
    ResponseEntity<byte[]> territoryPicture(HttpServletRequest request, @PathVariable("code") String code) {
        return picture(request, ofTerritory(request, code));
    }

    private Ready ofComparison(HttpServletRequest request) {
        Figures figures = aalborg.figures();
        ComparisonRequest asked =
                ComparisonRequest.parse(Choices.understood(request.getParameterMap(), aalborg.register()));
        Brief brief = Brief.of(asked, aalborg.comparisons(), figures);
        Texts texts = Texts.in(Page.language(request));
        Page page =
                Page.of(request, ComparisonTitle.of(brief.series(), texts), texts.t("brief.description"), "compare");
        String full = "/compare?" + asked.toQuery();
        Citation citation =
                Citation.of(page, address.of(request, full), ComparisonSheet.shown(brief), aalborg.registry(), today());
        return new Ready(
                page,
                "/compare/brief",
                asked.toQuery(),
                full,
                size -> ComparisonSheet.of(page, brief, figures, aalborg, citation, size));
    }

    private Ready ofTerritory(HttpServletRequest request, String code) {
        Territory territory = aalborg.register()
                .territory(Iris.TERRITORY + code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Figures figures = aalborg.figures();
        Texts texts = Texts.in(Page.language(request));
        Page page = Page.of(request, territory.name().in(texts.locale()), texts.t("brief.description"), "territories");
        String full = "/territories/" + code;
        Citation citation = Citation.of(
                page, address.of(request, full), figures.ofTerritory(territory.iri()), aalborg.registry(), today());
        return new Ready(
                page,
                full + "/brief",
                "",
                full,
                size -> TerritorySheet.of(page, territory, figures, aalborg, citation, size));
    }

    private LocalDate today() {
        return LocalDate.now(aalborg.clock());
    }

    private ResponseEntity<byte[]> html(Ready ready) {
        Map<String, Object> model = new HashMap<>();
        model.put("sheet", ready.sheet().apply(Size.NORMAL));
        model.put("pdf", ready.at(".pdf"));
        model.put("picture", ready.at(".svg"));
        model.put("narrow", ready.at(".svg") + "&" + NARROW_PARAMETER + "=1");
        model.put("full", ready.full());
        return pages.render("brief.jte", ready.page(), model);
    }

    private ResponseEntity<byte[]> picture(HttpServletRequest request, Ready ready) {
        Sheet.Chart chart = ready.sheet().apply(Size.NORMAL).chart();
        if (chart == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        int width = request.getParameter(NARROW_PARAMETER) == null ? Size.CHART_WIDTH : NARROW;
        return ResponseEntity.ok()
                .contentType(SVG)
                .header(HttpHeaders.CONTENT_LANGUAGE, ready.page().lang())
                .body(pictures.svg(Charts.picture(chart, width)).getBytes(StandardCharsets.UTF_8));
    }

    /** The first size that fits one page; the smallest one where none does. */
    private ResponseEntity<byte[]> pdf(HttpServletRequest request, Ready ready, String file) {
        Printed printed = null;
        List<Size> sizes = Size.STEPS;
        for (int i = 0; i < sizes.size() && (printed == null || printed.pages() > 1); i++) {
            Sheet sheet = ready.sheet().apply(sizes.get(i));
            Map<String, Object> model = new HashMap<>();
            model.put("sheet", sheet);
            model.put("base", address.of(request, ""));
            model.put(
                    "picture",
                    sheet.chart() == null
                            ? ""
                            : Charts.forPaper(
                                    pictures.svg(Charts.picture(sheet.chart(), Size.CHART_WIDTH)),
                                    sheet.chart().name()));
            byte[] xhtml = pages.render("brief-paper.jte", ready.page(), model).getBody();
            printed = printer.print(new Paper(new String(xhtml, StandardCharsets.UTF_8), sheet.time()));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_LANGUAGE, ready.page().lang())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + "\"")
                .body(printed.content());
    }
}
