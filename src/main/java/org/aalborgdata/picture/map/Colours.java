// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of the pages by day, from their stylesheet, so that a picture looks like its page. */
final class Colours {
    private static final String STYLES = "/static/assets/aalborg.css";
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");
    private static final Map<String, String> LIGHT = read();

    private Colours() {}

    /** By name, such as {@code ink}. */
    static Map<String, String> light() {
        return LIGHT;
    }

    private static Map<String, String> read() {
        try (InputStream in = Colours.class.getResourceAsStream(STYLES)) {
            if (in == null) {
                throw new IllegalStateException("The build lacks " + STYLES);
            }
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Matcher colour = COLOUR.matcher(css.substring(0, css.indexOf('}', css.indexOf(":root {"))));
            Map<String, String> found = new HashMap<>();
            while (colour.find()) {
                found.put(colour.group(1), colour.group(2));
            }
            return Map.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + STYLES, e);
        }
    }
}
