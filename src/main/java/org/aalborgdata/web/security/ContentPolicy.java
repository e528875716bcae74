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
    /** For browsers that do not know frame-ancestors. */
    private static final String FRAME_OPTIONS = "X-Frame-Options";

    private static final String START = "default-src 'none'; script-src 'self'; connect-src 'self'; "
            + "img-src 'self' data:; font-src 'self' data:; form-action 'self'; base-uri 'none'; ";
    private static final String ALONE = START + "frame-ancestors 'none'; ";
    /** The one page that is made to be shown within others. */
    private static final String FRAMED = "/compare/embed";

    private static final String EMBED = START + "frame-ancestors *; style-src 'self'; style-src-attr 'unsafe-inline'";
    private static final String PAGE = ALONE + "style-src 'self'; style-src-attr 'unsafe-inline'";
    private static final String WITH_STYLES = ALONE + "style-src 'self' 'unsafe-inline'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getServletPath();
        if (!response.containsHeader(HEADER)) {
            response.setHeader(HEADER, path.equals(FRAMED) ? EMBED : writesStyles(path) ? WITH_STYLES : PAGE);
        }
        if (!path.equals(FRAMED)) {
            response.setHeader(FRAME_OPTIONS, "DENY");
        }
    }

    private static boolean writesStyles(String path) {
        return path.equals("/query")
                || path.equals("/ontology")
                || path.startsWith("/ontology.")
                || path.startsWith("/ontology/");
    }
}
