// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Marks an answer that no cache may keep and no search engine may list. */
final class Private {
    private Private() {}

    static ResponseEntity<byte[]> kept(ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.CACHE_CONTROL, ReportAnswers.NO_STORE)
                .body(answer.getBody());
    }

    /** The same for a page that has no business in a list of results. */
    static ResponseEntity<byte[]> hidden(ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.CACHE_CONTROL, ReportAnswers.NO_STORE)
                .header("X-Robots-Tag", "noindex")
                .body(answer.getBody());
    }
}
