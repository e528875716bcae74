// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.aalborgdata.web.ComparisonAnswers.charts;
import static org.aalborgdata.web.ComparisonAnswers.pointOf;
import static org.aalborgdata.web.ComparisonAnswers.table;
import static org.aalborgdata.web.ComparisonAnswers.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who insists on one axis, and who holds every value against one territory, on the shipped samples. */
class OneAxisTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static PublicSite samples;

    @BeforeAll
    static void start() {
        samples = PublicSite.withSamples();
    }

    @Test
    void whoInsistsGetsOneAxisThatSaysSoEverywhere() throws IOException {
        String query = "indicator=AC10-02&indicator=AC10-01&territory=SE-0780&territory=FI-398";
        String apart = samples.get("/compare?" + query, "Accept", "text/html").body();
        String insisted = query + "&axis=shared";
        String page = samples.get("/compare?" + insisted, "Accept", "text/html").body();

        assertThat(apart).contains("axis=shared\" rel=\"nofollow\">Draw on one axis nevertheless");
        assertThat(charts(page)).singleElement().satisfies(c -> {
            assertThat(c.get("warning").asString())
                    .contains("Not comparable; on one axis only on request.", "measure different things");
            assertThat(c.get("series")).hasSize(4);
        });
        assertThat(page).contains("rel=\"canonical\" href=\"/compare?" + insisted.replace("&", "&amp;"));
        assertThat(samples.get("/compare.svg?" + insisted).body())
                .contains("Not comparable; on one axis only on request.")
                .contains("axis=shared");
        assertThat(values(table(samples, insisted)))
                .extracting(r -> r.get("axis") + " " + r.get("axis_forced"))
                .containsOnly("1 true");
        JsonNode json = MAPPER.readTree(samples.get("/compare.json?" + insisted).body());
        assertThat(json.get("axes"))
                .singleElement()
                .satisfies(a -> assertThat(a.get("forced").asBoolean()).isTrue());
    }

    @Test
    void methodsThatDecideShareAnAxisOnlyForWhoInsists() throws IOException {
        String query = "indicator=AC10-10&territory=SE-0780&territory=FI-398";

        assertThat(charts(
                        samples.get("/compare?" + query, "Accept", "text/html").body()))
                .hasSize(2);
        List<JsonNode> one = charts(samples.get("/compare?" + query + "&axis=shared", "Accept", "text/html")
                .body());
        assertThat(one).singleElement().satisfies(c -> assertThat(
                        c.get("warning").asString())
                .contains("share an axis only because that was asked for"));
        assertThat(pointOf(one, "Lahti", 2017).get("mark").asString()).isEqualTo("method");
        assertThat(table(samples, query + "&axis=shared"))
                .filteredOn(r -> "true".equals(r.get("preferred")))
                .extracting(r -> r.get("verdict") + " " + r.get("axis_forced"))
                .containsOnly("not-comparable true");
    }

    @Test
    void differentUnitsNeverShareAnAxis() throws IOException {
        String query = "indicator=AC10-11&indicator=AC10-02&territory=FI-398&axis=shared";

        assertThat(charts(
                        samples.get("/compare?" + query, "Accept", "text/html").body()))
                .hasSize(2);
        assertThat(table(samples, query)).extracting(r -> r.get("axis_forced")).containsOnly("false");
    }

    @Test
    void whoStandsAloneIsNotHeldAgainstAnybody() {
        assertThat(samples.get("/compare?indicator=AC08-01&territory=DE30&against=DE30", "Accept", "text/html")
                        .body())
                .contains("Berlin is the only territory with values here, so nothing is held against it.")
                .doesNotContain("Held against Berlin:");
    }

    @Test
    void whoHasNoValueIsCalledByItsName() {
        assertThat(samples.get("/compare?indicator=AC08-01&territory=SE21&against=SE-0780", "Accept", "text/html")
                        .body())
                .contains("Växjö has no value of this indicator here");
    }

    @Test
    void everyValueIsHeldAgainstTheTerritoryAskedFor() throws IOException {
        String query = "indicator=AC08-01&territory=SE21&territory=LT00&territory=DE30&mode=latest&against=DE30";
        String page = samples.get("/compare?" + query, "Accept", "text/html").body();

        assertThat(page)
                .contains("Against Berlin", "Held against Berlin: one territory is comparable, one with caveats")
                .contains("2012 against 2017; area changed with NUTS 2016");
        assertThat(table(samples, query))
                .filteredOn(r -> "true".equals(r.get("preferred")))
                .extracting(r -> r.get("territory") + " " + r.get("verdict_against") + " " + r.get("grounds_against"))
                .containsExactly("SE21 comparable ", "LT00 with-caveats year boundary", "DE30  ");
        JsonNode json = MAPPER.readTree(samples.get("/compare.json?" + query).body());
        JsonNode lithuania = json.at("/indicators/0/panels/0/series/1/points/0/against");
        assertThat(lithuania.get("verdict").asString()).isEqualTo("with-caveats");
        assertThat(lithuania.at("/reasons/1/text/de").asString()).isEqualTo("Gebiet mit NUTS 2016 geändert");
    }
}
