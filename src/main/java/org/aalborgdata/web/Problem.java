// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/**
 * An error for programs, per RFC 9457.
 *
 * @param detail one or two sentences in the language of the request
 * @param errors what exactly is wrong; may be empty
 */
record Problem(HttpStatus status, String detail, List<Fault> errors) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * @param pointer the parameter or part of the request at fault
     * @param line of the file; 0 if there is none
     */
    record Fault(String pointer, long line, String detail) {}

    /** Whether the client asks for JSON rather than a page. Browsers ask for HTML first. */
    static boolean wanted(HttpServletRequest request) {
        String path = String.valueOf(
                request.getAttribute("jakarta.servlet.error.request_uri") == null
                        ? request.getRequestURI()
                        : request.getAttribute("jakarta.servlet.error.request_uri"));
        if (path.endsWith(".json") || path.endsWith(".csv")) {
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

    ResponseEntity<byte[]> answer(HttpServletRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", detail);
        body.put("instance", request.getRequestURI());
        List<Object> faults = new ArrayList<>();
        for (Fault f : errors) {
            Map<String, Object> fault = new LinkedHashMap<>();
            fault.put("pointer", f.pointer());
            if (f.line() > 0) {
                fault.put("line", f.line());
            }
            fault.put("detail", f.detail());
            faults.add(fault);
        }
        if (!faults.isEmpty()) {
            body.put("errors", faults);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", Page.language(request).getLanguage())
                .body(MAPPER.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
