// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.vocabulary.Label;

/** What stands between two values, in a few words. */
final class PairWords {
    static final Label METHOD_NOT_STATED = new Label("method not stated", "Methode nicht angegeben");
    static final Label PERIOD = new Label("not a calendar year", "kein Kalenderjahr");
    static final Label PROVISIONAL = new Label("provisional", "vorläufig");
    static final Label ESTIMATED = new Label("estimated", "geschätzt");
    static final Label UNRELIABLE = new Label("unreliable, says the source", "laut Quelle wenig zuverlässig");
    static final Label DEFINITION = new Label("other definition, says the source", "laut Quelle anders definiert");
    static final Label DEMONSTRATION = new Label("invented for demonstration", "zur Demonstration erfunden");

    private PairWords() {}

    /**
     * @param a the value that is judged
     * @param b the value it is held against
     */
    static Label of(Ground ground, Indicator indicator, Point a, Indicator otherIndicator, Point b) {
        return switch (ground) {
            case INDICATOR ->
                new Label(
                        "measures something else than " + otherIndicator.code(),
                        "misst etwas anderes als " + otherIndicator.code());
            case UNIT, DENOMINATOR -> against(Units.of(indicator), Units.of(otherIndicator));
            case METHOD -> against(quoted(a.method()), quoted(b.method()));
            case METHOD_NOT_STATED -> whose(METHOD_NOT_STATED, a, b, p -> !p.methodStated());
            case YEAR -> against(year(a), year(b));
            case PERIOD_LENGTH -> whose(PERIOD, a, b, p -> FigureFacts.days(p.figure()) != 0);
            case TERRITORY_TYPE ->
                types(a.territory().type(), List.of(b.territory().type()));
            case BOUNDARY -> {
                TreeSet<String> versions = FigureFacts.versions(List.of(a, b));
                boolean own = FigureFacts.movedWithin(versions, a).isPresent();
                yield whose(
                        moved(FigureFacts.movedWithin(versions, own ? a : b).orElse("")),
                        a,
                        b,
                        p -> FigureFacts.movedWithin(versions, p).isPresent());
            }
            case BREAK -> {
                int first = Math.min(a.figure().year(), b.figure().year());
                int last = Math.max(a.figure().year(), b.figure().year());
                yield new Label(
                        "break in the series between " + first + " and " + last,
                        "Bruch der Reihe zwischen " + first + " und " + last);
            }
            case PROVISIONAL -> whose(PROVISIONAL, a, b, p -> FigureFacts.has(p.figure(), "P"));
            case ESTIMATED -> whose(ESTIMATED, a, b, p -> FigureFacts.estimated(p.figure()));
            case REVISED -> whose(FigureFacts.revision(FigureFacts.revised(a) ? a : b), a, b, FigureFacts::revised);
            case EDITION -> {
                boolean older = a.figure().edition() != null
                        && b.figure().edition() != null
                        && a.figure().edition().compareTo(b.figure().edition()) < 0;
                yield older
                        ? FigureFacts.olderEdition(a, b.figure().edition())
                        : whose(FigureFacts.olderEdition(b, a.figure().edition()), a, b, p -> p == b);
            }
            case LOW_RELIABILITY -> whose(UNRELIABLE, a, b, p -> FigureFacts.has(p.figure(), "U"));
            case DEFINITION -> whose(DEFINITION, a, b, p -> FigureFacts.has(p.figure(), "D"));
            case DEMONSTRATION -> whose(DEMONSTRATION, a, b, p -> p.figure().demonstration());
        };
    }

    /** Such as {@code municipality beside county}. */
    static Label types(String own, Collection<String> others) {
        Function<Function<Label, String>, String> list =
                in -> others.stream().map(t -> in.apply(Words.territoryType(t))).collect(Collectors.joining(", "));
        Label type = Words.territoryType(own);
        return new Label(type.en() + " beside " + list.apply(Label::en), type.de() + " neben " + list.apply(Label::de));
    }

    static Label moved(String version) {
        return new Label("area changed with " + version, "Gebiet mit " + version + " geändert");
    }

    private static Label against(Label own, Label other) {
        return new Label(own.en() + " against " + other.en(), own.de() + " gegenüber " + other.de());
    }

    private static Label year(Point point) {
        Figure figure = point.figure();
        return Label.of(Integer.toString(figure.year()));
    }

    private static Label quoted(Label label) {
        return new Label("“" + label.en() + "”", "„" + label.de() + "“");
    }

    /** Says whose value it is where it is not the judged one's alone. */
    private static Label whose(Label text, Point a, Point b, Predicate<Point> test) {
        if (!test.test(b)) {
            return text;
        }
        Label name = b.territory().name();
        return test.test(a)
                ? new Label(text.en() + " (both)", text.de() + " (beide)")
                : new Label(text.en() + " (" + name.en() + ")", text.de() + " (" + name.de() + ")");
    }
}
