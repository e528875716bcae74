// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.aalborgdata.web.SystemBrowser.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What people do, in the browser of the system. Without one these tests are skipped, on CI they fail. */
class BrowserTest extends BrowserScene {
    private static final String COMPARISON =
            "/compare?indicator=AC10-02&indicator=AC10-01&territory=SE-0780&territory=FI-398";

    private Page open(String path) {
        return open(1280, ColorScheme.LIGHT, path);
    }

    @Test
    void aReaderComparesTwoCitiesAndFollowsANumberToItsSource() {
        Page page = open("/");
        assertThat(page.locator("[data-drawn]").first()).isVisible();
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Compare territories"))
                .first()
                .click();
        page.getByLabel("Indicator 1").selectOption("AC10-02");
        page.getByLabel("Indicator 2").selectOption("AC10-01");
        page.getByLabel("Territory 1").fill("Växjö (SE-0780)");
        page.getByLabel("Territory 2").fill("Lahti (FI-398)");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Compare").setExact(true))
                .click();

        assertThat(page).hasURL(site.uri(COMPARISON).toString());
        assertThat(page.locator("[data-drawn]")).hasCount(2);
        assertThat(page.getByText("Not comparable").first()).isVisible();
        assertThat(page.getByText("measure different things")).isVisible();

        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("1.87").setExact(true))
                .last()
                .click();
        assertThat(page.locator("h1")).containsText("Växjö, 2019");
        assertThat(page.getByRole(AriaRole.MAIN)
                        .locator("a[href^='https://vaxjo.se/']")
                        .first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)
                        .locator("a[href^='/submission/vaxjo/2026']")
                        .first())
                .isVisible();
        assertThat(complaints).isEmpty();
    }

    @Test
    void anotherIndicatorCanBeAdded() {
        Page page = open("/compare");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add an indicator"))
                .click();

        assertThat(page.getByLabel("Indicator 3")).isFocused();
    }

    @Test
    void aFaultyFileIsExplained() throws IOException {
        Page page = open("/validate");
        byte[] file = Uploads.withThreeFaults().getBytes(StandardCharsets.UTF_8);
        page.getByLabel("Submission file").setInputFiles(new FilePayload("three.ttl", "text/turtle", file));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check the file"))
                .click();

        assertThat(page.locator("#result")).hasText("Not acceptable yet");
        // The submission has hints beside the three planted faults.
        assertThat(page.locator("article.rule:has(.tag.bad) .occurrences > li")).hasCount(3);
        assertThat(page.locator(".occurrences").getByText("obsValue \"160\"").first())
                .isVisible();
        assertThat(violations(page)).isEmpty();
    }

    @Test
    void everythingWorksWithoutAScript() {
        context = browser.visitor(1280, ColorScheme.LIGHT, false);
        Page page = context.newPage();
        page.navigate(site.uri("/compare").toString());
        page.getByLabel("Indicator 1").selectOption("AC10-02");
        page.getByLabel("Territory 1").fill("Växjö");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Compare").setExact(true))
                .click();

        assertThat(page.locator("table a.value").first()).isVisible();
    }

    @Test
    void theOntologyDrawsItsDiagrams() {
        Page page = open("/ontology");
        Locator drawing = page.locator("#drawing-core-0");
        drawing.locator("xpath=..").scrollIntoViewIfNeeded();

        // The library has three megabytes, and the drawings of the first screens are made one after the other.
        LocatorAssertions.IsVisibleOptions patiently = new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
        assertThat(drawing.locator("svg")).isVisible(patiently);
        assertThat(page.locator("#drawing-core-1 svg")).isVisible(patiently);
        assertThat(complaints).isEmpty();
    }

    @Test
    void withoutAScriptTheRelationsAreAList() {
        context = browser.visitor(1280, ColorScheme.LIGHT, false);
        Page page = context.newPage();
        page.navigate(site.uri("/ontology").toString());

        assertThat(page.locator("#drawing-core-0")).isHidden();
        assertThat(page.locator(".relations li").first()).isVisible();
    }
}
