// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aalborgdata.Aalborg;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.management.framework.Framework;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Neighbouring frameworks and what of ours belongs to their terms, as pages and as tables. */
@Controller
class FrameworkController {
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "framework",
                    "edition",
                    "term",
                    "term_en",
                    "term_de",
                    "ours",
                    "ours_en",
                    "ours_de",
                    "relation",
                    "status",
                    "confidence",
                    "mapping")
            .get();

    private final Aalborg aalborg;
    private final Pages pages;

    FrameworkController(Aalborg aalborg, Pages pages) {
        this.aalborg = aalborg;
        this.pages = pages;
    }

    @GetMapping("/frameworks")
    ResponseEntity<byte[]> all(HttpServletRequest request) {
        Texts texts = Texts.in(Page.language(request));
        Page page = Page.of(request, texts.t("frameworks.title"), texts.t("frameworks.description"), "management");
        return pages.render(
                "frameworks.jte",
                page,
                Map.of("frameworks", aalborg.management().read(Framework::all)));
    }

    @GetMapping("/frameworks/{slug}")
    ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable("slug") String slug) {
        Framework framework = framework(slug);
        Texts texts = Texts.in(Page.language(request));
        String name = framework.framework().name().in(texts.locale());
        Page page = Page.of(request, name, texts.t("framework.description", name), "management");
        return pages.render("framework.jte", page, Map.of("framework", framework, "figures", figures(framework)));
    }

    /** Column names, relations and states are English and do not change with the language of the page. */
    @GetMapping("/frameworks/{slug}.csv")
    ResponseEntity<byte[]> table(@PathVariable("slug") String slug) throws IOException {
        Framework framework = framework(slug);
        StringBuilder table = new StringBuilder();
        CSVPrinter printer = new CSVPrinter(table, TABLE);
        String edition = framework.edition() == null ? "" : framework.edition();
        for (Framework.Term t : framework.terms()) {
            List<Object> term = List.of(
                    slug,
                    edition,
                    t.notation(),
                    t.term().name().en(),
                    t.term().name().de());
            if (!t.mapped()) {
                printer.printRecord(Stream.concat(term.stream(), Stream.of("", "", "", "", "", "", "")));
            }
            for (Framework.Match m :
                    Stream.concat(t.points().stream(), t.indicators().stream()).toList()) {
                Stream<Object> match = Stream.of(
                        m.notation(),
                        m.ours().name().en(),
                        m.ours().name().de(),
                        m.relation(),
                        m.status().notation(),
                        m.confidence() == null ? "" : m.confidence(),
                        m.record());
                printer.printRecord(Stream.concat(term.stream(), match));
            }
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8;header=present"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"framework-" + slug + ".csv\"")
                .header(HttpHeaders.LINK, "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
                .body(table.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Framework framework(String slug) {
        return aalborg.management()
                .read(reading -> Framework.of(reading, slug))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** How many territories have a figure of each mapped indicator, by the indicator's IRI. */
    private Map<String, Integer> figures(Framework framework) {
        Figures figures = aalborg.figures();
        Map<String, Integer> territories = new HashMap<>();
        framework.terms().stream()
                .flatMap(t -> t.indicators().stream())
                .forEach(m -> territories.put(
                        m.ours().iri(), figures.territoriesWith(m.ours().iri()).size()));
        return territories;
    }
}
