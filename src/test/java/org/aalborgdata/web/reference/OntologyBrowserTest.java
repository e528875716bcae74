// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.aalborgdata.web.BrowserScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms of the ontology are folded; a link, the filter and a click each come to a term. */
class OntologyBrowserTest extends BrowserScene {
    private static final String GROUP = "document.getElementById('Indicator').closest('details')";

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void anAnchorOpensTheGroupOfItsTerm(int width) {
        Page page = open(width, ColorScheme.LIGHT, "/ontology.html#Indicator");
        page.waitForCondition(() -> isOpen(page) && isInSight(page));

        // A browser that does not open groups by itself only tells of the new address.
        page.evaluate(GROUP + ".open = false; window.scrollTo(0, 0)");
        assertThat(isOpen(page)).isFalse();
        page.evaluate("window.dispatchEvent(new HashChangeEvent('hashchange'))");
        page.waitForCondition(() -> isOpen(page) && isInSight(page));
        assertThat(complaints).isEmpty();
    }

    @Test
    void theFilterFindsATermInAFoldedGroupAndFoldsItAgain() {
        Page page = open(1280, ColorScheme.LIGHT, "/ontology.html");
        assertThat(isOpen(page)).isFalse();
        page.fill("#filter", "no such term anywhere");
        assertThat(page.locator("#Indicator").isVisible()).isFalse();
        assertThat(page.locator("[data-nothing=terms]").isVisible()).isTrue();

        page.fill("#filter", "defined quantity with unit");
        assertThat(isOpen(page)).isTrue();
        assertThat(page.locator("#Indicator").isVisible()).isTrue();
        assertThat(page.locator("#terms [data-row]:visible").count())
                .isLessThan(page.locator("#terms [data-row]").count());
        assertThat(page.locator("[data-nothing=terms]").isVisible()).isFalse();

        page.fill("#filter", "");
        assertThat(isOpen(page)).isFalse();
    }

    /** Somebody has looked for one term and then follows a link to another that the filter hides. */
    @Test
    void aLinkToAFilteredTermShowsIt() {
        Page page = open(1280, ColorScheme.LIGHT, "/ontology.html");
        page.fill("#filter", "zzz");
        assertThat(page.locator("#Indicator").isVisible()).isFalse();
        page.locator("nav a[href='#Indicator']").first().click();
        page.waitForCondition(() -> page.locator("#Indicator").isVisible() && isOpen(page) && isInSight(page));
        assertThat(page.inputValue("#filter")).isEmpty();
    }

    @Test
    void withoutScriptGroupsCanBeOpened() {
        context = browser.visitor(1280, ColorScheme.LIGHT, false);
        Page page = context.newPage();
        page.navigate(site.uri("/ontology.html").toString());
        assertThat(page.locator("#filter").isVisible()).isFalse();
        assertThat(isOpen(page)).isFalse();
        page.locator("details.terms:has(#Indicator) > summary").focus();
        page.keyboard().press("Enter");
        assertThat(isOpen(page)).isTrue();
    }

    private static boolean isOpen(Page page) {
        return (Boolean) page.evaluate(GROUP + ".open");
    }

    private static boolean isInSight(Page page) {
        return (Boolean)
                page.evaluate("(() => { const top = document.getElementById('Indicator').getBoundingClientRect().top;"
                        + " return top > -5 && top < innerHeight; })()");
    }
}
