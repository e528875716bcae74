// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.InvalidComparisonException;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages of views about all indicators: a profile over the ten commitments, and what is known. */
@Controller
class WholeController {
    private final Aalborg aalborg;
    private final Pages pages;
    private final OfferedChoices offered;

    WholeController(Aalborg aalborg, Pages pages, OfferedChoices offered) {
        this.aalborg = aalborg;
        this.pages = pages;
        this.offered = offered;
    }

    @GetMapping(path = "/compare", params = "view=profile")
    ResponseEntity<byte[]> profile(HttpServletRequest request) {
        return page(request, "profile.jte");
    }

    @GetMapping(path = "/compare", params = "view=coverage")
    ResponseEntity<byte[]> coverage(HttpServletRequest request) {
        return page(request, "coverage.jte");
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, String template) {
        Figures figures = aalborg.figures();
        Map<String, List<String>> parameters = Choices.understood(request.getParameterMap(), aalborg.register());
        if ("profile.jte".equals(template)
                && parameters.getOrDefault("territory", List.of()).stream().allMatch(String::isBlank)) {
            return render(request, HttpStatus.OK, figures, parameters, "compare.jte", null, null);
        }
        WholeView view;
        try {
            view = WholeView.of(ComparisonRequest.parse(parameters), figures, aalborg);
        } catch (InvalidComparisonException e) {
            return render(request, HttpStatus.BAD_REQUEST, figures, parameters, "compare.jte", null, e);
        }
        return CanonicalAddress.elsewhere(request, view.request())
                .orElseGet(() -> render(request, HttpStatus.OK, figures, parameters, template, view, null));
    }

    private ResponseEntity<byte[]> render(
            HttpServletRequest request,
            HttpStatus status,
            Figures figures,
            Map<String, List<String>> parameters,
            String template,
            @Nullable WholeView view,
            @Nullable InvalidComparisonException error) {
        Texts texts = Texts.in(Page.language(request));
        String title = view == null ? texts.t("compare.title") : view.title(texts);
        Page page = Page.of(request, title, texts.t("compare.description"), "compare");
        Map<String, Object> model = new HashMap<>();
        if (view == null) {
            model.put("comparison", null);
            model.put("drawings", null);
            model.put("error", error == null ? null : page.in(error.problem()));
            model.put("hint", error == null ? page.t("profile.choose") : null);
        } else {
            model.put("view", view);
            model.put("alike", AlikePeers.of(page, view, aalborg.register()));
        }
        model.put("choices", offered.in(page, figures));
        model.put("form", CompareForm.of(parameters, aalborg.register(), page.locale()));
        return pages.render(status, template, page, model);
    }
}
