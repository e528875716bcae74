// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.browse;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.catalogue.Commitment;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.peers.Peers;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.management.territory.TerritoryRecords;
import org.aalborgdata.register.Territory;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.aalborgdata.web.compare.Drawings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The pages that show what there is. */
@Controller
class BrowseController {
    /** The picture of the start page: one city, what it promised and what came of it. */
    private static final ComparisonRequest FEATURED = new ComparisonRequest(
            List.of(Iris.INDICATOR + "AC10-10"),
            List.of(Iris.TERRITORY + "SE-0780"),
            null,
            null,
            View.TREND,
            Peers.NONE);

    private final Aalborg aalborg;
    private final Comparisons comparisons;
    private final Pages pages;

    BrowseController(Aalborg aalborg, Pages pages) {
        this.aalborg = aalborg;
        this.comparisons = aalborg.comparisons();
        this.pages = pages;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(HttpServletRequest request) {
        Figures figures = aalborg.figures();
        boolean there = aalborg.catalogue()
                        .indicator(FEATURED.indicators().get(0))
                        .isPresent()
                && aalborg.register().territory(FEATURED.territories().get(0)).isPresent();
        Comparison featured = there ? comparisons.compare(FEATURED, figures) : null;
        Map<String, Object> model = new HashMap<>();
        Page page = page(request, "home", "");
        boolean empty = featured == null || featured.blocks().get(0).isEmpty();
        model.put("featured", empty ? null : featured);
        model.put(
                "chart",
                empty
                        ? null
                        : Drawings.trend(
                                page,
                                featured.blocks().get(0),
                                featured.blocks().get(0).panels().get(0),
                                t -> aalborg.efforts().targets(t, figures)));
        model.put("figures", figures.size());
        model.put("territories", figures.territories().size());
        model.put("indicators", figures.indicatorsWithFigures().size());
        model.put("submissions", aalborg.registry().current().size());
        model.put("commitments", Overview.commitments(figures, aalborg.catalogue()));
        return pages.render("home.jte", page, model);
    }

    @GetMapping("/commitments")
    ResponseEntity<byte[]> commitments(HttpServletRequest request) {
        return pages.render(
                "commitments.jte",
                page(request, "commitments", "commitments"),
                Map.of("rows", Overview.commitments(aalborg.figures(), aalborg.catalogue())));
    }

    /** One commitment for people; its linked data are at {@code /commitment/3}. */
    @GetMapping("/commitments/{number}")
    ResponseEntity<byte[]> commitment(HttpServletRequest request, @PathVariable("number") String number) {
        Commitment commitment = aalborg.catalogue().commitments().stream()
                .filter(c -> c.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Texts texts = Texts.in(Page.language(request));
        String name = number + " " + commitment.title().in(texts.locale());
        Page page = Page.of(request, name, texts.t("commitment.description", name), "commitments");
        return pages.render(
                "commitment.jte", page, Map.of("view", CommitmentView.of(commitment, aalborg, texts.locale())));
    }

    @GetMapping("/indicators")
    ResponseEntity<byte[]> indicators(HttpServletRequest request) {
        return pages.render(
                "indicators.jte",
                page(request, "indicators", "commitments"),
                Map.of("rows", Overview.commitments(aalborg.figures(), aalborg.catalogue())));
    }

    @GetMapping("/territories")
    ResponseEntity<byte[]> territories(HttpServletRequest request) {
        TerritoryList list = TerritoryList.of(
                TerritorySearch.of(request), aalborg.figures(), aalborg.register(), Page.language(request));
        ResponseEntity<byte[]> page =
                pages.render("territories.jte", page(request, "territories", "territories"), Map.of("list", list));
        return list.links().isEmpty()
                ? page
                : ResponseEntity.status(page.getStatusCode())
                        .headers(page.getHeaders())
                        .header("Link", list.links())
                        .body(page.getBody());
    }

    @GetMapping("/territories/{code}")
    ResponseEntity<byte[]> territory(HttpServletRequest request, @PathVariable("code") String code) {
        Territory territory = aalborg.register()
                .territory(Iris.TERRITORY + code)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        TerritoryView view = TerritoryView.of(
                territory,
                aalborg.figures(),
                comparisons,
                aalborg.catalogue(),
                aalborg.register(),
                aalborg.management().read(reading -> TerritoryRecords.of(reading, territory.iri())),
                LocalDate.now(aalborg.clock()));
        Texts texts = Texts.in(Page.language(request));
        String name = territory.name().in(texts.locale());
        Page page = Page.of(request, name, texts.t("territory.description", name), "territories");
        return pages.render(
                "territory.jte",
                page,
                Map.of(
                        "view",
                        view,
                        "country",
                        Overview.country(territory.country(), aalborg.register(), texts.locale())));
    }

    @GetMapping("/submissions")
    ResponseEntity<byte[]> submissions(HttpServletRequest request) {
        Page page = page(request, "submissions", "");
        List<Receipt> receipts = aalborg.registry().history().stream()
                .sorted(Comparator.comparing((Receipt r) -> publisher(r, page), Collator.getInstance(page.locale())))
                .toList();
        return pages.render("submissions.jte", page, Map.of("receipts", receipts, "register", aalborg.register()));
    }

    /** As the list names it. */
    private String publisher(Receipt receipt, Page page) {
        return aalborg.register()
                .organisation(receipt.organisation())
                .map(o -> page.in(o.name()))
                .orElseGet(() -> page.shortName(receipt.organisation()));
    }

    private static Page page(HttpServletRequest request, String name, String active) {
        Texts texts = Texts.in(Page.language(request));
        return Page.of(request, texts.t(name + ".title"), texts.t(name + ".description"), active);
    }
}
