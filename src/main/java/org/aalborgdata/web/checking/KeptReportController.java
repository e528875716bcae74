// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aalborgdata.Aalborg;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.registry.Registry;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.ReportFormat;
import org.aalborgdata.report.ReportOptions;
import org.aalborgdata.report.Reports;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The check report of a published version, as its page and in the forms of a report. It never changes. */
@Controller
class KeptReportController {
    /** The page first, since it is what a browser and an unspecific client get; those of CI last. */
    private static final List<ReportFormat> OFFERED = List.of(
            ReportFormat.HTML,
            ReportFormat.TURTLE,
            ReportFormat.JSON_LD,
            ReportFormat.RDF_XML,
            ReportFormat.N_TRIPLES,
            ReportFormat.JSON,
            ReportFormat.CSV,
            ReportFormat.TEXT,
            ReportFormat.SARIF,
            ReportFormat.JUNIT);

    private static final String VARY = "Accept, Accept-Language, Cookie";

    private final Registry registry;
    private final Pages pages;

    KeptReportController(Aalborg aalborg, Pages pages) {
        this.registry = aalborg.registry();
        this.pages = pages;
    }

    @GetMapping("/submission/{organisation}/{period}/{version}/check-report")
    ResponseEntity<byte[]> thing(
            HttpServletRequest request,
            @PathVariable String organisation,
            @PathVariable String period,
            @PathVariable String version) {
        Optional<Receipt> receipt = receipt(organisation, period, version);
        if (receipt.isEmpty()) {
            return unknown(request, Iris.submission(organisation, period).getURI() + "/" + version);
        }
        ReportFormat format = wanted(request);
        String asked = request.getQueryString() == null ? "" : request.getQueryString();
        String language = asked.matches("(.*&)?lang=(en|de)(&.*)?")
                ? "?lang=" + Page.language(request).getLanguage()
                : "";
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getRequestURI() + "." + format.ending() + language))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GetMapping("/submission/{organisation}/{period}/{version}/check-report.{ending}")
    ResponseEntity<byte[]> document(
            HttpServletRequest request,
            @PathVariable String organisation,
            @PathVariable String period,
            @PathVariable String version,
            @PathVariable String ending)
            throws IOException {
        Optional<Receipt> receipt = receipt(organisation, period, version);
        if (receipt.isEmpty()) {
            return unknown(request, Iris.submission(organisation, period).getURI() + "/" + version);
        }
        ReportFormat format = OFFERED.stream()
                .filter(f -> f.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> Negotiation.refusal(request, ending, OFFERED));
        Optional<ValidationOutcome> outcome = registry.report(receipt.get());
        String thing = request.getRequestURI().replaceFirst("\\.[^./]*$", "");
        if (format == ReportFormat.HTML) {
            return page(request, receipt.get(), outcome, thing);
        }
        if (outcome.isEmpty()) {
            Page page = Page.of(request, "", "", "");
            return new Problem(HttpStatus.NOT_FOUND, page.t("kept.none"), List.of()).answer(request);
        }
        Locale locale = Page.language(request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(List.of(new Checked.Examined(outcome.get())), format, ReportOptions.in(locale), out);
        return ResponseEntity.ok()
                .contentType(ReportAnswers.contentType(format))
                .headers(headers -> links(headers, thing, format))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.VARY, VARY)
                .header(ReportAnswers.VERDICT, receipt.get().verdict())
                .body(out.toByteArray());
    }

    private ResponseEntity<byte[]> page(
            HttpServletRequest request, Receipt receipt, Optional<ValidationOutcome> outcome, String thing) {
        Page words = Page.of(request, "", "", "");
        String title = words.t("kept.title", words.submission(receipt.submission()), receipt.version());
        Page page = Page.of(request, title, words.t("kept.description", title), "");
        Map<String, Object> model = new HashMap<>();
        model.put("receipt", receipt);
        model.put("checked", outcome.map(o -> CheckedFile.of(o, null, null)).orElse(null));
        model.put(
                "formats", OFFERED.stream().filter(f -> f != ReportFormat.HTML).toList());
        ResponseEntity<byte[]> answer = pages.render("check-report.jte", page, model);
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .headers(headers -> links(headers, thing, ReportFormat.HTML))
                .body(answer.getBody());
    }

    private static void links(HttpHeaders headers, String thing, ReportFormat given) {
        headers.set(HttpHeaders.CONTENT_LOCATION, thing + "." + given.ending());
        OFFERED.stream()
                .filter(f -> f != given)
                .forEach(f -> headers.add(
                        HttpHeaders.LINK,
                        "<" + thing + "." + f.ending() + ">; rel=\"alternate\"; type=\"" + f.mediaType() + "\""));
        headers.add(HttpHeaders.LINK, "<" + Iris.BASE + thing.substring(1) + ">; rel=\"canonical\"");
    }

    private static ReportFormat wanted(HttpServletRequest request) {
        List<MediaType> accepted = Negotiation.accepted(request);
        if (accepted.isEmpty()) {
            return ReportFormat.HTML;
        }
        return accepted.stream()
                .flatMap(type -> OFFERED.stream().filter(f -> type.includes(MediaType.parseMediaType(f.mediaType()))))
                .findFirst()
                .orElseThrow(() -> Negotiation.refusal(request, request.getHeader(HttpHeaders.ACCEPT), OFFERED));
    }

    private Optional<Receipt> receipt(String organisation, String period, String version) {
        return registry.version(Iris.submission(organisation, period).getURI() + "/" + version);
    }

    private ResponseEntity<byte[]> unknown(HttpServletRequest request, String iri) {
        Page words = Page.of(request, "", "", "");
        if (wanted(request) == ReportFormat.HTML) {
            Page page = Page.of(request, words.t("thing.unknown"), words.t("thing.unknown"), "");
            return pages.render(HttpStatus.NOT_FOUND, "linkeddata/unknown.jte", page, Map.of("iri", iri));
        }
        return new Problem(HttpStatus.NOT_FOUND, words.t("kept.unknown", iri), List.of()).answer(request);
    }
}
