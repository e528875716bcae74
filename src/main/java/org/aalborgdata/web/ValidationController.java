// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.JsonReport;
import org.aalborgdata.validation.ValidationOutcome;
import org.jspecify.annotations.Nullable;
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
    private final Aalborg aalborg;
    private final Pages pages;

    ValidationController(Aalborg aalborg, Pages pages) {
        this.aalborg = aalborg;
        this.pages = pages;
    }

    @GetMapping("/validate")
    ResponseEntity<byte[]> form(HttpServletRequest request) {
        return render(request, HttpStatus.OK, new HashMap<>());
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
        byte[] bytes = file.getBytes();
        try {
            Submission submission = aalborg.reader().read(bytes, name);
            return report(request, aalborg.validator().validate(submission));
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
        model.put("refusal", new Refusal(problem, remedy, excerpt, line));
        return render(request, HttpStatus.UNPROCESSABLE_CONTENT, model);
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
