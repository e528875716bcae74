// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture;

import java.util.List;
import java.util.Map;

/**
 * A picture that can be passed on by itself: it carries its title, its notes and its sources.
 *
 * @param width in CSS px, of the whole picture
 * @param parts from top to bottom
 * @param foot lines under the last part, such as address and licence
 */
public record Picture(int width, String title, List<Part> parts, List<String> foot) {

    /**
     * One chart, or only words where there is nothing to draw.
     *
     * @param head lines above the chart, the first one strong
     * @param chart what {@code chart-options.js} draws; empty for words only
     * @param foot lines under the chart, such as sources and caveats
     */
    public record Part(List<String> head, Map<String, Object> chart, List<String> foot) {}
}
