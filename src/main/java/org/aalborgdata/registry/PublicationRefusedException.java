// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

/** A submission that passed its own check but does not fit to what is public already. Nothing was written. */
public final class PublicationRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PublicationRefusedException(String message) {
        super(message);
    }

    PublicationRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
