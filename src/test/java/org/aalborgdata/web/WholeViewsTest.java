// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The views about all indicators, on the shipped samples. */
class WholeViewsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PROFILE = "territory=SE-0780&view=profile";
    private static final String COVERAGE = "territory=SE-0780&territory=FI-398&view=coverage";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    private static String page(String query, String language) {
        return site.get("/compare?" + query, "Accept", "text/html", "Accept-Language", language)
                .body();
    }

    @Test
    void aProfileDrawsTheTenCommitmentsAndSaysTheRule() {
        String page = page(PROFILE, "en");

        assertThat(page)
                .contains("Ten commitments: Växjö")
                .contains("\"kind\":\"shares\"")
                .contains("There is no overall score.")
                .contains("href=\"/record/vaxjo/")
                .contains("is behind the straight line from")
                .contains("id=\"p1-c10\"");
        assertThat(page(PROFILE, "de"))
                .contains("Zehn Verpflichtungen: Växjö", "auf Kurs oder erreicht", "Eine Gesamtnote gibt es nicht.");
    }

    @Test
    void theBarsTheTableAndTheJsonCountTheSame() throws IOException {
        JsonNode commitments = MAPPER.readTree(
                        site.get("/compare.json?" + PROFILE).body())
                .get("territories")
                .get(0)
                .get("commitments");
        assertThat(commitments).hasSize(10);
        List<CSVRecord> rows = ComparisonAnswers.table(site, PROFILE);
        int all = 0;
        for (JsonNode commitment : commitments) {
            int sum = 0;
            for (String standing : commitment.get("standings").propertyNames()) {
                int count = commitment.get("standings").get(standing).asInt();
                assertThat(rows.stream()
                                .filter(r -> r.get("commitment")
                                                .equals(commitment.get("number").asString())
                                        && r.get("standing").equals(standing)))
                        .as(standing)
                        .hasSize(count);
                sum += count;
            }
            assertThat(sum).isEqualTo(commitment.get("indicators").asInt());
            all += sum;
        }
        assertThat(rows).hasSize(all);
        JsonNode bars = MAPPER.readTree(page(PROFILE, "en")
                        .replaceAll("(?s).*<script type=\"application/json\">(.*?)</script>.*", "$1"))
                .get("series");
        for (int i = 0; i < 10; i++) {
            double sum = 0;
            for (JsonNode part : bars) {
                sum += part.get("points").get(i).get("value").asDouble();
            }
            assertThat(sum).as("percent of commitment " + (i + 1)).isBetween(99.0, 101.0);
        }
    }

    @Test
    void aRowRestsOnItsFiguresAndItsTarget() throws IOException {
        CSVRecord row = ComparisonAnswers.table(site, PROFILE).stream()
                .filter(r -> r.get("indicator").equals("AC10-10"))
                .findFirst()
                .orElseThrow();

        assertThat(row.get("standing")).isIn("on-track", "off-track");
        assertThat(row.get("target")).startsWith("https://w3id.org/aalborg/record/vaxjo/");
        assertThat(row.get("target_state")).isNotEmpty();
        assertThat(row.get("latest_observation")).startsWith("https://w3id.org/aalborg/record/");
        assertThat(row.get("rule")).contains(row.get("target_year"));
    }

    @Test
    void theMatrixSaysHowMuchIsKnownAndOfWhen() throws IOException {
        String page = page(COVERAGE, "en");

        assertThat(page).contains("class=\"step-0\"", ">none<", "/compare?territory=FI-398&amp;view=profile");
        assertThat(page.split("<th scope=\"col\">", -1)).hasSize(12);
        CSVRecord row = ComparisonAnswers.table(site, COVERAGE).stream()
                .filter(r -> r.get("territory").equals("SE-0780")
                        && r.get("commitment").equals("10"))
                .findFirst()
                .orElseThrow();
        assertThat(page).contains(row.get("with_figures") + " of " + row.get("indicators"));
        assertThat(Integer.parseInt(row.get("with_figures"))).isPositive();
        assertThat(Integer.parseInt(row.get("latest_year"))).isBetween(2010, 2030);
        assertThat(Integer.parseInt(row.get("indicators")) - Integer.parseInt(row.get("with_figures")))
                .isEqualTo(Integer.parseInt(row.get("no_data")));
    }

    @Test
    void withoutATerritoryTheMatrixHasAllAndAProfileAsksForOne() throws IOException {
        assertThat(ComparisonAnswers.table(site, "view=coverage")).hasSizeGreaterThan(100);
        HttpResponse<String> asking = site.get("/compare?view=profile&territory=", "Accept", "text/html");
        assertThat(asking.statusCode()).isEqualTo(200);
        assertThat(asking.body())
                .contains("Type a territory below", "<option value=\"profile\" selected>", "name=\"territory\"")
                .doesNotContain("role=\"alert\"");
        assertThat(site.get("/compare.csv?view=profile").statusCode()).isEqualTo(400);
        assertThat(site.get("/compare?territory=XX-1&view=profile", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {PROFILE, COVERAGE})
    void everyFileIsThereAndTheTableIsDescribed(String query) throws IOException {
        JsonNode metadata =
                MAPPER.readTree(site.get("/compare.metadata.json?" + query).body());
        List<String> names = new ArrayList<>();
        metadata.get("tableSchema")
                .get("columns")
                .forEach(c -> names.add(c.get("name").asString()));
        assertThat(site.get("/compare.csv?" + query).body().lines().findFirst()).contains(String.join(",", names));
        assertThat(site.get("/compare.svg?" + query + "&lang=de").body())
                .startsWith("<svg")
                .contains("Växjö", "view=");
        assertThat(site.bytes("/compare.png?" + query)).startsWith(0x89, 'P', 'N', 'G');
        List<String> files = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(site.bytes("/compare.zip?" + query)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.add(entry.getName().replaceFirst(".*?\\.", ""));
            }
        }
        assertThat(files).containsExactly("csv", "csv-metadata.json", "json", "svg");
    }

    @ParameterizedTest
    @CsvSource({
        "territory=SE-0780&view=profile&peers=suggested&by=type,Peers of Växjö",
        "indicator=AC10-02&territory=SE-0780&view=profile,view=multiples",
        "indicator=AC10-02&territory=SE-0780&view=trend,view=coverage"
    })
    void theSelectionGoesFromViewToView(String query, String found) {
        assertThat(site.get("/compare?" + query).body() + page(query.replace("&view=trend", ""), "en"))
                .contains(found);
    }

    @Test
    void oneProfileIsOnePicturePerTerritory() {
        String svg = site.get("/compare.svg?territory=SE-0780&territory=FI-398&view=profile")
                .body();

        assertThat(svg.split("on track or reached", -1).length - 1).isEqualTo(2);
    }
}
