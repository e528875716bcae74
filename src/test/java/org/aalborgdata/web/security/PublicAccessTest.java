// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.aalborgdata.web.PublicSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAccessTest {
    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.shared();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/actuator/env", "/actuator/prometheus", "/error", "/data", "/.env", "/login"})
    void whatIsNotListedDoesNotExistForAReader(String path) {
        assertThat(site.get(path).statusCode()).isEqualTo(404);
        assertThat(site.post(path, "x").statusCode()).isEqualTo(403);
    }

    @Test
    void healthIsPublicAndSaysNoMore() {
        assertThat(site.get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("details");
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        for (String path : new String[] {"/sparql", "/sparql?query=ASK%7B%7D", "/nothing"}) {
            HttpResponse<String> answer = site.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(p ->
                            assertThat(p).contains("script-src 'self'").doesNotContain("script-src 'self' 'unsafe"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
            assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    /** Method, address and whether anybody may call it; an address that is not here is denied by the test above. */
    @ParameterizedTest
    @CsvSource({
        "GET,/validate,true",
        "POST,/validate,true",
        "GET,/api/validate,false",
        "POST,/api/validate,true",
        "PUT,/api/validate,false",
        "GET,/api/validate/jobs/x,true",
        "DELETE,/api/validate/jobs/x,true",
        "POST,/api/validate/jobs/x,false",
        "DELETE,/validate/x,false",
        "POST,/validate/x/delete,true",
        "POST,/validate/x/cancel,true",
        "POST,/validate/x,false",
        "POST,/aalborg/api/validate,true",
        "POST,/aalborg/api/validateMultiple,true",
        "GET,/aalborg/api/info,true",
        "POST,/aalborg/api/info,false",
        "GET,/api/info,true",
        "GET,/api/version,true",
        "GET,/api/healthcheck,true",
        "DELETE,/api/version,false",
        "GET,/v3/api-docs,true",
        "GET,/problem/refused,true",
        "GET,/api/other,false"
    })
    void theCallsOfTheCheckArePublicAndNoOthers(String method, String path, boolean open) {
        HttpResponse<String> answer =
                site.send(site.request(path).method(method, java.net.http.HttpRequest.BodyPublishers.noBody()));
        boolean denied = answer.statusCode() == 403
                || answer.statusCode() == 404 && !answer.body().contains("aalborg/problem/");
        assertThat(denied).as(answer.statusCode() + " " + answer.body()).isEqualTo(!open);
    }
}
