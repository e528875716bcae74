// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.aalborgdata.submission.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * An error for programs, per RFC 9457.
 *
 * @param kind what went wrong, as an address that explains it; null if the status says it all
 * @param detail one or two sentences in the language of the request
 * @param errors what exactly is wrong; may be empty
 * @param retrySeconds when to come again; 0 if that would not help
 */
public record Problem(
        @Nullable ProblemKind kind, HttpStatus status, String detail, List<Fault> errors, long retrySeconds) {
    private static final Pattern API = Pattern.compile("(/[^/]+)?/api(/.*)?");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public Problem(HttpStatus status, String detail, List<Fault> errors) {
        this(null, status, detail, errors, 0);
    }

    public Problem(ProblemKind kind, String detail, List<Fault> errors) {
        this(kind, kind.status(), detail, errors, 0);
    }

    /**
     * @param pointer the parameter or part of the request at fault
     * @param place in the file; null if there is none
     */
    public record Fault(String pointer, @Nullable Place place, String detail) {
        private Map<String, Object> json() {
            Map<String, Object> fault = new LinkedHashMap<>();
            fault.put("pointer", place != null && place.pointer() != null ? place.pointer() : pointer);
            if (place != null && place.line() > 0) {
                fault.put("line", place.line());
            }
            if (place != null && place.column() > 0) {
                fault.put("column", place.column());
            }
            if (place != null && place.cell() != null) {
                fault.put("cell", place.cell().address());
            }
            fault.put("detail", detail);
            return fault;
        }
    }

    /** Whether the client asks for JSON rather than a page. Browsers ask for HTML first. */
    public static boolean wanted(HttpServletRequest request) {
        String path = address(request);
        if (path.endsWith(".json") || path.endsWith(".csv") || API.matcher(path).matches()) {
            return true;
        }
        String accept = request.getHeader("Accept");
        if (accept == null) {
            return false;
        }
        try {
            for (MediaType type : MediaType.parseMediaTypes(accept)) {
                if (type.isCompatibleWith(MediaType.TEXT_HTML) && !type.isWildcardType()) {
                    return false;
                }
                if (type.getSubtype().endsWith("json")) {
                    return true;
                }
            }
        } catch (InvalidMediaTypeException e) {
            return false;
        }
        return false;
    }

    /** The error as the body of an answer. */
    public ResponseEntity<byte[]> answer(HttpServletRequest request) {
        Locale locale = Page.language(request);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", kind == null ? "about:blank" : kind.iri());
        body.put(
                "title",
                kind == null ? status.getReasonPhrase() : Texts.in(locale).t(kind.textKey()));
        body.put("status", status.value());
        body.put("detail", detail);
        body.put("instance", address(request));
        if (!errors.isEmpty()) {
            body.put("errors", errors.stream().map(Fault::json).toList());
        }
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", locale.getLanguage());
        if (retrySeconds > 0) {
            answer.header("Retry-After", Long.toString(retrySeconds));
        }
        return answer.body(MAPPER.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }

    /** What was asked for, also while the page about an error is made. */
    private static String address(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
