// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

/** The administrator that was given from outside cannot be used; the message says why and how to mend it. */
public final class InvalidAdministratorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidAdministratorException(String message) {
        super(message);
    }
}
