// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.picture.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aalborgdata.picture.map.MapSheet.Mark;
import org.aalborgdata.picture.map.MapSheet.Size;

/**
 * Where marks and names come to lie. A mark that would cover another is moved aside, with a line to where it belongs; a name
 * that would cover anything is left to the mark's title and to the table.
 *
 * @param leaders lines from places to the marks moved away from them: x and y of both ends
 */
record Placed(List<Spot> spots, List<double[]> leaders, List<Label> labels) {
    /** Width of a mark in px. */
    static final double MARK = 15;

    private static final int LABEL = 12;
    /** Of the typefaces of pages and pictures alike, as a share of their size; a little too wide rather than too narrow. */
    private static final double LETTER = 0.57;
    /** Names beside marks are bold. */
    private static final double BOLD_LETTER = 0.68;

    private static final double APART = MARK * 0.8;
    private static final int RINGS = 4;

    record Spot(Mark mark, double x, double y) {}

    record Label(String text, double x, double y, String anchor) {}

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Placed of(List<Mark> marks, Frame frame, Size size) {
        List<Spot> spots = new ArrayList<>();
        List<double[]> leaders = new ArrayList<>();
        // What is known has its place before what is not.
        List<Mark> ordered = marks.stream()
                .sorted(Comparator.comparing((Mark m) -> m.step() < 0))
                .toList();
        for (Mark mark : ordered) {
            double[] at = frame.at(Projection.of(mark.latitude(), mark.longitude()));
            double[] free = free(at, spots);
            if (free[0] != at[0] || free[1] != at[1]) {
                leaders.add(new double[] {at[0], at[1], free[0], free[1]});
            }
            spots.add(new Spot(mark, free[0], free[1]));
        }
        return new Placed(spots, leaders, labels(spots, frame, size));
    }

    private static double[] free(double[] at, List<Spot> taken) {
        for (int ring = 0; ring <= RINGS; ring++) {
            int places = ring == 0 ? 1 : 6 * ring;
            for (int i = 0; i < places; i++) {
                double angle = 2 * Math.PI * i / places;
                double x = at[0] + ring * (MARK + 1) * Math.cos(angle);
                double y = at[1] + ring * (MARK + 1) * Math.sin(angle);
                if (taken.stream().allMatch(s -> Math.hypot(s.x() - x, s.y() - y) >= APART)) {
                    return new double[] {x, y};
                }
            }
        }
        return at;
    }

    private static List<Label> labels(List<Spot> spots, Frame frame, Size size) {
        List<Box> taken = new ArrayList<>();
        double half = MARK / 2 + 1;
        spots.forEach(s -> taken.add(new Box(s.x() - half, s.y() - half, s.x() + half, s.y() + half)));
        List<Label> labels = new ArrayList<>();
        boolean named = spots.size() <= size.named();
        for (Spot spot : spots) {
            String value = spot.mark().value();
            String name = spot.mark().name();
            List<String> texts = named ? List.of(value.isEmpty() ? name : name + ": " + value, value) : List.of(value);
            texts.stream()
                    .filter(t -> !t.isEmpty())
                    .flatMap(t -> candidates(spot, t).stream())
                    .filter(l -> isFree(l, taken, frame))
                    .findFirst()
                    .ifPresent(l -> {
                        labels.add(l);
                        taken.add(box(l));
                    });
        }
        return labels;
    }

    private static List<Label> candidates(Spot spot, String text) {
        double gap = MARK / 2 + 4;
        return List.of(
                new Label(text, spot.x() + gap, spot.y() + 4, "start"),
                new Label(text, spot.x() - gap, spot.y() + 4, "end"),
                new Label(text, spot.x(), spot.y() - gap + 1, "middle"),
                new Label(text, spot.x(), spot.y() + gap + 8, "middle"));
    }

    private static boolean isFree(Label label, List<Box> taken, Frame frame) {
        Box box = box(label);
        return box.left() > 2
                && box.right() < frame.width() - 2
                && box.top() > 2
                && box.bottom() < frame.height() - 2
                && taken.stream().noneMatch(box::meets);
    }

    private static Box box(Label label) {
        double width = label.text().length() * LABEL * BOLD_LETTER;
        double left =
                switch (label.anchor()) {
                    case "start" -> label.x();
                    case "end" -> label.x() - width;
                    default -> label.x() - width / 2;
                };
        return new Box(left, label.y() - LABEL + 2, left + width, label.y() + 3);
    }

    /** About how wide a text is, in px. */
    static double width(String text, double size) {
        return text.length() * size * LETTER;
    }

    /** A text in lines no wider than so many px. */
    static List<String> wrapped(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && width(line + " " + word, 13) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
