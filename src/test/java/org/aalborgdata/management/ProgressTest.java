// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.MadeUpFigures;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Target;
import org.aalborgdata.management.target.Progress;
import org.aalborgdata.management.target.Progress.State;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private static final String CITY = "SE-0780";
    private static final String INDICATOR = "AC10-02";

    private final MadeUpFigures figures = new MadeUpFigures();

    @ParameterizedTest
    @CsvSource({
        // baseline 2010, target 2020, now 2015: the line asks for half of the way
        "4,2,3,ON_TRACK,50,50",
        "4,2,3.01,OFF_TRACK,50,49.5",
        "4,2,2.99,ON_TRACK,50,50.5",
        "4,2,2,REACHED,50,100",
        "4,2,1.9,REACHED,50,105",
        "4,2,4.2,OFF_TRACK,50,-10",
        // upwards
        "10,20,15,ON_TRACK,50,50",
        "10,20,14.9,OFF_TRACK,50,49",
        "10,20,20,REACHED,50,100",
        "10,20,9,OFF_TRACK,50,-10",
        // to nothing
        "4,0,2,ON_TRACK,50,50"
    })
    void theLineDecides(String from, String to, String now, State state, String asked, String percent) {
        figures.figure(CITY, INDICATOR, 2010, from).add();
        figures.figure(CITY, INDICATOR, 2015, now).add();

        Progress progress = progress(target(to, 2020, 2010, "made-up"));

        assertThat(progress.state()).isEqualTo(state);
        assertThat(progress.requiredPercent()).isEqualByComparingTo(asked);
        assertThat(progress.percent()).isEqualByComparingTo(percent);
    }

    @Test
    void aThirdIsNotRoundedAgainstAnybody() {
        figures.figure(CITY, INDICATOR, 2010, "6").add();
        figures.figure(CITY, INDICATOR, 2012, "4").add();

        Progress progress = progress(target("3", 2013, 2010, "made-up"));

        assertThat(progress.state()).isEqualTo(State.ON_TRACK);
        assertThat(progress.required()).isEqualByComparingTo("4");
    }

    @ParameterizedTest
    @CsvSource({"2019,2.3,OFF_TRACK", "2019,2.2,ON_TRACK", "2020,2.1,MISSED", "2020,2,REACHED"})
    void inTheTargetYearAllOfTheWayIsAskedFor(int year, String now, State state) {
        figures.figure(CITY, INDICATOR, 2010, "4").add();
        figures.figure(CITY, INDICATOR, year, now).add();

        assertThat(progress(target("2", 2020, 2010, "made-up")).state()).isEqualTo(state);
    }

    @Test
    void whatCameAfterTheTargetYearProvesNothing() {
        figures.figure(CITY, INDICATOR, 2010, "4").add();
        figures.figure(CITY, INDICATOR, 2021, "2").add();

        assertThat(progress(target("2", 2020, 2010, "made-up")).state()).isEqualTo(State.NO_DATA);
    }

    @Test
    void aChangeSinceAYearBeginsWithNothing() {
        MadeUpFigures changes = new MadeUpFigures();
        changes.figure(CITY, "AC10-10", 2015, "-25").add();
        Target target = new Target(
                Iris.RECORD + "vaxjo/trial/target",
                Iris.TERRITORY + CITY,
                Iris.INDICATOR + "AC10-10",
                2020,
                new BigDecimal("-50"),
                "-50",
                "%",
                null,
                2010,
                Iris.METHOD + "made-up",
                null,
                null,
                Iris.SUBMISSION + "vaxjo/trial",
                Iris.ORGANISATION + "vaxjo",
                null,
                null,
                null);
        Indicator change =
                MadeUpFigures.CATALOGUE.indicator(Iris.INDICATOR + "AC10-10").orElseThrow();
        List<Figure> all = changes.ofTerritory(Iris.TERRITORY + CITY);

        Progress progress = Progress.of(target, null, change, 2010, all, false);
        assertThat(progress.state()).isEqualTo(State.ON_TRACK);
        assertThat(progress.baseline().value()).isZero();
        assertThat(progress.baseline().figure()).isNull();
        assertThat(Progress.of(target, null, change, 2005, all, false).state())
                .as("another base year than the target's")
                .isEqualTo(State.NO_DATA);
        assertThat(Progress.of(target, null, indicator(Direction.LOWER), 2010, all, false)
                        .state())
                .as("what cannot be negative is no change")
                .isEqualTo(State.NO_DATA);
    }

    @Test
    void onlyTheTargetsOwnMethodCountsEvenIfAnotherIsPreferred() {
        figures.figure(CITY, INDICATOR, 2010, "4").add();
        figures.figure(CITY, INDICATOR, 2015, "3.9").method("other").add();
        figures.figure(CITY, INDICATOR, 2014, "3.2").notPreferred().add();
        figures.figure(CITY, INDICATOR, 2014, "3.4").add();

        assertThat(progress(target("2", 2020, 2010, "made-up")).actual().stated())
                .isEqualTo("3.4");
        assertThat(progress(target("2", 2020, 2010, null)).actual().stated())
                .as("without a method, that of the baseline")
                .isEqualTo("3.4");
    }

    @Test
    void withoutBaselineOrLaterFigureThereIsNoVerdict() {
        assertThat(progress(target("2", 2020, 2010, "made-up")).state()).isEqualTo(State.NO_DATA);
        figures.figure(CITY, INDICATOR, 2010, "4").add();
        assertThat(progress(target("2", 2020, 2010, "made-up")).state()).isEqualTo(State.NO_DATA);
        figures.figure(CITY, INDICATOR, 2015, "3").add();
        assertThat(progress(target("2", 2020, null, "made-up")).state()).isEqualTo(State.NO_DATA);
        assertThat(progress(target("2", 2020, 2010, "made-up")).state()).isEqualTo(State.ON_TRACK);
    }

    @Test
    void whatWasInventedCountsForInventedTargetsOnly() {
        figures.figure(CITY, INDICATOR, 2010, "4").add();
        figures.figure(CITY, INDICATOR, 2015, "3").demonstration().add();
        Target target = target("2", 2020, 2010, "made-up");

        assertThat(progress(target).state()).isEqualTo(State.NO_DATA);
        assertThat(Progress.of(
                                target,
                                null,
                                indicator(Direction.LOWER),
                                null,
                                figures.ofTerritory(Iris.TERRITORY + CITY),
                                true)
                        .state())
                .isEqualTo(State.ON_TRACK);
    }

    @Test
    void theBaselineATargetNamesGoesBeforeItsYear() {
        figures.figure(CITY, INDICATOR, 2010, "4").add();
        figures.figure(CITY, INDICATOR, 2011, "5").add();
        figures.figure(CITY, INDICATOR, 2015, "3").add();
        String named = figures.ofTerritory(Iris.TERRITORY + CITY).get(1).observation();

        Progress progress = Progress.of(
                target("2", 2020, 2010, "made-up"),
                named,
                indicator(Direction.LOWER),
                null,
                figures.ofTerritory(Iris.TERRITORY + CITY),
                false);

        assertThat(progress.baseline().stated()).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER,4,ON_TRACK",
        "LOWER,3.9,ON_TRACK",
        "LOWER,4.1,OFF_TRACK",
        "HIGHER,4.1,ON_TRACK",
        "HIGHER,3.9,OFF_TRACK",
        "NONE,4,ON_TRACK",
        "BEST_AT,4.1,OFF_TRACK"
    })
    void aTargetToKeepTheBaselineHasNoFormula(Direction direction, String now, State state) {
        figures.figure(CITY, INDICATOR, 2010, "4").add();
        figures.figure(CITY, INDICATOR, 2015, now).add();

        Progress progress = Progress.of(
                target("4", 2020, 2010, "made-up"),
                null,
                indicator(direction),
                null,
                figures.ofTerritory(Iris.TERRITORY + CITY),
                false);

        assertThat(progress.state()).isEqualTo(state);
        assertThat(progress.percent()).isNull();
    }

    /** One that cannot be negative. */
    private static Indicator indicator(Direction direction) {
        return new Indicator(
                Iris.INDICATOR + INDICATOR,
                INDICATOR,
                Label.of("made up"),
                Label.of("made up"),
                "t",
                null,
                1,
                direction,
                null,
                BigDecimal.ZERO,
                null,
                "10",
                "10.1",
                List.of("10.1"),
                "core",
                true,
                false);
    }

    private Progress progress(Target target) {
        return Progress.of(
                target, null, indicator(Direction.LOWER), null, figures.ofTerritory(Iris.TERRITORY + CITY), false);
    }

    private static Target target(String value, int year, Integer baselineYear, String method) {
        return new Target(
                Iris.RECORD + "vaxjo/trial/target",
                Iris.TERRITORY + CITY,
                Iris.INDICATOR + INDICATOR,
                year,
                new BigDecimal(value),
                value,
                "t",
                null,
                baselineYear,
                method == null ? null : Iris.METHOD + method,
                null,
                null,
                Iris.SUBMISSION + "vaxjo/trial",
                Iris.ORGANISATION + "vaxjo",
                null,
                null,
                null);
    }
}
