// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.aalborgdata.web.PublicSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
