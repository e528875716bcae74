// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.MadeUpFigures;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.management.target.Progress;
import org.aalborgdata.management.territory.TerritoryRecords;
import org.aalborgdata.vocabulary.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the profile. The values are invented. */
class TerritoryProfileTest {
    private static final String CITY = "SE-0780";
    /** Less is better. */
    private static final String EMISSIONS = "AC10-01";

    private final MadeUpFigures figures = new MadeUpFigures();

    @ParameterizedTest
    @CsvSource({
        "AC10-01,4,3.96,IMPROVING", // exactly 1 % less, and less is better
        "AC10-01,4,3.97,NO_CLEAR_CHANGE",
        "AC10-01,4,4.03,NO_CLEAR_CHANGE",
        "AC10-01,4,4.04,WORSENING",
        "AC10-01,0,0,NO_CLEAR_CHANGE",
        "AC10-01,0,0.1,WORSENING",
        "AC10-01,-4,-5,IMPROVING",
        "AC02-01,50,60,IMPROVING" // more is better
    })
    void theCatalogueSaysWhatIsBetter(String indicator, String earlier, String latest, Trend.State state) {
        figures.figure(CITY, indicator, 2015, earlier).add();
        figures.figure(CITY, indicator, 2020, latest).add();

        assertThat(trend(indicator).state()).isEqualTo(state);
    }

    @Test
    void nearerToTheBestValueIsBetterFromBothSides() {
        String parity = MadeUpFigures.CATALOGUE.indicators().stream()
                .filter(i -> i.bestAt() != null)
                .findFirst()
                .orElseThrow()
                .code();
        figures.figure(CITY, parity, 2015, "30").add();
        figures.figure(CITY, parity, 2020, "45").add();
        figures.figure("FI-398", parity, 2015, "52").add();
        figures.figure("FI-398", parity, 2020, "58").add();
        figures.figure("DE11", parity, 2015, "45").add();
        figures.figure("DE11", parity, 2020, "55").add();

        assertThat(trend(parity).state()).isEqualTo(Trend.State.IMPROVING);
        assertThat(profile("FI-398").indicator(Iris.INDICATOR + parity))
                .hasValueSatisfying(i -> assertThat(i.standing()).isEqualTo(Standing.WORSENING));
        assertThat(profile("DE11").indicator(Iris.INDICATOR + parity))
                .hasValueSatisfying(i -> assertThat(i.standing()).isEqualTo(Standing.NO_CLEAR_CHANGE));
    }

    @Test
    void whatDescribesThePlaceIsNotJudged() {
        String context = MadeUpFigures.CATALOGUE.indicators().stream()
                .filter(i -> i.direction() == org.aalborgdata.catalogue.Direction.NONE)
                .findFirst()
                .orElseThrow()
                .code();
        figures.figure(CITY, context, 2015, "1").add();
        figures.figure(CITY, context, 2020, "2").add();

        assertThat(state(context).trend().state()).isEqualTo(Trend.State.NO_DIRECTION);
        assertThat(state(context).standing()).isEqualTo(Standing.NOT_JUDGED);
    }

    @Test
    void theEarliestOfTheLastFiveYearsIsTheMeasure() {
        figures.figure(CITY, EMISSIONS, 2014, "9").add();
        figures.figure(CITY, EMISSIONS, 2016, "2").add();
        figures.figure(CITY, EMISSIONS, 2018, "5").add();
        figures.figure(CITY, EMISSIONS, 2020, "3").add();

        assertThat(trend(EMISSIONS)).satisfies(t -> {
            assertThat(t.earlier()).extracting(Figure::year).isEqualTo(2016);
            assertThat(t.change()).isEqualByComparingTo("1");
            assertThat(t.percent()).isEqualByComparingTo("50");
            assertThat(t.state()).isEqualTo(Trend.State.WORSENING);
            assertThat(t.rule().de()).contains("2020 gegenüber 2016").contains("weniger ist besser");
        });
    }

    @Test
    void nothingIsJoinedOverABreak() {
        figures.figure(CITY, EMISSIONS, 2016, "9").add();
        figures.figure(CITY, EMISSIONS, 2018, "2").status("B").add();
        figures.figure(CITY, EMISSIONS, 2020, "3").add();

        assertThat(trend(EMISSIONS).earlier()).extracting(Figure::year).isEqualTo(2018);
    }

    @Test
    void aBreakInTheLatestYearLeavesNothingToCompare() {
        figures.figure(CITY, EMISSIONS, 2018, "2").add();
        figures.figure(CITY, EMISSIONS, 2020, "3").status("B").add();

        assertThat(state(EMISSIONS).standing()).isEqualTo(Standing.NOT_JUDGED);
        assertThat(trend(EMISSIONS).rule().en()).contains("break in the series in 2020");
    }

    @Test
    void onlyTheSameMethodAreaAndPeriodAreCompared() {
        figures.figure(CITY, EMISSIONS, 2016, "9").method("other").add();
        figures.figure(CITY, EMISSIONS, 2017, "9").boundary("NUTS 2016").add();
        figures.figure(CITY, EMISSIONS, 2018, "9")
                .period("2016-07-01", "2018-06-30")
                .add();
        figures.figure(CITY, EMISSIONS, 2019, "9").demonstration().add();
        figures.figure(CITY, EMISSIONS, 2020, "3").add();

        assertThat(trend(EMISSIONS).state()).isEqualTo(Trend.State.TOO_SHORT);
        assertThat(trend(EMISSIONS).rule().en()).contains("no figure of the same method");
    }

    @Test
    void aStatementOfTheSameMethodCountsWhereAnotherIsPreferred() {
        figures.figure(CITY, EMISSIONS, 2018, "9").method("other").add();
        figures.figure(CITY, EMISSIONS, 2018, "4").notPreferred().add();
        figures.figure(CITY, EMISSIONS, 2020, "3").add();

        assertThat(trend(EMISSIONS).earlier()).extracting(Figure::stated).isEqualTo("4");
    }

    @Test
    void provisionalFiguresAreCalledUncertain() {
        figures.figure(CITY, EMISSIONS, 2018, "4").add();
        assertThat(trend(EMISSIONS).uncertain()).isFalse();
        figures.figure(CITY, EMISSIONS, 2020, "3").status("P").add();
        assertThat(trend(EMISSIONS).uncertain()).isTrue();
    }

    @Test
    void theOwnTargetDecidesBeforeTheTrend() {
        figures.figure(CITY, EMISSIONS, 2010, "6").add();
        figures.figure(CITY, EMISSIONS, 2020, "5").add();
        figures.target(CITY, EMISSIONS, 2010, 2030, "2");

        IndicatorState state = state(EMISSIONS);

        assertThat(state.standing()).isEqualTo(Standing.OFF_TRACK);
        assertThat(state.rule().en()).contains("2020").contains("behind").contains("2030");
        assertThat(state.observations()).hasSize(2);
        assertThat(profile(CITY).commitment("10").orElseThrow().targets())
                .containsEntry(Progress.State.OFF_TRACK, 1)
                .containsEntry(Progress.State.ON_TRACK, 0);
    }

    @Test
    void ofSeveralTargetsTheNextOneAfterTheLatestFigureIsCounted() {
        figures.figure(CITY, EMISSIONS, 2010, "6").add();
        figures.figure(CITY, EMISSIONS, 2020, "5").add();
        figures.target(CITY, EMISSIONS, 2010, 2050, "0");
        figures.target(CITY, EMISSIONS, 2010, 2020, "5.5");
        figures.target(CITY, EMISSIONS, 2010, 2030, "4");

        assertThat(state(EMISSIONS).target().target().year()).isEqualTo(2030);
        assertThat(state(EMISSIONS).targets())
                .extracting(t -> t.target().year())
                .containsExactly(2020, 2030, 2050);
        assertThat(state(EMISSIONS).standing()).isEqualTo(Standing.ON_TRACK);
    }

    @Test
    void whereNoTargetLiesAheadTheLastOneIsCounted() {
        figures.figure(CITY, EMISSIONS, 2010, "6").add();
        figures.figure(CITY, EMISSIONS, 2020, "5").add();
        figures.target(CITY, EMISSIONS, 2010, 2015, "5.9");
        figures.target(CITY, EMISSIONS, 2010, 2020, "4");

        assertThat(state(EMISSIONS).target().target().year()).isEqualTo(2020);
        assertThat(state(EMISSIONS).rule().en()).isEqualTo("The figure of 2020 did not reach the target for 2020.");
    }

    @Test
    void aTargetWithoutMeasurableProgressLeavesTheTrendToDecide() {
        figures.figure(CITY, EMISSIONS, 2018, "6").add();
        figures.figure(CITY, EMISSIONS, 2020, "5").add();
        figures.target(CITY, EMISSIONS, 1990, 2030, "2");

        assertThat(state(EMISSIONS).target()).isNotNull();
        assertThat(state(EMISSIONS).standing()).isEqualTo(Standing.IMPROVING);
    }

    @Test
    void theCountsOfACommitmentAddUpToItsIndicators() {
        figures.figure(CITY, EMISSIONS, 2018, "6").add();
        figures.figure(CITY, EMISSIONS, 2020, "5").add();
        figures.figure(CITY, "AC10-02", 2020, "5").add();

        TerritoryProfile profile = profile(CITY);

        assertThat(profile.commitments()).hasSize(10).allSatisfy(c -> {
            assertThat(c.standings().values().stream().mapToInt(n -> n).sum()).isEqualTo(c.total());
            assertThat(c.trends().values().stream().mapToInt(n -> n).sum()).isEqualTo(c.total());
            assertThat(c.total()).isPositive();
        });
        assertThat(profile.indicators())
                .hasSameSizeAs(MadeUpFigures.CATALOGUE.indicators())
                .doesNotHaveDuplicates();
        CommitmentProfile ten = profile.commitment("10").orElseThrow();
        assertThat(ten.count(Standing.IMPROVING)).isOne();
        assertThat(ten.count(Standing.NOT_JUDGED)).isOne();
        assertThat(ten.count(Standing.NO_DATA)).isEqualTo(ten.total() - 2);
        assertThat(ten.percent(Standing.IMPROVING)).isEqualByComparingTo(percent(1, ten.total()));
        assertThat(ten.withFigures()).isEqualTo(2);
        assertThat(ten.latestYear()).hasValue(2020);
        assertThat(profile.isEmpty()).isFalse();
        assertThat(profile("FI-398").isEmpty()).isTrue();
    }

    @Test
    void everyIndicatorSaysWhyInBothLanguages() {
        figures.figure(CITY, EMISSIONS, 2018, "6").add();
        figures.gap(CITY, "AC10-02", 2019, "not-collected");

        assertThat(profile(CITY).indicators())
                .allSatisfy(
                        i -> assertThat(Stream.of(i.rule().en(), i.rule().de())).allMatch(t -> t.endsWith(".")));
        assertThat(state("AC10-02").gaps()).hasSize(1);
    }

    private static String percent(int part, int whole) {
        return new java.math.BigDecimal(part * 100)
                .divide(new java.math.BigDecimal(whole), 1, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private Trend trend(String indicator) {
        return state(indicator).trend();
    }

    private IndicatorState state(String indicator) {
        return profile(CITY).indicator(Iris.INDICATOR + indicator).orElseThrow();
    }

    private TerritoryProfile profile(String territory) {
        Comparisons comparisons = new Comparisons(MadeUpFigures.CATALOGUE, () -> MadeUpFigures.REGISTER);
        return TerritoryProfile.of(
                MadeUpFigures.REGISTER.territory(Iris.TERRITORY + territory).orElseThrow(),
                figures,
                MadeUpFigures.CATALOGUE,
                TargetRow.of(
                        Iris.TERRITORY + territory,
                        figures,
                        comparisons,
                        MadeUpFigures.CATALOGUE,
                        TerritoryRecords.NONE));
    }
}
