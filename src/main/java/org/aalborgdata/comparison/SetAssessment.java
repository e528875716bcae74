// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Assessment.Caveat;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.ComparisonRequest.Mode;
import org.aalborgdata.figures.Edition;
import org.aalborgdata.vocabulary.Label;

/** Says what stands between all values of one indicator that are shown together: once for the set, and at each value. */
final class SetAssessment {
    private static final int MOST_METHODS_NAMED = 4;
    private static final int MOST_PLACES_NAMED = 3;

    private final Indicator indicator;
    private final List<Point> points;
    private final boolean oneAxis;
    private final List<Caveat> caveats = new ArrayList<>();

    private SetAssessment(Indicator indicator, List<Point> points, boolean oneAxis) {
        this.indicator = indicator;
        this.points = points;
        this.oneAxis = oneAxis;
    }

    /** @param oneAxis whether values that are not comparable stand on one axis because the reader insists */
    static Assessment of(Indicator indicator, List<Point> points, Mode mode, boolean oneAxis) {
        SetAssessment set = new SetAssessment(indicator, points, oneAxis);
        set.assess(mode);
        return Assessment.of(set.caveats);
    }

    private void assess(Mode mode) {
        methods();
        share(
                Ground.METHOD_NOT_STATED,
                p -> !p.methodStated(),
                new Label("from a source that does not say how it counted", "aus einer Quelle ohne Angabe der Methode"),
                PairWords.METHOD_NOT_STATED);
        if (mode == Mode.LATEST) {
            years();
        }
        share(
                Ground.PERIOD_LENGTH,
                p -> FigureFacts.days(p.figure()) != 0,
                new Label(
                        "for a period that is not one calendar year",
                        "für einen anderen Zeitraum als ein Kalenderjahr"),
                PairWords.PERIOD);
        types();
        boundaries();
        share(
                Ground.BREAK,
                p -> has(p, "B"),
                new Label(
                        "marked as a break in the series by the source",
                        "von der Quelle als Bruch in der Reihe gekennzeichnet"),
                new Label("break in the series here", "hier bricht die Reihe"));
        share(Ground.PROVISIONAL, p -> has(p, "P"), PairWords.PROVISIONAL, PairWords.PROVISIONAL);
        share(Ground.ESTIMATED, p -> FigureFacts.estimated(p.figure()), PairWords.ESTIMATED, PairWords.ESTIMATED);
        share(
                Ground.REVISED,
                FigureFacts::revised,
                new Label("revised after an earlier edition", "gegenüber einer früheren Ausgabe überarbeitet"),
                FigureFacts::revision);
        editions();
        share(
                Ground.LOW_RELIABILITY,
                p -> has(p, "U"),
                new Label("called unreliable by the source", "nach Angabe der Quelle wenig zuverlässig"),
                PairWords.UNRELIABLE);
        share(
                Ground.DEFINITION,
                p -> has(p, "D"),
                new Label("based on another definition, says the source", "nach Angabe der Quelle anders definiert"),
                PairWords.DEFINITION);
        share(
                Ground.DEMONSTRATION,
                p -> p.figure().demonstration(),
                new Label(
                        "demonstration data, invented to show the program", "zur Demonstration des Programms erfunden"),
                PairWords.DEMONSTRATION);
    }

    private void methods() {
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
        boolean decides = Comparability.decides(Ground.METHOD, indicator);
        if (decides) {
            text = oneAxis
                    ? new Label(
                            text.en()
                                    + " For this indicator the method decides; they share an axis only because that was"
                                    + " asked for.",
                            text.de()
                                    + " Bei diesem Indikator entscheidet die Methode; sie stehen nur auf Wunsch auf einer"
                                    + " Achse.")
                    : new Label(
                            text.en() + " For this indicator the method decides, so each method has its own panel.",
                            text.de()
                                    + " Bei diesem Indikator entscheidet die Methode; darum steht jede in einem eigenen"
                                    + " Bild.");
        }
        caveats.add(new Caveat(Ground.METHOD, decides, text, reasons(points, p -> true, otherMethods(places))));
    }

    /** Who is counted otherwise, in a few words; the same words for all values of one method and territory. */
    private static Function<Point, Label> otherMethods(Map<String, Set<Label>> places) {
        Map<List<Object>, Label> known = new LinkedHashMap<>();
        return p ->
                known.computeIfAbsent(List.of(p.figure().method(), p.territory().name()), k -> {
                    Set<Label> others = places.entrySet().stream()
                            .filter(e -> !e.getKey().equals(p.figure().method()))
                            .flatMap(e -> e.getValue().stream())
                            .collect(Collectors.toCollection(LinkedHashSet::new));
                    others.remove(p.territory().name());
                    return others.isEmpty()
                            ? new Label("another method than in other years", "andere Methode als in anderen Jahren")
                            : new Label(
                                    "another method than " + named(others, Label::en),
                                    "andere Methode als " + named(others, Label::de));
                });
    }

    private static String named(Collection<Label> places, Function<Label, String> in) {
        String first = places.stream().limit(MOST_PLACES_NAMED).map(in).collect(Collectors.joining(", "));
        return places.size() <= MOST_PLACES_NAMED ? first : first + " … " + places.size();
    }

    /** It concerns those that are not of the year that most have. */
    private void years() {
        TreeSet<Integer> years =
                points.stream().map(p -> p.figure().year()).collect(Collectors.toCollection(TreeSet::new));
        if (years.size() > 1) {
            int usual = Years.usual(points.stream().map(p -> p.figure().year()).toList());
            Label text = new Label(
                    "The latest years differ: from " + years.first() + " to " + years.last() + ".",
                    "Die jeweils letzten Jahre sind verschieden: von " + years.first() + " bis " + years.last() + ".");
            caveats.add(new Caveat(
                    Ground.YEAR,
                    false,
                    text,
                    reasons(
                            points,
                            p -> p.figure().year() != usual,
                            p -> new Label(
                                    p.figure().year() + " instead of " + usual,
                                    p.figure().year() + " statt " + usual))));
        }
    }

    private void types() {
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
        Map<String, Label> words = types.stream()
                .collect(Collectors.toMap(
                        t -> t,
                        t -> PairWords.types(
                                t, types.stream().filter(o -> !o.equals(t)).toList())));
        caveats.add(new Caveat(
                Ground.TERRITORY_TYPE,
                false,
                text,
                reasons(points, p -> true, p -> words.get(p.territory().type()))));
    }

    /** Different versions matter only for an area that changed between them. */
    private void boundaries() {
        TreeSet<String> versions = FigureFacts.versions(points);
        share(
                Ground.BOUNDARY,
                p -> FigureFacts.movedWithin(versions, p).isPresent(),
                new Label(
                        "for an area that changed between the boundary versions shown (" + String.join(", ", versions)
                                + ")",
                        "für ein Gebiet, das sich zwischen den gezeigten Gebietsständen geändert hat ("
                                + String.join(", ", versions) + ")"),
                p -> PairWords.moved(FigureFacts.movedWithin(versions, p).orElse("")));
    }

    private void editions() {
        Map<String, Edition> newest = FigureFacts.newestOfSeveral(points);
        share(
                Ground.EDITION,
                p -> FigureFacts.newer(newest, p) != null,
                new Label(
                        "from an older edition of a source than others here",
                        "aus einer älteren Ausgabe einer Quelle als andere hier"),
                p -> FigureFacts.olderEdition(
                        p, Optional.ofNullable(FigureFacts.newer(newest, p)).orElseThrow()));
    }

    private void share(Ground ground, Predicate<Point> test, Label predicate, Label reason) {
        share(ground, test, predicate, p -> reason);
    }

    private void share(Ground ground, Predicate<Point> test, Label predicate, Function<Point, Label> reason) {
        Map<String, Label> found = reasons(points, test, reason);
        if (!found.isEmpty()) {
            caveats.add(new Caveat(ground, false, Words.share(found.size(), points.size(), predicate), found));
        }
    }

    private static Map<String, Label> reasons(
            List<Point> points, Predicate<Point> test, Function<Point, Label> reason) {
        Map<String, Label> found = new LinkedHashMap<>();
        for (Point p : points) {
            if (test.test(p)) {
                found.put(p.figure().observation(), reason.apply(p));
            }
        }
        return found;
    }

    private static boolean has(Point point, String status) {
        return FigureFacts.has(point.figure(), status);
    }
}
