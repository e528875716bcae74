// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.Aalborg;
import org.aalborgdata.catalogue.Commitment;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Efforts;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.comparison.profile.Trend;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.management.practice.Practice;
import org.aalborgdata.management.target.Progress;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.browse.Overview.CommitmentRow;
import org.aalborgdata.web.browse.Overview.IndicatorRow;

/**
 * One commitment for people: what is measured for it, who has figures and targets, and what was done for it.
 *
 * @param places that answer for themselves: they have an authority in the register, or a target; those with targets first
 * @param others statistical regions with figures, by the name of their country
 * @param targets that stand, of all territories, in the order of the places
 * @param practices for any of its points, not withdrawn
 */
public record CommitmentView(
        CommitmentRow row,
        List<Place> places,
        Map<String, List<Place>> others,
        List<TargetRow> targets,
        List<Practice> practices) {
    /** So many indicators one comparison takes. */
    private static final int COMPARED = 12;

    /**
     * A territory with what it has for this commitment.
     *
     * @param indicators that have figures there
     * @param latest year of the newest figure; 0 without any
     * @param moves how many of the indicators moved which way
     * @param targets that stand
     */
    public record Place(
            Territory territory,
            List<Indicator> indicators,
            int figures,
            int latest,
            Map<Trend.State, Integer> moves,
            List<TargetRow> targets) {
        /** Query of a comparison of what it has. */
        public String query() {
            return indicators.stream()
                            .filter(i -> !i.local())
                            .limit(COMPARED)
                            .map(i -> "indicator=" + i.code() + "&")
                            .collect(Collectors.joining())
                    + "territory=" + territory.code();
        }

        public boolean isComparable() {
            return indicators.stream().anyMatch(i -> !i.local());
        }

        /** The moves in words. */
        public String moved(Page page) {
            return CommitmentView.moved(page, moves);
        }

        /** The states of its targets in words. */
        public String states(Page page) {
            return TerritorySentences.states(page, CommitmentView.states(targets));
        }
    }

    static CommitmentView of(Commitment commitment, Aalborg aalborg, Locale locale) {
        Figures figures = aalborg.figures();
        Register register = aalborg.register();
        CommitmentRow row = Overview.commitments(figures, aalborg.catalogue()).stream()
                .filter(r -> r.commitment().equals(commitment))
                .findFirst()
                .orElseThrow();
        Map<String, Indicator> indicators = row.indicators().stream()
                .map(IndicatorRow::indicator)
                .collect(Collectors.toMap(Indicator::iri, Function.identity()));
        Map<String, List<Figure>> byTerritory =
                figures.select(indicators.keySet(), Set.of(), Integer.MIN_VALUE, Integer.MAX_VALUE).stream()
                        .collect(Collectors.groupingBy(Figure::territory));
        List<Place> places = new ArrayList<>();
        Map<String, List<Place>> others = new TreeMap<>(java.text.Collator.getInstance(locale));
        for (Territory territory : register.territories()) {
            List<Figure> own = byTerritory.getOrDefault(territory.iri(), List.of());
            List<TargetRow> targets = targets(territory, commitment, aalborg, figures);
            if (own.isEmpty() && targets.isEmpty()) {
                continue;
            }
            Place place = place(
                    territory, own, targets, indicators, aalborg.catalogue().boundaryMoves(territory.iri()));
            if (targets.isEmpty() && register.governing(territory.iri()).isEmpty()) {
                others.computeIfAbsent(Overview.country(territory.country(), register, locale), c -> new ArrayList<>())
                        .add(place);
            } else {
                places.add(place);
            }
        }
        places.sort(Comparator.comparing((Place p) -> p.targets().isEmpty())
                .thenComparing(p -> p.territory().name().in(locale), java.text.Collator.getInstance(locale)));
        return new CommitmentView(
                row,
                places,
                others,
                places.stream().flatMap(p -> p.targets().stream()).toList(),
                aalborg.efforts()
                        .practices(
                                commitment.points().stream()
                                        .map(Commitment.Point::number)
                                        .toList(),
                                List.of(),
                                figures));
    }

    /** An organisation's own indicator may have a target and no figure; most territories have no target at all. */
    private static List<TargetRow> targets(
            Territory territory, Commitment commitment, Aalborg aalborg, Figures figures) {
        boolean any = figures.targetsOf(territory.iri()).stream()
                .flatMap(t -> aalborg.comparisons().indicator(figures, t.indicator()).stream())
                .anyMatch(i -> i.commitment().equals(commitment.number()));
        return !any
                ? List.of()
                : aalborg.efforts().targets(territory.iri(), figures).standing().stream()
                        .filter(t -> t.indicator().commitment().equals(commitment.number()))
                        .toList();
    }

    private static Place place(
            Territory territory,
            List<Figure> own,
            List<TargetRow> targets,
            Map<String, Indicator> indicators,
            Set<String> boundaryMoves) {
        Map<String, List<Figure>> byIndicator = own.stream().collect(Collectors.groupingBy(Figure::indicator));
        Map<Trend.State, Integer> moves = new EnumMap<>(Trend.State.class);
        byIndicator.forEach((iri, stated) ->
                moves.merge(Trend.of(indicators.get(iri), stated, boundaryMoves).state(), 1, Integer::sum));
        return new Place(
                territory,
                byIndicator.keySet().stream()
                        .map(indicators::get)
                        .sorted(Comparator.comparing(Indicator::code))
                        .toList(),
                own.size(),
                own.stream().mapToInt(Figure::year).max().orElse(0),
                moves,
                targets);
    }

    /** All territories with a figure or a target. */
    public List<Place> everywhere() {
        List<Place> all = new ArrayList<>(places);
        others.values().forEach(all::addAll);
        return all;
    }

    /** How many places one of the points speaks of, in good practices. */
    public long practices(Commitment.Point point) {
        return practices.stream()
                .filter(p -> p.points().stream().anyMatch(n -> n.notation().equals(point.number())))
                .count();
    }

    /** How many indicators speak to one of the points. */
    public long indicators(Commitment.Point point) {
        return row.indicators().stream()
                .filter(i -> Efforts.points(i.indicator()).contains(point.number()))
                .count();
    }

    /** Code of the indicator of which most territories have figures; empty without figures. */
    public String widest() {
        return row.indicators().stream()
                .filter(i -> i.territories() > 0 && !i.indicator().local())
                .max(Comparator.comparingInt(IndicatorRow::territories))
                .map(i -> i.indicator().code())
                .orElse("");
    }

    /** The territory of a target. */
    public Territory territory(TargetRow target) {
        return places.stream()
                .map(Place::territory)
                .filter(t -> t.iri().equals(target.target().territory()))
                .findFirst()
                .orElseThrow();
    }

    /** In plain words, by stated rules. */
    public List<Sentence> sentences(Page page) {
        List<Sentence> sentences = new ArrayList<>();
        int all = row.indicators().size();
        int known = (int) row.indicators().stream().filter(i -> i.figures() > 0).count();
        List<Place> measured =
                everywhere().stream().filter(p -> p.figures() > 0).toList();
        sentences.add(Sentence.of(
                "coverage",
                known == 0
                        ? page.count("say.here.nothing", all)
                        : page.count(
                                "say.here.coverage",
                                known,
                                all,
                                page.count("count.territories", measured.size()),
                                page.count("count.figures", row.figures()))));
        if (known > 0) {
            Map<Trend.State, Integer> moves = new HashMap<>();
            measured.forEach(p -> p.moves().forEach((state, n) -> moves.merge(state, n, Integer::sum)));
            sentences.add(Sentence.of("movesHere", page.t("say.here.moves", moved(page, moves))));
        }
        if (targets.isEmpty()) {
            sentences.add(Sentence.of("targets", page.t("say.here.noTargets")));
        } else {
            int holders =
                    (int) places.stream().filter(p -> !p.targets().isEmpty()).count();
            sentences.add(new Sentence.Builder("targets")
                    .text(page.count(
                                    "say.here.targets",
                                    targets.size(),
                                    page.count("count.territories", holders),
                                    TerritorySentences.states(page, states(targets)))
                            + " ")
                    .link(page.t("say.seeTargets"), "#targets")
                    .build());
        }
        sentences.add(
                practices.isEmpty()
                        ? Sentence.of("practices", page.t("say.here.noPractices"))
                        : new Sentence.Builder("practices")
                                .text(page.count("say.here.practices", practices.size()) + " ")
                                .link(page.t("say.here.seePractices"), "#practices")
                                .build());
        return sentences;
    }

    private static Map<Progress.State, Integer> states(List<TargetRow> targets) {
        Map<Progress.State, Integer> counts = new EnumMap<>(Progress.State.class);
        targets.forEach(t -> counts.merge(t.progress().state(), 1, Integer::sum));
        return counts;
    }

    private static String moved(Page page, Map<Trend.State, Integer> moves) {
        return TerritorySentences.moves(
                page,
                moves.getOrDefault(Trend.State.IMPROVING, 0),
                moves.getOrDefault(Trend.State.WORSENING, 0),
                moves.getOrDefault(Trend.State.NO_CLEAR_CHANGE, 0),
                moves.getOrDefault(Trend.State.NO_DIRECTION, 0) + moves.getOrDefault(Trend.State.TOO_SHORT, 0));
    }
}
