// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.management.exchange.Exchange;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who can help whom: what regions need beside what others offer (R-a.2). */
@Controller
class ExchangeController {
    private final Aalborg aalborg;
    private final Pages pages;

    ExchangeController(Aalborg aalborg, Pages pages) {
        this.aalborg = aalborg;
        this.pages = pages;
    }

    @GetMapping("/exchange")
    ResponseEntity<byte[]> exchange(HttpServletRequest request) {
        Texts texts = Texts.in(Page.language(request));
        ThemeFilter filter = ThemeFilter.of(request);
        Page page = Page.of(request, texts.t("exchange.title"), texts.t("exchange.description"), "management");
        Exchange exchange = Exchange.read(aalborg.management());
        return pages.render("exchange.jte", page, Map.of("view", ExchangeView.of(exchange, filter, page.locale())));
    }
}
