// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.Efforts;
import org.aalborgdata.comparison.Efforts.Targets;
import org.aalborgdata.comparison.InvalidComparisonException;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.aalborgdata.web.linkeddata.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of a comparison. */
@Controller
class ComparisonController {
    private final Aalborg aalborg;
    private final Comparisons comparisons;
    private final Pages pages;
    private final OfferedChoices offered;
    private final PublicAddress address;

    ComparisonController(Aalborg aalborg, Pages pages, OfferedChoices offered, PublicAddress address) {
        this.address = address;
        this.aalborg = aalborg;
        this.comparisons = aalborg.comparisons();
        this.pages = pages;
        this.offered = offered;
    }

    @GetMapping("/compare")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        Figures figures = aalborg.figures();
        Map<String, List<String>> parameters = Choices.understood(request.getParameterMap(), aalborg.register());
        if (List.of("indicator", "territory").stream().noneMatch(parameters::containsKey)) {
            return render(request, HttpStatus.OK, figures, parameters, null, null);
        }
        ComparisonRequest asked;
        Comparison comparison;
        try {
            asked = ComparisonRequest.parse(parameters);
            comparison = comparisons.compare(asked, figures);
        } catch (InvalidComparisonException e) {
            return render(request, HttpStatus.BAD_REQUEST, figures, parameters, null, e);
        }
        return CanonicalAddress.elsewhere(request, asked)
                .orElseGet(() -> render(request, HttpStatus.OK, figures, parameters, comparison, null));
    }

    private ResponseEntity<byte[]> render(
            HttpServletRequest request,
            HttpStatus status,
            Figures figures,
            Map<String, List<String>> parameters,
            @org.jspecify.annotations.Nullable Comparison comparison,
            @org.jspecify.annotations.Nullable InvalidComparisonException error) {
        Texts texts = Texts.in(Page.language(request));
        String title = comparison == null ? texts.t("compare.title") : ComparisonTitle.of(comparison, texts);
        Page page = Page.of(request, title, texts.t("compare.description"), "compare");
        Map<String, Object> model = new HashMap<>();
        model.put("comparison", comparison);
        Efforts efforts = aalborg.efforts();
        Function<String, Targets> targets = territory -> efforts.targets(territory, figures);
        model.put("drawings", comparison == null ? null : Drawings.of(page, comparison, aalborg.register(), targets));
        model.put(
                "efforts",
                comparison == null
                        ? List.of()
                        : comparison.blocks().stream()
                                .map(b -> EffortsView.of(b, efforts, figures, targets))
                                .toList());
        model.put("share", comparison == null ? null : Share.of(request, page, comparison, aalborg, address));
        model.put("reference", comparison == null ? null : HeldAgainst.name(page, comparison, aalborg.register()));
        model.put("alike", comparison == null ? null : AlikePeers.of(page, comparison, aalborg.register()));
        model.put("error", error == null ? null : page.in(error.problem()));
        model.put("choices", offered.in(page, figures));
        model.put("form", CompareForm.of(parameters, aalborg.register(), page.locale()));
        return pages.render(status, "compare.jte", page, model);
    }
}
