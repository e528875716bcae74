// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.aalborgdata.comparison.Reading.Axis;
import org.aalborgdata.comparison.peers.Peers;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * What is to be compared. Equal requests print equal query strings, so a view is its address.
 *
 * @param indicators IRIs in the order asked for, without repetition; at least one, unless the view is about all of them
 * @param territories IRIs in the order asked for, without repetition; empty means all that have figures
 * @param from first year, inclusive; null means from the first
 * @param to last year, inclusive; null means up to the last
 * @param view how it is shown; the view says which years count
 * @param peers what is shown beside the territories asked for
 * @param reading how strictly it is read
 */
public record ComparisonRequest(
        List<String> indicators,
        List<String> territories,
        @Nullable Integer from,
        @Nullable Integer to,
        View view,
        Peers peers,
        Reading reading) {

    /** Which years are shown. */
    public enum Mode {
        /** Each territory's own latest year; the years may differ and are shown. */
        LATEST,
        /** All years. */
        SERIES
    }

    /** How the answer is shown. Each is an address of its own. */
    public enum View {
        /** A line per territory over the years. */
        TREND(Mode.SERIES),
        /** A dot per territory at its latest value. */
        LATEST(Mode.LATEST),
        /** A mark per territory where it lies, with its latest value. */
        MAP(Mode.LATEST),
        /** A row per target: where it began, where it stands, what is wanted. */
        DISTANCE(Mode.SERIES),
        /** A small picture per territory, all on the same axes. */
        MULTIPLES(Mode.SERIES),
        /** Two indicators against each other. */
        SCATTER(Mode.SERIES),
        /** The figures only. */
        TABLE(Mode.SERIES),
        /** What moves and what is on its way in each territory, by commitment; about all indicators. */
        PROFILE(Mode.SERIES),
        /** What is known of each territory, by commitment; about all indicators. */
        COVERAGE(Mode.SERIES);

        private final Mode mode;

        View(Mode mode) {
            this.mode = mode;
        }

        /** Name in an address, such as {@code trend}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it shows all indicators, whichever are chosen. */
        public boolean isOfAllIndicators() {
            return this == PROFILE || this == COVERAGE;
        }
    }

    private static final int MOST_INDICATORS = 12;
    private static final int MOST_TERRITORIES = 500;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    /** Read as usual: what is not comparable stands apart. */
    public ComparisonRequest(
            List<String> indicators,
            List<String> territories,
            @Nullable Integer from,
            @Nullable Integer to,
            View view,
            Peers peers) {
        this(indicators, territories, from, to, view, peers, Reading.USUAL);
    }

    /** @throws InvalidComparisonException if there is no indicator, too much of anything, or no year between from and to */
    public ComparisonRequest {
        indicators = indicators.stream().distinct().toList();
        territories = territories.stream().distinct().toList();
        if (indicators.isEmpty() && !view.isOfAllIndicators()) {
            throw new InvalidComparisonException(
                    "indicator",
                    new Label(
                            "No indicator is chosen. Choose at least one, such as AC10-01.",
                            "Kein Indikator ist gewählt. Wählen Sie mindestens einen, etwa AC10-01."));
        }
        atMost("indicator", indicators, MOST_INDICATORS);
        atMost("territory", territories, MOST_TERRITORIES);
        plausible("from", from);
        plausible("to", to);
        if (peers.ranked() && (view != View.LATEST || !peers.isGroup() || territories.isEmpty())) {
            throw new InvalidComparisonException(
                    "rank",
                    new Label(
                            "Only the latest values of a territory and its peers are ranked. Choose a territory, peers and"
                                    + " the view of the latest year.",
                            "Eine Rangfolge gibt es nur für die jeweils letzten Werte eines Gebiets und seiner"
                                    + " Vergleichsgebiete. Wählen Sie ein Gebiet, Vergleichsgebiete und die Ansicht"
                                    + " des letzten Jahres."));
        }
        if (from != null && to != null && from > to) {
            throw new InvalidComparisonException(
                    "from",
                    new Label(
                            "The first year " + from + " is after the last year " + to + ". Exchange the two.",
                            "Das erste Jahr " + from + " liegt nach dem letzten Jahr " + to
                                    + ". Vertauschen Sie die beiden."));
        }
    }

    /**
     * Reads the parameters of an address or a form. Codes and IRIs are both understood; parameters that are not ours are
     * ignored, and so are empty values, which forms send for fields left blank.
     *
     * @throws InvalidComparisonException naming the parameter at fault
     */
    public static ComparisonRequest parse(Map<String, ? extends Collection<String>> parameters) {
        return new ComparisonRequest(
                iris(values(parameters, "indicator"), Iris.INDICATOR),
                iris(values(parameters, "territory"), Iris.TERRITORY),
                year("from", values(parameters, "from")),
                year("to", values(parameters, "to")),
                view(parameters),
                Peers.parse(name -> values(parameters, name), code -> iris(List.of(code), Iris.TERRITORY)
                        .get(0)),
                new Reading(
                        choice("axis", values(parameters, "axis"), Axis.APART, Axis.values()),
                        iris(values(parameters, "against"), Iris.TERRITORY).stream()
                                .findFirst()
                                .orElse(null)));
    }

    /** The query string without question mark; own IRIs are shortened to codes, defaults left out. */
    public String toQuery() {
        StringJoiner query = new StringJoiner("&");
        indicators.forEach(i -> query.add("indicator=" + written(i, Iris.INDICATOR)));
        territories.forEach(t -> query.add("territory=" + written(t, Iris.TERRITORY)));
        if (from != null) {
            query.add("from=" + from);
        }
        if (to != null) {
            query.add("to=" + to);
        }
        if (view == View.LATEST) {
            query.add("mode=latest");
        } else if (view != View.TREND) {
            query.add("view=" + view.key());
        }
        peers.writeTo(query, t -> written(t, Iris.TERRITORY));
        reading.addTo(query);
        return query.toString();
    }

    /** Which years are shown. */
    public Mode mode() {
        return view.mode;
    }

    /** The same question shown in another way. */
    public ComparisonRequest as(View other) {
        Peers kept = other == View.LATEST ? peers : peers.ranked(false);
        return new ComparisonRequest(indicators, territories, from, to, other, kept, reading);
    }

    /** The same question with other peers. */
    public ComparisonRequest beside(Peers others) {
        return new ComparisonRequest(indicators, territories, from, to, view, others, reading);
    }

    /** The same question with values that are not comparable on one axis, or apart again. */
    public ComparisonRequest on(Axis axis) {
        return new ComparisonRequest(
                indicators, territories, from, to, view, peers, new Reading(axis, reading.against()));
    }

    /** The same question judged against one territory; null for the first one asked for. */
    public ComparisonRequest against(@Nullable String territory) {
        return new ComparisonRequest(
                indicators, territories, from, to, view, peers, new Reading(reading.axis(), territory));
    }

    int firstYear() {
        return from == null ? FIRST_YEAR : from;
    }

    int lastYear() {
        return to == null ? LAST_YEAR : to;
    }

    /** What {@code view} says; without it {@code mode}, which is older and says only which years. */
    private static View view(Map<String, ? extends Collection<String>> parameters) {
        Mode mode = choice("mode", values(parameters, "mode"), Mode.SERIES, Mode.values());
        return choice(
                "view", values(parameters, "view"), mode == Mode.LATEST ? View.LATEST : View.TREND, View.values());
    }

    private static List<String> values(Map<String, ? extends Collection<String>> parameters, String name) {
        Collection<String> given = parameters.get(name);
        if (given == null) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        given.stream().map(String::strip).filter(v -> !v.isEmpty()).forEach(values::add);
        return values;
    }

    private static List<String> iris(List<String> values, String namespace) {
        return values.stream().map(v -> v.contains("/") ? v : namespace + v).toList();
    }

    private static String written(String iri, String namespace) {
        String text = iri.startsWith(namespace) ? iri.substring(namespace.length()) : iri;
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static @Nullable Integer year(String parameter, List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(values.get(0));
        } catch (NumberFormatException e) {
            throw notAYear(parameter, values.get(0));
        }
    }

    private static void plausible(String parameter, @Nullable Integer year) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw notAYear(parameter, year.toString());
        }
    }

    private static InvalidComparisonException notAYear(String parameter, String found) {
        return new InvalidComparisonException(
                parameter,
                new Label(
                        "“" + found + "” is not a year. Write four digits, such as 2015.",
                        "„" + found + "“ ist keine Jahreszahl. Schreiben Sie vier Ziffern, etwa 2015."));
    }

    private static void atMost(String parameter, List<String> values, int most) {
        if (values.size() > most) {
            throw new InvalidComparisonException(
                    parameter,
                    new Label(
                            values.size() + " are asked for; at most " + most + " are shown together. Choose fewer.",
                            values.size() + " sind gewünscht; höchstens " + most
                                    + " werden zusammen gezeigt. Wählen Sie weniger."));
        }
    }

    private static <E extends Enum<E>> E choice(String parameter, List<String> values, E absent, E[] known) {
        if (values.isEmpty()) {
            return absent;
        }
        StringJoiner names = new StringJoiner(", ");
        for (E one : known) {
            String name = one.name().toLowerCase(Locale.ROOT);
            if (name.equals(values.get(0))) {
                return one;
            }
            names.add(name);
        }
        throw new InvalidComparisonException(
                parameter,
                new Label(
                        "“" + values.get(0) + "” is not known. Known are: " + names + ".",
                        "„" + values.get(0) + "“ ist nicht bekannt. Bekannt sind: " + names + "."));
    }
}
