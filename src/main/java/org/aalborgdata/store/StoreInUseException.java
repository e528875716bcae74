// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.store;

import java.nio.file.Path;

/** Somebody wants a data directory that another process, or this one, already holds. */
public final class StoreInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreInUseException(Path directory) {
        super("another program holds the store in " + directory
                + ". Stop it first, or name another directory with --data.");
    }
}
