// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a client gets them, on the shipped samples. */
class PagesTest {
    private static final String VAXJO_AND_LAHTI =
            "/compare?indicator=AC10-02&indicator=AC10-01&territory=SE-0780&territory=FI-398";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/commitments",
                "/commitments/1",
                "/commitments/10",
                "/territories/x-musterland",
                "/territories/LT00",
                "/indicators",
                "/territories",
                "/territories/SE-0780",
                "/territories/DK-851",
                "/management",
                "/compare",
                VAXJO_AND_LAHTI,
                "/compare?indicator=AC08-01&mode=latest",
                "/validate",
                "/submissions",
                "/frameworks",
                "/frameworks/sdg",
                "/report/kleinmusterstadt/2026",
                "/report/vaxjo/2026"
            })
    void everyPageSpeaksBothLanguages(String path) {
        HttpResponse<String> english = site.get(path, "Accept", "text/html");
        HttpResponse<String> german =
                site.get(path, "Accept", "text/html", "Accept-Language", "de-AT,de;q=0.9,en;q=0.5");

        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body()).contains("<html lang=\"en\">").containsOnlyOnce("<h1");
        assertThat(german.body())
                .contains("<html lang=\"de\">", "Verpflichtungen")
                .containsOnlyOnce("<h1");
        assertThat(german.headers().firstValue("Content-Language")).hasValue("de");
        assertThat(english.headers().allValues("Vary"))
                .anySatisfy(v -> assertThat(v).containsIgnoringCase("Accept-Language"));
        assertThat(english.body()).doesNotContain(" style=\"", "onclick=");
    }

    @Test
    void aChosenLanguageStays() {
        HttpResponse<String> chosen = site.get("/commitments?lang=de");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).startsWith("lang=de").contains("SameSite=Lax");
        assertThat(site.get("/territories", "Cookie", "lang=de", "Accept-Language", "en")
                        .body())
                .contains("<html lang=\"de\">");
    }

    @Test
    void aComparisonShowsVerdictReasonAndWhereEachNumberComesFrom() {
        String page = site.get(VAXJO_AND_LAHTI).body();

        assertThat(page)
                .contains(
                        "Not comparable",
                        "measure different things",
                        "t CO₂ per inhabitant",
                        "t CO₂e per inhabitant",
                        "href=\"/record/vaxjo/2026/AC10-02-2019-a\" class=\"value\">1.87</a>",
                        "href=\"/submission/vaxjo/2026\"",
                        "href=\"/code/method/vaxjo-fossil-co2\"",
                        "rel=\"external\">vaxjo.se</a>");
        assertThat(site.get(VAXJO_AND_LAHTI, "Accept-Language", "de").body())
                .contains(">1,87</a>", "Nicht vergleichbar");
    }

    @Test
    void theFormBecomesAnAddressOfCodes() {
        HttpResponse<String> answer = site.get(
                "/compare?indicator=AC10-02&indicator=&territory=V%C3%A4xj%C3%B6+(SE-0780)&territory=lahti&from=&mode=series");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/compare?indicator=AC10-02&territory=SE-0780&territory=FI-398");
    }

    @Test
    void theExamplesOfThePageHaveFigures() {
        Matcher link = Pattern.compile("<li><a href=\"(/compare\\?[^\"]+)\">")
                .matcher(site.get("/compare").body());
        int examples = 0;
        while (link.find()) {
            examples++;
            assertThat(site.get(link.group(1).replace("&amp;", "&")).body())
                    .as(link.group(1))
                    .contains("data-chart")
                    .doesNotContain("No figures of this indicator");
        }
        assertThat(examples).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"/compare?indicator=AC99-99,AC99-99", "/compare?indicator=AC10-01&from=20x0,20x0"})
    void aWrongParameterIsNamedOnThePage(String path, String named) {
        HttpResponse<String> answer = site.get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("role=\"alert\"", named, "<form");
    }

    @Test
    void aWrongParameterIsAProblemForPrograms() {
        HttpResponse<String> answer = site.get("/compare.json?indicator=AC10-01&from=20x0");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"pointer\":\"from\"", "20x0");
    }

    @Test
    void theTableIsAFile() {
        HttpResponse<String> answer = site.get("/compare.csv?indicator=AC10-02&territory=SE-0780");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/csv"));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"compare-AC10-02.csv\"");
        assertThat(answer.headers().allValues("Link")).anySatisfy(l -> assertThat(l)
                .contains("rel=\"describedby\"", "/compare.metadata.json?indicator=AC10-02"));
        assertThat(answer.body()).contains("SE-0780,Växjö,AC10-02,");
    }

    @Test
    void theTableEqualsTheQuery() throws IOException {
        String query = Files.readString(Path.of("data/queries/latest-preferred.rq"));
        List<CSVRecord> asked = records(
                site.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "Accept", "text/csv")
                        .body());
        List<CSVRecord> compared =
                records(site.get("/compare.csv?indicator=AC10-02&mode=latest").body());

        assertThat(asked).isNotEmpty();
        List<String> columns = asked.get(0).getParser().getHeaderNames();
        assertThat(rows(compared, columns)).isEqualTo(rows(asked, columns));
    }

    @ParameterizedTest
    @CsvSource({"/nothing-here,404", "/territories/XX-1,404", "/record/vaxjo/2026/none,404"})
    void aMissingPageSaysWhatToDo(String path, int status) {
        HttpResponse<String> page = site.get(path, "Accept", "text/html", "Accept-Language", "de");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("<html lang=\"de\">").doesNotContain("Exception", "at org.");
    }

    @Test
    void aMissingThingIsAProblemForPrograms() {
        HttpResponse<String> answer = site.get("/nothing-here", "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
    }

    private static List<List<String>> rows(List<CSVRecord> records, List<String> columns) {
        return records.stream().map(r -> columns.stream().map(r::get).toList()).toList();
    }
}
