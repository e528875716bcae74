// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** What tests in a browser share: the site with the samples, the browser, and one visitor per test. */
public abstract class BrowserScene {
    protected static PublicSite site;
    protected static SystemBrowser browser;

    /** What the browser's console complained of. */
    protected final List<String> complaints = new ArrayList<>();

    /** What the page opened last has loaded. */
    protected final List<Request> loaded = new ArrayList<>();

    protected BrowserContext context;

    @BeforeAll
    static void start() {
        browser = SystemBrowser.start();
        site = PublicSite.withSamples();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void leave() {
        if (context != null) {
            context.close();
        }
    }

    protected Page open(int width, ColorScheme scheme, String path) {
        context = browser.visitor(width, scheme, true);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        if (path.startsWith("/admin") && !path.startsWith("/admin/login")) {
            signIn(page);
        }
        loaded.clear();
        page.onRequestFinished(loaded::add);
        page.navigate(site.uri(path).toString());
        return page;
    }

    /** As the administrator of the site with the samples. */
    protected static void signIn(Page page) {
        page.navigate(site.uri("/admin/login").toString());
        page.fill("#name", "admin");
        page.fill("#password", SignedIn.PASSWORD);
        page.click(".login button");
    }
}
