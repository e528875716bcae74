// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aalborgdata.Aalborg;
import org.aalborgdata.checking.Profiles;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.table.Templates;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.apache.jena.graph.Node;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form that a region's staff fill: its page, and the file itself, with what the organisation published last. */
@Controller
class TemplateController {
    private final Aalborg aalborg;
    private final Pages pages;
    private final Profiles profiles;

    TemplateController(Aalborg aalborg, Pages pages) {
        this.aalborg = aalborg;
        this.pages = pages;
        this.profiles = new Profiles(aalborg.release());
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        return page(request, HttpStatus.OK, "");
    }

    /**
     * The file.
     *
     * @param organisation short name, for example {@code vaxjo}
     * @param profile short name, for example {@code figures}
     * @param as {@code xlsx}, else a CSV package
     */
    @GetMapping("/template/form")
    ResponseEntity<byte[]> form(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "figures") String profile,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "xlsx") String as)
            throws IOException {
        Texts texts = Texts.in(Page.language(request));
        Node publisher = Iris.organisation(organisation);
        if (aalborg.register().organisation(publisher.getURI()).isEmpty()) {
            return page(request, HttpStatus.NOT_FOUND, texts.t("template.refused.organisation", organisation));
        }
        Optional<Node> wanted = aalborg.forms().profile(profile);
        if (wanted.isEmpty()) {
            return page(request, HttpStatus.NOT_FOUND, texts.t("template.refused.profile", profile));
        }
        Syntax syntax = Syntax.XLSX.key().equals(as) ? Syntax.XLSX : Syntax.CSV_PACKAGE;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            aalborg.templates()
                    .write(
                            new Templates.Request(
                                    publisher,
                                    wanted.get(),
                                    texts.locale(),
                                    period.strip(),
                                    LocalDate.ofInstant(aalborg.clock().instant(), ZoneOffset.UTC),
                                    aalborg.lastSubmission(organisation, period.strip())
                                            .orElse(null)),
                            syntax,
                            out);
        } catch (IllegalArgumentException e) {
            return page(request, HttpStatus.BAD_REQUEST, texts.t("template.refused.period", period));
        }
        String name =
                organisation + "-" + period.strip() + "." + syntax.endings().get(0);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(syntax.mediaType()))
                .header(HttpHeaders.CACHE_CONTROL, ReportAnswers.NO_STORE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, HttpStatus status, String refusal) {
        Texts texts = Texts.in(Page.language(request));
        Map<String, Object> model = new HashMap<>();
        model.put(
                "organisations",
                aalborg.register().organisations().stream()
                        .sorted(Comparator.comparing(o -> o.name().in(texts.locale())))
                        .toList());
        model.put("profiles", profiles.all());
        model.put(
                "period",
                Integer.toString(LocalDate.ofInstant(aalborg.clock().instant(), ZoneOffset.UTC)
                        .getYear()));
        model.put("refusal", refusal);
        Page page = Page.of(request, texts.t("template.title"), texts.t("template.description"), "validate");
        return pages.render(status, "template.jte", page, model);
    }
}
