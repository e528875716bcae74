// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page of ours may load: its own scripts, styles and data, nothing of anybody else.
 *
 * <p>Style attributes are allowed, since charts place their labels with them. The query editor and the class diagrams of
 * the ontology also write style elements, so their pages, and only they, may do that.
 */
final class ContentPolicy implements HeaderWriter {
    private static final String HEADER = "Content-Security-Policy";
    private static final String START = "default-src 'none'; script-src 'self'; connect-src 'self'; "
            + "img-src 'self' data:; font-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; ";
    private static final String PAGE = START + "style-src 'self'; style-src-attr 'unsafe-inline'";
    private static final String WITH_STYLES = START + "style-src 'self' 'unsafe-inline'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HEADER)) {
            response.setHeader(HEADER, writesStyles(request.getServletPath()) ? WITH_STYLES : PAGE);
        }
    }

    private static boolean writesStyles(String path) {
        return path.equals("/query")
                || path.equals("/ontology")
                || path.startsWith("/ontology.")
                || path.startsWith("/ontology/");
    }
}
