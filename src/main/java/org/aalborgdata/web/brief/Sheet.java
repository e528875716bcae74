// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.brief;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one page of paper, in the language of the reader.
 *
 * @param lead facts under the title, such as unit and direction
 * @param chart null where nothing can be drawn
 * @param citation how to cite it
 * @param address that shows the same view with all figures
 * @param cut whether the citation does not print that address in full
 * @param time of the newest publication it rests on
 */
public record Sheet(
        String title,
        List<String> lead,
        @Nullable Chart chart,
        List<Section> sections,
        String citation,
        String address,
        boolean cut,
        Instant time) {
    /**
     * One picture.
     *
     * @param name what it shows in one sentence, for those who cannot see it
     * @param data what {@code chart-options.js} draws
     * @param notes what the reader must know besides
     */
    public record Chart(String name, String caption, Map<String, Object> data, List<String> notes) {}

    /** @param more that something was left out; null if nothing was */
    public record Section(
            String id,
            String title,
            List<Line> lines,
            @Nullable String more) {}

    /**
     * One statement.
     *
     * @param lead of what it speaks; null if the text says so
     * @param href path of its evidence on this site, or an address elsewhere; null if it has none of its own
     */
    public record Line(
            @Nullable String lead, String text, @Nullable String href) {
        static Line of(String text) {
            return new Line(null, text, null);
        }
    }
}
