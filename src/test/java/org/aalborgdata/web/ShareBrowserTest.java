// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.aalborgdata.web.SystemBrowser.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Briefs, frames and the query of a selection in the browser of the system. Without one these tests are skipped, on CI they fail. */
class ShareBrowserTest extends BrowserScene {
    private static final String CITIES = "indicator=AC10-02&indicator=AC10-01&territory=SE-0780&territory=FI-398";

    @ParameterizedTest
    @CsvSource({
        "1280,LIGHT,/compare/brief?" + CITIES,
        "390,DARK,/compare/brief?lang=de&" + CITIES,
        "1280,DARK,/territories/SE-0780/brief?lang=de",
        "390,LIGHT,/territories/SE-0780/brief",
        "1280,LIGHT,/compare/embed?" + CITIES,
        "390,DARK,/compare/embed?lang=de&" + CITIES,
    })
    void axeFindsNothing(int width, ColorScheme scheme, String path) {
        Page page = open(width, scheme, path);

        assertThat(violations(page)).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theEditorHoldsTheQueryOfTheSelection() {
        Page page = open(1280, ColorScheme.LIGHT, "/query?" + CITIES);

        assertThat(page.locator("#editor .CodeMirror").first()).containsText("territory:FI-398");
    }

    /** A page of another origin frames the picture; the comparison itself refuses. */
    @Test
    void anotherSiteCanFrameThePicturesOnly() throws IOException {
        Page page = open(1280, ColorScheme.LIGHT, "/compare?" + CITIES);
        String snippet = page.locator("#share-embed").inputValue();
        byte[] foreign = ("<!DOCTYPE html><h1>Elsewhere</h1>" + snippet
                        + snippet.replace("/compare/embed?", "/compare?").replace("<iframe", "<iframe id=\"refused\""))
                .getBytes(StandardCharsets.UTF_8);
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, foreign.length);
            exchange.getResponseBody().write(foreign);
            exchange.close();
        });
        elsewhere.start();
        try {
            page.navigate("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/");

            assertThat(page.frameLocator("iframe >> nth=0")
                            .locator("[data-drawn]")
                            .first())
                    .isVisible();
            assertThat(page.frameLocator("#refused").locator("main")).hasCount(0);
        } finally {
            elsewhere.stop(0);
        }
    }
}
