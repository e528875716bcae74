// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
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

    /** The size of what one clicks or taps (2.2 AA) is looked at only where it is asked for. */
    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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

    /** What axe finds wrong with a page by WCAG 2.2 AA and by its own good practice, empty if nothing. */
    public static List<String> violations(Page page) {
        List<String> found = new ArrayList<>();
        AxeRunOptions options = new AxeRunOptions();
        AxeRunOnlyOptions levels = new AxeRunOnlyOptions();
        levels.setType("tag");
        levels.setValues(LEVELS);
        options.setRunOnly(levels);
        options.setResultTypes(List.of("violations"));
        // The pages hold no frames of others, and the usual mode opens a second page for each analysis.
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(options);
        for (Rule rule : axe.analyze().getViolations()) {
            rule.getNodes().forEach(node -> found.add(rule.getId() + ": " + node.getHtml()));
        }
        return found;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
