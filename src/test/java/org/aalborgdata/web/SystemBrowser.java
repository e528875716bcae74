// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** The browser of the system. Without one the tests that use it are skipped, on CI they fail. */
public final class SystemBrowser implements AutoCloseable {
    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final Browser browser;

    private SystemBrowser(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Starts it; skips the test if there is none. */
    public static SystemBrowser start() {
        Path program = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (program == null) {
            if (System.getenv("CI") != null) {
                fail("No Chromium; looked at " + BROWSERS);
            }
            LoggerFactory.getLogger("org.aalborgdata.browser").warn("browser tests skipped: no Chromium");
            abort("browser tests skipped: no Chromium at " + BROWSERS);
        }
        return new SystemBrowser(program);
    }

    /** A visitor of their own: the caller closes it. */
    public BrowserContext visitor(int width, ColorScheme scheme, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("en-GB")
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script));
    }

    /** What axe finds wrong with a page, empty if nothing. */
    public static List<String> violations(Page page) {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            rule.getNodes().forEach(node -> found.add(rule.getId() + ": " + node.getHtml()));
        }
        return found;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
