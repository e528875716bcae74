// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.time.Duration;

/** A run took longer than it may; it has no result. */
public final class TimeLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration allowed;

    TimeLimitException(Duration allowed) {
        super("not finished within " + allowed);
        this.allowed = allowed;
    }

    public Duration allowed() {
        return allowed;
    }
}
