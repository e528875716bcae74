// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The views of one comparison: what each draws and says, on the shipped samples. */
class CompareViewsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern CHART =
            Pattern.compile("<script type=\"application/json\">(.*?)</script>", Pattern.DOTALL);
    private static final String BALTIC = "territory=SE21&territory=LT00&territory=EE00&territory=LV00&territory=PL71";
    private static final String UNEMPLOYMENT = "/compare?indicator=AC08-01&" + BALTIC;
    private static final String BOTH = "/compare?indicator=AC08-03&indicator=AC08-01&" + BALTIC + "&view=scatter";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    private static List<JsonNode> charts(String path) {
        String page = site.get(path, "Accept", "text/html").body();
        List<JsonNode> charts = new ArrayList<>();
        Matcher matcher = CHART.matcher(page);
        while (matcher.find()) {
            charts.add(MAPPER.readTree(matcher.group(1)));
        }
        return charts;
    }

    private static JsonNode chart(String path) {
        assertThat(charts(path)).hasSize(1);
        return charts(path).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "'',lines",
        "&mode=latest,dots",
        "&view=distance,",
        "&view=multiples,multiples",
        "&view=scatter,",
        "&view=table,",
        "&view=map,",
    })
    void eachViewDrawsItsOwnChartAndIsMarkedAsChosen(String parameter, String kind) {
        String page = site.get(UNEMPLOYMENT + parameter, "Accept", "text/html").body();

        if (kind == null) {
            assertThat(charts(UNEMPLOYMENT + parameter)).isEmpty();
        } else {
            assertThat(chart(UNEMPLOYMENT + parameter).get("kind").asString()).isEqualTo(kind);
        }
        assertThat(page.split("aria-current=\"true\"", -1)).hasSize(2);
    }

    @Test
    void aValueOfAnotherYearThanTheUsualOneIsMarkedAndSaid() {
        JsonNode chart = chart(UNEMPLOYMENT + "&mode=latest");

        assertThat(chart.get("usualYear").asInt()).isEqualTo(2017);
        assertThat(site.get(UNEMPLOYMENT + "&mode=latest", "Accept", "text/html")
                        .body())
                .contains("Triangle: another year than 2017");
        assertThat(site.get(UNEMPLOYMENT + "&mode=latest", "Accept-Language", "de", "Accept", "text/html")
                        .body())
                .contains("Dreieck: anderes Jahr als 2017");
    }

    @Test
    void everyPointLeadsToItsObservation() {
        JsonNode point = chart(UNEMPLOYMENT).get("series").get(0).get("points").get(0);

        assertThat(point.get("href").asString()).startsWith("/record/eurostat/");
        assertThat(site.get(point.get("href").asString(), "Accept", "text/html").statusCode())
                .as("led on to its page")
                .isEqualTo(303);
    }

    @Test
    void twoIndicatorsMeetInAYearOfWhichBothAreKnown() {
        JsonNode chart = chart(BOTH);

        assertThat(chart.get("kind").asString()).isEqualTo("scatter");
        List<String> titles = new ArrayList<>();
        chart.get("points").forEach(p -> titles.add(p.get("title").asString()));
        assertThat(titles)
                .as("unemployment ends in 2017, product in 2021")
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t).contains(" 2017: ", " € per inhabitant; ", " %"));
        assertThat(chart.get("x").get("middle").decimalValue())
                .isBetween(
                        chart.get("x").get("low").decimalValue(),
                        chart.get("x").get("high").decimalValue());
        assertThat(site.get(BOTH, "Accept", "text/html").body())
                .contains("The dashed lines are the medians of the territories shown.");
    }

    @Test
    void twoIndicatorsAreNeededForTheirPicture() {
        assertThat(site.get(UNEMPLOYMENT + "&view=scatter", "Accept", "text/html")
                        .body())
                .contains("Choose exactly two indicators to set them against each other.");
    }

    @Test
    void theDistanceToATargetGoesByThePublishedFormula() {
        JsonNode rows = chart("/compare?indicator=AC10-10&territory=SE-0780&view=distance")
                .get("rows");

        List<String> texts = new ArrayList<>();
        rows.forEach(r -> texts.add(r.get("text").asString()));
        assertThat(texts).contains("−69.5 (2020) → −65 by 2020: reached", "−69.5 (2020) → −100 by 2030: off track");
        assertThat(rows.get(0).get("baseline").get("value").asInt()).isZero();
    }

    @Test
    void whoHasNoTargetIsSaidToHaveNone() {
        assertThat(site.get(UNEMPLOYMENT + "&view=distance", "Accept", "text/html")
                        .body())
                .contains("None of these territories has stated a target for this indicator.");
    }

    @Test
    void aPictureCarriesVerdictSourcesAndAddress() {
        HttpResponse<String> svg =
                site.get("/compare.svg?indicator=AC10-02&indicator=AC10-01&territory=SE-0780&territory=FI-398&lang=de");

        assertThat(svg.statusCode()).isEqualTo(200);
        assertThat(svg.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(svg.body())
                .contains("Mit Vorbehalt vergleichbar", "Nicht vergleichbar", "Quellen:", "vaxjo.se")
                .contains("/compare?indicator=AC10-02&amp;indicator=AC10-01&amp;territory=SE-0780");
    }

    @Test
    void aPictureIsAlsoThereAsPng() {
        HttpResponse<String> png = site.get(UNEMPLOYMENT.replace("/compare?", "/compare.png?"));

        assertThat(png.statusCode()).isEqualTo(200);
        assertThat(png.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(png.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("compare-AC08-01.png");
    }

    @Test
    void theTableIsDescribedColumnByColumnWithTheVersionsItWasMadeFrom() {
        String query = UNEMPLOYMENT.substring("/compare?".length());
        HttpResponse<String> answer = site.get("/compare.metadata.json?" + query);
        JsonNode metadata = MAPPER.readTree(answer.body());
        String table = site.get("/compare.csv?" + query).body();

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/csvm+json");
        List<String> names = new ArrayList<>();
        metadata.get("tableSchema")
                .get("columns")
                .forEach(c -> names.add(c.get("name").asString()));
        assertThat(String.join(",", names)).isEqualTo(table.lines().findFirst().orElseThrow());
        assertThat(metadata.get("url").asString()).endsWith("/compare.csv?" + query);
        assertThat(metadata.get("prov:wasDerivedFrom")
                        .get(0)
                        .get("dc:identifier")
                        .asString())
                .matches("urn:sha256:[0-9a-f]{64}");
        assertThat(metadata.get("dc:bibliographicCitation").asString())
                .contains("Unemployment rate", "2006–2017", "/compare?" + query);
    }

    @Test
    void theArchiveHoldsEveryFormAndIsTheSameEachTime() throws IOException {
        String path = UNEMPLOYMENT.replace("/compare?", "/compare.zip?");
        byte[] archive = site.bytes(path);

        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(names)
                .containsExactly(
                        "compare-AC08-01.csv",
                        "compare-AC08-01.csv-metadata.json",
                        "compare-AC08-01.json",
                        "compare-AC08-01.svg");
        assertThat(site.bytes(path)).isEqualTo(archive);
    }

    @Test
    void aPictureOfNothingKnownIsRefusedAsThePageIs() {
        assertThat(site.get("/compare.svg?indicator=AC99-99").statusCode()).isEqualTo(400);
    }
}
