// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.web.PublicSite;
import org.aalborgdata.web.Uploads;
import org.aalborgdata.web.Uploads.Part;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a store is at hand, a check says what changed since the public version of the same submission. */
class LastVersionTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CHECK = "/api/validate";
    private static final String OTHER =
            "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> .\n"
                    + "ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:minCount 1 ] .";
    private static final String RECORD = "@prefix ex: <https://example.org/> . ex:c a ex:C .";

    private static PublicSite site;
    private static String published;
    private static String faulty;
    private static Receipt version;

    @BeforeAll
    static void start() throws IOException {
        site = PublicSite.withSamples();
        published = Files.readString(Path.of("data/samples/vaxjo.ttl"));
        faulty = Uploads.withThreeFaults();
        version = site.aalborg().registry().current().stream()
                .filter(r -> r.submission().endsWith("/vaxjo/2026"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageSaysWhatIsNewSinceThePublicVersion() {
        HttpResponse<String> page = Uploads.send(site, "three.ttl", faulty.getBytes(StandardCharsets.UTF_8));

        assertThat(page.body())
                .contains("Compared with version 1 of ")
                .containsPattern("\\d+ fixed, 3 new, \\d+ still open");
        assertThat(site.get(page.uri().getPath() + "?lang=de").body())
                .contains("Verglichen mit Fassung 1 vom ")
                .containsPattern("\\d+ behoben, 3 neu, \\d+ weiterhin offen");
    }

    @Test
    void theAnswerNamesTheVersionAndTheStateOfEachFinding() {
        JsonNode report = report(post(faulty, "json"));
        JsonNode same = report(post(published, "json"));

        assertThat(report.at("/comparison/earlierVersion").stringValue()).isEqualTo(version.graph());
        assertThat(report.at("/comparison/newCount").intValue()).isEqualTo(3);
        assertThat(report.at("/comparison/openCount").intValue())
                .isEqualTo(same.path("findings").size() - fixed(report));
        assertThat(same.at("/comparison/newCount").intValue()).isZero();
        assertThat(same.at("/comparison/fixedCount").intValue()).isZero();
        for (JsonNode finding : same.path("findings")) {
            assertThat(finding.path("state").stringValue()).isEqualTo("open");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text|Compared with version 1 of",
                "html|Compared with version 1 of",
                "csv|,new",
                "sarif|\"baselineState\" : \"new\"",
                "junit|name=\"comparedWith\" value=\"version 1 of"
            })
    void everyFormOfReportSaysIt(String format, String words) {
        assertThat(post(faulty, format).body()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"json", "text", "html", "sarif", "junit"})
    void aSubmissionThatWasNeverPublishedIsSaidSo(String format) {
        String never = faulty.replace("submission:2026", "submission:1999");

        assertThat(post(never, format).body())
                .contains("No earlier version of this submission is public here")
                .doesNotContain("Compared with");
    }

    @Test
    void aReportThatIsHandedInCountsMoreThanWhatIsPublic() {
        String earlier = post(faulty, "json").body();
        JsonNode report = report(
                form("?format=json", new Part("file", "three.ttl", faulty), new Part("earlier", "last.json", earlier)));

        assertThat(report.at("/comparison/with").stringValue()).isEqualTo("the earlier report");
        assertThat(report.at("/comparison/newCount").intValue()).isZero();
        assertThat(report.at("/comparison/openCount").intValue())
                .isEqualTo(report.path("findings").size());
    }

    @Test
    void shapesInAFormTakeThePlaceOfOurs() {
        HttpResponse<String> answer =
                form("?format=json", new Part("file", "data.ttl", RECORD), new Part("shapes", "shapes.ttl", OTHER));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Aalborg-Verdict")).hasValue("not-acceptable");
        assertThat(report(answer).path("findings").size()).isEqualTo(1);
        assertThat(report(answer).has("notCompared")).isFalse();
    }

    @Test
    void aShapeThatChecksNothingIsSaidInWhatIsReadByPeopleAndPrograms() {
        String idle = OTHER + " ex:Idle a sh:NodeShape ; sh:closed true .";

        for (String format : List.of("json", "text", "html")) {
            HttpResponse<String> answer = form(
                    "?format=" + format, new Part("file", "data.ttl", RECORD), new Part("shapes", "shapes.ttl", idle));
            assertThat(answer.body()).as(format).contains("is reached from no shape with a target", "shapes.ttl:2:");
        }
    }

    @Test
    void severalFilesOfShapesAreOne() {
        String second = OTHER.replace("ex:S", "ex:T").replace("ex:p", "ex:q");
        HttpResponse<String> answer = form(
                "?format=json",
                new Part("file", "data.ttl", RECORD),
                new Part("shapes", "a.ttl", OTHER),
                new Part("shapes", "b.ttl", second));

        assertThat(report(answer).path("findings").size()).isEqualTo(2);
    }

    @Test
    void theFormHasTheErrorsOfTheOtherCall() {
        Map<String, HttpResponse<String>> wrong = Map.of(
                "400 file", form("", new Part("shapes", "a.ttl", OTHER)),
                "422 shapes", form("", new Part("file", "d.ttl", RECORD), new Part("shapes", "a.ttl", "no shapes")),
                "422 earlier", form("", new Part("file", "d.ttl", RECORD), new Part("earlier", "a.json", "no report")),
                "415 as", form("?as=none", new Part("file", "d.ttl", RECORD)),
                "404 profile", form("?profile=none", new Part("file", "d.ttl", RECORD)));

        wrong.forEach((expected, answer) -> {
            assertThat(answer.statusCode() + " " + pointer(answer))
                    .as(answer.body())
                    .isEqualTo(expected);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        });
    }

    @Test
    void aPartBeyondTheLimitIsRefusedAsAProblemOfItsKind() {
        HttpResponse<String> answer = form("", new Part("file", "d.ttl", " ".repeat(64 * 1024 * 1024 + 1)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("problem/too-large");
    }

    @Test
    void theMediaTypeOfThePartTellsTheSyntaxWhereItsNameDoesNot() {
        assertThat(form("", new Part("file", "submission", faulty)).statusCode())
                .isEqualTo(200);
        assertThat(form("?as=csv", new Part("file", "submission.ttl", faulty)).statusCode())
                .isEqualTo(422);
    }

    private static int fixed(JsonNode report) {
        return report.at("/comparison/fixedCount").intValue();
    }

    private static String pointer(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).at("/errors/0/pointer").stringValue();
    }

    private static JsonNode report(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get(0);
    }

    private static HttpResponse<String> post(String file, String format) {
        return site.post(CHECK + "?format=" + format, file, "Content-Type", "text/turtle", "Accept-Language", "en");
    }

    private static HttpResponse<String> form(String query, Part... parts) {
        return Uploads.form(site, CHECK + query, List.of(parts), "Accept-Language", "en");
    }
}
