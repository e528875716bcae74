// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.aalborgdata.web.ComparisonAnswers.charts;
import static org.aalborgdata.web.ComparisonAnswers.legend;
import static org.aalborgdata.web.ComparisonAnswers.pointOf;
import static org.aalborgdata.web.ComparisonAnswers.points;
import static org.aalborgdata.web.ComparisonAnswers.row;
import static org.aalborgdata.web.ComparisonAnswers.says;
import static org.aalborgdata.web.ComparisonAnswers.table;
import static org.aalborgdata.web.ComparisonAnswers.values;
import static org.aalborgdata.web.ComparisonAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aalborgdata.Aalborg;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.ValidationOutcome;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Ten comparisons that mislead if nobody objects. Page, chart and table must each object, in words.
 *
 * <p>Seven are in the shipped samples. The other three are submissions made up for this test, published through the gate.
 */
class HonestTrapsTest {
    private static PublicSite samples;
    private static PublicSite madeUp;

    @BeforeAll
    static void start() throws IOException {
        samples = PublicSite.withSamples();
        madeUp = PublicSite.empty();
        publish(TrapFile.povertyAndExclusion());
        publish(TrapFile.edition("2020", "1.9", "2020-06-01"));
        publish(TrapFile.edition("2021", "1.7", "2021-06-01"));
        publish(TrapFile.zeroAndMissing());
    }

    private static void publish(String turtle) {
        Aalborg aalborg = madeUp.aalborg();
        try {
            ValidationOutcome outcome = aalborg.validator()
                    .validate(
                            aalborg.reader().read(turtle.getBytes(java.nio.charset.StandardCharsets.UTF_8), "test.ttl"),
                            CheckOptions.STANDARD);
            aalborg.registry()
                    .publish(outcome.acceptable()
                            .orElseThrow(() -> new AssertionError("Not acceptable: " + outcome.findings())));
        } catch (UnreadableSubmissionException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * @param query of the comparison
     * @param verdict words that the page must show at the value or between the charts
     */
    private record Trap(
            String name,
            boolean shipped,
            String query,
            List<String> verdict,
            Consumer<List<JsonNode>> charts,
            Consumer<List<CSVRecord>> rows) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Trap> traps() {
        return Stream.of(
                new Trap(
                        "fossil CO2 against greenhouse gases",
                        true,
                        "indicator=AC10-02&indicator=AC10-01&territory=SE-0780&territory=FI-398",
                        List.of("Not comparable", "measure different things", "with an axis of its own"),
                        charts -> {
                            assertThat(charts)
                                    .extracting(c -> c.get("axis").asInt())
                                    .containsExactly(1, 2);
                            assertThat(charts).noneMatch(c -> c.has("warning"));
                        },
                        rows -> {
                            assertThat(values(rows))
                                    .extracting(r -> r.get("indicator") + " not with " + r.get("not_comparable_with")
                                            + ", axis " + r.get("axis"))
                                    .containsOnly(
                                            "AC10-02 not with AC10-01, axis 1", "AC10-01 not with AC10-02, axis 2");
                        }),
                new Trap(
                        "poverty against poverty or exclusion",
                        false,
                        "indicator=AC09-01&indicator=" + TrapFile.EXCLUSION + "&territory=SE-0780",
                        List.of("Not comparable", "measure different things", "or lives with severe deprivation"),
                        charts -> assertThat(charts)
                                .extracting(c -> c.get("axis").asInt() + " "
                                        + points(c).get(0).get("value").asString())
                                .containsExactly("1 14.5", "2 21.5"),
                        rows -> assertThat(rows)
                                .extracting(r -> r.get("value") + " not with " + r.get("not_comparable_with"))
                                .containsExactly("14.5 not with poverty-or-exclusion", "21.5 not with AC09-01")),
                new Trap(
                        "different years",
                        true,
                        "indicator=AC10-01&territory=SE-0780&territory=FI-398&mode=latest",
                        List.of("The latest years differ: from 2017 to 2020.", "2017 instead of 2020"),
                        charts -> with(pointOf(charts, "Lahti", 2017), p -> {
                            assertThat(p.get("mark").asString()).isEqualTo("other-year");
                            assertThat(p.get("reasons").asString()).contains("2017 instead of 2020");
                        }),
                        rows -> says(row(rows, "FI-398", 2017), "with-caveats", "2017 instead of 2020")),
                new Trap(
                        "broken series",
                        true,
                        "indicator=AC08-01&territory=DE30&territory=SE21",
                        List.of("marked as a break in the series", "break in the series here"),
                        charts -> {
                            assertThat(pointOf(charts, "Berlin", 2011)
                                            .get("broken")
                                            .asBoolean())
                                    .isTrue();
                            assertThat(pointOf(charts, "Berlin", 2011)
                                            .get("mark")
                                            .asString())
                                    .isEqualTo("break");
                            assertThat(pointOf(charts, "Berlin", 2012)
                                            .get("broken")
                                            .asBoolean())
                                    .isFalse();
                        },
                        rows -> {
                            says(row(rows, "DE30", 2011), "with-caveats", "break in the series");
                            assertThat(row(rows, "DE30", 2011).get("joined_with_previous"))
                                    .isEqualTo("false");
                            assertThat(row(rows, "DE30", 2009).get("reasons_against"))
                                    .as("held against the latest value of its own series")
                                    .isEqualTo("break in the series between 2009 and 2017");
                        }),
                new Trap(
                        "changed NUTS boundary",
                        true,
                        "indicator=AC08-01&territory=SE21&territory=LT00",
                        List.of("for an area that changed", "area changed with NUTS 2016"),
                        charts -> with(
                                pointOf(charts, "Lithuania (NUTS 2 until 2016)", 2012),
                                p -> assertThat(p.get("mark").asString()).isEqualTo("boundary")),
                        rows -> {
                            says(row(rows, "LT00", 2012), "with-caveats", "area changed with NUTS 2016");
                            assertThat(row(rows, "LT00", 2012).get("grounds_against"))
                                    .isEqualTo("boundary");
                        }),
                new Trap(
                        "absolute against per head",
                        true,
                        "indicator=AC10-11&indicator=AC10-02&territory=FI-398",
                        List.of("Not comparable", "Their units are t CO₂ and t CO₂ per inhabitant"),
                        charts -> assertThat(charts)
                                .extracting(c -> c.get("axis").asInt())
                                .containsExactly(1, 2),
                        rows -> assertThat(rows)
                                .extracting(r -> r.get("unit_name") + " not with " + r.get("not_comparable_with"))
                                .containsExactly("t CO₂ not with AC10-02", "t CO₂ per inhabitant not with AC10-11")),
                new Trap(
                        "municipality against county",
                        true,
                        "indicator=AC10-09&territory=FI-853&territory=SE110",
                        List.of("Territories of different types stand side by side", "municipality beside county"),
                        charts -> assertThat(pointOf(charts, "Turku", 2020)
                                        .get("reasons")
                                        .asString())
                                .contains("municipality beside county"),
                        rows -> {
                            says(row(rows, "FI-853", 2020), "with-caveats", "municipality beside county");
                            assertThat(row(rows, "SE110", 2020).get("grounds_against"))
                                    .contains("territory-type");
                        }),
                new Trap(
                        "provisional value",
                        true,
                        "indicator=AC08-03&territory=PL21&territory=SE21",
                        List.of("is provisional", "comparable with caveats</span>: provisional"),
                        charts -> {
                            JsonNode last = pointOf(charts, "Lesser Poland Voivodeship", 2021);
                            assertThat(last.get("hollow").asBoolean()).isTrue();
                            assertThat(last.get("reasons").asString()).contains("provisional");
                            assertThat(legend(charts)).contains("provisional");
                        },
                        rows -> {
                            says(row(rows, "PL21", 2021), "with-caveats", "provisional");
                            says(row(rows, "SE21", 2021), "comparable", "");
                        }),
                new Trap(
                        "revised edition",
                        false,
                        "indicator=AC10-02&territory=SE-0780&from=2018&to=2018",
                        List.of("revised: 1.9 in the edition of 1 June 2020"),
                        charts -> with(pointOf(charts, "Växjö", 2018), p -> {
                            assertThat(p.get("text").asString()).isEqualTo("1.7");
                            assertThat(p.get("reasons").asString()).contains("revised: 1.9");
                        }),
                        rows -> {
                            assertThat(rows)
                                    .extracting(r -> r.get("value") + " " + r.get("verdict"))
                                    .containsExactly("1.7 with-caveats", "1.9 superseded");
                            says(rows.get(0), "with-caveats", "revised: 1.9");
                        }),
                new Trap(
                        "zero against missing",
                        false,
                        "indicator=AC04-07&territory=SE-0780",
                        List.of("Växjö, 2019</a>: not collected"),
                        charts -> {
                            assertThat(pointOf(charts, "Växjö", 2018)
                                            .get("value")
                                            .asDouble())
                                    .isZero();
                            assertThat(points(charts.get(0)))
                                    .extracting(p -> p.get("year").asInt())
                                    .as("a missing value is no point")
                                    .containsExactly(2018, 2020);
                            assertThat(charts.get(0)
                                            .get("gaps")
                                            .get(0)
                                            .get("title")
                                            .asString())
                                    .isEqualTo("Växjö 2019: no value (not collected)");
                            assertThat(legend(charts)).contains("gap");
                        },
                        rows -> {
                            assertThat(row(rows, "SE-0780", 2018).get("value")).isEqualTo("0");
                            assertThat(row(rows, "SE-0780", 2019).get("value")).isEmpty();
                            says(row(rows, "SE-0780", 2019), "missing", "not collected");
                        }));
    }

    @ParameterizedTest
    @MethodSource("traps")
    void theVerdictTheChartAndTheTableObject(Trap trap) throws IOException {
        PublicSite site = trap.shipped() ? samples : madeUp;

        String page = site.get("/compare?" + canonical(site, trap.query()), "Accept", "text/html")
                .body();
        assertThat(page).contains(trap.verdict());
        trap.charts().accept(charts(page));
        trap.rows().accept(table(site, trap.query()));
    }

    @Test
    void wholeAmountsOfSeveralTerritoriesDoNotSayWhoDoesBetter() {
        PublicSite samples = PublicSite.withSamples();
        String counties = "indicator=AC10-09&territory=SE110&territory=SE224&mode=latest";
        for (String path : new String[] {"/compare?", "/compare/embed?", "/compare/brief?"}) {
            assertThat(samples.words(path + counties)).as(path).contains("not amounts per inhabitant");
        }
        assertThat(samples.words("/compare?" + counties + "&lang=de"))
                .contains("Gesamtmengen, nicht Mengen je Einwohner");
        assertThat(samples.get("/compare.json?" + counties).body()).contains("not amounts per inhabitant");
        assertThat(samples.words("/compare?indicator=AC10-09&territory=SE110"))
                .as("one territory alone")
                .doesNotContain("not amounts per inhabitant");
        assertThat(samples.words("/compare?indicator=AC10-01&territory=SE-0780&territory=FI-398"))
                .as("per inhabitant")
                .doesNotContain("not amounts per inhabitant");
    }

    @Test
    void theTrapsAreTen() {
        assertThat(traps()).hasSize(10);
    }

    private static String canonical(PublicSite site, String query) {
        return site.get("/compare?" + query, "Accept", "text/html")
                .headers()
                .firstValue("Location")
                .map(l -> l.substring(l.indexOf('?') + 1))
                .orElse(query);
    }
}
