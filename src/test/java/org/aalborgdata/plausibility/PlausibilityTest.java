// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Register;
import org.aalborgdata.release.Release;
import org.aalborgdata.samples.EurostatTable;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.validation.StoreFault;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlausibilityTest {
    private static final Release RELEASE = Release.load();
    private static final Plausibility PLAUSIBILITY =
            new Plausibility(new Catalogue(RELEASE.catalogue()), new Register(RELEASE.register()));
    private static final String DENSITY = "AC05-04";
    private static final String CO2 = "AC10-02";
    private static final String POPULATION = "AC05-10";

    private final List<Observed> figures = new ArrayList<>();

    @Test
    void findsTheDensityOfBudapestAHundredTimesTooHigh() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/plausibility/density.csv"));
        String[] years = lines.get(1).split(",");
        lines.subList(2, lines.size()).forEach(line -> {
            String[] cells = line.split(",");
            for (int i = 1; i < cells.length; i++) {
                file(DENSITY, cells[0], Integer.parseInt(years[i]), cells[i]);
            }
        });

        assertThat(found())
                .containsExactlyInAnyOrder("PLA-01 AC05-04 HU11 2011 329554.6", "PLA-01 AC05-04 HU12 2011 19174.1");
        assertThat(faults().get(0).numbers().en())
                .startsWith("about 100 times the median of its neighbouring years: 2007: 3235.9, 2008: 3251.2")
                .endsWith("a factor of 100 is likely a wrong unit or decimal point");
        assertThat(faults().get(0).numbers().de())
                .contains("2007: 3235,9; 2008: 3251,2")
                .contains("Einheit oder Komma");
    }

    /** The whole table, where the collected sources stand beside the project: every finding is an error of the source. */
    @TestFactory
    Stream<DynamicTest> findsNothingButTheErrorsOfTheWholeTable() {
        return Stream.of("../shared/data", "../../shared/data")
                .map(folder -> Path.of(folder, "eurostat-datacommons-2020/demo_r_d3dens.tsv"))
                .filter(Files::exists)
                .limit(1)
                .map(table -> DynamicTest.dynamicTest("demo_r_d3dens", () -> {
                    EurostatTable.read(table, "PER_KM2", region -> true)
                            .forEach(c -> file(DENSITY, c.region(), Integer.parseInt(c.year()), c.digits()));

                    assertThat(figures).hasSizeGreaterThan(40_000);
                    assertThat(found())
                            .containsExactlyInAnyOrder(
                                    "PLA-01 AC05-04 HU11 2011 329554.6",
                                    "PLA-01 AC05-04 HU110 2011 329554.6",
                                    "PLA-01 AC05-04 HU12 2011 19174.1",
                                    "PLA-01 AC05-04 HU120 2011 19174.1",
                                    "PLA-01 AC05-04 DE7 2001 28.8");
                }));
    }

    @TestFactory
    Stream<DynamicTest> theSamplesAreFreeOfWarnings() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/samples"))) {
            return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> {
                        var sample = new SubmissionReader().read(Files.readAllBytes(f), "sample.ttl");
                        assertThat(PLAUSIBILITY.faults(sample, Figures.none())).isEmpty();
                    }));
        }
    }

    /** A smooth series of any length, level and growth, with one figure scaled and without. */
    @Test
    void aScaledFigureOfASmoothSeriesIsFoundAndNoOther() {
        Random random = new Random(11);
        for (int run = 0; run < 500; run++) {
            int years = 4 + random.nextInt(20);
            int wrong = random.nextInt(years);
            int power = 1 + random.nextInt(2);
            boolean up = random.nextBoolean();
            double value = Math.pow(10, 2 + 4 * random.nextDouble());
            double growth = 0.96 + 0.08 * random.nextDouble();
            List<BigDecimal> smooth = new ArrayList<>();
            for (int i = 0; i < years; i++) {
                value *= growth * (0.99 + 0.02 * random.nextDouble());
                smooth.add(BigDecimal.valueOf(Math.round(value * 100), 2));
            }
            figures.clear();
            for (int i = 0; i < years; i++) {
                file(CO2, "SE-0780", 2000 + i, smooth.get(i).toPlainString());
            }
            assertThat(found()).as(smooth.toString()).isEmpty();

            figures.clear();
            for (int i = 0; i < years; i++) {
                BigDecimal v = i == wrong ? smooth.get(i).scaleByPowerOfTen(up ? power : -power) : smooth.get(i);
                file(CO2, "SE-0780", 2000 + i, v.toPlainString());
            }
            String year = Integer.toString(2000 + wrong);
            assertThat(found())
                    .as(smooth + " " + year)
                    .singleElement()
                    .asString()
                    .contains("PLA-01", year);
        }
    }

    @Test
    void theFirstYearInAnotherUnitIsFoundWhereTheOthersFollow() {
        series(CO2, "SE-0780", 2010, "4.11", "4.05", "3.98", "3.87", "3850", "3790", "3720", "3660");

        assertThat(found()).containsExactly("PLA-01 AC10-02 SE-0780 2014 3850");
        assertThat(faults().get(0).numbers().en()).startsWith("from here on about 960 times");
    }

    @Test
    void theStoreIsTheHistoryOfAFileOfOneYear() {
        stored(CO2, "SE-0780", 2016, "2.21", "2.14", "2.05");
        file(CO2, "SE-0780", 2019, "18.7");

        assertThat(found()).containsExactly("PLA-01 AC10-02 SE-0780 2019 18.7");
    }

    @Test
    void smallCountsMoveByATenth() {
        series("AC01-09", "SE-0780", 2010, "2", "1", "2", "14", "1", "2");

        assertThat(found()).isEmpty();
    }

    @Test
    void aFallWithoutItsSignIsFound() {
        series("AC10-03", "SE-0780", 2010, "-38.2", "-39.5", "-41.3", "42.8", "-43.9");

        assertThat(found()).containsExactly("PLA-03 AC10-03 SE-0780 2013 42.8");
    }

    @Test
    void aSeriesThatIsWrongThroughoutIsFoundBesideItsPeersOnce() {
        for (int i = 0; i < 8; i++) {
            stored("AC08-01", "SE-010" + i, 2015, "7." + i, "7.1", "6." + i);
        }
        series("AC08-01", "SE-0109", 2015, "0.065", "0.066", "0.067");

        assertThat(found()).containsExactly("PLA-02 AC08-01 SE-0109 2017 0.067");
        assertThat(faults().get(0).numbers().en()).contains("8 others of 2017 between 6.1 and 6.6", "2 more");
    }

    @Test
    void totalsOfLargeAndSmallPlacesAreNoPeers() {
        for (int i = 0; i < 8; i++) {
            stored(POPULATION, "SE-010" + i, 2015, "9" + i + "100", "9" + i + "200");
        }
        series(POPULATION, "SE-0780", 2015, "949761", "962154");

        assertThat(found()).isEmpty();
    }

    @Test
    void exchangedIndicatorsOfAYearAreFoundOnBothSides() {
        series(CO2, "SE-0780", 2013, "4.11", "4.05", "3.98", "1.87", "3.80", "3.77");
        series("AC10-01", "SE-0780", 2013, "1.95", "1.93", "1.90", "3.87", "1.85", "1.83");

        assertThat(found())
                .containsExactlyInAnyOrder("PLA-04 AC10-01 SE-0780 2016 3.87", "PLA-04 AC10-02 SE-0780 2016 1.87");
    }

    @Test
    void aYearThatRepeatsTheOneBeforeIsFoundOnce() {
        for (String indicator : List.of(CO2, "AC10-01", "AC04-01", "AC04-05", "AC06-02", POPULATION)) {
            series(indicator, "SE-0780", 2017, "101.3", "103.4", "104.9", "104.9");
        }

        assertThat(found()).singleElement().asString().startsWith("PLA-05").contains(" 2020 ");
        assertThat(faults().get(0).numbers().en()).startsWith("6/6 figures of SE-0780 in 2020 equal those of 2019");
    }

    @Test
    void theSeriesOfAnotherTerritoryIsFoundButNotThatOfTheSameLand() {
        stored(CO2, "SE-0180", 2015, "2.214", "2.179", "2.102", "2.055");
        series(CO2, "SE-0780", 2015, "2.214", "2.179", "2.102", "2.055");
        series(DENSITY, "HU11", 2015, "3448.1", "3443.2", "3433.8");
        series(DENSITY, "HU110", 2015, "3448.1", "3443.2", "3433.8");

        assertThat(found()).containsExactly("PLA-06 AC10-02 SE-0780 2015 2.214");
    }

    @Test
    void whatTheFileRestatesReplacesWhatIsStored() {
        stored(CO2, "SE-0780", 2015, "2.21", "2.18", "210", "2.06");
        file(CO2, "SE-0780", 2017, "2.10");

        assertThat(found()).isEmpty();
    }

    private void series(String indicator, String territory, int from, String... values) {
        for (int i = 0; i < values.length; i++) {
            file(indicator, territory, from + i, values[i]);
        }
    }

    private void stored(String indicator, String territory, int from, String... values) {
        for (int i = 0; i < values.length; i++) {
            figures.add(Observed.ofStore(key(indicator, territory), from + i, new BigDecimal(values[i])));
        }
    }

    private void file(String indicator, String territory, int year, String value) {
        figures.add(Observed.ofFile(
                key(indicator, territory),
                year,
                new BigDecimal(value),
                "",
                NodeFactory.createURI(Iris.RECORD + "x/" + indicator + " " + territory + " " + year),
                NodeFactory.createLiteralString(value)));
    }

    private static SeriesKey key(String indicator, String territory) {
        String unit = indicator.equals("AC08-01") ? "%" : "t";
        return new SeriesKey(Iris.INDICATOR + indicator, Iris.TERRITORY + territory, unit, "method");
    }

    private List<StoreFault> faults() {
        figures.sort(Comparator.comparing(Observed::isOfFile).reversed());
        List<StoreFault> faults = PLAUSIBILITY.faults(new Book(figures, Figures.none(), null));
        assertThat(faults).extracting(StoreFault::rule).doesNotContain(StoreRule.PERIODS_OVERLAP);
        return faults;
    }

    /** Code, indicator, territory, year and value of each fault. */
    private List<String> found() {
        return faults().stream()
                .map(f -> f.rule().code() + " " + Iris.lastSegment(f.focus().getURI()) + " "
                        + f.value().getLiteralLexicalForm())
                .toList();
    }
}
