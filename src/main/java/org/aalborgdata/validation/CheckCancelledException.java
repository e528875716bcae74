// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

/** A check was stopped by the one who asked for it; it has no outcome. */
public final class CheckCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CheckCancelledException() {
        super("The check was stopped.");
    }
}
