// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.aalborgdata.web.ComparisonAnswers.charts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Distance to target and side by side keep to the rules of the other views: axes, marks and crosses. */
class DistanceViewTest {
    /** Each city counts its change of emissions in its own way, and for this indicator the method decides. */
    private static final String CITIES =
            "indicator=AC10-03&territory=FI-398&territory=FI-853&territory=DE-08311000&territory=EE-0784";

    private static final String TARGETS = "/compare?" + CITIES + "&view=distance";
    private static final Pattern CROSS = Pattern.compile("<path d=\"M[^\"]*\" transform=\"[^\"]*\" fill=\"#4c5a67\"");

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @Test
    void targetsThatAreCountedOtherwiseShareNoAxis() {
        String page = site.page(TARGETS);
        List<JsonNode> charts = charts(page);

        assertThat(charts).hasSizeGreaterThan(1);
        Set<String> seen = new HashSet<>();
        for (JsonNode chart : charts) {
            Set<String> places = places(chart);
            assertThat(places)
                    .as("each of these cities has a method of its own")
                    .hasSize(1);
            seen.addAll(places);
            assertThat(chart.has("warning")).isFalse();
        }
        assertThat(seen).contains("Lahti", "Turku");
        assertThat(page).contains("Draw on one axis nevertheless");
    }

    @Test
    void whoInsistsGetsOneAxisThatSaysSo() {
        List<JsonNode> charts = charts(site.page(TARGETS + "&axis=shared"));

        assertThat(charts).singleElement().satisfies(c -> {
            assertThat(places(c)).contains("Lahti", "Turku");
            assertThat(c.get("warning").asString()).contains("Not comparable; on one axis only on request.");
            List<String> marks = new ArrayList<>();
            c.get("rows").forEach(r -> marks.add(r.get("latest").get("mark").asString()));
            assertThat(marks).contains("method");
        });
        assertThat(site.get("/compare.svg?" + CITIES + "&view=distance&axis=shared")
                        .body())
                .contains("Not comparable; on one axis only on request.");
    }

    /** Växjö's two standing targets of one method, held against values of different years. */
    @Test
    void aValueOfAnotherYearThanMostIsMarkedWithItsReason() {
        String page = site.page("/compare?indicator=AC10-10&territory=SE-0780&view=distance");
        JsonNode chart = charts(page).get(0);

        Set<Integer> years = new HashSet<>();
        List<String> marks = new ArrayList<>();
        chart.get("rows").forEach(r -> {
            years.add(r.get("latest").get("year").asInt());
            marks.add(r.get("latest").get("mark").asString());
        });
        assertThat(years).hasSizeGreaterThan(1);
        assertThat(marks).contains("other-year", "plain");
        chart.get("rows").forEach(r -> {
            if (r.get("latest").get("mark").asString().equals("other-year")) {
                assertThat(r.get("latest").get("reasons").asString()).contains(" instead of ");
            }
        });
        assertThat(page).contains("Triangle: another year than");
    }

    @Test
    void aTargetThatNothingMeasuresIsNamed() {
        assertThat(site.words(TARGETS)).contains("Tallinn");
        assertThat(site.words("/compare?indicator=AC10-03&territory=LV-0001000&view=distance"))
                .doesNotContain("None of these territories has stated a target");
    }

    /** The trend has a cross per year without a value. */
    @Test
    void aYearWithoutAValueIsACrossSideBySideToo() {
        String query = "indicator=AC08-01&territory=LT00&territory=LT01&territory=SE21";
        JsonNode trend = charts(site.page("/compare?" + query)).get(0);
        JsonNode multiples =
                charts(site.page("/compare?" + query + "&view=multiples")).get(0);

        assertThat(trend.get("gaps")).isNotEmpty();
        assertThat(multiples.get("gaps")).isEqualTo(trend.get("gaps"));
        assertThat(crosses("/compare.svg?" + query + "&view=multiples"))
                .as("one for each year without a value")
                .isEqualTo(multiples.get("gaps").size());
    }

    private static int crosses(String path) {
        Matcher cross = CROSS.matcher(site.get(path).body());
        int found = 0;
        while (cross.find()) {
            found++;
        }
        return found;
    }

    private static Set<String> places(JsonNode chart) {
        Set<String> places = new HashSet<>();
        chart.get("rows").forEach(r -> places.add(r.get("name").asString().replaceAll(" [0-9]{4}$", "")));
        return places;
    }
}
