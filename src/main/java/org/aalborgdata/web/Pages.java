// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
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
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.lang())
                .header(HttpHeaders.VARY, "Accept-Language, Cookie, Accept")
                .body(bytes(template, page, parameters));
    }

    /**
     * A piece that many pages have, made once: it may stand in a template wherever text may.
     *
     * @param template such as {@code part/options.jte}; it has a parameter {@code page}
     */
    public Content piece(String template, Page page, Map<String, ?> parameters) {
        byte[] piece = bytes(template, page, parameters);
        return out -> out.writeBinaryContent(piece);
    }

    private byte[] bytes(String template, Page page, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("page", page);
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(template, all, out);
        return out.toByteArray();
    }
}
