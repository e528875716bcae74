// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.aalborgdata.checking.CheckJob;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.ReportFormat;
import org.aalborgdata.report.ReportOptions;
import org.aalborgdata.report.Reports;
import org.aalborgdata.report.Threshold;
import org.aalborgdata.report.workbook.AnnotatedWorkbook;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Problem;
import org.aalborgdata.web.ProblemException;
import org.aalborgdata.web.ProblemKind;
import org.aalborgdata.web.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The result of a finished job as an answer: its report, or the problem why there is none. */
final class ReportAnswers {
    static final String NO_STORE = "no-store";
    /** What the check says about publication, since the status is 200 whatever it says. */
    static final String VERDICT = "Aalborg-Verdict";

    private static final Logger LOG = LoggerFactory.getLogger(ReportAnswers.class);

    private ReportAnswers() {}

    /** The report to show. */
    static ResponseEntity<byte[]> show(HttpServletRequest request, CheckJob job, ReportFormat format, Threshold failOn)
            throws IOException {
        return answer(request, job, format, failOn, null);
    }

    /** The report as a file to keep. */
    static ResponseEntity<byte[]> download(HttpServletRequest request, CheckJob job, ReportFormat format)
            throws IOException {
        return answer(request, job, format, Threshold.VIOLATION, attachment(job, format.ending()));
    }

    /**
     * The workbook that was handed in, with the findings in it.
     *
     * @throws ProblemException with 406 if something else was handed in
     */
    static ResponseEntity<byte[]> workbook(HttpServletRequest request, CheckJob job) throws IOException {
        ValidationOutcome outcome = result(request, job, "file").outcome();
        if (!AnnotatedWorkbook.isPossible(outcome)) {
            throw Negotiation.refusal(request, Syntax.XLSX.key());
        }
        Locale locale = Page.language(request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedWorkbook.write(outcome, locale, out);
        // A spreadsheet program opens a workbook with macros only by their own ending.
        boolean macros = job.file().toLowerCase(Locale.ROOT).endsWith(".xlsm");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(macros ? Syntax.WITH_MACROS : Syntax.XLSX.mediaType()))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(job, macros ? "xlsm" : Syntax.XLSX.key()).toString())
                .body(out.toByteArray());
    }

    private static ContentDisposition attachment(CheckJob job, String ending) {
        String stem = job.file().replaceFirst("\\.[A-Za-z0-9]{1,6}$", "");
        return ContentDisposition.attachment()
                .filename((stem.isBlank() ? "submission" : stem) + "-report." + ending, StandardCharsets.UTF_8)
                .build();
    }

    private static ResponseEntity<byte[]> answer(
            HttpServletRequest request,
            CheckJob job,
            ReportFormat format,
            Threshold failOn,
            @Nullable ContentDisposition disposition)
            throws IOException {
        Checked checked = result(request, job, "file");
        Locale locale = Page.language(request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportOptions options = ReportOptions.in(locale)
                .withFailOn(failOn)
                .withEarlier(job.earlier().orElse(null));
        Reports.write(List.of(checked), format, options, out);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(contentType(format))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.VARY, "Accept, Accept-Language, Cookie")
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .header(VERDICT, verdict(checked));
        if (disposition != null) {
            answer.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        }
        return answer.body(out.toByteArray());
    }

    /**
     * What a job found in a file that could be read.
     *
     * @param pointer part of the request that holds the file
     * @throws ProblemException with 409 if it is not over, 422 if the file could not be read, 500 if the program failed
     */
    static Checked.Examined result(HttpServletRequest request, CheckJob job, String pointer) {
        Texts texts = Texts.in(Page.language(request));
        switch (job.state()) {
            case QUEUED, RUNNING ->
                throw new ProblemException(new Problem(
                        ProblemKind.NOT_FINISHED,
                        ProblemKind.NOT_FINISHED.status(),
                        texts.t("problem.not-finished.remedy"),
                        List.of(),
                        1));
            case CANCELLED ->
                throw new ProblemException(
                        new Problem(ProblemKind.UNKNOWN_JOB, texts.t("validate.cancelled"), List.of()));
            case FAILED -> {
                LOG.error("A check failed", job.failure().orElse(null));
                throw new ProblemException(
                        new Problem(ProblemKind.FAILED, texts.t("problem.failed.remedy"), List.of()));
            }
            case DONE -> {
                Checked checked = job.result().orElseThrow();
                if (checked instanceof Checked.Examined examined) {
                    return examined;
                }
                throw new ProblemException(unreadable((Checked.Unreadable) checked, texts.locale(), pointer));
            }
            default -> throw new IllegalStateException("no such state: " + job.state());
        }
    }

    /** @param pointer part of the request that holds the file */
    static Problem unreadable(Checked.Unreadable file, Locale locale, String pointer) {
        String detail = file.problem().problem().in(locale) + " "
                + file.problem().remedy().in(locale);
        return new Problem(
                ProblemKind.UNREADABLE,
                detail,
                List.of(new Problem.Fault(pointer, file.problem().place(), detail)));
    }

    static String verdict(Checked checked) {
        Verdict verdict = checked instanceof Checked.Examined examined
                ? examined.outcome().verdict()
                : Verdict.COULD_NOT_BE_CHECKED;
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MediaType contentType(ReportFormat format) {
        MediaType type = MediaType.parseMediaType(format.mediaType());
        // JSON and XML say their encoding themselves; plain text, CSV and Turtle do not.
        return "text".equals(type.getType()) ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }
}
