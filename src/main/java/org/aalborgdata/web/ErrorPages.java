// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.aalborgdata.comparison.InvalidComparisonException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What a reader sees when something fails: what happened and what to do next, never a stack trace. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final List<Integer> WORDED = List.of(400, 403, 404, 405, 406, 413, 415, 429, 500, 503);

    private final Pages pages;
    private final long largest;

    ErrorPages(Pages pages, UploadLimit limit) {
        this.pages = pages;
        this.largest = limit.megabytes();
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        if (status == null) {
            status = HttpStatus.INTERNAL_SERVER_ERROR;
        }
        if (status.is5xxServerError() && cause instanceof Throwable thrown) {
            LOG.error("Request failed: {}", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), thrown);
        }
        return answer(request, status);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        if (Problem.wanted(request)) {
            Texts texts = Texts.in(Page.language(request));
            String detail = texts.t("error.413") + " " + texts.t("error.413.remedy", largest);
            return new Problem(ProblemKind.TOO_LARGE, detail, List.of()).answer(request);
        }
        return answer(request, HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> invalid(InvalidComparisonException e, HttpServletRequest request) {
        String detail = e.problem().in(Page.language(request));
        return new Problem(HttpStatus.BAD_REQUEST, detail, List.of(new Problem.Fault(e.parameter(), null, detail)))
                .answer(request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(ProblemException e, HttpServletRequest request) {
        return e.problem().answer(request);
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, HttpStatus status) {
        Texts texts = Texts.in(Page.language(request));
        String key =
                "error." + (WORDED.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500);
        key += ErrorReason.ending(request);
        String remedy = texts.t(key + ".remedy", largest);
        if (Problem.wanted(request)) {
            return new Problem(status, texts.t(key) + " " + remedy, List.of()).answer(request);
        }
        Page page = Page.of(request, texts.t(key), remedy, "");
        return pages.render(status, "error.jte", page, Map.of("status", status.value(), "remedy", remedy));
    }
}
