// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.checking.CheckJob;
import org.aalborgdata.release.ShippedFiles;
import org.aalborgdata.report.ReportFormat;
import org.aalborgdata.report.Threshold;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.CustomValidator;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Problem;
import org.aalborgdata.web.ProblemException;
import org.aalborgdata.web.Texts;
import org.aalborgdata.web.UploadLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form of the private dry run: takes a file and sends the browser to the page of its check. */
@Controller
class ValidationController {
    private final Checks checks;
    private final Throttle throttle;
    private final Pages pages;
    private final UploadLimit largest;
    private final Duration wait;

    /** @param wait how long a browser waits for a small file before it is shown the progress of its check */
    ValidationController(
            Checks checks,
            Throttle throttle,
            Pages pages,
            UploadLimit largest,
            @Value("${aalborg.validate.page-wait:2s}") Duration wait) {
        this.checks = checks;
        this.throttle = throttle;
        this.pages = pages;
        this.largest = largest;
        this.wait = wait;
    }

    @GetMapping("/validate")
    ResponseEntity<byte[]> form(HttpServletRequest request) {
        return render(request, HttpStatus.OK, null, null);
    }

    /** A real submission that passes, to begin with. */
    @GetMapping("/validate/vaxjo.ttl")
    ResponseEntity<byte[]> example() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "turtle", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"vaxjo.ttl\"")
                .body(ShippedFiles.read("data/samples/vaxjo.ttl"));
    }

    @PostMapping("/validate")
    ResponseEntity<byte[]> check(
            HttpServletRequest request,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String profile,
            @RequestParam(name = "shapes", required = false) @Nullable List<MultipartFile> shapes,
            @RequestParam(name = "earlier", required = false) @Nullable MultipartFile earlier)
            throws IOException {
        try {
            throttle.admit(request);
            CheckOptions options = checks.options(request, profile, "profile");
            CustomValidator custom = checks.shapes(request, Parts.shapes(shapes), Parts.SHAPES);
            CheckJob job = checks.submit(
                    request,
                    Parts.upload(request, file, null),
                    options,
                    custom,
                    Parts.earlier(request, earlier, checks.published()));
            if (checks.await(job, wait) && Problem.wanted(request)) {
                return forProgram(request, job);
            }
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", "/validate/" + job.id() + language(request))
                    .header("Cache-Control", ReportAnswers.NO_STORE)
                    .build();
        } catch (ProblemException e) {
            return refuse(request, e.problem(), profile);
        }
    }

    /** A program that uses the form has its report at once, if it is there at once. */
    private ResponseEntity<byte[]> forProgram(HttpServletRequest request, CheckJob job) throws IOException {
        try {
            return ReportAnswers.show(request, job, ReportFormat.JSON, Threshold.VIOLATION);
        } finally {
            checks.forget(job.id());
        }
    }

    /** A language chosen in the address stays chosen. */
    private static String language(HttpServletRequest request) {
        String asked = request.getQueryString() == null ? "" : request.getQueryString();
        return asked.matches("(.*&)?lang=(en|de)(&.*)?")
                ? "?lang=" + Page.language(request).getLanguage()
                : "";
    }

    private ResponseEntity<byte[]> refuse(HttpServletRequest request, Problem problem, String profile) {
        if (Problem.wanted(request)) {
            return problem.answer(request);
        }
        String title = problem.kind() == null
                ? ""
                : Texts.in(Page.language(request)).t(problem.kind().textKey());
        ResponseEntity<byte[]> page =
                render(request, problem.status(), new Refusal(title, problem.detail(), ""), profile);
        return problem.retrySeconds() == 0
                ? page
                : ResponseEntity.status(page.getStatusCode())
                        .headers(page.getHeaders())
                        .header("Retry-After", Long.toString(problem.retrySeconds()))
                        .body(page.getBody());
    }

    private ResponseEntity<byte[]> render(
            HttpServletRequest request, HttpStatusCode status, @Nullable Refusal refusal, @Nullable String profile) {
        Texts texts = Texts.in(Page.language(request));
        Map<String, Object> model = new HashMap<>();
        model.put("refusal", refusal);
        model.put("form", form(profile));
        Page page = Page.of(request, texts.t("validate.title"), texts.t("validate.description"), "validate");
        return Private.kept(pages.render(status, "validate.jte", page, model));
    }

    private UploadForm form(@Nullable String profile) {
        String endings = Stream.of(Syntax.values())
                .flatMap(s -> s.endings().stream())
                .distinct()
                .map(e -> "." + e)
                .collect(Collectors.joining(","));
        return new UploadForm(
                checks.profiles().all(),
                profile == null ? "" : profile,
                endings,
                largest.megabytes(),
                checks.limits().keep().toMinutes());
    }
}
