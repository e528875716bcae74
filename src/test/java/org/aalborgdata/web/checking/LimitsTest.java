// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.aalborgdata.web.PublicSite;
import org.aalborgdata.web.Uploads;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The limits of a deployment are settings, and the same for page and REST. */
class LimitsTest {
    private static final int PER_MINUTE = 3;
    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.empty(
                Map.of("aalborg.validate.per-minute", PER_MINUTE, "aalborg.validate.max-bytes", 2_000_000));
    }

    @Test
    void tooManyFilesOfOneAddressWaitAndLargeOnesAreRefusedEverywhere() {
        HttpResponse<String> largePage = Uploads.send(site, "large.ttl", new byte[2_000_001]);
        HttpResponse<String> largeBody =
                site.post("/api/validate", "#".repeat(2_000_001), "Content-Type", "text/turtle");
        assertThat(largePage.statusCode()).isEqualTo(413);
        assertThat(largePage.body()).contains("1 MB");
        assertThat(largeBody.statusCode()).isEqualTo(413);
        assertThat(site.get("/validate").body()).contains("at most 1 MB");

        HttpResponse<String> page = null;
        HttpResponse<String> body = null;
        for (int i = 0; i < 2 * PER_MINUTE; i++) {
            page = Uploads.send(site, "x.ttl", new byte[] {'x'});
            body = site.post("/api/validate", "x", "Content-Type", "text/turtle");
        }

        assertThat(body.statusCode()).isEqualTo(429);
        assertThat(body.headers().firstValue("Retry-After")).isPresent();
        assertThat(body.body()).contains("problem/too-many", "At most 3 files per minute", "Send this one again in ");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("Too many files from this address", "<form");
    }
}
