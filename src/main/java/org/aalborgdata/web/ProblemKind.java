// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.aalborgdata.vocabulary.Iris;
import org.springframework.http.HttpStatus;

/** What can go wrong with a request to check a file; each has an address that explains it. */
public enum ProblemKind {
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    UNKNOWN_PROFILE(HttpStatus.NOT_FOUND),
    UNKNOWN_DOMAIN(HttpStatus.NOT_FOUND),
    UNKNOWN_JOB(HttpStatus.NOT_FOUND),
    NO_SUCH_REPORT(HttpStatus.NOT_ACCEPTABLE),
    NOT_FINISHED(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNKNOWN_SYNTAX(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Something that other validators do and this one never does, such as fetching an address. */
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** For example {@code too-large}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The address that explains it. */
    public String iri() {
        return Iris.BASE + "problem/" + key();
    }

    /** Key of its title; with {@code .remedy} of what to do. */
    public String textKey() {
        return "problem." + key();
    }

    /** By the end of its address. */
    public static Optional<ProblemKind> of(String key) {
        return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
    }
}
