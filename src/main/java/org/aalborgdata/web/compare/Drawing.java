// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.List;
import java.util.Map;
import org.aalborgdata.picture.map.MapSheet;
import org.aalborgdata.web.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One chart: what the script {@code chart-options.js} draws, in a browser or on the server.
 *
 * @param name what it shows in one sentence, for those who cannot see it
 * @param method label of the one method of its values, in the page's language; null if methods do not decide
 * @param chart values and their texts in the page's language; empty if there is nothing to draw
 * @param notes what the reader must know besides, such as who is left out and why
 */
public record Drawing(String name, @Nullable String method, Map<String, Object> chart, List<String> notes) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The words of its legend, each with the shape it stands for; empty if all its marks are plain. */
    public List<String> marks(Page page) {
        return chart.get("legend") instanceof List<?> legend
                ? legend.stream()
                        .map(entry -> (Map<?, ?>) entry)
                        .map(entry -> page.t("mark.shape." + entry.get("mark")) + ": " + entry.get("text"))
                        .toList()
                : List.of();
    }

    /** The map that it is; null if a script draws it. */
    public @Nullable MapSheet map() {
        return (MapSheet) chart.get("sheet");
    }

    /** What stands above it because values share it that are not comparable; null if there is nothing to say. */
    public @Nullable String warning() {
        return (String) chart.get("warning");
    }

    /** What draws it without a browser. */
    Map<String, Object> still() {
        MapSheet map = map();
        if (map == null) {
            return chart;
        }
        MapSheet.Still still = map.still();
        return Map.of("kind", "map", "svg", still.svg(), "height", still.height());
    }

    /** JSON that may stand inside a script element of HTML: it contains no {@code <}. */
    public String json() {
        return json(chart);
    }

    /** The same for a chart of any kind. */
    public static String json(Map<String, Object> chart) {
        return MAPPER.writeValueAsString(chart).replace("<", "\\u003c");
    }
}
