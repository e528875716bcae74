// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a status was sent, where the usual words about the status would not help. */
public enum ErrorReason {
    /** 404: this server has no administrator. */
    ADMINISTRATOR,
    /** 429: too many tries to sign in. */
    LOGIN,
    /** 403: the account has another role. */
    ROLE,
    /** 403: the form was too old, or came from elsewhere. */
    FORM;

    private static final String ATTRIBUTE = ErrorReason.class.getName();

    /** Remembers the reason for the page about the error. */
    public void of(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** End of the key of its words, such as {@code .login}; empty if the status says it all. */
    static String ending(HttpServletRequest request) {
        @Nullable Object reason = request.getAttribute(ATTRIBUTE);
        return reason instanceof ErrorReason known ? "." + known.name().toLowerCase(Locale.ROOT) : "";
    }
}
