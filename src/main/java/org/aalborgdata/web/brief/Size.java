// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.brief;

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
    static final Size NORMAL = new Size(8, 5, 40, 250);
    private static final int STEPS = 4;

    /** What is tried in turn until a page holds it. */
    static java.util.List<Size> steps() {
        return java.util.stream.Stream.iterate(NORMAL, Size::smaller)
                .limit(STEPS)
                .toList();
    }

    private Size smaller() {
        return new Size(half(lines), half(others), series, Math.max(160, chartHeight - 40));
    }

    private static int half(int number) {
        return Math.max(1, number * 2 / 3);
    }
}
