// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.CsvCells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "Open as query": the endpoint gives the rows of the CSV for the query that the page offers. */
class SelectionQueryTest {
    private static final List<String> COLUMNS = List.of(
            "territory",
            "territory_name",
            "indicator",
            "indicator_name",
            "year",
            "value",
            "unit",
            "method",
            "source",
            "edition",
            "submission",
            "observation",
            "preferred",
            "gap");

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator=AC10-02&indicator=AC10-01&territory=SE-0780&territory=FI-398",
                "indicator=AC10-10&territory=SE-0780&from=2012&to=2019",
                "indicator=AC08-01&territory=SE21&territory=LT00&from=2009",
                "indicator=AC08-01&territory=SE21&peers=alike&to=2010",
                "indicator=AC08-01&indicator=AC08-03&territory=SE21&territory=LT01&peers=alike&mode=latest",
                "indicator=AC08-01&mode=latest",
                "indicator=AC10-02&mode=latest&to=2015",
                "indicator=AC08-01&territory=LT01&mode=latest",
            })
    void theQueryGivesTheRowsOfTheTable(String selection) throws IOException {
        String query = site.get("/compare.rq?" + selection).body();
        HttpResponse<String> answer =
                site.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", "text/csv");

        assertThat(answer.statusCode()).as(query + answer.body()).isEqualTo(200);
        List<List<String>> rows = CsvCells.of(answer.body(), COLUMNS);
        assertThat(rows).as(query).isNotEmpty();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        CsvCells.of(site.get("/compare.csv?" + selection).body(), COLUMNS));
    }

    /** Whatever indicator the samples have, real or invented, with gaps or without. */
    @Test
    void everyIndicatorOfEveryPlaceWithGapsOrInventedFigures() throws IOException {
        for (String place : List.of("x-demo-musterstadt", "x-klimahausen", "SE-0780", "FI-398")) {
            Matcher link = Pattern.compile("href=\"/compare\\?(indicator=[^\"]*territory=" + place + ")\"")
                    .matcher(site.get("/territories/" + place).body());
            int found = 0;
            while (link.find() && found < 12) {
                found++;
                theQueryGivesTheRowsOfTheTable(link.group(1).replace("&amp;", "&"));
            }
            assertThat(found).as(place).isPositive();
        }
    }

    @Test
    void thePageOfTheEditorOpensWithIt() {
        String selection = "indicator=AC10-02&territory=SE-0780";
        String page = site.get("/query?" + selection).body();
        String query = site.get("/compare.rq?" + selection).body();

        assertThat(page).contains("id=\"text-selection\"", "data-example=\"selection\"");
        Matcher text = Pattern.compile("<code id=\"text-selection\">(.*?)</code>", Pattern.DOTALL)
                .matcher(page);
        assertThat(text.find()).isTrue();
        assertThat(text.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                .isEqualTo(query);
        assertThat(site.get("/compare?" + selection).body())
                .contains("href=\"/query?indicator=AC10-02&amp;territory=SE-0780\"");
        assertThat(site.get("/query").body()).doesNotContain("text-selection");
        assertThat(site.get("/query?indicator=AC99-99").statusCode()).isEqualTo(400);
    }
}
