// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.importing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.checking.JobState;
import org.aalborgdata.checking.JobsFullException;
import org.aalborgdata.importing.ImportJob;
import org.aalborgdata.importing.ImportJobs;
import org.aalborgdata.importing.ImportRequest;
import org.aalborgdata.importing.source.UnreadableSourceException;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.Texts;
import org.aalborgdata.web.checking.Refusal;
import org.aalborgdata.web.importing.ImportForm.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Takes a file of statistics, shows how far its import is, and then what came of it. */
@Controller
class ImportController {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String HERE = "/admin/import";
    private static final long RETRY_SECONDS = 5;

    private final ImportJobs jobs;
    private final ImportWishes wishes;
    private final Pages pages;
    private final Duration wait;

    /** @param wait how long a browser waits for a small file before it is shown the progress */
    ImportController(
            ImportJobs jobs,
            ImportWishes wishes,
            Pages pages,
            @Value("${aalborg.validate.page-wait:2s}") Duration wait) {
        this.jobs = jobs;
        this.wishes = wishes;
        this.pages = pages;
        this.wait = wait;
    }

    @GetMapping(HERE)
    ResponseEntity<byte[]> form(HttpServletRequest request, CsrfToken token) {
        return form(request, token, HttpStatus.OK, null, Filled.EMPTY);
    }

    @PostMapping(HERE)
    ResponseEntity<byte[]> take(
            HttpServletRequest request,
            CsrfToken token,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "look") String action,
            @ModelAttribute Filled filled)
            throws IOException {
        Texts texts = Texts.in(Page.language(request));
        ImportRequest wanted;
        try {
            wanted = wishes.request(texts, file, filled, "publish".equals(action));
        } catch (ImportWishes.NotUnderstoodException e) {
            return form(request, token, HttpStatus.BAD_REQUEST, e.refusal(), filled);
        } catch (UnreadableSourceException e) {
            Refusal refusal = new Refusal(texts.t("import.end.unreadable"), e.describe(texts.locale()), "", "", null);
            return form(request, token, HttpStatus.UNPROCESSABLE_CONTENT, refusal, filled);
        }
        try {
            return begin(jobs.submit(wanted));
        } catch (JobsFullException e) {
            return full(request, token, filled);
        }
    }

    @PostMapping("/admin/import/{id}/publish")
    ResponseEntity<byte[]> publish(HttpServletRequest request, CsrfToken token, @PathVariable String id) {
        ImportJob looked = find(id);
        try {
            return begin(jobs.submit(looked.request().published()));
        } catch (JobsFullException e) {
            return full(request, token, Filled.EMPTY);
        }
    }

    @PostMapping("/admin/import/{id}/cancel")
    ResponseEntity<byte[]> cancel(@PathVariable String id) {
        jobs.cancel(find(id).id());
        return seeOther(id);
    }

    @GetMapping("/admin/import/{id}")
    ResponseEntity<byte[]> job(HttpServletRequest request, CsrfToken token, @PathVariable String id) {
        Texts texts = Texts.in(Page.language(request));
        ImportJob job = find(id);
        boolean over = job.state().isOver();
        Page page =
                Page.of(request, texts.t(over ? "import.result" : "import.busy"), texts.t("import.description"), "");
        Map<String, Object> model = new HashMap<>();
        model.put("job", job);
        model.put("csrf", token.getToken());
        if (over) {
            model.put("report", job.report().orElse(null));
            return pages.render("admin/import-result.jte", page, model);
        }
        model.put("said", said(texts, job));
        return pages.render("admin/import-job.jte", page, model);
    }

    /** For the script of the page of a job. */
    @GetMapping("/admin/import/{id}/state")
    ResponseEntity<byte[]> state(HttpServletRequest request, @PathVariable String id) {
        ImportJob job = find(id);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", job.state().key());
        json.put("stage", job.stage().key());
        json.put("text", said(Texts.in(Page.language(request)), job));
        json.put("progress", Map.of("done", job.done(), "total", job.total()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> begin(ImportJob job) {
        try {
            job.await(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return seeOther(job.id());
    }

    private static ResponseEntity<byte[]> seeOther(String id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", HERE + "/" + id)
                .build();
    }

    private ImportJob find(String id) {
        return jobs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String said(Texts texts, ImportJob job) {
        if (job.state() == JobState.QUEUED) {
            return texts.t("import.state.queued");
        }
        return switch (job.stage()) {
            case READING -> texts.t("import.state.reading");
            case CHECKING ->
                texts.t("import.state.checking", job.number(), job.all())
                        + (job.total() > 0 ? " " + texts.t("import.state.records", job.done(), job.total()) : "");
            case PUBLISHING -> texts.t("import.state.publishing");
        };
    }

    private ResponseEntity<byte[]> full(HttpServletRequest request, CsrfToken token, Filled filled) {
        Texts texts = Texts.in(Page.language(request));
        ResponseEntity<byte[]> page = form(
                request,
                token,
                HttpStatus.SERVICE_UNAVAILABLE,
                new Refusal(texts.t("import.full"), texts.t("import.full.remedy"), "", "", null),
                filled);
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header("Retry-After", Long.toString(RETRY_SECONDS))
                .body(page.getBody());
    }

    private ResponseEntity<byte[]> form(
            HttpServletRequest request, CsrfToken token, HttpStatus status, @Nullable Refusal refusal, Filled filled) {
        Texts texts = Texts.in(Page.language(request));
        List<ImportJob> recent = jobs.all().stream()
                .sorted(Comparator.comparing(ImportJob::began).reversed())
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("refusal", refusal);
        model.put("form", wishes.form(filled));
        model.put("recent", recent);
        model.put("csrf", token.getToken());
        Page page = Page.of(request, texts.t("import.title"), texts.t("import.description"), "");
        return pages.render(status, "admin/import.jte", page, model);
    }
}
