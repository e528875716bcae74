// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Explains the types of errors that the REST interface reports (RFC 9457, section 3.1.1). */
@Controller
class ProblemPages {
    private final Pages pages;

    ProblemPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/problem/{key}")
    ResponseEntity<byte[]> page(HttpServletRequest request, @PathVariable String key) {
        Optional<ProblemKind> kind = ProblemKind.of(key);
        if (kind.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Texts texts = Texts.in(Page.language(request));
        String remedy = texts.t(kind.get().textKey() + ".remedy");
        Page page = Page.of(request, texts.t(kind.get().textKey()), remedy, "");
        return pages.render("problem.jte", page, Map.of("kind", kind.get(), "remedy", remedy));
    }
}
