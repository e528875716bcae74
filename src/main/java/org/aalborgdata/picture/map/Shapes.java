// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture.map;

import java.util.Map;

/** The shapes of marks in a box of 16 by 16 px, the same as those of {@code chart-options.js}; a test compares them. */
public final class Shapes {
    /** Corners by what a mark says, as data of an SVG path without M, L and Z. */
    public static final Map<String, String> CORNERS = Map.of(
            "other-year", "8 2,15 14,1 14",
            "break", "2.5 2.5,13.5 2.5,13.5 13.5,2.5 13.5",
            "boundary", "8 14,1 2,15 2",
            "method", "8 1,15 6.2,12.4 14.5,3.6 14.5,1 6.2",
            "demonstration",
                    "5.5 1.5,10.5 1.5,10.5 5.5,14.5 5.5,14.5 10.5,10.5 10.5,10.5 14.5,5.5 14.5,5.5 10.5,1.5 10.5,1.5 5.5,5.5"
                            + " 5.5",
            "gap", "3.5 2,8 6.5,12.5 2,14 3.5,9.5 8,14 12.5,12.5 14,8 9.5,3.5 14,2 12.5,6.5 8,2 3.5");

    private static final String CIRCLE = "M8 1.5A6.5 6.5 0 1 1 8 14.5A6.5 6.5 0 1 1 8 1.5Z";

    private Shapes() {}

    /** Data of an SVG path; a circle for what has nothing to say. */
    static String path(String mark) {
        String corners = CORNERS.get(mark);
        return corners == null ? CIRCLE : "M" + corners.replace(",", "L") + "Z";
    }
}
