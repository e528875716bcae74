// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;
import tools.jackson.databind.json.JsonMapper;

/**
 * The charts' own script, run on the server: ECharts and {@code chart-options.js}, the same files that a browser loads. It
 * reads nothing but its arguments. Made when first asked for, since loading takes seconds. Thread-safe; draws one at a time.
 */
final class ChartScript {
    private static final List<String> FILES = List.of(
            "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.common.min.js",
            "/static/assets/chart-options.js",
            "/picture/server.js");
    private static final String STYLES = "/static/assets/aalborg.css";
    /** What a browser has and ECharts asks for while it draws nothing over time. */
    private static final String BROWSER =
            "var self = this; function setTimeout() { return 0; } function clearTimeout() {}";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Typeface typeface = new Typeface();
    private final String palette = palette(text(STYLES));
    private final ScriptableObject scope;

    ChartScript() {
        try (Context context = open()) {
            scope = context.initSafeStandardObjects();
            run(context, BROWSER, "browser");
            ScriptableObject host = (ScriptableObject) context.newObject(scope);
            ScriptableObject.putProperty(host, "width", new TextWidth(typeface));
            ScriptableObject.putProperty(scope, "host", host);
            FILES.forEach(file -> run(context, text(file), file));
            run(
                    context,
                    "echarts.setPlatformAPI({ measureText: function (t, f) { return { width: host.width(t, f) }; } });",
                    "measure");
        }
    }

    /** The picture as SVG. */
    synchronized String svg(Picture picture) {
        try (Context context = open()) {
            ScriptableObject pictures = (ScriptableObject) ScriptableObject.getProperty(scope, "pictures");
            Function draw = (Function) ScriptableObject.getProperty(pictures, "draw");
            Object[] arguments = {MAPPER.writeValueAsString(picture), palette, Typeface.CSS_FAMILIES};
            return Context.toString(draw.call(context, scope, pictures, arguments));
        }
    }

    private void run(Context context, String script, String name) {
        context.evaluateString(scope, script, name, 1, null);
    }

    private static Context open() {
        Context context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        // ECharts is one function that is too large for one method of byte code.
        context.setInterpretedMode(true);
        return context;
    }

    /** The light colours of the stylesheet, as {@code charts.js} reads them in a browser. */
    static String palette(String css) {
        String light = css.substring(css.indexOf(":root {"), css.indexOf('}', css.indexOf(":root {")));
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher matcher = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});").matcher(light);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        Map<String, Object> palette = new LinkedHashMap<>();
        palette.put(
                "colours",
                colours.keySet().stream()
                        .filter(name -> name.startsWith("chart-"))
                        .map(colours::get)
                        .toList());
        Map.of(
                        "ink",
                        "ink",
                        "quiet",
                        "quiet",
                        "rule",
                        "rule",
                        "strong",
                        "rule-strong",
                        "paper",
                        "paper",
                        "faint",
                        "rule-strong")
                .forEach((key, name) -> palette.put(key, colours.get(name)));
        return MAPPER.writeValueAsString(palette);
    }

    static String text(String resource) {
        try (InputStream in = ChartScript.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The build lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
