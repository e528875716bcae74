// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aalborgdata.Aalborg;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.management.budget.Budget;
import org.aalborgdata.management.budget.BudgetAmount;
import org.aalborgdata.management.budget.BudgetCsv;
import org.aalborgdata.management.budget.BudgetLine;
import org.aalborgdata.management.budget.BudgetLine.NoProgress;
import org.aalborgdata.management.budget.Budgets;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real rows of Ferrara and Bologna against numbers worked out by hand, and an invented town for the rest. */
class BudgetsTest {
    @TempDir
    static Path directory;

    private static Aalborg aalborg;
    private static Budgets budgets;

    @BeforeAll
    static void publish() throws IOException, UnreadableSubmissionException {
        aalborg = Aalborg.at(directory);
        for (String sample : List.of("ferrara", "bologna", "demo-ecobudget")) {
            byte[] turtle = Files.readAllBytes(Path.of("data/samples/" + sample + ".ttl"));
            aalborg.registry()
                    .publish(aalborg.validator()
                            .validate(aalborg.reader().read(turtle, sample + ".ttl"))
                            .acceptable()
                            .orElseThrow());
        }
        budgets = new Budgets(aalborg.management());
    }

    @AfterAll
    static void close() {
        aalborg.close();
    }

    private static Budget budget(String path) {
        return budgets.budget(Iris.RECORD + path).orElseThrow();
    }

    private static BudgetLine line(Budget budget, String indicator) {
        return budget.lines().stream()
                .filter(l -> l.indicator().notation().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ferrarasGreenSpaceIsWorkedOutAsByHand() {
        BudgetLine green = line(budget("ferrara/ecobudget-2005/budget"), "AC03-08");

        assertThat(green.direction()).isEqualTo(Direction.HIGHER);
        assertThat(green.reference().stated()).isEqualTo("32.59");
        assertThat(green.reference().year()).isEqualTo(2004);
        assertThat(green.budget().stated()).isEqualTo("32.42");
        assertThat(green.actual().stated()).isEqualTo("36.4");
        assertThat(green.target().stated()).isEqualTo("32.38");
        assertThat(green.outcome().notation())
                .as("36.4 is above the floor of 32.42")
                .isEqualTo("met");
        // 36.4 - 32.42 = 3.98
        assertThat(green.toBudget()).isEqualTo(new BigDecimal("3.98"));
        // 36.4 - 32.38 = 4.02
        assertThat(green.toTarget()).isEqualTo(new BigDecimal("4.02"));
        // (36.4 - 32.59) / (32.38 - 32.59) = 3.81 / -0.21 = -18.142857...
        assertThat(green.progress()).isEqualTo(new BigDecimal("-1814.3"));
        assertThat(green.isToHold()).as("32.38 asks for less than 32.59").isTrue();
    }

    @Test
    void ferrarasBenzeneIsWorkedOutAsByHand() {
        BudgetLine benzene = line(budget("ferrara/ecobudget-2005/budget"), "AC03-14");

        assertThat(benzene.direction()).isEqualTo(Direction.LOWER);
        assertThat(benzene.reference().stated()).isEqualTo("4.2");
        assertThat(benzene.budget().stated()).isEqualTo("4.9");
        assertThat(benzene.actual().stated()).isEqualTo("3.7");
        assertThat(benzene.target().stated()).as("printed with its zero").isEqualTo("5.0");
        assertThat(benzene.target().year()).isEqualTo(2010);
        assertThat(benzene.outcome().notation())
                .as("3.7 is below the ceiling of 4.9")
                .isEqualTo("met");
        // 3.7 - 4.9 = -1.2
        assertThat(benzene.toBudget()).isEqualTo(new BigDecimal("-1.2"));
        // 3.7 - 5.0 = -1.3
        assertThat(benzene.toTarget()).isEqualTo(new BigDecimal("-1.3"));
        // (3.7 - 4.2) / (5.0 - 4.2) = -0.5 / 0.8 = -0.625
        assertThat(benzene.progress()).isEqualTo(new BigDecimal("-62.5"));
        assertThat(benzene.isToHold()).isTrue();
    }

    @Test
    void whatNobodyKnowsOfFerraraIsSaid() {
        Budget budget = budget("ferrara/ecobudget-2005/budget");

        assertThat(budget.demonstration()).isFalse();
        assertThat(budget.votes()).isEmpty();
        assertThat(budget.noBudgetVote())
                .singleElement()
                .satisfies(m -> assertThat(m.reason().en()).contains("master budget"));
        assertThat(budget.noBalanceVote())
                .singleElement()
                .satisfies(m -> assertThat(m.reason().de()).contains("Umweltbilanz"));
        assertThat(budget.context())
                .singleElement()
                .satisfies(l -> assertThat(l.previous().stated()).isEqualTo("131907"));
        assertThat(budget.budgeted()).hasSize(2).allMatch(l -> l.responsible() == null);
    }

    @Test
    void bolognasLineHasALawStricterThanItsTargetAndNoBalance() {
        Budget budget = budget("bologna/ecobudget-2014/budget");
        BudgetLine waste = budget.lines().get(0);

        assertThat(waste.name().en()).isEqualTo("Separate collection in the historic centre");
        assertThat(waste.reference().stated()).isEqualTo("22.8");
        assertThat(waste.target().stated()).isEqualTo("50");
        assertThat(waste.limit().stated()).isEqualTo("65");
        assertThat(waste.budget()).isNull();
        assertThat(waste.outcome()).isNull();
        assertThat(waste.progress()).isNull();
        assertThat(waste.noProgress()).isEqualTo(NoProgress.NO_ACTUAL);
        assertThat(waste.isToHold()).isFalse();
        assertThat(budget.balance()).isNull();
        assertThat(budget.noBalance()).hasSize(1);
        assertThat(budget.noBudgetVote()).as("an omission of the whole turn").hasSize(1);
    }

    @Test
    void theInventedTownHasEverything() {
        Budget budget = budget("musterstadt/budget-2025");

        assertThat(budget.demonstration()).isTrue();
        assertThat(budget.budgeted()).hasSize(9);
        assertThat(budget.count("met") + budget.count("missed") + budget.count("no-data"))
                .isEqualTo(9);
        assertThat(budget.budgetVotes()).singleElement().satisfies(v -> assertThat(v.day())
                .hasToString("2025-03-18"));
        assertThat(budget.balanceVotes()).singleElement().satisfies(v -> assertThat(v.number())
                .isEqualTo("D 027/2026"));
        BudgetLine air = line(budget, "AC03-11");
        assertThat(air.outcome().notation()).isEqualTo("missed");
        assertThat(air.outcomeWhy().de()).contains("Frühjahr");
        // (20.4 - 24.0) / (15.0 - 24.0) = -3.6 / -9.0 = 0.4
        assertThat(air.progress()).isEqualTo(new BigDecimal("40.0"));
        assertThat(air.toBudget()).isEqualTo(new BigDecimal("0.4"));
        BudgetLine soil = line(budget, "AC05-03");
        assertThat(soil.outcome().notation()).isEqualTo("no-data");
        assertThat(soil.noProgress()).isEqualTo(NoProgress.NO_ACTUAL);
        assertThat(line(budget, "AC03-03").account()).hasSize(2);
        assertThat(line(budget, "AC03-03").measures()).hasSize(1);
        assertThat(budgets.all())
                .extracting(b -> b.path())
                .containsSubsequence("musterstadt/budget-2025", "musterstadt/budget-2024");
    }

    @Test
    void theTableHasEveryLineWithItsDigits() throws IOException {
        StringBuilder out = new StringBuilder();
        BudgetCsv.write(budget("ferrara/ecobudget-2005/budget"), out);

        assertThat(out.toString().lines()).hasSize(4);
        assertThat(out.toString())
                .contains(
                        "IT-038008,2005-01-01,2005-12-31,air,not-stated,AC03-14,Benzene annual mean,ug/m3,2004,4.2,2004,4.2,"
                                + "2005,4.9,,2005,3.7,met,-1.2,2010,5.0,-1.3,-62.5,,")
                .contains("context,AC05-10,Population,{#},,,2004,131907,,,,,,,,,,,,,");
    }

    @Test
    void progressIsUndefinedWhereThereIsNoWayToGo() {
        assertThat(made("10", "10", "8").progress()).isNull();
        assertThat(made("10", "10", "8").noProgress()).isEqualTo(NoProgress.SAME);
        assertThat(made(null, "5", "8").noProgress()).isEqualTo(NoProgress.NO_REFERENCE);
        assertThat(made("10", null, "8").noProgress()).isEqualTo(NoProgress.NO_TARGET);
        assertThat(made("10", "5", null).noProgress()).isEqualTo(NoProgress.NO_ACTUAL);
        assertThat(made("10", null, "8").toTarget()).isNull();
    }

    @Test
    void nearlyThereIsNotThere() {
        // (0.001 - 10) / (0 - 10) = 0.9999
        assertThat(made("10", "0", "0.001").progress()).isEqualTo(new BigDecimal("99.9"));
        assertThat(made("10", "0", "0").progress()).isEqualTo(new BigDecimal("100.0"));
        assertThat(made("10", "0", "-5").progress()).isEqualTo(new BigDecimal("150.0"));
    }

    private static BudgetLine made(@Nullable String reference, @Nullable String target, @Nullable String actual) {
        return new BudgetLine(
                "line",
                Label.of("line"),
                new Named("indicator", Label.of("indicator")),
                Direction.LOWER,
                null,
                "t",
                null,
                null,
                null,
                null,
                null,
                amount(reference),
                null,
                amount("6"),
                amount(target),
                null,
                null,
                null,
                amount(actual),
                List.of(),
                List.of());
    }

    private static @Nullable BudgetAmount amount(@Nullable String number) {
        return number == null
                ? null
                : new BudgetAmount(
                        "record", new BigDecimal(number), number, 2020, null, new Named("place", Label.of("place")));
    }
}
