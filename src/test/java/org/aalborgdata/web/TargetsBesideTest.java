// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Targets, measures and good practices beside the indicator of a comparison, on the shipped samples. */
class TargetsBesideTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern CHART =
            Pattern.compile("<script type=\"application/json\">(.*?)</script>", Pattern.DOTALL);
    private static final String WASTE = "/compare?indicator=AC04-01&territory=x-musterland";
    private static final String RENEWABLES = "/compare?indicator=AC03-02&territory=x-musterland&territory=SE-0780";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    private static JsonNode targets(String path) {
        Matcher matcher = CHART.matcher(site.page(path));
        assertThat(matcher.find()).isTrue();
        return MAPPER.readTree(matcher.group(1)).get("series").get(0).get("targets");
    }

    @Test
    void theRequiredPathBeginsAtTheBaseline() {
        JsonNode target = targets(WASTE).get(1);

        assertThat(target.get("value").asInt()).isEqualTo(410);
        assertThat(target.get("year").asInt()).isEqualTo(2030);
        assertThat(target.get("from").get("year").asInt()).isEqualTo(2018);
        assertThat(target.get("from").get("value").asInt()).isEqualTo(455);
        assertThat(target.get("title").asString()).endsWith("2030: 410 kg per inhabitant (off track)");
        assertThat(target.get("href").asString()).isEqualTo("/record/demo-musterland/waste-2030");
        assertThat(site.words(WASTE)).contains("Dotted: the required path, straight from the baseline");
    }

    @Test
    void whoHasOnlyAReplacedTargetIsNotSaidToHaveNone() {
        assertThat(site.words("/compare?indicator=AC10-02&territory=DE-08118048"))
                .contains("Ludwigsburg one replaced target")
                .doesNotContain("0 targets");
    }

    @Test
    void aReplacedTargetIsDrawnAndSaidToBeReplaced() {
        List<String> replaced = new ArrayList<>();
        targets(WASTE).forEach(t -> {
            if (t.has("replaced")) {
                replaced.add(t.get("title").asString());
                assertThat(t.has("from")).as("no path for what no longer holds").isFalse();
            }
        });

        assertThat(replaced)
                .containsExactly(
                        "Replaced target Musterland (demonstration) 2030: 380 kg per inhabitant; now 410 kg per"
                                + " inhabitant by 2030");
        assertThat(site.words(WASTE)).contains("replaced by 410 kg per inhabitant by 2030");
        assertThat(site.words(WASTE + "&lang=de")).contains("ersetzt durch 410 kg je Einwohner bis 2030");
    }

    @Test
    void aReplacedTargetOfAnotherIndicatorKeepsItsUnit() {
        assertThat(site.words("/compare?indicator=AC10-02&territory=DE-08118048"))
                .contains("1.2 2050 t CO₂ per inhabitant replaced by −100 % by 2035");
        assertThat(site.words("/territories/DE-08118048"))
                .contains("Replaces the target of 1.2 t CO₂ per inhabitant by 2050");
    }

    @Test
    void measuresStandWithStatusBudgetAndUnit() {
        String page = site.page(WASTE);

        assertThat(page).contains("<a class=\"measure-name\" href=\"/record/demo-musterland/");
        assertThat(site.words(WASTE))
                .contains("A reuse centre stopped", "Responsible: Waste services", "€95,000, paid by");
    }

    @Test
    void theGoodPracticesOfOthersForTheSamePointAreOffered() {
        String page = site.page(RENEWABLES);

        assertThat(page)
                .contains(
                        "href=\"/practices/nachhaltigkeit-kommunal/practice-geiselberg\"",
                        "href=\"/practices/demo-exchange/solar-barns\"")
                .contains("3 good practices of others for point 3.1");
        assertThat(site.get("/practices/demo-exchange/solar-barns").statusCode())
                .isEqualTo(200);
        assertThat(page.indexOf("practice-geiselberg"))
                .as("real ones before demonstrations")
                .isLessThan(page.indexOf("solar-barns"));
        assertThat(site.page("/compare?indicator=AC03-02&territory=x-geiselberg"))
                .as("nobody is offered a practice of their own")
                .doesNotContain("practice-geiselberg");
    }

    @Test
    void whoHasNoTargetIsCounted() {
        assertThat(site.words(
                        "/compare?indicator=AC10-03&territory=DE-08311000&territory=DE-08118048&territory=FI-853"))
                .contains("With a target of their own: 3 of 3 territories shown.");
        assertThat(site.words("/compare?indicator=AC08-01&territory=SE21&territory=LT00"))
                .contains("None of the 2 territories shown has stated a target for this indicator.");
    }

    @Test
    void manyPlacesAreFoldedAndFewAreOpen() {
        assertThat(site.page(WASTE)).contains("<details class=\"effort\" open");
        assertThat(site.page("/compare?indicator=AC10-03&territory=DE-08311000&territory=DE-08118048&territory=FI-853"))
                .contains("<details class=\"effort\"><summary>Turku");
    }

    @Test
    void theTargetsAreInTheFiles() {
        JsonNode targets = MAPPER.readTree(
                        site.get(WASTE.replace("/compare?", "/compare.json?")).body())
                .get("targets");
        String table =
                site.get(WASTE.replace("/compare?", "/compare.targets.csv?")).body();

        assertThat(targets).hasSize(3);
        assertThat(targets.get(2).get("state").asString()).isEqualTo("replaced");
        assertThat(table.lines().count()).isEqualTo(4);
        assertThat(table).contains("x-musterland,", ",off-track,2018,455,");
        assertThat(site.get(WASTE.replace("/compare?", "/compare.csv?")).body())
                .as("what was promised is not among what was observed")
                .doesNotContain(",410,");
        assertThat(new String(site.bytes(WASTE.replace("/compare?", "/compare.zip?")), StandardCharsets.ISO_8859_1))
                .contains("compare-AC04-01-targets.csv");
    }

    @Test
    void thePictureShowsTargetsAsThePageDoes() {
        String svg = site.get(WASTE.replace("/compare?", "/compare.svg?")).body();

        assertThat(svg)
                .contains(">410</text>", ">380</text>", "Small grey diamond: a target that was replaced.")
                .contains("stroke-dasharray");
    }

    @Test
    void yearsBeforeThoseAskedForAreNotDrawn() {
        Matcher matcher = CHART.matcher(site.page("/compare?indicator=AC10-10&territory=SE-0780&from=2014"));
        assertThat(matcher.find()).isTrue();

        assertThat(MAPPER.readTree(matcher.group(1)).get("from").asInt()).isEqualTo(2014);
    }

    @Test
    void theTableOfTargetsIsDescribed() {
        String query = WASTE.substring(WASTE.indexOf('?'));
        var table = site.get("/compare.targets.csv" + query);
        assertThat(table.headers().allValues("Link"))
                .anyMatch(l -> l.contains("/compare.targets.metadata.json?") && l.contains("describedby"));
        var described = site.get("/compare.targets.metadata.json" + query);
        assertThat(described.headers().firstValue("Content-Type")).hasValue("application/csvm+json");
        JsonNode root = MAPPER.readTree(described.body());
        List<String> names = new ArrayList<>();
        root.get("tableSchema").get("columns").forEach(c -> {
            names.add(c.get("name").asString());
            assertThat(c.get("dc:description").asString()).isNotBlank();
        });
        assertThat(String.join(",", names))
                .isEqualTo(table.body().lines().findFirst().orElseThrow());
        assertThat(root.get("url").asString()).contains("/compare.targets.csv?");
        assertThat(root.get("prov:wasDerivedFrom").size()).isPositive();
        assertThat(root.get("dc:source").size()).isPositive();
        assertThat(new String(site.bytes("/compare.zip" + query), StandardCharsets.ISO_8859_1))
                .contains("compare-AC04-01-targets.csv-metadata.json");
        assertThat(site.page(WASTE)).contains("/compare.targets.metadata.json?");
    }
}
