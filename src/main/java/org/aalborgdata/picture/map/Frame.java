// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The part of the world that a map shows, and where its places come to lie.
 *
 * @param left easting of the left edge in m
 * @param top northing of the upper edge in m
 * @param scale px per m
 * @param width in px
 * @param height in px
 */
record Frame(double left, double top, double scale, int width, int height) {
    /** A single town is shown with the country around it. */
    private static final double LEAST_METRES = 900_000;
    /** Room around the outermost marks for marks and names. */
    private static final double MARGIN = 0.12;
    /** A coast finer than that is noise at this scale. */
    private static final double FINE = 0.8;

    private static final double SMALLEST = 2;

    /**
     * The frame that holds all points.
     *
     * @param points in m; at least one
     * @param width in px
     * @param tallest height as a multiple of the width
     */
    static Frame of(List<double[]> points, int width, double tallest) {
        double west = points.stream().mapToDouble(p -> p[0]).min().orElseThrow();
        double east = points.stream().mapToDouble(p -> p[0]).max().orElseThrow();
        double south = points.stream().mapToDouble(p -> p[1]).min().orElseThrow();
        double north = points.stream().mapToDouble(p -> p[1]).max().orElseThrow();
        double broad = Math.max(LEAST_METRES, (east - west) * (1 + 2 * MARGIN));
        double high = Math.max(LEAST_METRES * 0.75, (north - south) * (1 + 2 * MARGIN));
        double shape = Math.max(0.55, Math.min(tallest, high / broad));
        int height = (int) Math.round(width * shape);
        double scale = Math.min(width / broad, height / high);
        return new Frame(
                (west + east) / 2 - width / scale / 2, (south + north) / 2 + height / scale / 2, scale, width, height);
    }

    double[] at(double[] metres) {
        return new double[] {(metres[0] - left) * scale, (top - metres[1]) * scale};
    }

    /** The part of outlines that lies in this frame, as data of an SVG path. */
    String path(List<double[][]> outlines) {
        StringBuilder path = new StringBuilder();
        for (double[][] ring : outlines) {
            List<double[]> drawn = new ArrayList<>(ring.length);
            for (double[] corner : ring) {
                double[] here = at(corner);
                double[] last = drawn.isEmpty() ? null : drawn.get(drawn.size() - 1);
                if (last == null || Math.hypot(here[0] - last[0], here[1] - last[1]) >= FINE) {
                    drawn.add(here);
                }
            }
            // Lines along the edge are cut off by it.
            drawn = within(drawn, 0, -2, 1);
            drawn = within(drawn, 0, width + 2d, -1);
            drawn = within(drawn, 1, -2, 1);
            drawn = within(drawn, 1, height + 2d, -1);
            if (drawn.size() > 2 && size(drawn) > SMALLEST) {
                write(drawn, path);
            }
        }
        return path.toString();
    }

    /** The part of a ring on one side of a line (Sutherland and Hodgman 1974). */
    private static List<double[]> within(List<double[]> ring, int axis, double limit, int side) {
        List<double[]> kept = new ArrayList<>(ring.size());
        for (int i = 0; i < ring.size(); i++) {
            double[] a = ring.get(i);
            double[] b = ring.get((i + 1) % ring.size());
            boolean from = side * (a[axis] - limit) >= 0;
            boolean to = side * (b[axis] - limit) >= 0;
            if (from) {
                kept.add(a);
            }
            if (from != to) {
                double share = (limit - a[axis]) / (b[axis] - a[axis]);
                kept.add(new double[] {a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])});
            }
        }
        return kept;
    }

    private static double size(List<double[]> ring) {
        return Math.max(
                ring.stream().mapToDouble(p -> p[0]).max().orElse(0)
                        - ring.stream().mapToDouble(p -> p[0]).min().orElse(0),
                ring.stream().mapToDouble(p -> p[1]).max().orElse(0)
                        - ring.stream().mapToDouble(p -> p[1]).min().orElse(0));
    }

    private static void write(List<double[]> ring, StringBuilder path) {
        double[] last = null;
        for (double[] p : ring) {
            double x = Math.round(p[0] * 10) / 10d;
            double y = Math.round(p[1] * 10) / 10d;
            path.append(last == null ? "M" : "l");
            path.append(number(last == null ? x : x - last[0])).append(' ');
            path.append(number(last == null ? y : y - last[1]));
            last = new double[] {x, y};
        }
        path.append('z');
    }

    /** With one decimal at most. */
    static String number(double value) {
        double rounded = Math.round(value * 10) / 10d;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }
}
