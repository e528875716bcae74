// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The table of all rules, and the example files beside the shapes. */
@Controller
class RulesController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType TURTLE = new MediaType("text", "turtle", StandardCharsets.UTF_8);

    private final Reference reference;
    private final Pages pages;

    RulesController(Reference reference, Pages pages) {
        this.reference = reference;
        this.pages = pages;
    }

    /** The start of every rule's address leads to all of them. */
    @GetMapping("/rule")
    ResponseEntity<Void> all(HttpServletRequest request) {
        String query = request.getQueryString();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/rules" + (query == null ? "" : "?" + query)))
                .build();
    }

    @GetMapping("/rules")
    ResponseEntity<byte[]> table(
            HttpServletRequest request,
            @RequestParam(name = "profile", required = false) @Nullable String profile,
            @RequestParam(name = "severity", required = false) @Nullable String severity,
            @RequestParam(name = "class", required = false) @Nullable String record) {
        RuleFilter filter = RuleFilter.of(profile, severity, record);
        List<String> unknown = filter.unknown(reference);
        Page untitled = Page.of(request, "", "", "");
        Page page = Page.of(request, untitled.t("rules.title"), untitled.t("rules.description"), "");
        Map<String, Object> model = new HashMap<>();
        model.put("view", RulesView.of(reference, page, filter, unknown));
        return pages.render(
                unknown.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST, "reference/rules.jte", page, model);
    }

    @GetMapping("/rules.csv")
    ResponseEntity<byte[]> csv(
            HttpServletRequest request,
            @RequestParam(name = "profile", required = false) @Nullable String profile,
            @RequestParam(name = "severity", required = false) @Nullable String severity,
            @RequestParam(name = "class", required = false) @Nullable String record)
            throws IOException {
        RuleFilter filter = RuleFilter.of(profile, severity, record);
        List<String> unknown = filter.unknown(reference);
        if (!unknown.isEmpty()) {
            String text = Page.of(request, "", "", "").t("rules.unknown", String.join(", ", unknown));
            return ResponseEntity.badRequest()
                    .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                    .body(text.getBytes(StandardCharsets.UTF_8));
        }
        StringBuilder out = new StringBuilder();
        RulesCsv.write(filter.of(reference), out);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"rules.csv\"")
                .body(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** An example file; what it shows stands in its first line. */
    @GetMapping("/shapes/{folder}/{file:(?:valid|invalid|warning|info)\\..+\\.ttl}")
    ResponseEntity<byte[]> example(@PathVariable("folder") String folder, @PathVariable("file") String file) {
        Optional<byte[]> content = reference.examples().file("shapes/" + folder + "/" + file);
        return ResponseEntity.ok()
                .contentType(TURTLE)
                .body(content.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
