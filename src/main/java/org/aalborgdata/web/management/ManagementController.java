// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page from which all management systems are reached. */
@Controller
class ManagementController {
    private final Aalborg aalborg;
    private final Pages pages;

    ManagementController(Aalborg aalborg, Pages pages) {
        this.aalborg = aalborg;
        this.pages = pages;
    }

    /** @param profile short name such as {@code ims}; an unknown one shows no cycle and says so */
    @GetMapping("/management")
    ResponseEntity<byte[]> management(
            HttpServletRequest request, @RequestParam(name = "profile", required = false) @Nullable String profile) {
        Texts texts = Texts.in(Page.language(request));
        Page page = Page.of(request, texts.t("management.title"), texts.t("management.description"), "management");
        String chosen = profile == null || profile.isBlank() ? null : profile.strip();
        return pages.render("management.jte", page, Map.of("view", ManagementOverview.of(aalborg, chosen)));
    }
}
