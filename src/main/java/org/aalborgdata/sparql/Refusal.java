// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;

/**
 * Why a request gets no answer. It travels as a request attribute, because Fuseki counts characters where HTTP counts
 * bytes and would cut a message that quotes a query with umlauts.
 *
 * @param message plain text: what is wrong and what to do instead
 * @param retryAfter seconds; 0 if trying again does not help
 */
record Refusal(int status, String message, int retryAfter) {
    static final String ATTRIBUTE = Refusal.class.getName();

    static Refusal of(int status, String message) {
        return new Refusal(status, message, 0);
    }

    /** Remembers this refusal and gives the exception that ends Fuseki's handling. */
    ActionErrorException raise(HttpAction action) {
        action.getRequest().setAttribute(ATTRIBUTE, this);
        return new ActionErrorException(status, message, null);
    }

    void send(HttpServletResponse response) throws IOException {
        byte[] text = (message + "\n").getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setContentLength(text.length);
        response.setHeader("Cache-Control", "no-store");
        if (retryAfter > 0) {
            response.setHeader("Retry-After", Integer.toString(retryAfter));
        }
        response.getOutputStream().write(text);
    }
}
