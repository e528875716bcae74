// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Assessment.Caveat;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.ComparisonRequest.Mode;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.vocabulary.Label;

/** Says what stands between figures (model page, section 7). Decides from the figures alone; keeps nothing. */
final class Comparability {
    private static final int YEAR_DAYS = 366;
    private static final int MOST_METHODS_NAMED = 4;
    private static final int MOST_PLACES_NAMED = 3;

    private Comparability() {}

    /** Everything that stands between two figures; empty means that they are comparable. */
    static Set<Ground> between(Indicator indicator, Point a, Indicator otherIndicator, Point b) {
        Figure one = a.figure();
        Figure other = b.figure();
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        add(grounds, Ground.INDICATOR, !indicator.iri().equals(otherIndicator.iri()));
        add(grounds, Ground.UNIT, !one.unit().equals(other.unit()));
        add(grounds, Ground.METHOD, !one.method().equals(other.method()));
        add(grounds, Ground.METHOD_NOT_STATED, !a.methodStated() || !b.methodStated());
        add(grounds, Ground.YEAR, one.year() != other.year());
        add(grounds, Ground.PERIOD_LENGTH, days(one) != days(other));
        add(
                grounds,
                Ground.TERRITORY_TYPE,
                !a.territory().type().equals(b.territory().type()));
        TreeSet<String> versions = versions(List.of(a, b));
        add(grounds, Ground.BOUNDARY, movedWithin(versions, a) || movedWithin(versions, b));
        boolean sameSeries = one.territory().equals(other.territory());
        Figure later = one.year() > other.year() ? one : other;
        add(grounds, Ground.BREAK, sameSeries && one.year() != other.year() && has(later, "B"));
        add(grounds, Ground.PROVISIONAL, has(one, "P") || has(other, "P"));
        add(grounds, Ground.ESTIMATED, estimated(one) || estimated(other));
        add(grounds, Ground.LOW_RELIABILITY, has(one, "U") || has(other, "U"));
        add(grounds, Ground.DEFINITION, has(one, "D") || has(other, "D"));
        add(grounds, Ground.DEMONSTRATION, one.demonstration() || other.demonstration());
        return grounds;
    }

    /** Whether a ground makes two figures of this indicator not comparable at all. */
    static boolean decides(Ground ground, Indicator indicator) {
        return ground == Ground.INDICATOR
                || ground == Ground.UNIT
                || ground == Ground.METHOD && indicator.methodDecides();
    }

    /** The same for all values of one indicator that are shown together, grouped and in words. */
    static Assessment assess(Indicator indicator, List<Point> points, Mode mode) {
        List<Caveat> caveats = new ArrayList<>();
        methods(indicator, points, caveats);
        share(
                points,
                Ground.METHOD_NOT_STATED,
                p -> !p.methodStated(),
                caveats,
                new Label(
                        "from a source that does not say how it counted", "aus einer Quelle ohne Angabe der Methode"));
        if (mode == Mode.LATEST) {
            years(points, caveats);
        }
        share(
                points,
                Ground.PERIOD_LENGTH,
                p -> days(p.figure()) != 0,
                caveats,
                new Label(
                        "for a period that is not one calendar year",
                        "für einen anderen Zeitraum als ein Kalenderjahr"));
        types(points, caveats);
        boundaries(points, caveats);
        share(
                points,
                Ground.BREAK,
                p -> has(p.figure(), "B"),
                caveats,
                new Label(
                        "marked as a break in the series by the source",
                        "von der Quelle als Bruch in der Reihe gekennzeichnet"));
        share(points, Ground.PROVISIONAL, p -> has(p.figure(), "P"), caveats, new Label("provisional", "vorläufig"));
        share(points, Ground.ESTIMATED, p -> estimated(p.figure()), caveats, new Label("estimated", "geschätzt"));
        share(
                points,
                Ground.LOW_RELIABILITY,
                p -> has(p.figure(), "U"),
                caveats,
                new Label("called unreliable by the source", "nach Angabe der Quelle wenig zuverlässig"));
        share(
                points,
                Ground.DEFINITION,
                p -> has(p.figure(), "D"),
                caveats,
                new Label("based on another definition, says the source", "nach Angabe der Quelle anders definiert"));
        share(
                points,
                Ground.DEMONSTRATION,
                p -> p.figure().demonstration(),
                caveats,
                new Label(
                        "demonstration data, invented to show the program",
                        "zur Demonstration des Programms erfunden"));
        return Assessment.of(caveats);
    }

    private static void methods(Indicator indicator, List<Point> points, List<Caveat> caveats) {
        Map<String, Set<Label>> places = new LinkedHashMap<>();
        Map<String, Label> labels = new LinkedHashMap<>();
        for (Point p : points) {
            places.computeIfAbsent(p.figure().method(), m -> new LinkedHashSet<>())
                    .add(p.territory().name());
            labels.put(p.figure().method(), p.method());
        }
        if (places.size() < 2) {
            return;
        }
        int count = places.size();
        Label text;
        if (count > MOST_METHODS_NAMED) {
            text = new Label(
                    "The values follow " + Words.english(count) + " different methods; the table names each.",
                    "Die Werte folgen " + Words.german(count) + " verschiedenen Methoden; die Tabelle nennt jede.");
        } else {
            Function<Function<Label, String>, String> list = in -> places.entrySet().stream()
                    .map(e -> "“" + in.apply(labels.get(e.getKey())) + "” (" + named(e.getValue(), in) + ")")
                    .collect(Collectors.joining(", "));
            text = new Label(
                    "The values follow different methods: " + list.apply(Label::en) + ".",
                    "Die Werte folgen verschiedenen Methoden: "
                            + list.apply(Label::de).replace('“', '„').replace('”', '“') + ".");
        }
        boolean decides = decides(Ground.METHOD, indicator);
        if (decides) {
            text = new Label(
                    text.en() + " For this indicator the method decides, so each method has its own panel.",
                    text.de()
                            + " Bei diesem Indikator entscheidet die Methode; darum steht jede in einem eigenen Bild.");
        }
        caveats.add(new Caveat(Ground.METHOD, decides, text, observations(points, p -> true)));
    }

    private static String named(Set<Label> places, Function<Label, String> in) {
        String first = places.stream().limit(MOST_PLACES_NAMED).map(in).collect(Collectors.joining(", "));
        return places.size() <= MOST_PLACES_NAMED ? first : first + " … " + places.size();
    }

    private static void years(List<Point> points, List<Caveat> caveats) {
        TreeSet<Integer> years =
                points.stream().map(p -> p.figure().year()).collect(Collectors.toCollection(TreeSet::new));
        if (years.size() > 1) {
            Label text = new Label(
                    "The latest years differ: from " + years.first() + " to " + years.last() + ".",
                    "Die jeweils letzten Jahre sind verschieden: von " + years.first() + " bis " + years.last() + ".");
            caveats.add(new Caveat(Ground.YEAR, false, text, observations(points, p -> true)));
        }
    }

    private static void types(List<Point> points, List<Caveat> caveats) {
        Set<String> types =
                points.stream().map(p -> p.territory().type()).collect(Collectors.toCollection(TreeSet::new));
        if (types.size() < 2) {
            return;
        }
        Function<Function<Label, String>, String> list =
                in -> types.stream().map(t -> in.apply(Words.territoryType(t))).collect(Collectors.joining(", "));
        Label text = new Label(
                "Territories of different types stand side by side: " + list.apply(Label::en) + ".",
                "Gebiete verschiedener Art stehen nebeneinander: " + list.apply(Label::de) + ".");
        caveats.add(new Caveat(Ground.TERRITORY_TYPE, false, text, observations(points, p -> true)));
    }

    /** Different versions matter only for an area that changed between them (table of changes in the catalogue). */
    private static void boundaries(List<Point> points, List<Caveat> caveats) {
        TreeSet<String> versions = versions(points);
        share(
                points,
                Ground.BOUNDARY,
                p -> movedWithin(versions, p),
                caveats,
                new Label(
                        "for an area that changed between the boundary versions shown (" + String.join(", ", versions)
                                + ")",
                        "für ein Gebiet, das sich zwischen den gezeigten Gebietsständen geändert hat ("
                                + String.join(", ", versions) + ")"));
    }

    private static TreeSet<String> versions(List<Point> points) {
        return points.stream()
                .map(p -> p.figure().boundaryVersion())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean movedWithin(TreeSet<String> versions, Point point) {
        return versions.size() > 1
                && point.boundaryMoves().stream()
                        .anyMatch(v -> v.compareTo(versions.first()) > 0 && v.compareTo(versions.last()) <= 0);
    }

    private static void share(
            List<Point> points, Ground ground, Predicate<Point> test, List<Caveat> caveats, Label predicate) {
        Set<String> found = observations(points, test);
        if (!found.isEmpty()) {
            caveats.add(new Caveat(ground, false, Words.share(found.size(), points.size(), predicate), found));
        }
    }

    private static Set<String> observations(List<Point> points, Predicate<Point> test) {
        return points.stream()
                .filter(test)
                .map(p -> p.figure().observation())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Length of a period that is not the calendar year, in days; 0 for a year. */
    private static long days(Figure figure) {
        if (figure.periodStart() == null || figure.periodEnd() == null) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(figure.periodStart(), figure.periodEnd()) + 1;
        boolean calendarYear = (days == YEAR_DAYS || days == YEAR_DAYS - 1)
                && figure.periodStart().getDayOfYear() == 1;
        return calendarYear ? 0 : days;
    }

    private static boolean estimated(Figure figure) {
        return has(figure, "E") || has(figure, "I") || has(figure, "F");
    }

    private static boolean has(Figure figure, String status) {
        return figure.statuses().contains(status);
    }

    private static void add(Set<Ground> grounds, Ground ground, boolean present) {
        if (present) {
            grounds.add(ground);
        }
    }
}
