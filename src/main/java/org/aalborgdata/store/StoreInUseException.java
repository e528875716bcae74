// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.store;

import java.nio.file.Path;

/** A second process wants a data directory that another one holds. */
public final class StoreInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreInUseException(Path directory, Throwable cause) {
        super(
                "Another process holds the store in " + directory + " (" + cause.getMessage()
                        + "). Stop it first, or name another directory with --data.",
                cause);
    }
}
