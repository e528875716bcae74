// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.aalborgdata.picture.map.MapSheet.Key;
import org.aalborgdata.picture.map.MapSheet.Mark;
import org.aalborgdata.picture.map.MapSheet.Size;
import org.aalborgdata.picture.map.MapSheet.Still;

/** Writes one map: land, marks, names and legend. */
final class MapSvg {
    private static final int ROW = 24;
    private static final double PX_OF_BOX = 16;
    private static final int TEXT = 13;

    private final MapSheet sheet;
    private final Size size;
    private final UnaryOperator<String> colours;
    private final Frame frame;
    private final StringBuilder out = new StringBuilder();

    /** @param colours from a name in the stylesheet to what stands in an attribute */
    MapSvg(MapSheet sheet, Size size, UnaryOperator<String> colours) {
        this.sheet = sheet;
        this.size = size;
        this.colours = colours;
        this.frame = Frame.of(
                sheet.extent().stream().map(p -> Projection.of(p[0], p[1])).toList(), size.width(), size.tallest());
    }

    /** @param still without links and titles, for a picture */
    Still write(boolean still) {
        int legendTop = frame.height() + 12;
        StringBuilder legend = new StringBuilder();
        int height = legendTop + new Legend(legend, legendTop).write();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(size.width())
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(size.width())
                .append("\" height=\"")
                .append(height)
                .append('"');
        if (!still) {
            out.append(" class=\"map map-")
                    .append(size.name().toLowerCase(java.util.Locale.ROOT))
                    .append("\" role=\"group\" aria-label=\"")
                    .append(escape(sheet.name()))
                    .append('"');
        }
        out.append('>');
        land();
        Placed placed = Placed.of(sheet.marks(), frame, size);
        placed.leaders().forEach(this::leader);
        out.append("<g>");
        for (Placed.Spot spot : placed.spots()) {
            mark(spot, still);
        }
        out.append("</g>");
        if (!placed.labels().isEmpty()) {
            out.append("<g aria-hidden=\"true\" font-size=\"12\" font-weight=\"600\" pointer-events=\"none\">");
            placed.labels().forEach(this::label);
            out.append("</g>");
        }
        out.append(legend).append("</svg>");
        return new Still(out.toString(), height);
    }

    private void land() {
        out.append("<g aria-hidden=\"true\"><path d=\"M0.5 0.5H")
                .append(frame.width() - 0.5)
                .append('V')
                .append(frame.height() - 0.5)
                .append("H0.5Z\" fill=\"")
                .append(colours.apply("map-sea"))
                .append("\"/><path fill=\"")
                .append(colours.apply("map-land"))
                .append("\" stroke=\"")
                .append(colours.apply("map-border"))
                .append("\" stroke-width=\"0.8\" stroke-linejoin=\"round\" d=\"")
                .append(frame.path(Outlines.shipped().metres()))
                // Land goes on under the legend; the sides are cut off with the picture.
                .append("\"/><path d=\"M0 ")
                .append(frame.height())
                .append('H')
                .append(frame.width())
                .append("v5H0Z\" fill=\"")
                .append(colours.apply("paper"))
                .append("\"/><path d=\"M0 0H")
                .append(frame.width())
                .append('V')
                .append(frame.height())
                .append("H0Z\" fill=\"none\" stroke=\"")
                .append(colours.apply("rule"))
                .append("\" stroke-width=\"2\"/></g>");
    }

    private void leader(double[] line) {
        out.append("<path aria-hidden=\"true\" d=\"M")
                .append(Frame.number(line[0]))
                .append(' ')
                .append(Frame.number(line[1]))
                .append('L')
                .append(Frame.number(line[2]))
                .append(' ')
                .append(Frame.number(line[3]))
                .append("\" stroke=\"")
                .append(colours.apply("ink"))
                .append("\"/>");
    }

    private void mark(Placed.Spot spot, boolean still) {
        Mark mark = spot.mark();
        if (!still) {
            out.append("<a href=\"")
                    .append(escape(mark.href()))
                    .append("\" aria-label=\"")
                    .append(escape(mark.title()))
                    .append("\"><title>")
                    .append(escape(mark.title()))
                    .append("</title>");
        }
        shape(out, spot.x(), spot.y(), Placed.MARK, mark);
        if (!still) {
            out.append("</a>");
        }
    }

    private void shape(StringBuilder to, double x, double y, double px, Mark mark) {
        double scale = px / PX_OF_BOX;
        to.append("<g transform=\"translate(")
                .append(Frame.number(x - px / 2))
                .append(' ')
                .append(Frame.number(y - px / 2))
                .append(") scale(")
                .append(scale)
                .append(")\"><path d=\"")
                .append(Shapes.path(mark.mark()))
                .append("\" fill=\"")
                .append(mark.step() < 0 ? colours.apply("paper") : colour(mark.step()))
                .append("\" stroke=\"")
                .append(colours.apply(mark.step() < 0 ? "quiet" : "ink"))
                .append("\" stroke-width=\"1.2\"/>");
        if (mark.hollow()) {
            dot(to, 3.4, colours.apply("paper"));
        }
        if (mark.estimated()) {
            dot(to, 1.7, colours.apply("ink"));
        }
        to.append("</g>");
    }

    private void dot(StringBuilder to, double radius, String colour) {
        to.append("<circle cx=\"8\" cy=\"8.4\" r=\"")
                .append(radius)
                .append("\" fill=\"")
                .append(colour)
                .append("\" stroke=\"")
                .append(colours.apply("ink"))
                .append("\" stroke-width=\"0.8\"/>");
    }

    private void label(Placed.Label label) {
        // The halo is a text of its own, because not every program paints the outline of a text below its filling.
        for (boolean halo : new boolean[] {true, false}) {
            out.append("<text x=\"")
                    .append(Frame.number(label.x()))
                    .append("\" y=\"")
                    .append(Frame.number(label.y()))
                    .append("\" text-anchor=\"")
                    .append(label.anchor())
                    .append("\" fill=\"")
                    .append(colours.apply(halo ? "paper" : "ink"));
            if (halo) {
                out.append("\" stroke=\"")
                        .append(colours.apply("paper"))
                        .append("\" stroke-width=\"3\" stroke-linejoin=\"round");
            }
            out.append("\">").append(escape(label.text())).append("</text>");
        }
    }

    /** Few classes are as far apart in colour as many are together. */
    private String colour(int step) {
        int classes = sheet.steps().size();
        int tone = classes < 2 ? 2 : Math.round(step * (ValueClasses.MOST - 1f) / (classes - 1));
        return colours.apply("map-" + (tone + 1));
    }

    /** Entries in rows as wide as the map. */
    private final class Legend {
        private final StringBuilder to;
        private final int top;
        private double x;
        private int y;

        Legend(StringBuilder to, int top) {
            this.to = to;
            this.top = top;
        }

        /** @return its height in px */
        int write() {
            y = top + TEXT;
            to.append("<g aria-hidden=\"true\" font-size=\"").append(TEXT).append("\">");
            for (String line : Placed.wrapped(sheet.scale(), size.width())) {
                text(0, line, true);
                y += ROW - 4;
            }
            y += 2;
            for (int i = 0; i < sheet.steps().size(); i++) {
                entry(entry("plain", i, false, false), sheet.steps().get(i));
            }
            if (sheet.missing() != null) {
                entry(entry("gap", -1, false, false), sheet.missing());
            }
            List<Key> keys = new ArrayList<>(sheet.keys());
            if (!keys.isEmpty() && x > 0) {
                x = 0;
                y += ROW;
            }
            for (Key key : keys) {
                boolean provisional = key.mark().equals("provisional");
                boolean estimated = key.mark().equals("estimated");
                entry(entry(key.mark(), 0, provisional || estimated, estimated), key.text());
            }
            to.append("</g>");
            return y + 10 - top;
        }

        private Mark entry(String mark, int step, boolean hollow, boolean estimated) {
            return new Mark(0, 0, "", step, mark, hollow, estimated, "", "", "");
        }

        private void entry(Mark mark, String words) {
            double room = 24 + Placed.width(words, TEXT) + 18;
            List<String> lines = Placed.wrapped(words, size.width() - 24);
            if (x > 0 && x + room - 18 > size.width()) {
                x = 0;
                y += ROW;
            }
            shape(to, x + 8, y - 4.5, 15, mark);
            for (int i = 0; i < lines.size(); i++) {
                y += i == 0 ? 0 : ROW - 7;
                text(x + 22, lines.get(i), false);
            }
            x += room;
        }

        private void text(double at, String words, boolean strong) {
            to.append("<text x=\"")
                    .append(Frame.number(at))
                    .append("\" y=\"")
                    .append(y)
                    .append("\" fill=\"")
                    .append(colours.apply("ink"))
                    .append(strong ? "\" font-weight=\"700\">" : "\">")
                    .append(escape(words))
                    .append("</text>");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
