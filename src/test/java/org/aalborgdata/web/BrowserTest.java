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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "1280,LIGHT,/",
        "1280,LIGHT," + COMPARISON,
        "1280,LIGHT,/compare?indicator=AC08-01&mode=latest",
        "1280,LIGHT,/compare?indicator=AC08-03&indicator=AC08-01&view=scatter",
        "390,DARK,/compare?indicator=AC08-01&view=multiples&lang=de",
        "1280,LIGHT,/validate",
        "1280,LIGHT,/template",
        "390,DARK,/template?lang=de",
        "1280,LIGHT,/problem/unreadable",
        "1280,LIGHT,/territories/SE-0780",
        "1280,LIGHT,/management",
        "390,LIGHT,/territories/SE-0780",
        "1280,LIGHT,/commitments",
        "1280,LIGHT,/frameworks/eci",
        "1280,LIGHT,/report/kleinmusterstadt/2026",
        "1280,DARK,/report/kleinmusterstadt/2026?lang=de",
        "1280,LIGHT,/ecobudget/ferrara/ecobudget-2005/budget",
        "390,DARK,/ecobudget/musterstadt/budget-2025?lang=de",
        "1280,LIGHT,/record/vaxjo/2026/AC10-02-2019-a",
        "1280,LIGHT,/rules?severity=warning",
        "1280,LIGHT,/rule/TAR-03",
        "1280,DARK,/rule/OBS-06",
        "1280,LIGHT,/profile/figures/0.1.0",
        "390,LIGHT,/rule/REC-02?lang=de",
        "1280,LIGHT,/exchange",
        "1280,LIGHT,/practices",
        "1280,LIGHT,/practices/demo-exchange/car-free-holiday",
        "390,DARK,/exchange?view=offers",
        "1280,LIGHT,/climate/x-klimahausen",
        "390,DARK,/climate/x-klimahausen",
        "1280,DARK," + COMPARISON,
        "390,LIGHT," + COMPARISON
    })
    void axeFindsNothing(int width, ColorScheme scheme, String path) {
        Page page = open(width, scheme, path);

        assertThat(violations(page)).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                COMPARISON,
                "/compare?indicator=AC10-01&territory=SE-0780&lang=de",
                "/compare",
                "/compare?indicator=AC08-01&mode=latest",
                "/compare?indicator=AC08-03&indicator=AC08-01&view=scatter",
                "/compare?indicator=AC08-01&view=multiples&lang=de",
                "/compare?indicator=AC10-10&territory=SE-0780&view=distance",
                "/validate",
                "/template?lang=de",
                "/problem/unreadable?lang=de",
                "/rule/TAB-03?lang=de",
                "/territories/SE-0780",
                "/ecobudget",
                "/ecobudget/musterstadt/budget-2025",
                "/territories",
                "/management",
                "/commitments",
                "/indicators",
                "/submissions",
                "/frameworks",
                "/frameworks/sdg?lang=de",
                "/report/kleinmusterstadt/2026?lang=de",
                "/record/vaxjo/2026/AC10-02-2019-a",
                "/ontology",
                "/rules",
                "/rule/TAR-03?lang=de",
                "/profile/figures/0.1.0",
                "/exchange?lang=de",
                "/exchange?view=offers",
                "/practices?lang=de",
                "/practices/demo-exchange/car-free-holiday?lang=de"
            })
    void aTelephoneNeverScrollsSideways(String path) {
        Page page = open(390, ColorScheme.LIGHT, path);

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
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
        assertThat(violations(page)).isEmpty();
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
