// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.aalborgdata.checking.CheckJobs;
import org.aalborgdata.report.ReportFormat;
import org.aalborgdata.web.PublicSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValidateApiTest {
    private static final String CHECK = "/api/validate";
    private static PublicSite site;
    private static String faulty;
    private static String rubbish;

    @BeforeAll
    static void start() throws IOException {
        site = PublicSite.withSamples();
        faulty = Files.readString(Path.of("src/test/resources/submissions/three-errors.ttl"));
        rubbish = Files.readString(Path.of("src/test/resources/submissions/rubbish.ttl"));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyReportIsGivenByKeyAndByAccept(ReportFormat format) {
        HttpResponse<String> byKey = post(CHECK + "?format=" + format.key(), faulty);
        HttpResponse<String> byAccept =
                site.post(CHECK, faulty, "Content-Type", "text/turtle", "Accept", format.mediaType());

        for (HttpResponse<String> answer : List.of(byKey, byAccept)) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(t -> assertThat(t).startsWith(format.mediaType()));
            assertThat(answer.headers().firstValue("Aalborg-Verdict")).hasValue("not-acceptable");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?profile=none|text/turtle|404|unknown-profile",
                "?format=none|text/turtle|406|no-such-report",
                "?fail-on=none-such|text/turtle|400|bad-request",
                "?as=none|text/turtle|415|unknown-syntax",
                "|application/pdf|415|unknown-syntax",
                "|application/json|415|unknown-syntax",
                "|application/x-www-form-urlencoded|415|unknown-syntax",
                "?filename=x.doc|application/octet-stream|415|unknown-syntax"
            })
    void whatTheCallerGotWrongIsAProblemOfItsOwnKind(String query, String type, int status, String kind) {
        HttpResponse<String> answer = site.post(CHECK + (query == null ? "" : query), faulty, "Content-Type", type);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"https://w3id.org/aalborg/problem/" + kind + "\"")
                .contains("\"instance\":\"/api/validate\"");
        assertThat(site.get("/problem/" + kind).statusCode()).isEqualTo(200);
    }

    @Test
    void anUnreadableFileIs422WithItsPlaceInTheLanguageAskedFor() {
        HttpResponse<String> answer = site.post(CHECK, rubbish, "Content-Type", "text/turtle", "Accept-Language", "de");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"line\":1", "\"column\":1", "Das ist kein Turtle");
    }

    @Test
    void theNameTellsTheSyntaxWhereTheMediaTypeDoesNot() {
        HttpResponse<String> answer =
                site.post(CHECK + "?filename=my.ttl", faulty, "Content-Type", "application/octet-stream");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"my.ttl\"");
    }

    @Test
    void aBodyBeyondTheLimitIs413() {
        HttpResponse<String> answer = site.send(site.request(CHECK, "Content-Type", "text/turtle")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[64 * 1024 * 1024 + 1])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("problem/too-large");
    }

    @Test
    void aJobIsPolledThenReadThenForgotten() throws Exception {
        HttpResponse<String> accepted =
                site.post(CHECK, faulty, "Content-Type", "text/turtle", "Prefer", "respond-async");
        assertThat(accepted.statusCode()).isEqualTo(202);
        String job = accepted.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
        site.bean(Checks.class)
                .await(
                        site.bean(CheckJobs.class)
                                .find(job.substring(job.lastIndexOf('/') + 1))
                                .orElseThrow(),
                        Duration.ofMinutes(2));

        assertThat(site.get(job).body())
                .contains("\"state\":\"done\"", "\"verdict\":\"not-acceptable\"", job + "/report");
        assertThat(site.get(job + "/report?format=csv").statusCode()).isEqualTo(200);
        assertThat(site.send(site.request(job).DELETE()).statusCode()).isEqualTo(204);
        assertThat(site.get(job).statusCode()).isEqualTo(404);
        assertThat(site.send(site.request(job).DELETE()).statusCode()).isEqualTo(404);
    }

    @Test
    void aJobThatIsNotOverHasNoReportYetAndCanBeStopped() throws Exception {
        try (TakenPlaces taken = TakenPlaces.workers(site)) {
            assertThat(taken.count()).isPositive();
            HttpResponse<String> accepted =
                    site.post(CHECK, faulty, "Content-Type", "text/turtle", "Prefer", "respond-async");
            String job = accepted.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");

            assertThat(site.get(job).body()).contains("\"state\":\"queued\"");
            assertThat(site.get(job + "/report").statusCode()).isEqualTo(409);
            assertThat(site.send(site.request(job).DELETE()).statusCode()).isEqualTo(204);
        }
    }

    @Test
    void whenAllPlacesAreTakenTheAnswerSaysWhenToComeAgain() throws Exception {
        try (TakenPlaces taken = TakenPlaces.of(site)) {
            assertThat(taken.count()).isPositive();
            HttpResponse<String> answer = post(CHECK, faulty);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        }
    }

    private static HttpResponse<String> post(String path, String body) {
        return site.post(path, body, "Content-Type", "text/turtle");
    }
}
