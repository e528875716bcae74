// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aalborgdata.management.cycle.Duty.Rule;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.When;
import org.jspecify.annotations.Nullable;

/**
 * The open duties of one territory, by the rules of {@link Duty.Rule}. A duty is open until what it asks for has been
 * handed in; drafts do not count. Nothing here says that a territory has not done it, only that it is not in the data.
 */
public final class Duties {
    /** Longest action plan, in years. */
    static final int ACTION_PLAN_YEARS = 3;
    /** Oldest baseline, in years. */
    static final int BASELINE_YEARS = 5;

    private static final String[] BASELINES = {"baseline-review", "sustainability-report", "preliminary-report"};
    private static final String[] ACTION_PLANS = {"action-plan", "climate-action-plan"};
    private static final String AUDIT = "internal-audit";

    private final List<Cycle> cycles;
    private final Map<String, Profile> profiles;
    private final List<Duty> open = new ArrayList<>();

    private Duties(Collection<Cycle> cycles, Map<String, Profile> profiles) {
        this.cycles = List.copyOf(cycles);
        this.profiles = profiles;
    }

    /**
     * What is open, the earliest first.
     *
     * @param cycles of the territory, earlier turns included
     * @param signed day or year in which its authority signed the Commitments, as the register writes it; null if it did
     *     not or nobody knows
     * @param hasTargets whether targets of the territory have been handed in
     */
    public static List<Duty> open(
            Collection<Cycle> cycles, Map<String, Profile> profiles, @Nullable String signed, boolean hasTargets) {
        Duties duties = new Duties(cycles, profiles);
        duties.afterSignature(signed, hasTargets);
        duties.newBaseline();
        duties.ofEachSystem();
        return duties.open.stream()
                .sorted(Comparator.comparing(Duty::due).thenComparing(Duty::rule))
                .toList();
    }

    private void afterSignature(@Nullable String signed, boolean hasTargets) {
        if (signed == null) {
            return;
        }
        When from = When.of(signed);
        if (documents(BASELINES).findAny().isEmpty()) {
            open.add(new Duty(Rule.BASELINE_AFTER_SIGNATURE, from.last().plusMonths(12), from, null, null));
        }
        if (!hasTargets) {
            open.add(new Duty(Rule.TARGETS_AFTER_SIGNATURE, from.last().plusMonths(24), from, null, null));
        }
    }

    private void newBaseline() {
        latest(documents(BASELINES), CycleDocument::date)
                .ifPresent(d -> add(Rule.NEW_BASELINE, date(d).last().plusYears(BASELINE_YEARS), date(d), d));
    }

    private void ofEachSystem() {
        for (Cycle current : cycles) {
            if (current.current()) {
                newActionPlan(current);
                yearlyAudit(current);
            }
            // Every budget period is balanced, also those of earlier cycles.
            current.documents("master-budget").stream()
                    .filter(b -> b.end() != null && !b.isDraft() && !isBalanced(current, b))
                    .forEach(b -> add(Rule.BUDGET_BALANCE, end(b), When.of(end(b)), b));
        }
    }

    private void newActionPlan(Cycle current) {
        latest(system(current, ACTION_PLANS), Duties::lastDay)
                .ifPresent(d -> add(Rule.NEW_ACTION_PLAN, lastDay(d), begin(d), d));
    }

    /** The day it ends, but never later than three years after it began; null if it states no day at all. */
    private static @Nullable LocalDate lastDay(CycleDocument plan) {
        LocalDate longest = plan.date() == null
                ? null
                : begin(plan).last().plusYears(ACTION_PLAN_YEARS).minusDays(1);
        if (plan.end() == null || longest == null) {
            return plan.end() == null ? longest : plan.end();
        }
        return plan.end().isBefore(longest) ? plan.end() : longest;
    }

    /** When it begins: the first day it covers before its date of issue, at worst its end. */
    private static When begin(CycleDocument plan) {
        if (plan.start() != null) {
            return When.of(plan.start());
        }
        return plan.date() != null ? date(plan) : When.of(end(plan));
    }

    /** A year after the last audit; before the first, after the vote or else the start of the cycle. */
    private void yearlyAudit(Cycle current) {
        boolean asked =
                Profile.in(profiles, current.profile()).map(p -> p.knows(AUDIT)).orElse(false);
        if (!asked) {
            return;
        }
        Optional<CycleDocument> last = latest(system(current, AUDIT), CycleDocument::date);
        Vote vote = current.lastVote();
        When from = last.map(Duties::date).orElse(vote != null ? vote.on() : current.start());
        if (from != null) {
            open.add(new Duty(
                    Rule.YEARLY_AUDIT,
                    from.last().plusYears(1),
                    from,
                    last.map(CycleDocument::document).orElse(current.cycle()),
                    current.profile()));
        }
    }

    /** By a balance, or by the reason why there is none. */
    private boolean isBalanced(Cycle cycle, CycleDocument budget) {
        boolean explained =
                cycle.omissions().stream().anyMatch(o -> o.role().notation().equals("budget-balance"));
        return explained
                || documents("budget-balance")
                        .anyMatch(b -> budget.document().iri().equals(b.balances()))
                || cycle.documents("budget-balance").stream().anyMatch(b -> b.balances() == null && !b.isDraft());
    }

    /** Of the same system in the same territory, in whichever turn. */
    private Stream<CycleDocument> system(Cycle current, String... roles) {
        return cycles.stream()
                .filter(c -> Objects.equals(c.profile(), current.profile())
                        && c.territory().iri().equals(current.territory().iri()))
                .flatMap(c -> c.documents(roles).stream())
                .filter(d -> !d.isDraft());
    }

    private Stream<CycleDocument> documents(String... roles) {
        return cycles.stream().flatMap(c -> c.documents(roles).stream()).filter(d -> !d.isDraft());
    }

    private static <T extends Comparable<? super T>> Optional<CycleDocument> latest(
            Stream<CycleDocument> documents, Function<CycleDocument, @Nullable T> day) {
        return documents.filter(d -> day.apply(d) != null).max(Comparator.comparing(day::apply));
    }

    private void add(Rule rule, LocalDate due, When from, CycleDocument subject) {
        Named profile = cycles.stream()
                .filter(c -> c.cycle().iri().equals(subject.cycle()))
                .map(Cycle::profile)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        open.add(new Duty(rule, due, from, subject.document(), profile));
    }

    private static When date(CycleDocument document) {
        return Objects.requireNonNull(document.date());
    }

    private static LocalDate end(CycleDocument document) {
        return Objects.requireNonNull(document.end());
    }
}
