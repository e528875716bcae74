// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Assessment.Verdict;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.Comparison.Point;
import org.aalborgdata.comparison.ComparisonRequest.View;
import org.aalborgdata.comparison.MadeUpFigures.Draft;
import org.aalborgdata.comparison.peers.Peers;
import org.aalborgdata.vocabulary.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each ground of the model page, section 7, alone. The values are invented. */
class ComparabilityTest {
    private static final String GREENHOUSE = "AC10-01";
    private static final String VAXJO = "SE-0780";
    private static final String LAHTI = "FI-398";

    @Test
    void likeFiguresAreComparable() {
        Block block = block(d -> d, View.LATEST);

        assertThat(block.assessment().verdict()).isEqualTo(Verdict.COMPARABLE);
        assertThat(between(block)).isEmpty();
    }

    static Stream<Arguments> grounds() {
        return Stream.of(
                Arguments.of(Ground.METHOD, draft(d -> d.method("other")), "different methods"),
                Arguments.of(
                        Ground.PERIOD_LENGTH,
                        draft(d -> d.period("2018-07-01", "2019-06-30")),
                        "not one calendar year"),
                Arguments.of(Ground.BREAK, draft(d -> d.status("B")), "One of two values is marked as a break"),
                Arguments.of(Ground.PROVISIONAL, draft(d -> d.status("P")), "One of two values is provisional."),
                Arguments.of(Ground.ESTIMATED, draft(d -> d.status("E")), "One of two values is estimated."),
                Arguments.of(Ground.LOW_RELIABILITY, draft(d -> d.status("U")), "unreliable"),
                Arguments.of(Ground.DEFINITION, draft(d -> d.status("D")), "another definition"),
                Arguments.of(
                        Ground.DEMONSTRATION,
                        draft(d -> d.demonstration()),
                        "One of two values is demonstration data, invented to show the program."));
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void eachGroundIsACaveatInWords(Ground ground, UnaryOperator<Draft> change, String words) {
        Block block = block(change, View.LATEST);

        assertThat(block.assessment().verdict()).isEqualTo(Verdict.WITH_CAVEATS);
        assertThat(block.assessment().caveats()).singleElement().satisfies(c -> {
            assertThat(c.ground()).isEqualTo(ground);
            assertThat(c.text().en()).contains(words);
            assertThat(c.text().in(Locale.GERMAN)).isNotEqualTo(c.text().en());
        });
        if (ground != Ground.BREAK) {
            assertThat(between(block)).containsExactly(ground);
        }
    }

    @Test
    void aCalendarYearInDatesIsAYear() {
        assertThat(block(d -> d.period("2019-01-01", "2019-12-31"), View.LATEST)
                        .assessment()
                        .caveats())
                .isEmpty();
    }

    @Test
    void anAreaThatChangedBetweenBoundaryVersionsIsACaveat() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("LT00", GREENHOUSE, 2019, "2.8").boundary("NUTS 2013").add();
        figures.figure("EE00", GREENHOUSE, 2019, "5.1").boundary("NUTS 2016").add();

        Block block = block(figures, View.LATEST, List.of("LT00", "EE00"));

        assertThat(between(block)).containsExactly(Ground.BOUNDARY);
        assertThat(block.assessment().caveats().get(0).text().en())
                .contains("One of two")
                .contains("NUTS 2013, NUTS 2016");
    }

    @Test
    void anAreaThatDidNotChangeIsComparableAcrossBoundaryVersions() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("LV00", GREENHOUSE, 2019, "2.8").boundary("NUTS 2013").add();
        figures.figure("EE00", GREENHOUSE, 2019, "5.1").boundary("NUTS 2016").add();

        Block block = block(figures, View.LATEST, List.of("LV00", "EE00"));

        assertThat(between(block)).isEmpty();
        assertThat(block.assessment().caveats()).isEmpty();
    }

    @Test
    void aBreakBetweenTwoYearsStandsBetweenThemAlsoYearsLater() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure(VAXJO, GREENHOUSE, 2017, "2.8").add();
        figures.figure(VAXJO, GREENHOUSE, 2018, "2.7").status("B").add();
        figures.figure(VAXJO, GREENHOUSE, 2020, "2.6").add();
        List<Point> points = block(figures, View.TREND, List.of(VAXJO)).points();
        Indicator indicator = block(figures, View.TREND, List.of(VAXJO)).indicator();

        assertThat(Comparability.between(indicator, points.get(0), indicator, points.get(2)))
                .contains(Ground.BREAK);
        assertThat(Comparability.between(indicator, points.get(1), indicator, points.get(2)))
                .doesNotContain(Ground.BREAK);
    }

    @Test
    void anOlderEditionOfTheSameSourceIsACaveat() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure(VAXJO, GREENHOUSE, 2019, "2.8").edition("2019-08-04").add();
        figures.figure(LAHTI, GREENHOUSE, 2019, "5.1").add();

        Block block = block(figures, View.LATEST, List.of(VAXJO, LAHTI));

        assertThat(between(block)).containsExactly(Ground.EDITION);
        assertThat(block.judge(block.points().get(0)).words().en())
                .isEqualTo("from the edition of 4 August 2019, not of 1 January 2021");
        assertThat(block.judge(block.points().get(0)).words().de())
                .isEqualTo("aus der Ausgabe vom 4. August 2019, nicht vom 1. Januar 2021");
        assertThat(block.judge(block.points().get(1)).reasons()).isEmpty();
    }

    @Test
    void aNewCodeForTheSameAreaIsNoChange() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure("PL71", GREENHOUSE, 2019, "2.8").boundary("NUTS 2013").add();
        figures.figure("EE00", GREENHOUSE, 2019, "5.1").boundary("NUTS 2016").add();

        assertThat(between(block(figures, View.LATEST, List.of("PL71", "EE00"))))
                .isEmpty();
    }

    @Test
    void theStandInForAnUnstatedMethodIsNotTheSameMethod() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure(VAXJO, GREENHOUSE, 2019, "2.8")
                .method("not-stated-AC05-10")
                .add();
        figures.figure(LAHTI, GREENHOUSE, 2019, "5.1")
                .method("not-stated-AC05-10")
                .add();

        Block block = block(figures, View.LATEST, List.of(VAXJO, LAHTI));

        assertThat(between(block)).containsExactly(Ground.METHOD_NOT_STATED);
        assertThat(block.assessment().caveats().get(0).text().en()).contains("does not say how it counted");
    }

    @Test
    void typesOfTerritoryAreNamed() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure(VAXJO, GREENHOUSE, 2019, "2.8").add();
        figures.figure("SE212", GREENHOUSE, 2019, "3.3").add();

        Block block = block(figures, View.LATEST, List.of(VAXJO, "SE212"));

        assertThat(between(block)).containsExactly(Ground.TERRITORY_TYPE);
        assertThat(block.assessment().caveats().get(0).text().en()).contains("county, municipality");
    }

    @Test
    void differentYearsAreACaveatOnlyWhereEachShowsItsLatest() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure(VAXJO, GREENHOUSE, 2019, "2.8").add();
        figures.figure(LAHTI, GREENHOUSE, 2017, "5.1").add();

        Block latest = block(figures, View.LATEST, List.of(VAXJO, LAHTI));
        Block series = block(figures, View.TREND, List.of(VAXJO, LAHTI));

        assertThat(between(latest)).containsExactly(Ground.YEAR);
        assertThat(latest.assessment().caveats().get(0).text().en()).contains("from 2017 to 2019");
        assertThat(series.assessment().caveats()).isEmpty();
    }

    @Test
    void whereTheMethodDecidesValuesShareNoPanel() {
        String change = "AC10-10";
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure(VAXJO, change, 2019, "-59").method("since-1993").add();
        figures.figure(LAHTI, change, 2019, "-40").method("since-1990").add();

        Block block = block(figures, View.TREND, change, List.of(VAXJO, LAHTI));

        assertThat(block.indicator().methodDecides()).isTrue();
        assertThat(block.panels()).hasSize(2);
        assertThat(block.assessment().verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(Comparability.decides(Ground.METHOD, block.indicator())).isTrue();
        assertThat(block.assessment().codeFor(block.points().get(0).figure().observation()))
                .isEqualTo("not comparable: method");
    }

    @Test
    void aBreakOfTheSeriesParts() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure(VAXJO, GREENHOUSE, 2018, "2.8").add();
        figures.figure(VAXJO, GREENHOUSE, 2019, "2.7").status("B").add();
        figures.figure(VAXJO, GREENHOUSE, 2020, "2.6").add();

        Block block = block(figures, View.TREND, List.of(VAXJO));

        assertThat(block.points()).extracting(Point::breakBefore).containsExactly(true, true, false);
        assertThat(between(block)).containsExactlyInAnyOrder(Ground.YEAR, Ground.BREAK);
    }

    @Test
    void fossilCarbonDioxideIsNotComparableWithGreenhouseGases() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure(VAXJO, "AC10-02", 2019, "1.87").add();
        figures.figure(LAHTI, GREENHOUSE, 2019, "5.77").add();

        Comparison comparison = figures.compare(new ComparisonRequest(
                List.of(Iris.INDICATOR + "AC10-02", Iris.INDICATOR + GREENHOUSE),
                List.of(Iris.TERRITORY + VAXJO, Iris.TERRITORY + LAHTI),
                null,
                null,
                View.TREND,
                Peers.NONE));

        assertThat(comparison.blocks()).hasSize(2);
        assertThat(comparison.separations()).singleElement().satisfies(s -> assertThat(
                        s.reason().en())
                .contains("measure different things", "Carbon dioxide", "all gases"));
        Point one = comparison.blocks().get(0).points().get(0);
        Point other = comparison.blocks().get(1).points().get(0);
        assertThat(Comparability.between(
                        comparison.blocks().get(0).indicator(),
                        one,
                        comparison.blocks().get(1).indicator(),
                        other))
                .contains(Ground.INDICATOR);
        assertThat(Comparability.decides(
                        Ground.INDICATOR, comparison.blocks().get(0).indicator()))
                .isTrue();
    }

    private static UnaryOperator<Draft> draft(UnaryOperator<Draft> change) {
        return change;
    }

    private static Block block(UnaryOperator<Draft> change, View mode) {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure(VAXJO, GREENHOUSE, 2019, "2.8").add();
        change.apply(figures.figure(LAHTI, GREENHOUSE, 2019, "5.1")).add();
        return block(figures, mode, List.of(VAXJO, LAHTI));
    }

    private static Block block(MadeUpFigures figures, View mode, List<String> territories) {
        return block(figures, mode, GREENHOUSE, territories);
    }

    private static Block block(MadeUpFigures figures, View mode, String indicator, List<String> territories) {
        return figures.compare(new ComparisonRequest(
                        List.of(Iris.INDICATOR + indicator),
                        territories.stream().map(t -> Iris.TERRITORY + t).toList(),
                        null,
                        null,
                        mode,
                        Peers.NONE))
                .blocks()
                .get(0);
    }

    private static java.util.Set<Ground> between(Block block) {
        List<Point> points = block.points();
        return Comparability.between(block.indicator(), points.get(0), block.indicator(), points.get(1));
    }
}
