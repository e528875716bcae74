// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A comparison on other sites and in lists of sources. */
class ShareTest {
    private static final String CITIES = "indicator=AC10-02&territory=SE-0780&territory=FI-398";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @Test
    void onlyTheEmbeddedPageMayBeFramed() {
        HttpResponse<String> embedded = site.get("/compare/embed?" + CITIES);

        assertThat(embedded.statusCode()).isEqualTo(200);
        assertThat(embedded.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors *;", "default-src 'none'", "script-src 'self';");
        assertThat(embedded.headers().firstValue("X-Frame-Options")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?" + CITIES,
                "/",
                "/compare/brief?" + CITIES,
                "/query",
                "/compare/embed/x",
                "/territories/SE21"
            })
    void everyOtherPageMayNot(String path) {
        HttpResponse<String> page = site.get(path, "Accept", "text/html");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void theEmbeddedPageHasPictureVerdictAndSourcesAndNoNavigation() {
        HttpResponse<String> answer = site.get("/compare/embed?lang=de&" + CITIES);
        String page = answer.body();

        assertThat(page)
                .contains("<html lang=\"de\">", "data-chart", "Mit Vorbehalt vergleichbar", "Quellen:", "vaxjo.se")
                .contains("href=\"/compare?" + CITIES.replace("&", "&amp;") + "&amp;lang=de\" target=\"_blank\"")
                .contains("<noscript><img src=\"/compare.svg?")
                .doesNotContain("<nav", "site-header", "<form")
                .containsOnlyOnce("<h1");
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .as("no cookie of a third party")
                .isEmpty();
    }

    @Test
    void theSnippetLeadsToTheEmbeddedPageAndCanBeReadWithoutAScript() {
        String page = site.get("/compare?" + CITIES + "&lang=de").body();
        Matcher snippet = Pattern.compile("<textarea[^>]*id=\"share-embed\"[^>]*>(.*?)</textarea>")
                .matcher(page);
        assertThat(snippet.find()).isTrue();
        String html = unescaped(snippet.group(1));
        assertThat(html)
                .startsWith("<iframe src=\"http://localhost:")
                .contains(" title=\"Fossile CO₂-Emissionen je Einwohner: Växjö, Lahti, 2011–2020\"");
        Matcher source = Pattern.compile("src=\"http://[^/]+(/[^\"]+)\"").matcher(html);
        assertThat(source.find()).isTrue();
        assertThat(site.get(unescaped(source.group(1))).body()).contains("<html lang=\"de\">", "data-chart");
    }

    @Test
    void whereThereAreNoFiguresTheCitationNamesNoSource() {
        String nothing = "indicator=AC07-01&territory=SE-0780";

        assertThat(site.get("/compare?" + nothing).body())
                .contains("<h1>Life expectancy at birth: Växjö</h1>")
                .containsPattern("Life expectancy at birth: Växjö. Release [^,]+, data of [^;.]+\\. http");
        assertThat(site.get("/compare.ris?" + nothing).body()).contains("N1  - No figures");
    }

    @Test
    void aCitationNamesStateAndDayInEveryForm() {
        String today = java.time.LocalDate.now(site.aalborg().clock()).toString();
        String text = site.get("/compare?" + CITIES).body();
        String bibtex = site.get("/compare.bib?" + CITIES).body();
        String ris = site.get("/compare.ris?" + CITIES).body();
        JsonNode csl = JsonMapper.builder()
                .build()
                .readTree(site.get("/compare.csl.json?" + CITIES).body())
                .get(0);

        assertThat(text)
                .contains("Aalborg data (" + today.substring(0, 4)
                        + "): Fossil CO₂ emissions per inhabitant: Växjö, Lahti, 2011–2020. Release 0.1.0, data of ")
                .contains("Accessed ");
        assertThat(bibtex)
                .startsWith("@misc{aalborg-data-" + today + ",\n")
                .contains(
                        "  urldate = {" + today + "},",
                        "title = {{Fossil CO₂ emissions",
                        "version = {0.1.0, data of " + today + "}",
                        "/compare?" + CITIES + "}");
        assertThat(ris)
                .startsWith("TY  - DATA\r\n")
                .endsWith("ER  - \r\n")
                .contains(
                        "\r\nY2  - " + today.replace('-', '/') + "\r\n",
                        "\r\nUR  - http://localhost:",
                        "\r\nET  - 0.1.0\r\n");
        assertThat(csl.get("type").asString()).isEqualTo("dataset");
        assertThat(csl.get("accessed").get("date-parts").get(0).get(0).asInt())
                .isEqualTo(Integer.parseInt(today.substring(0, 4)));
        assertThat(csl.get("URL").asString()).endsWith("/compare?" + CITIES);
        assertThat(csl.get("note").asString()).contains("vaxjo.se", "docslib.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/compare/embed", "/compare.bib", "/compare.ris", "/compare.csl.json", "/compare.rq"})
    void whatIsNotKnownIsRefused(String path) {
        assertThat(site.get(path + "?indicator=AC99-99").statusCode()).isEqualTo(400);
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
