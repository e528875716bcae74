// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.aalborgdata.web.ComparisonAnswers.charts;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The map of a comparison, on the shipped samples. */
class MapViewTest {
    private static final String BALTIC =
            "indicator=AC08-01&territory=SE21&territory=LT00&territory=EE00&territory=PL71";
    private static final Pattern WIDE = Pattern.compile("<svg [^>]*class=\"map map-wide\".*?</svg>", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("<a href=\"([^\"]+)\" aria-label=\"([^\"]+)\">");

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    private static List<String> maps(String query) {
        return maps(query, "");
    }

    /** @param after what stands after the view in an address */
    private static List<String> maps(String query, String after) {
        List<String> maps = new ArrayList<>();
        Matcher map = WIDE.matcher(site.page("/compare?" + query + "&view=map" + after));
        while (map.find()) {
            maps.add(map.group());
        }
        return maps;
    }

    private static List<String> titles(String map) {
        List<String> titles = new ArrayList<>();
        Matcher mark = MARK.matcher(map);
        while (mark.find()) {
            titles.add(mark.group(2).replace("&amp;", "&"));
        }
        return titles;
    }

    @Test
    void theMapHasTheValuesAndYearsOfTheLatestYearAndNoOthers() {
        Set<String> dots = new TreeSet<>();
        for (JsonNode series :
                charts(site.page("/compare?" + BALTIC + "&mode=latest")).get(0).get("series")) {
            dots.add(series.get("points").get(0).get("title").asString());
        }
        Set<String> marks = new TreeSet<>();
        titles(maps(BALTIC).get(0)).forEach(t -> marks.add(t.split(";")[0]));

        assertThat(marks).isEqualTo(dots).hasSize(4);
    }

    @Test
    void aValueOfAnotherYearHasItsYearAndATriangle() {
        String map = maps(BALTIC).get(0);

        assertThat(titles(map))
                .anySatisfy(t -> assertThat(t).contains(" 2012: ", "2012 instead of 2017"))
                .noneSatisfy(t -> assertThat(t).contains("(until 2016) 2017"));
        assertThat(map).contains(" (2012)</text>", "another year than 2017");
        assertThat(site.words("/compare?" + BALTIC + "&view=map"))
                .contains("Each territory’s own latest year; most values are of 2017");
    }

    /** Who asks for a year gets that year or a cross, never another year. */
    @Test
    void aYearAskedForIsNotFilledFromOthers() {
        List<String> titles = titles(maps(BALTIC + "&from=2016&to=2016").get(0));

        assertThat(titles).hasSize(4).filteredOn(t -> t.contains(" 2016: ")).hasSize(3);
        assertThat(titles)
                .filteredOn(t -> t.startsWith("Lithuania"))
                .singleElement()
                .satisfies(t -> assertThat(t).contains("no value"));
    }

    @Test
    void everyMarkLeadsToItsRecord() {
        Matcher mark = MARK.matcher(maps(BALTIC).get(0));
        int found = 0;
        while (mark.find()) {
            found++;
            assertThat(site.get(mark.group(1), "Accept", "text/html").statusCode())
                    .isEqualTo(303);
        }
        assertThat(found).isEqualTo(4);
    }

    @Test
    void whoHasNoPointIsNamedBelowTheMap() {
        String words = site.words("/compare?indicator=AC10-02&territory=x-musterland&territory=SE-0780&view=map");

        assertThat(words).contains("Not on the map, because no point is at hand that may be passed on:");
        assertThat(site.words("/compare?" + BALTIC + "&view=map")).doesNotContain("Not on the map");
    }

    @Test
    void whatIsNotComparableSharesAMapOnlyForWhoInsists() {
        String query = "indicator=AC10-10&territory=SE-0780&territory=FI-398";

        assertThat(maps(query)).hasSize(2).allSatisfy(m -> assertThat(titles(m)).hasSize(1));
        assertThat(maps(query, "&axis=shared")).singleElement().satisfies(m -> {
            assertThat(titles(m)).hasSize(2);
            assertThat(m).contains("another method than most");
        });
        assertThat(site.words("/compare?" + query + "&view=map&axis=shared"))
                .contains("share an axis only because that was asked for");
        assertThat(site.get("/compare.svg?" + query + "&view=map&axis=shared").body())
                .contains("Not comparable; on one axis only on request.");
    }

    /** Each value is held against all others of its indicator, so the usual year is that of all, whatever the axis. */
    @Test
    void theUsualYearIsThatOfTheIndicatorAlsoWhereMethodsStandApart() {
        String query = "indicator=AC10-10&territory=SE-0780&territory=FI-398";
        List<String> maps = maps(query);

        assertThat(maps.get(0)).doesNotContain("another year than");
        assertThat(maps.get(1)).contains("another year than 2020", "Lahti: −46.9 (2017)");
        assertThat(charts(site.page("/compare?" + query + "&mode=latest"))
                        .get(1)
                        .toString())
                .contains("another year than 2020")
                .doesNotContain("another year than 2017");
    }

    @Test
    void severalIndicatorsHaveAMapEachOfTheSamePartOfTheWorld() {
        List<String> maps = maps("indicator=AC08-03&" + BALTIC);

        assertThat(maps).hasSize(2);
        assertThat(land(maps.get(0))).isEqualTo(land(maps.get(1))).isNotEmpty();
        assertThat(maps.get(1)).contains("Unemployment rate");
        assertThat(maps.get(0)).doesNotContain("Unemployment rate");
    }

    private static String land(String map) {
        Matcher land = Pattern.compile(" d=\"(M[^\"]{500,})\"").matcher(map);
        return land.find() ? land.group(1) : "";
    }

    @Test
    void theMapIsSmallAndNeedsNoScriptForCharts() {
        HttpResponse<String> page = site.get("/compare?indicator=AC08-01&view=map", "Accept", "text/html");

        assertThat(page.body())
                .doesNotContain("echarts")
                .contains("map-wide", "map-narrow", "href=\"#table-1\"", "<table");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(maps("indicator=AC08-01")).singleElement().satisfies(m -> assertThat(m.length())
                .isLessThan(120_000));
    }

    @Test
    void aPictureNamesWhereMapAndPointsAreFrom() {
        HttpResponse<String> svg = site.get("/compare.svg?" + BALTIC + "&view=map&lang=de");

        assertThat(svg.statusCode()).isEqualTo(200);
        assertThat(svg.body())
                .contains(
                        "Natural Earth (gemeinfrei)", "GeoNames (CC BY 4.0)", "EPSG:3035", "Je Gebiet das letzte Jahr")
                .contains("Quelle", "view=map", " bis unter ")
                .doesNotContain("<a ", "var(--");
        byte[] png = site.bytes("/compare.png?" + BALTIC + "&view=map");
        assertThat(new String(png, 1, 3, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("PNG");
        assertThat(png.length).isGreaterThan(30_000);
    }

    @Test
    void anEmbeddedMapAndABriefAreThere() {
        assertThat(site.page("/compare/embed?" + BALTIC + "&view=map"))
                .contains("map-wide", "Natural Earth")
                .doesNotContain("echarts");
        assertThat(site.get("/compare/brief?" + BALTIC + "&view=map", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(200);
    }
}
