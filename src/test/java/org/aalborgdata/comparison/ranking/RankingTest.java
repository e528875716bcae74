// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.Ground;
import org.aalborgdata.comparison.MadeUpFigures;
import org.junit.jupiter.api.Test;

/** The rules of a ranking. The values are invented. */
class RankingTest {
    /** Less is better; methods do not decide. */
    private static final String INDICATOR = "AC08-01";

    private final MadeUpFigures figures = new MadeUpFigures();

    private void value(String territory, int year, String value, String... status) {
        figures.figure(territory, INDICATOR, year, value)
                .status(status.length == 0 ? new String[] {"A"} : status)
                .add();
    }

    private Ranking ranking(String indicator) {
        Block block = new Comparisons(MadeUpFigures.CATALOGUE, () -> MadeUpFigures.REGISTER)
                .compare(
                        ComparisonRequest.parse(Map.of("indicator", List.of(indicator), "mode", List.of("latest"))),
                        figures)
                .blocks()
                .get(0);
        return Ranking.of(block.indicator(), block.points());
    }

    private List<String> ranks(String indicator) {
        return ranking(indicator).places().stream()
                .map(p -> p.point().territory().code() + " " + p.text())
                .toList();
    }

    @Test
    void theBestComesFirst() {
        value("SE21", 2020, "5");
        value("LT00", 2020, "4");
        value("EE00", 2020, "6");

        assertThat(ranks(INDICATOR)).containsExactly("LT00 1", "SE21 2", "EE00 3");
        assertThat(ranking(INDICATOR).isUncertain()).isFalse();
    }

    @Test
    void moreIsBetterWhereTheCatalogueSaysSo() {
        for (String[] v : new String[][] {{"SE21", "50"}, {"LT00", "40"}, {"EE00", "60"}}) {
            figures.figure(v[0], "AC02-01", 2020, v[1]).add();
        }

        assertThat(ranks("AC02-01")).containsExactly("EE00 1", "SE21 2", "LT00 3");
    }

    @Test
    void equalValuesShareARankAndTheNextStaysFree() {
        value("SE21", 2020, "5");
        value("LT00", 2020, "5.0");
        value("EE00", 2020, "4");
        value("LV00", 2020, "6");

        assertThat(ranks(INDICATOR)).containsExactly("EE00 1", "LT00 2", "SE21 2", "LV00 4");
    }

    @Test
    void aCaveatMakesARangeAlsoForItsNeighbours() {
        value("SE21", 2020, "5");
        value("LT00", 2020, "5.2", "P");
        value("EE00", 2020, "4");
        value("LV00", 2020, "6");

        assertThat(ranks(INDICATOR)).containsExactly("EE00 1", "LT00 2-3", "SE21 2-3", "LV00 4");
        assertThat(ranking(INDICATOR).places().get(1).caveats()).containsExactly(Ground.PROVISIONAL);
        assertThat(ranking(INDICATOR).places().get(2).caveats()).isEmpty();
    }

    @Test
    void aCaveatFarFromEveryOtherValueChangesNoRank() {
        value("SE21", 2020, "5");
        value("LT00", 2020, "5.6", "E");
        value("EE00", 2020, "4");

        assertThat(ranks(INDICATOR)).containsExactly("EE00 1", "SE21 2", "LT00 3");
    }

    @Test
    void equalValuesOfWhichOneIsUncertainAreNoTie() {
        value("SE21", 2020, "5");
        value("LT00", 2020, "5", "P");
        value("EE00", 2020, "4");

        assertThat(ranks(INDICATOR)).containsExactly("EE00 1", "LT00 2-3", "SE21 2-3");
    }

    @Test
    void anotherYearIsACaveatAndAFarOneIsLeftOut() {
        value("SE21", 2020, "5");
        value("LT00", 2020, "4");
        value("EE00", 2018, "4.1");
        value("LV00", 2017, "3");

        assertThat(ranks(INDICATOR)).containsExactly("EE00 1-2", "LT00 1-2", "SE21 3");
        assertThat(ranking(INDICATOR).leftOut()).singleElement().satisfies(l -> {
            assertThat(l.point().territory().code()).isEqualTo("LV00");
            assertThat(l.reason().en()).isEqualTo("of 2017, more than 2 years from 2020");
            assertThat(l.reason().de()).contains("2017").contains("2020");
        });
    }

    @Test
    void whereTheMethodDecidesAnotherOneIsLeftOut() {
        String deciding = MadeUpFigures.CATALOGUE.indicators().stream()
                .filter(i -> i.methodDecides() && i.direction() == org.aalborgdata.catalogue.Direction.LOWER)
                .findFirst()
                .orElseThrow()
                .code();
        for (String territory : List.of("SE21", "LT00", "EE00")) {
            figures.figure(territory, deciding, 2020, "5").add();
        }
        figures.figure("LV00", deciding, 2020, "4").method("other").add();

        assertThat(ranks(deciding)).containsExactly("EE00 1", "LT00 1", "SE21 1");
        assertThat(ranking(deciding).leftOut())
                .extracting(l -> l.reason().de())
                .containsExactly("nach anderer Methode gezählt; sie entscheidet hier");
    }

    @Test
    void whereItDoesNotDecideItIsACaveat() {
        value("SE21", 2020, "5");
        value("LT00", 2020, "4");
        figures.figure("EE00", INDICATOR, 2020, "4.1").method("other").add();

        assertThat(ranks(INDICATOR)).containsExactly("EE00 1-2", "LT00 1-2", "SE21 3");
    }

    @Test
    void inventedValuesAreNotRankedBesideRealOnes() {
        value("SE21", 2020, "5");
        value("LT00", 2020, "4");
        value("EE00", 2020, "3");
        figures.figure("LV00", INDICATOR, 2020, "1").demonstration().add();

        assertThat(ranks(INDICATOR)).hasSize(3).noneMatch(r -> r.startsWith("LV00"));
    }

    @Test
    void twoValuesAreNoRanking() {
        value("SE21", 2020, "5");
        value("LT00", 2020, "4");

        assertThat(ranking(INDICATOR).places()).isEmpty();
        assertThat(ranking(INDICATOR).none().en()).contains("fewer than three");
    }

    @Test
    void whatHasNoBetterEndIsNotRanked() {
        for (String territory : List.of("SE21", "LT00", "EE00")) {
            figures.figure(territory, "AC05-10", 2020, "5").add();
        }

        assertThat(ranking("AC05-10").places()).isEmpty();
        assertThat(ranking("AC05-10").none().de()).contains("weder mehr noch weniger");
    }
}
