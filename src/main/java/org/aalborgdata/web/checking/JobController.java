// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aalborgdata.checking.CheckJob;
import org.aalborgdata.checking.JobState;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.ReportFormat;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Problem;
import org.aalborgdata.web.ProblemException;
import org.aalborgdata.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one check: its progress, then what it found, for whoever knows its address. */
@Controller
class JobController {
    private final Checks checks;
    private final Pages pages;

    JobController(Checks checks, Pages pages) {
        this.checks = checks;
        this.pages = pages;
    }

    @GetMapping("/validate/{id}")
    ResponseEntity<byte[]> page(
            HttpServletRequest request, @PathVariable String id, @RequestParam(defaultValue = "") String severity) {
        CheckJob job;
        try {
            job = checks.find(request, id);
        } catch (ProblemException e) {
            return gone(request, e.problem());
        }
        Texts texts = Texts.in(Page.language(request));
        if (!job.state().isOver()) {
            Page page = Page.of(request, texts.t("validate.busy.title"), texts.t("validate.description"), "validate");
            return Private.hidden(pages.render("validate-job.jte", page, Map.of("job", job)));
        }
        return result(request, job, texts, severity(severity));
    }

    private ResponseEntity<byte[]> result(
            HttpServletRequest request, CheckJob job, Texts texts, Optional<Severity> severity) {
        Map<String, Object> model = new HashMap<>();
        model.put("job", job);
        model.put("checked", null);
        model.put("refusal", null);
        Optional<Checked> result = job.result();
        if (result.isPresent() && result.get() instanceof Checked.Examined examined) {
            model.put(
                    "checked", CheckedFile.of(examined.outcome(), job.earlier().orElse(null), severity.orElse(null)));
        } else if (result.isPresent() && result.get() instanceof Checked.Unreadable unreadable) {
            model.put(
                    "refusal",
                    Refusal.of(
                            texts.t("validate.unreadable"),
                            unreadable,
                            job.unread().orElseThrow(),
                            texts.locale(),
                            PlaceWords.of(unreadable.problem().place(), texts)));
        } else if (job.state() == JobState.CANCELLED) {
            model.put("refusal", new Refusal(texts.t("validate.cancelled"), texts.t("validate.cancelled.text"), ""));
        } else {
            model.put("refusal", new Refusal(texts.t("problem.failed"), texts.t("problem.failed.remedy"), ""));
        }
        Page page = Page.of(request, texts.t("validate.result"), texts.t("validate.description"), "validate");
        return Private.hidden(pages.render("validate-result.jte", page, model));
    }

    @GetMapping("/validate/{id}/report.{ending}")
    ResponseEntity<byte[]> report(HttpServletRequest request, @PathVariable String id, @PathVariable String ending)
            throws IOException {
        if (Syntax.XLSX.endings().contains(ending)) {
            return ReportAnswers.workbook(request, checks.find(request, id));
        }
        ReportFormat format = Arrays.stream(ReportFormat.values())
                .filter(f -> f.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> Negotiation.refusal(request, ending));
        return ReportAnswers.download(request, checks.find(request, id), format);
    }

    @PostMapping("/validate/{id}/cancel")
    ResponseEntity<byte[]> cancel(@PathVariable String id) {
        checks.cancel(id);
        return seeOther("/validate/" + id);
    }

    @PostMapping("/validate/{id}/delete")
    ResponseEntity<byte[]> delete(HttpServletRequest request, @PathVariable String id) {
        checks.forget(id);
        return seeOther("/validate?deleted=1");
    }

    private ResponseEntity<byte[]> gone(HttpServletRequest request, Problem problem) {
        if (Problem.wanted(request)) {
            return problem.answer(request);
        }
        Texts texts = Texts.in(Page.language(request));
        Page page = Page.of(request, texts.t("problem.unknown-job"), problem.detail(), "validate");
        Map<String, Object> model = Map.of("status", problem.status().value(), "remedy", problem.detail());
        return Private.hidden(pages.render(problem.status(), "error.jte", page, model));
    }

    private static Optional<Severity> severity(String key) {
        return Arrays.stream(Severity.values())
                .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }

    private static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .header("Cache-Control", ReportAnswers.NO_STORE)
                .build();
    }
}
