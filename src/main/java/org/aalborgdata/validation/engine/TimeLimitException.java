// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/**
 * A run took longer than it may; it has no result. Query engines pass over any other exception in a filter and carry on.
 */
public final class TimeLimitException extends QueryCancelledException {
    private static final long serialVersionUID = 1L;

    private final Duration allowed;

    TimeLimitException(Duration allowed) {
        this.allowed = allowed;
    }

    @Override
    public String getMessage() {
        return "not finished within " + allowed;
    }

    public Duration allowed() {
        return allowed;
    }
}
