// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import org.aalborgdata.submission.SubmissionReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The largest file that is taken, the same for form, REST and reader.
 *
 * @param bytes of one file
 */
@Component
public record UploadLimit(
        @Value("${aalborg.validate.max-bytes:" + SubmissionReader.DEFAULT_LIMIT + "}")
        int bytes) {
    private static final int MEGABYTE = 1024 * 1024;

    public UploadLimit {
        if (bytes < 1) {
            throw new IllegalArgumentException("aalborg.validate.max-bytes must be at least 1, not " + bytes);
        }
    }

    /** As people write it, rounded down but never to nothing. */
    public long megabytes() {
        return Math.max(1, bytes / MEGABYTE);
    }
}
