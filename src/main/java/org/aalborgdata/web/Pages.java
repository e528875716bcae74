// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders the templates of {@code src/main/jte}, which are compiled with the build. */
@Component
public final class Pages {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final TemplateEngine templates;

    Pages() {
        templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Pages.class.getClassLoader(), "org.aalborgdata.web.templates");
    }

    /** A page with status 200. */
    public ResponseEntity<byte[]> render(String template, Page page, Map<String, ?> parameters) {
        return render(HttpStatusCode.valueOf(200), template, page, parameters);
    }

    /**
     * A page.
     *
     * @param template such as {@code home.jte}; it has a parameter {@code page}
     * @param parameters its other parameters by name
     */
    public ResponseEntity<byte[]> render(HttpStatusCode status, String template, Page page, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("page", page);
        StringOutput out = new StringOutput();
        templates.render(template, all, out);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.lang())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie, Accept")
                .body(out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
