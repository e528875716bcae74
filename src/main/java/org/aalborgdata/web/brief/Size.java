// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.brief;

import java.util.List;

/**
 * How much a brief says, so that it fits one page of A4.
 *
 * @param lines most lines of what changed, and of targets
 * @param others most lines of each other section
 * @param series most places in the picture
 * @param chartHeight in px of a picture that is {@value #CHART_WIDTH} px wide
 */
record Size(int lines, int others, int series, int chartHeight) {
    static final int CHART_WIDTH = 720;
    static final Size NORMAL = new Size(8, 5, 40, 230);
    private static final int LOW = 180;

    /** What is tried in turn until a page holds it. There are two heights only, because drawing takes longest. */
    static final List<Size> STEPS = List.of(
            NORMAL,
            new Size(8, 5, 40, LOW),
            new Size(8, 4, 40, LOW),
            new Size(6, 3, 40, LOW),
            new Size(4, 2, 40, LOW),
            new Size(2, 1, 40, LOW));
}
