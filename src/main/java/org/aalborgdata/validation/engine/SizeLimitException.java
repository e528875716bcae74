// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import org.apache.jena.query.QueryCancelledException;

/**
 * A query makes more than it may; the run has no result. Query engines pass over any other exception in a filter and carry on.
 */
final class SizeLimitException extends QueryCancelledException {
    private static final long serialVersionUID = 1L;

    private final String message;

    SizeLimitException(String message) {
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
