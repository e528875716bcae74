// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.aalborgdata.Aalborg;
import org.aalborgdata.release.ShippedFiles;
import org.aalborgdata.report.JsonReport;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.ValidationOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The private dry run: checks a file with the same engine as the gate, and keeps nothing of it. */
@Controller
class ValidationController {
    private static final int RETRY_SECONDS = 5;

    private final Aalborg aalborg;
    private final Pages pages;
    private final int concurrent;
    /** A check holds a whole file and its graph in memory, so only so many run at a time. */
    final Semaphore free;

    ValidationController(Aalborg aalborg, Pages pages, @Value("${aalborg.validate.concurrent:2}") int concurrent) {
        if (concurrent < 1) {
            throw new IllegalArgumentException("aalborg.validate.concurrent must be at least 1, not " + concurrent);
        }
        this.aalborg = aalborg;
        this.pages = pages;
        this.concurrent = concurrent;
        this.free = new Semaphore(concurrent);
    }

    @GetMapping("/validate")
    ResponseEntity<byte[]> form(HttpServletRequest request) {
        return render(request, HttpStatus.OK, new HashMap<>());
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
            HttpServletRequest request, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        Texts texts = Texts.in(Page.language(request));
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file == null || name.isEmpty() && file.isEmpty()) {
            return refuse(request, texts.t("validate.noFile"), texts.t("validate.noFile.remedy"), "", 0);
        }
        if (!free.tryAcquire()) {
            return busy(request);
        }
        try {
            return check(request, file.getBytes(), name);
        } finally {
            free.release();
        }
    }

    private ResponseEntity<byte[]> check(HttpServletRequest request, byte[] bytes, String name) throws IOException {
        Texts texts = Texts.in(Page.language(request));
        try {
            Submission submission = aalborg.reader().read(bytes, name);
            return report(
                    request,
                    aalborg.validator().validate(submission, CheckOptions.STANDARD.withStore(aalborg.storeChecks())));
        } catch (UnreadableSubmissionException e) {
            List<String> lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .limit(e.place().line())
                    .toList();
            return refuse(
                    request,
                    e.problem().in(texts.locale()),
                    e.remedy().in(texts.locale()),
                    CheckedFile.excerpt(lines, e.place().line()),
                    e.place().line());
        }
    }

    private ResponseEntity<byte[]> report(HttpServletRequest request, ValidationOutcome outcome) throws IOException {
        if (Problem.wanted(request)) {
            StringBuilder json = new StringBuilder();
            JsonReport.write(outcome, Page.language(request), json);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Cache-Control", "no-store")
                    .body(json.toString().getBytes(StandardCharsets.UTF_8));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("checked", CheckedFile.of(outcome, Page.language(request)));
        return render(request, HttpStatus.OK, model);
    }

    private ResponseEntity<byte[]> refuse(
            HttpServletRequest request, String problem, String remedy, String excerpt, long line) {
        if (Problem.wanted(request)) {
            Problem.Fault fault = new Problem.Fault("file", line, problem + " " + remedy);
            return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, problem, List.of(fault)).answer(request);
        }
        Map<String, Object> model = new HashMap<>();
        String title = Texts.in(Page.language(request)).t("validate.unreadable");
        model.put("refusal", new Refusal(title, problem, remedy, excerpt, line));
        return render(request, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private ResponseEntity<byte[]> busy(HttpServletRequest request) {
        Texts texts = Texts.in(Page.language(request));
        String problem = texts.count("validate.full", concurrent);
        String remedy = texts.t("validate.full.remedy", RETRY_SECONDS);
        ResponseEntity<byte[]> answer;
        if (Problem.wanted(request)) {
            answer = new Problem(HttpStatus.SERVICE_UNAVAILABLE, problem + " " + remedy, List.of()).answer(request);
        } else {
            Map<String, Object> model = new HashMap<>();
            model.put("refusal", new Refusal(texts.t("validate.full.title"), problem, remedy, "", 0));
            answer = render(request, HttpStatus.SERVICE_UNAVAILABLE, model);
        }
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Retry-After", Integer.toString(RETRY_SECONDS))
                .body(answer.getBody());
    }

    private ResponseEntity<byte[]> render(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Texts texts = Texts.in(Page.language(request));
        model.putIfAbsent("checked", null);
        model.putIfAbsent("refusal", null);
        Page page = Page.of(request, texts.t("validate.title"), texts.t("validate.description"), "validate");
        ResponseEntity<byte[]> rendered = pages.render(status, "validate.jte", page, model);
        return ResponseEntity.status(rendered.getStatusCode())
                .headers(rendered.getHeaders())
                .header("Cache-Control", "no-store")
                .body(rendered.getBody());
    }
}
