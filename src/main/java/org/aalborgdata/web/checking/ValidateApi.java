// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.checking.CheckJob;
import org.aalborgdata.checking.LastRun;
import org.aalborgdata.report.ReportFormat;
import org.aalborgdata.report.Threshold;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.CustomValidator;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Problem;
import org.aalborgdata.web.ProblemException;
import org.aalborgdata.web.ProblemKind;
import org.aalborgdata.web.Texts;
import org.aalborgdata.web.UploadLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Checks the file in the body of a request, at once or as a job. */
@RestController
@RequestMapping("/api/validate")
@Tag(
        name = "validate",
        description = "Check a submission. Nothing is published; what a job found is kept for a short time.")
class ValidateApi {
    /** RFC 7240, section 4.3. */
    private static final Pattern WAIT = Pattern.compile("wait\\s*=\\s*(\\d{1,4})");

    private static final String TURTLE = "@prefix qb: <http://purl.org/linked-data/cube#> .\n"
            + "<https://w3id.org/aalborg/record/vaxjo/trial/o1> a qb:Observation .\n";

    private final Checks checks;
    private final Throttle throttle;
    private final UploadLimit largest;
    private final Duration longestWait;

    /** @param longestWait how long a client waits for an answer before it is sent to the job */
    ValidateApi(
            Checks checks,
            Throttle throttle,
            UploadLimit largest,
            @Value("${aalborg.validate.wait:20s}") Duration longestWait) {
        this.checks = checks;
        this.throttle = throttle;
        this.largest = largest;
        this.longestWait = longestWait;
    }

    @PostMapping
    @Operation(
            summary = "Check the file in the body",
            description =
                    "The body is the file, its media type says the syntax; or a form with the file and, if wanted, shapes to"
                            + " check against instead of ours and the report of an earlier run. Without such a report the"
                            + " findings are compared with the public version of the same submission. The answer is 200"
                            + " whatever the verdict; the header Aalborg-Verdict and the report say it. With 'Prefer:"
                            + " respond-async', or if the check takes long, the answer is 202 and Location names the job.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "text/turtle",
                                        examples = @ExampleObject(name = "turtle", value = TURTLE)),
                                @Content(mediaType = "application/n-triples"),
                                @Content(mediaType = "application/ld+json"),
                                @Content(mediaType = "application/rdf+xml"),
                                @Content(mediaType = "text/csv"),
                                @Content(
                                        mediaType =
                                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                        schema = @Schema(implementation = CheckForm.class))
                            }))
    @ApiResponse(
            responseCode = "200",
            description = "The check is finished; the report, in the form that format or Accept asks for",
            content = {
                @Content(mediaType = "application/json"),
                @Content(mediaType = "text/plain"),
                @Content(mediaType = "text/html"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "text/turtle"),
                @Content(mediaType = "application/ld+json"),
                @Content(mediaType = "application/rdf+xml"),
                @Content(mediaType = "application/n-triples"),
                @Content(mediaType = "application/sarif+json"),
                @Content(mediaType = "application/xml")
            })
    @ApiResponse(
            responseCode = "202",
            description = "The check goes on; Location names its job",
            content = @Content(mediaType = "application/json"))
    @ProblemResponses
    ResponseEntity<byte[]> check(
            HttpServletRequest request,
            @Parameter(description = "Name or IRI of the profile to follow; else the one that the file names")
                    @RequestParam(defaultValue = "")
                    String profile,
            @Parameter(description = "Form of the report: json, text, html, csv, turtle, …; else as Accept says")
                    @RequestParam(defaultValue = "")
                    String format,
            @Parameter(description = "violation, warning, info or none: what counts as a failure in a JUnit report")
                    @RequestParam(name = "fail-on", defaultValue = "violation")
                    String failOn,
            @Parameter(description = "The file's name; its ending tells the syntax where the media type does not")
                    @RequestParam(defaultValue = "")
                    String filename,
            @Parameter(description = "Syntax of the file, such as turtle or csv, whatever media type and name say")
                    @RequestParam(defaultValue = "")
                    String as)
            throws IOException {
        ReportFormat form = Negotiation.format(request, format);
        Threshold threshold = threshold(request, failOn);
        CheckOptions options = checks.options(request, profile, "profile");
        throttle.admit(request);
        Upload upload = Upload.body(request, filename, as, largest.bytes());
        return answer(request, checks.submit(request, upload, options, null, checks.published()), form, threshold);
    }

    /** The same for a form; its description stands with the call above. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(hidden = true)
    ResponseEntity<byte[]> multipart(
            HttpServletRequest request,
            @RequestParam(name = Parts.FILE, required = false) @Nullable MultipartFile file,
            @RequestParam(name = Parts.SHAPES, required = false) @Nullable List<MultipartFile> shapes,
            @RequestParam(name = Parts.EARLIER, required = false) @Nullable MultipartFile earlier,
            @RequestParam(defaultValue = "") String profile,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(name = "fail-on", defaultValue = "violation") String failOn,
            @RequestParam(defaultValue = "") String as)
            throws IOException {
        ReportFormat form = Negotiation.format(request, format);
        Threshold threshold = threshold(request, failOn);
        CheckOptions options = checks.options(request, profile, "profile");
        throttle.admit(request);
        Upload upload =
                Parts.upload(request, file, Parts.syntax(request, file, as).orElse(null));
        CustomValidator custom = checks.shapes(request, Parts.shapes(shapes), Parts.SHAPES);
        LastRun before = Parts.earlier(request, earlier, checks.published());
        return answer(request, checks.submit(request, upload, options, custom, before), form, threshold);
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, CheckJob job, ReportFormat form, Threshold threshold) throws IOException {
        if (!checks.await(job, patience(request))) {
            return accepted(request, job);
        }
        try {
            return ReportAnswers.show(request, job, form, threshold);
        } finally {
            // Who waited has the result; nobody knows the address of the job.
            checks.forget(job.id());
        }
    }

    /** What curl sends as media type when nobody tells it one; reading any parameter would read the file as a form. */
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(hidden = true)
    ResponseEntity<byte[]> form(HttpServletRequest request) {
        throw Upload.unknownSyntax(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    @GetMapping("/jobs/{id}")
    @Operation(summary = "State of a check", description = "Poll it until state is done, cancelled or failed.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    @ProblemResponses
    ResponseEntity<byte[]> state(HttpServletRequest request, @PathVariable String id) {
        return JobAnswers.state(ResponseEntity.ok(), checks.find(request, id));
    }

    @GetMapping("/jobs/{id}/report")
    @Operation(summary = "Report of a finished check", description = "In the form that format or Accept asks for.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    @ProblemResponses
    ResponseEntity<byte[]> report(
            HttpServletRequest request,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String format,
            @RequestParam(name = "fail-on", defaultValue = "violation") String failOn)
            throws IOException {
        ReportFormat form = Negotiation.format(request, format);
        return ReportAnswers.show(request, checks.find(request, id), form, threshold(request, failOn));
    }

    @DeleteMapping("/jobs/{id}")
    @Operation(summary = "Stop a check and forget what it found")
    @ApiResponse(responseCode = "204", description = "It is gone", content = @Content)
    @ProblemResponses
    ResponseEntity<Void> delete(HttpServletRequest request, @PathVariable String id) {
        checks.find(request, id);
        checks.forget(id);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<byte[]> accepted(HttpServletRequest request, CheckJob job) {
        String language = Page.language(request).getLanguage();
        return JobAnswers.state(
                ResponseEntity.accepted()
                        .header("Location", "/api/validate/jobs/" + job.id() + "?lang=" + language)
                        .header("Preference-Applied", "respond-async")
                        .header("Retry-After", "1"),
                job);
    }

    /** How long the client waits: not at all if it prefers so, never longer than the server allows. */
    private Duration patience(HttpServletRequest request) {
        List<String> preferences = Collections.list(request.getHeaders("Prefer"));
        String all = String.join(",", preferences).toLowerCase(Locale.ROOT);
        Matcher wait = WAIT.matcher(all);
        if (wait.find()) {
            Duration wanted = Duration.ofSeconds(Long.parseLong(wait.group(1)));
            return wanted.compareTo(longestWait) < 0 ? wanted : longestWait;
        }
        return all.contains("respond-async") ? Duration.ZERO : longestWait;
    }

    private static Threshold threshold(HttpServletRequest request, String failOn) {
        return Threshold.ofKey(failOn).orElseThrow(() -> {
            String detail = Texts.in(Page.language(request))
                    .t("problem.field.values", "fail-on", "violation, warning, info, none", failOn);
            return new ProblemException(
                    new Problem(ProblemKind.BAD_REQUEST, detail, List.of(new Problem.Fault("fail-on", null, detail))));
        });
    }

    /** The media type of everything that can go wrong. */
    static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
}
