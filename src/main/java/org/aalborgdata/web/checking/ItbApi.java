// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.release.Release;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Problem;
import org.aalborgdata.web.ProblemException;
import org.aalborgdata.web.ProblemKind;
import org.aalborgdata.web.Texts;
import org.aalborgdata.web.UploadLimit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calls of ITB's SHACL validator, so that its clients work unchanged; the domain is {@code aalborg}. */
@RestController
@Tag(
        name = "itb",
        description =
                "The calls of the SHACL validator of the Interoperability Test Bed. Errors are problem details and"
                        + " never 500 for a mistake of the caller; addresses are never fetched.")
class ItbApi {
    static final String DOMAIN = "aalborg";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** JSON escapes every byte of a file that is sent as a string by at most six characters. */
    private static final int ROOM_FOR_JSON = 2;

    private static final int ROOM_FOR_FIELDS = 64 * 1024;
    private static final String EXAMPLE =
            "{\"contentToValidate\":\"@prefix qb: <http://purl.org/linked-data/cube#> .\\n"
                    + "<https://w3id.org/aalborg/record/vaxjo/trial/o1> a qb:Observation .\\n\",\"embeddingMethod\":\"STRING\","
                    + "\"contentSyntax\":\"text/turtle\",\"validationType\":\"figures\",\"reportSyntax\":\"text/turtle\"}";

    private final Checks checks;
    private final ItbValidation validation;
    private final Throttle throttle;
    private final UploadLimit largest;

    ItbApi(Checks checks, ItbValidation validation, Throttle throttle, UploadLimit largest) {
        this.checks = checks;
        this.validation = validation;
        this.throttle = throttle;
        this.largest = largest;
    }

    @PostMapping("/{domain}/api/validate")
    @Operation(
            summary = "Check one file, wrapped in JSON",
            description =
                    "The report is a SHACL report in RDF/XML unless reportSyntax or Accept asks for another; JSON and XML"
                            + " give GITB's test report.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "figures", value = EXAMPLE))))
    @ApiResponse(
            responseCode = "200",
            description = "The check is finished",
            content = {
                @Content(mediaType = "application/rdf+xml"),
                @Content(mediaType = "text/turtle"),
                @Content(mediaType = "application/ld+json"),
                @Content(mediaType = "application/n-triples"),
                @Content(mediaType = "application/xml"),
                @Content(mediaType = "application/json")
            })
    @ProblemResponses
    ResponseEntity<byte[]> validate(HttpServletRequest request, @PathVariable String domain) throws IOException {
        known(request, domain);
        Texts texts = Texts.in(Page.language(request));
        ItbInput input = ItbInput.of(body(request, texts), "", texts, largest.bytes());
        throttle.admit(request);
        ItbValidation.Report report = validation.run(request, input, "");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(report.mediaType()))
                .header("Cache-Control", ReportAnswers.NO_STORE)
                .header(ReportAnswers.VERDICT, report.verdict())
                .body(report.bytes());
    }

    @PostMapping("/{domain}/api/validateMultiple")
    @Operation(
            summary = "Check several files, wrapped in a JSON array",
            description = "One report per file, in BASE64, in the order of the files.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(name = "figures", value = "[" + EXAMPLE + "]"))))
    @ApiResponse(
            responseCode = "200",
            description = "All are finished",
            content = @Content(mediaType = "application/json"))
    @ProblemResponses
    ResponseEntity<byte[]> validateMultiple(HttpServletRequest request, @PathVariable String domain)
            throws IOException {
        known(request, domain);
        Texts texts = Texts.in(Page.language(request));
        JsonNode array = body(request, texts);
        if (!array.isArray()) {
            throw notJson(texts, "[ … ]");
        }
        List<ItbInput> inputs = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            inputs.add(ItbInput.of(array.get(i), "/" + i, texts, largest.bytes()));
        }
        throttle.admit(request, inputs.size());
        List<Object> outputs = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            ItbValidation.Report report = validation.run(request, inputs.get(i).withoutJson(), "/" + i);
            Map<String, Object> output = new LinkedHashMap<>();
            output.put("report", Base64.getEncoder().encodeToString(report.bytes()));
            output.put("reportSyntax", report.mediaType());
            outputs.add(output);
        }
        return json(outputs);
    }

    @GetMapping("/{domain}/upload")
    @Operation(summary = "To the page on which a file is checked")
    @ApiResponse(responseCode = "302", content = @Content)
    @ProblemResponses
    ResponseEntity<Void> upload(HttpServletRequest request, @PathVariable String domain) {
        known(request, domain);
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/validate")
                .build();
    }

    @GetMapping("/api/info")
    @Operation(summary = "The domains and their validation types: our profiles")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    ResponseEntity<byte[]> info() {
        return json(List.of(domainInfo()));
    }

    @GetMapping("/{domain}/api/info")
    @Operation(summary = "The validation types of one domain: our profiles")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    @ProblemResponses
    ResponseEntity<byte[]> info(HttpServletRequest request, @PathVariable String domain) {
        known(request, domain);
        return json(domainInfo());
    }

    @GetMapping("/api/healthcheck")
    @Operation(summary = "Whether the server answers", description = "The status is the answer; there is no body.")
    @ApiResponse(responseCode = "200", content = @Content)
    ResponseEntity<Void> health() {
        return ResponseEntity.ok().build();
    }

    @GetMapping("/{domain}/api/healthcheck")
    @Operation(summary = "Whether the domain answers", description = "The status is the answer; there is no body.")
    @ApiResponse(responseCode = "200", content = @Content)
    @ProblemResponses
    ResponseEntity<Void> health(HttpServletRequest request, @PathVariable String domain) {
        known(request, domain);
        return ResponseEntity.ok().build();
    }

    @GetMapping("/api/version")
    @Operation(summary = "Version of software, ontology and shapes, and the time of the build")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    ResponseEntity<byte[]> version() {
        Map<String, String> version = new LinkedHashMap<>();
        version.put("versionNumber", Release.VERSION);
        version.put("buildTimestamp", Release.BUILT);
        return json(version);
    }

    private Map<String, Object> domainInfo() {
        List<Object> types = new ArrayList<>();
        checks.profiles().all().forEach(profile -> {
            Map<String, Object> type = new LinkedHashMap<>();
            type.put("type", profile.name());
            type.put("description", profile.title().in(Locale.ENGLISH));
            type.put("aliases", List.of(profile.iri()));
            types.add(type);
        });
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("domain", DOMAIN);
        info.put("validationTypes", types);
        return info;
    }

    private static void known(HttpServletRequest request, String domain) {
        if (!DOMAIN.equals(domain)) {
            throw new ProblemException(new Problem(
                    ProblemKind.UNKNOWN_DOMAIN,
                    Texts.in(Page.language(request)).t("problem.unknown-domain.remedy"),
                    List.of()));
        }
    }

    private JsonNode body(HttpServletRequest request, Texts texts) throws IOException {
        String type =
                String.valueOf(request.getContentType()).replaceFirst(";.*", "").strip();
        if (!"application/json".equalsIgnoreCase(type) && !"application/ld+json".equalsIgnoreCase(type)) {
            throw new ProblemException(new Problem(
                    ProblemKind.UNKNOWN_SYNTAX,
                    texts.t("problem.unknown-syntax.as", type, "application/json"),
                    List.of()));
        }
        long most = Math.min(Integer.MAX_VALUE - 16L, (long) ROOM_FOR_JSON * largest.bytes() + ROOM_FOR_FIELDS);
        byte[] bytes = request.getInputStream().readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw new ProblemException(new Problem(
                    ProblemKind.TOO_LARGE, texts.t("problem.too-large.detail", largest.bytes()), List.of()));
        }
        try {
            JsonNode json = MAPPER.readTree(bytes);
            if (json == null || json.isMissingNode()) {
                throw notJson(texts, "–");
            }
            return json;
        } catch (JacksonException e) {
            throw notJson(texts, e.getOriginalMessage());
        }
    }

    private static ProblemException notJson(Texts texts, String why) {
        return new ProblemException(new Problem(ProblemKind.BAD_REQUEST, texts.t("problem.json", why), List.of()));
    }

    private static ResponseEntity<byte[]> json(Object value) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(MAPPER.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
    }
}
