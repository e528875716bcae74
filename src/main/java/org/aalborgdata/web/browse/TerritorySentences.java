// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.browse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.profile.CommitmentProfile;
import org.aalborgdata.comparison.profile.IndicatorState;
import org.aalborgdata.comparison.profile.TerritoryProfile;
import org.aalborgdata.comparison.profile.Trend;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.management.cycle.CycleStep;
import org.aalborgdata.management.cycle.Duty;
import org.aalborgdata.management.cycle.StepState;
import org.aalborgdata.management.target.Progress;
import org.aalborgdata.management.territory.Inventory.Item;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.management.TerritoryManagement;
import org.aalborgdata.web.management.TerritoryManagement.Turn;

/**
 * What the figures of a territory say in plain sentences: how they moved, how its own targets stand, what is missing, and
 * where its management is. Each sentence follows a rule that the page shows; none of them weighs indicators.
 */
public final class TerritorySentences {
    /** So many indicators are named in one sentence. */
    static final int NAMED = 3;

    private final Page page;
    private final TerritoryProfile profile;
    private final TerritoryManagement management;
    private final List<Sentence> sentences = new ArrayList<>();

    private TerritorySentences(Page page, TerritoryProfile profile, TerritoryManagement management) {
        this.page = page;
        this.profile = profile;
        this.management = management;
    }

    static List<Sentence> of(Page page, TerritoryProfile profile, TerritoryManagement management) {
        TerritorySentences all = new TerritorySentences(page, profile, management);
        all.moves();
        all.targets();
        all.missing();
        all.needs();
        all.cycles();
        return List.copyOf(all.sentences);
    }

    private void moves() {
        List<IndicatorState> known = profile.indicators().stream()
                .filter(i -> i.trend().latest() != null)
                .toList();
        if (known.isEmpty()) {
            sentences.add(Sentence.of("moves", page.t("say.noFigures")));
            return;
        }
        int newest = known.stream()
                .mapToInt(i -> Objects.requireNonNull(i.trend().latest()).year())
                .max()
                .orElseThrow();
        Map<Trend.State, List<IndicatorState>> byState =
                known.stream().collect(Collectors.groupingBy(i -> i.trend().state()));
        String moves = moves(
                page,
                count(byState, Trend.State.IMPROVING),
                count(byState, Trend.State.WORSENING),
                count(byState, Trend.State.NO_CLEAR_CHANGE),
                count(byState, Trend.State.NO_DIRECTION) + count(byState, Trend.State.TOO_SHORT));
        sentences.add(Sentence.of("moves", page.count("say.moves", known.size(), moves, String.valueOf(newest))));
        named("say.better", byState.getOrDefault(Trend.State.IMPROVING, List.of()));
        named("say.worse", byState.getOrDefault(Trend.State.WORSENING, List.of()));
    }

    /** {@code 5 improving, 4 cannot be judged}; what does not occur is left out. */
    static String moves(Page page, int better, int worse, int same, int unjudged) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("say.count.better", better);
        counts.put("say.count.worse", worse);
        counts.put("say.count.same", same);
        counts.put("say.count.unjudged", unjudged);
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> page.texts().number(e.getValue()) + " " + page.t(e.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static int count(Map<Trend.State, List<IndicatorState>> byState, Trend.State state) {
        return byState.getOrDefault(state, List.of()).size();
    }

    private void named(String key, List<IndicatorState> moved) {
        if (moved.isEmpty()) {
            return;
        }
        List<IndicatorState> first = moved.stream()
                .sorted(Comparator.comparing(TerritorySentences::size, Comparator.reverseOrder())
                        .thenComparing(i -> i.indicator().code()))
                .limit(NAMED)
                .toList();
        Sentence.Builder sentence = new Sentence.Builder("named").text(page.t(key) + " ");
        for (IndicatorState state : first) {
            Figure latest = Objects.requireNonNull(state.trend().latest());
            Figure earlier = Objects.requireNonNull(state.trend().earlier());
            sentence.text((state == first.get(0) ? "" : "; ")
                            + page.in(state.indicator().label()) + ": ")
                    .link(stated(latest), page.link(latest.observation()))
                    .text(" " + page.t("say.inYear", page.in(state.unit()), String.valueOf(latest.year())) + ", "
                            + page.t("say.after") + " ")
                    .link(stated(earlier), page.link(earlier.observation()))
                    .text(" " + page.t("say.earlier", String.valueOf(earlier.year())));
        }
        int more = moved.size() - first.size();
        sentences.add(sentence.text(more > 0 ? "; " + page.count("say.more", more) + "." : ".")
                .build());
    }

    private String stated(Figure figure) {
        return page.texts().stated(figure.stated());
    }

    /** How far it moved, as a share of the earlier value; least where that cannot be said. */
    private static BigDecimal size(IndicatorState state) {
        BigDecimal percent = state.trend().percent();
        return percent == null ? BigDecimal.ZERO : percent.abs();
    }

    private void targets() {
        Map<Progress.State, Integer> counts = new EnumMap<>(Progress.State.class);
        profile.indicators().stream()
                .flatMap(i -> i.targets().stream())
                .forEach(t -> counts.merge(t.progress().state(), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            sentences.add(Sentence.of("targets", page.t("say.noTargets")));
            return;
        }
        sentences.add(new Sentence.Builder("targets")
                .text(page.count("say.targets", all, states(page, counts)) + " ")
                .link(page.t("say.seeTargets"), "#targets")
                .build());
    }

    /** {@code 1 reached, 2 off track}, in the order of the states. */
    static String states(Page page, Map<Progress.State, Integer> counts) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> page.texts().number(e.getValue()) + " "
                        + page.t("progress." + e.getKey().key()))
                .collect(Collectors.joining(", "));
    }

    private void missing() {
        List<CommitmentProfile> silent =
                profile.commitments().stream().filter(c -> c.withFigures() == 0).toList();
        if (silent.isEmpty()) {
            sentences.add(Sentence.of("missing", page.t("say.allCommitments")));
        } else if (silent.size() == profile.commitments().size()) {
            sentences.add(Sentence.of("missing", page.t("say.noCommitment")));
        } else {
            Sentence.Builder sentence =
                    new Sentence.Builder("missing").text(page.count("say.missing", silent.size()) + " ");
            for (CommitmentProfile c : silent) {
                sentence.text(c == silent.get(0) ? "" : ", ")
                        .link(
                                c.commitment().number() + " "
                                        + page.in(c.commitment().title()),
                                "/commitments/" + c.commitment().number());
            }
            sentences.add(sentence.text(".").build());
        }
    }

    private void needs() {
        List<Item> needs = management.inventory().needs();
        List<Item> open = needs.stream()
                .filter(n -> n.status() == null || "open".equals(n.status().notation()))
                .toList();
        if (needs.isEmpty()) {
            sentences.add(Sentence.of("needs", page.t("say.noNeeds")));
        } else if (open.isEmpty()) {
            sentences.add(Sentence.of("needs", page.count("say.needsAnswered", needs.size())));
        } else {
            Sentence.Builder sentence = new Sentence.Builder("needs")
                    .text((needs.size() == 1
                                    ? page.t("say.needs.only")
                                    : page.count("say.needs", open.size(), needs.size()))
                            + " ");
            open.stream().limit(NAMED).forEach(n -> sentence.text(n == open.get(0) ? "" : "; ")
                    .link(page.in(n.item().name()), page.link(n.item().iri())));
            int more = open.size() - NAMED;
            sentences.add(sentence.text(more > 0 ? "; " + page.count("say.more", more) + "." : ".")
                    .build());
        }
    }

    private void cycles() {
        if (management.current().isEmpty()) {
            sentences.add(Sentence.of("cycle", page.t("say.noCycle")));
        }
        for (Turn turn : management.current()) {
            long done = turn.steps().stream()
                    .filter(s -> s.state() == StepState.DONE)
                    .count();
            String system = turn.cycle().profile() == null
                    ? page.in(turn.cycle().cycle().name())
                    : page.in(turn.cycle().profile().name());
            String under = turn.steps().stream()
                    .filter(s -> s.state() == StepState.UNDER_WAY)
                    .map(CycleStep::label)
                    .map(page::in)
                    .collect(Collectors.joining(", "));
            String text = turn.steps().isEmpty()
                    ? page.t("say.cycle.bare", system)
                    : page.count(
                                    "say.cycle",
                                    done,
                                    system,
                                    page.texts().number(turn.steps().size()))
                            + (under.isEmpty() ? "." : page.t("say.cycle.underWay", under));
            sentences.add(new Sentence.Builder("cycle")
                    .text(text + " ")
                    .link(page.t("say.cycle.see"), "#management")
                    .build());
        }
        Duty next = management.nextDuty();
        if (next != null) {
            boolean overdue = next.isOverdue(management.today());
            sentences.add(Sentence.of(
                    "duty",
                    page.t(
                            overdue ? "say.duty.overdue" : "say.duty",
                            page.t("duty." + next.rule().key()),
                            page.texts().date(next.due()))));
        }
    }
}
