// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.aalborgdata.web.PublicSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit of the shared site is 2 seconds; these queries would take years. */
class SparqlLimitTest {
    private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l ";
    private static final String NO_ROW = "SELECT (COUNT(*) AS ?n) " + CROSS + "}";
    private static final String MANY_ROWS = "SELECT * " + CROSS + "}";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.shared();
    }

    private static String path(String query) {
        return "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    @Test
    void aQueryWithoutARowIsStopped() {
        HttpResponse<String> answer = site.get(path(NO_ROW));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("stopped after 2.0 seconds");
    }

    @Test
    void aClientMayAskForLessButNotForMore() {
        assertThat(site.get(path(NO_ROW) + "&timeout=0.2").body()).contains("stopped after 0.2 seconds");
        assertThat(site.get(path(NO_ROW) + "&timeout=3600").body()).contains("stopped after 2.0 seconds");
        assertThat(site.get(path(NO_ROW) + "&timeout=0").statusCode()).isEqualTo(400);
        assertThat(site.get(path(NO_ROW) + "&timeout=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void aConstructIsStopped() {
        HttpResponse<String> answer =
                site.get(path("CONSTRUCT { ?a ?b ?l } " + CROSS + "FILTER(CONCAT(STR(?a), STR(?l)) = 'x') }"));
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv,identity",
        "text/csv,gzip",
        "application/sparql-results+json,identity",
        "application/sparql-results+json,gzip",
        "application/sparql-results+xml,identity",
        "text/tab-separated-values,gzip"
    })
    void aResultCutShortIsVisiblyBroken(String accept, String encoding) throws Exception {
        HttpRequest request = site.request(
                        path(MANY_ROWS) + "&timeout=1", "Accept", accept, "Accept-Encoding", encoding)
                .build();
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo(encoding);
        Throwable end = catchThrowable(() -> {
            try (InputStream body = answer.body()) {
                body.transferTo(java.io.OutputStream.nullOutputStream());
            }
        });
        assertThat(end).isInstanceOf(IOException.class);
    }

    @Test
    void anAnswerOfTooManyRowsIsBrokenOff() {
        PublicSite small = PublicSite.withSamples();
        String all = "SELECT ?p { ?s ?p ?o }";
        assertThat(small.get(path(all + " LIMIT 1500"), "Accept", "text/csv")
                        .body()
                        .lines())
                .hasSize(1501);
        // What had begun is broken off; what had not begun is refused with words.
        Throwable end = catchThrowable(
                () -> assertThat(small.get(path(all), "Accept", "text/csv").statusCode())
                        .isEqualTo(200));
        assertThat(end).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONSTRUCT { ?a ?b ?l } " + CROSS + "}", "DESCRIBE ?s { ?s a ?class }"})
    void anAnswerOfTooManyStatementsIsRefused(String query) {
        HttpResponse<String> answer = site.get(path(query));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(answer.body()).contains("more than 1000 statements");
    }

    @Test
    void aDescriptionOfOneThingIsGiven() {
        HttpResponse<String> answer =
                site.get(path("DESCRIBE <https://w3id.org/aalborg/territory/SE-0780>"), "Accept", "text/turtle");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Växjö");
    }

    @Test
    void whoComesWhenAllPlacesAreTakenIsSentAway() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        List<HttpResponse<InputStream>> running = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            // Its first bytes are here, its last will not come: nobody reads.
            running.add(client.send(site.request(path(MANY_ROWS)).build(), BodyHandlers.ofInputStream()));
        }
        HttpResponse<String> turnedAway = site.get(path("ASK {}"));
        assertThat(turnedAway.statusCode()).isEqualTo(503);
        assertThat(turnedAway.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(turnedAway.body()).contains("3 queries are running already");
        for (HttpResponse<InputStream> answer : running) {
            answer.body().close();
        }
        HttpRequest again =
                site.request(path("ASK {}")).timeout(Duration.ofSeconds(20)).build();
        int status = 503;
        for (int tries = 0; tries < 100_000 && status == 503; tries++) {
            status = client.send(again, BodyHandlers.discarding()).statusCode();
        }
        assertThat(status).isEqualTo(200);
    }
}
