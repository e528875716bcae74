// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The form to sign in; Spring Security answers what it sends. */
@Controller
class LoginController {
    private final Pages pages;

    LoginController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping(AdministrationConfiguration.LOGIN)
    ResponseEntity<byte[]> form(HttpServletRequest request, CsrfToken token) {
        Texts texts = Texts.in(Page.language(request));
        Page page = Page.of(request, texts.t("login.title"), texts.t("login.description"), "");
        String said =
                page.query().startsWith("failed") ? "failed" : page.query().startsWith("out") ? "out" : "";
        return pages.render("admin/login.jte", page, Map.of("csrf", token.getToken(), "said", said));
    }

    @GetMapping(AdministrationConfiguration.START)
    ResponseEntity<byte[]> start() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/admin/import")
                .build();
    }
}
