// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.aalborgdata.management.cycle.Duties;
import org.aalborgdata.management.cycle.Duty;
import org.aalborgdata.management.cycle.Duty.Rule;
import org.aalborgdata.management.cycle.Profile;
import org.aalborgdata.management.cycle.Profile.Place;
import org.aalborgdata.management.cycle.Profile.Step;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule by itself, with the days at its border. */
class DutiesTest {
    private static final Named AUDITED = new Named(Iris.PROFILE + "ims/0.1.0", Label.of("ims"));
    private static final Map<String, Profile> PROFILES = Map.of(
            AUDITED.iri(),
            new Profile(
                    AUDITED,
                    List.of(new Step(
                            MadeUpCycles.named("cycle-step", "implementation"),
                            Label.of("step"),
                            List.of(new Place(
                                    MadeUpCycles.named("document-role", "internal-audit"),
                                    Label.of("audit"),
                                    "recommended"))))));

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,2025-02-28,2026-02-28",
        "2024-05-31,2025-05-31,2026-05-31",
        "2004,2005-12-31,2006-12-31",
        "2004-06,2005-06-30,2006-06-30"
    })
    void theSignatureStartsTwoDuties(String signed, LocalDate baseline, LocalDate targets) {
        List<Duty> open = Duties.open(List.of(), PROFILES, signed, false);

        assertThat(open)
                .extracting(Duty::rule, Duty::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Rule.BASELINE_AFTER_SIGNATURE, baseline),
                        org.assertj.core.groups.Tuple.tuple(Rule.TARGETS_AFTER_SIGNATURE, targets));
        assertThat(open.get(0).from().isDay()).isEqualTo(signed.length() == 10);
    }

    @Test
    void whoDidNotSignOwesNothingByTheSignature() {
        assertThat(Duties.open(List.of(), PROFILES, null, false)).isEmpty();
    }

    @Test
    void targetsEndTheDutyToSetThem() {
        assertThat(rules(Duties.open(List.of(), PROFILES, "2024", true)))
                .containsExactly(Rule.BASELINE_AFTER_SIGNATURE);
    }

    @Test
    void aBaselineEndsTheFirstDutyAndStartsTheNextAfterFiveYears() {
        List<Duty> open = open("2020", MadeUpCycles.of("cycle").document("sustainability-report", "2021-06"));

        assertThat(open).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo(Rule.NEW_BASELINE);
            assertThat(d.due()).isEqualTo("2026-06-30");
        });
    }

    @Test
    void aDraftIsNoBaseline() {
        List<Duty> open = open(
                "2020", MadeUpCycles.of("cycle").document("baseline-review", "draft", "2021-06-01", null, null, null));

        assertThat(rules(open)).containsExactly(Rule.BASELINE_AFTER_SIGNATURE);
    }

    @Test
    void theLatestBaselineOfAnyCycleCounts() {
        MadeUpCycles first = new MadeUpCycles("cycle-1", "cycle", 1, false).document("baseline-review", "2015-03-01");
        MadeUpCycles second = new MadeUpCycles("cycle-2", "cycle", 2, true).document("baseline-review", "2020-03-01");

        assertThat(open(null, first, second)).extracting(Duty::due).containsExactly(LocalDate.of(2025, 3, 1));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // Ends within three years: its own end. Longer, or without end: three years after its begin.
                "2024-01-01,2026-12-31,-,2026-12-31",
                "2024-01-01,2027-01-01,-,2026-12-31",
                "2024-01-01,2025-06-30,-,2025-06-30",
                "2024-01-01,-,-,2026-12-31",
                "-,-,2024-05-01,2027-04-30",
                "-,2026-03-31,-,2026-03-31"
            })
    void anActionPlanEndsAfterThreeYearsAtTheLatest(String from, String until, String issued, LocalDate due) {
        List<Duty> open =
                open(null, MadeUpCycles.of("ims-like").document("action-plan", "final", issued, from, until, null));

        assertThat(open).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo(Rule.NEW_ACTION_PLAN);
            assertThat(d.due()).isEqualTo(due);
        });
    }

    @Test
    void aLaterActionPlanReplacesTheOneBefore() {
        MadeUpCycles cycle = MadeUpCycles.of("ims-like")
                .document("action-plan", "final", null, "2021-01-01", "2023-12-31", null)
                .document("action-plan", "final", null, "2024-01-01", "2026-12-31", null);

        assertThat(open(null, cycle)).extracting(Duty::due).containsExactly(LocalDate.of(2026, 12, 31));
    }

    @Test
    void theAuditIsDueAYearAfterTheLastOne() {
        MadeUpCycles cycle = MadeUpCycles.of("ims")
                .start("2020-01-01")
                .vote("2021-01-01")
                .document("internal-audit", "2022-02-01")
                .document("internal-audit", "2023-02-01");

        assertThat(open(null, cycle)).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo(Rule.YEARLY_AUDIT);
            assertThat(d.due()).isEqualTo("2024-02-01");
        });
    }

    @Test
    void beforeTheFirstAuditTheVoteCountsAndBeforeTheVoteTheStart() {
        assertThat(open(null, MadeUpCycles.of("ims").start("2020-01-01").vote("2021-03-15")))
                .extracting(Duty::due)
                .containsExactly(LocalDate.of(2022, 3, 15));
        assertThat(open(null, MadeUpCycles.of("ims").start("2020")))
                .extracting(Duty::due)
                .containsExactly(LocalDate.of(2021, 12, 31));
    }

    @Test
    void aSystemWithoutAuditOwesNone() {
        assertThat(open(null, MadeUpCycles.of("ecobudget").start("2020-01-01"))).isEmpty();
    }

    @Test
    void aBudgetPeriodIsBalancedAtItsEnd() {
        MadeUpCycles cycle = MadeUpCycles.of("ecobudget")
                .document("master-budget", "approved", "2024-12-01", "2025-01-01", "2025-12-31", null);

        assertThat(open(null, cycle)).singleElement().satisfies(d -> {
            assertThat(d.rule()).isEqualTo(Rule.BUDGET_BALANCE);
            assertThat(d.due()).isEqualTo("2025-12-31");
        });
        assertThat(open(null, cycle.document("budget-balance", "draft", "2026-02-01", null, null, "master-budget-0")))
                .as("a draft closes nothing")
                .hasSize(1);
        assertThat(open(null, cycle.document("budget-balance", "final", "2026-02-01", null, null, "another")))
                .as("another budget's balance closes nothing")
                .hasSize(1);
        assertThat(open(null, cycle.document("budget-balance", "final", "2026-02-01", null, null, "master-budget-0")))
                .isEmpty();
    }

    @Test
    void aReasonWhyThereIsNoBalanceEndsTheDuty() {
        MadeUpCycles cycle = MadeUpCycles.of("ecobudget")
                .document("master-budget", "approved", "2024-12-01", "2025-01-01", "2025-12-31", null)
                .omission("budget-balance");

        assertThat(open(null, cycle)).isEmpty();
    }

    @Test
    void theEarliestComesFirst() {
        MadeUpCycles cycle = MadeUpCycles.of("ims")
                .start("2024-01-01")
                .document("baseline-review", "2024-01-01")
                .document("action-plan", "final", null, "2024-01-01", "2026-12-31", null);

        assertThat(rules(open("2023", cycle)))
                .containsExactly(Rule.YEARLY_AUDIT, Rule.NEW_ACTION_PLAN, Rule.NEW_BASELINE);
    }

    @Test
    void theLastDayItselfIsInTime() {
        Duty duty = open(null, MadeUpCycles.of("cycle").document("baseline-review", "2020-03-01"))
                .get(0);

        assertThat(duty.isOverdue(LocalDate.of(2025, 3, 1))).isFalse();
        assertThat(duty.isOverdue(LocalDate.of(2025, 3, 2))).isTrue();
    }

    private static List<Duty> open(String signed, MadeUpCycles... cycles) {
        return Duties.open(Arrays.stream(cycles).map(MadeUpCycles::cycle).toList(), PROFILES, signed, true);
    }

    private static List<Rule> rules(List<Duty> duties) {
        return duties.stream().map(Duty::rule).toList();
    }
}
