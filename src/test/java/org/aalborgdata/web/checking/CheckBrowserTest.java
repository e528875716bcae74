// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.aalborgdata.checking.CheckJob;
import org.aalborgdata.checking.CheckJobs;
import org.aalborgdata.checking.CheckRequest;
import org.aalborgdata.checking.LastRun;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.Progress;
import org.aalborgdata.web.BrowserScene;
import org.aalborgdata.web.SystemBrowser;
import org.aalborgdata.web.Uploads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checking a file as people do it: dropped, by keyboard, on a telephone, and waiting for a long one. */
class CheckBrowserTest extends BrowserScene {
    @ParameterizedTest
    @CsvSource({"en,LIGHT", "de,LIGHT", "de,DARK"})
    void aResultOnATelephoneIsReadWithoutScrollingSideways(String language, ColorScheme scheme) throws IOException {
        Page page = open(390, scheme, "/validate?lang=" + language);
        check(page, "three.ttl", Uploads.withThreeFaults());

        assertThat(page.locator("article.rule").first()).isVisible();
        assertThat(width(page)).isLessThanOrEqualTo(390);
        // Long lines of a file scroll in their own box; the words beside them never do.
        assertThat((Integer)
                        page.evaluate("Math.max(...[...document.querySelectorAll('.finding-words, article.rule > *')]"
                                + ".map(e => Math.ceil(e.getBoundingClientRect().right)))"))
                .isLessThanOrEqualTo(390);
        assertThat((Integer) page.evaluate("Math.min(...[...document.querySelectorAll('.finding-words')]"
                        + ".map(e => Math.floor(e.getBoundingClientRect().width)))"))
                .as("room for the words of a finding")
                .isGreaterThanOrEqualTo(250);
        assertThat(SystemBrowser.violations(page)).isEmpty();
    }

    @Test
    void aManyTimesBrokenRuleIsReadOnATelephoneToo() throws IOException {
        String file = Files.readString(Path.of("data/samples/klimatkollen.ttl"));
        Page page = open(390, ColorScheme.LIGHT, "/validate");
        check(page, "many.ttl", file.replace("aalborg:unit \"t\"", "aalborg:unit \"kg\""));

        assertThat(page.locator(".occurrences > li")).not().hasCount(0);
        assertThat(width(page)).isLessThanOrEqualTo(390);
    }

    @Test
    void aDroppedFileIsTheOneThatIsChecked() throws IOException {
        Page page = open(1280, ColorScheme.LIGHT, "/validate");
        JSHandle dropped = page.evaluateHandle(
                "text => { const all = new DataTransfer();"
                        + " all.items.add(new File([text], 'dropped.ttl', { type: 'text/turtle' })); return all; }",
                Uploads.withThreeFaults());

        page.dispatchEvent("[data-drop]", "dragover", Map.of("dataTransfer", dropped));
        assertThat(page.locator("[data-drop]")).hasClass(java.util.regex.Pattern.compile(".*\\bover\\b.*"));
        page.dispatchEvent("[data-drop]", "drop", Map.of("dataTransfer", dropped));
        assertThat(page.locator("[data-drop]")).not().hasClass(java.util.regex.Pattern.compile(".*\\bover\\b.*"));
        assertThat(page.evaluate("document.getElementById('file').files[0].name"))
                .isEqualTo("dropped.ttl");
        submit(page);

        assertThat(page.locator("#result")).hasText("Not acceptable yet");
        assertThat(page.locator(".page-head .lead")).hasText("dropped.ttl");
        assertThat(complaints).isEmpty();
    }

    @Test
    void everythingIsReachedWithTheKeyboardAlone() throws IOException {
        Page page = open(1280, ColorScheme.LIGHT, "/validate");
        tabTo(page, "#file");
        page.locator("#file").setInputFiles(payload("three.ttl", Uploads.withThreeFaults()));
        tabTo(page, "summary");
        page.keyboard().press("Enter");
        assertThat(page.locator("#profile")).isVisible();
        tabTo(page, "#profile");
        tabTo(page, "#shapes");
        tabTo(page, "#earlier");
        tabTo(page, "form[action^='/validate'] button[type=submit]");
        page.keyboard().press("Enter");

        assertThat(page.locator("#result")).hasText("Not acceptable yet");
        tabTo(page, ".check-tools summary");
        page.keyboard().press("Enter");
        tabTo(page, ".downloads a[href*='report.csv']");
        tabTo(page, "form[action$='delete?lang=en'] button");
        tabTo(page, ".severity-filter a[href*='severity=violation']");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*severity=violation"));
        tabTo(page, "article.rule a[href*='/rule/']");
        tabTo(page, ".finding-source pre");
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoWaitsSeesTheQueueThenTheResultWithoutDoingAnything() throws Exception {
        Page page;
        try (TakenPlaces taken = TakenPlaces.workers(site)) {
            assertThat(taken.count()).isPositive();
            page = open(1280, ColorScheme.LIGHT, "/validate");
            check(page, "three.ttl", Uploads.withThreeFaults());
            assertThat(page.getByRole(AriaRole.STATUS)).hasText("Waiting: other files are checked first.");
            assertThat(SystemBrowser.violations(page)).isEmpty();
        }

        assertThat(page.locator("#result")).hasText("Not acceptable yet");
        assertThat(page.locator("#result")).isFocused();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aLongCheckTellsHowFarItIsAndStopsWhenAsked() throws Exception {
        byte[] file = Files.readAllBytes(Path.of("data/samples/klimatkollen.ttl"));
        Slow slow = new Slow();
        CheckJob job = site.bean(CheckJobs.class)
                .submit(new CheckRequest(
                        file, "long.ttl", null, CheckOptions.STANDARD.withProgress(slow), null, LastRun.NONE));
        try {
            Page page = open(390, ColorScheme.LIGHT, "/validate/" + job.id() + "?lang=en");

            assertThat(page.getByRole(AriaRole.STATUS))
                    .hasText(java.util.regex.Pattern.compile("\\d+ of \\d+ records checked"));
            assertThat((Integer) page.evaluate("document.querySelector('progress').value"))
                    .isEqualTo((int) job.done());
            assertThat((Integer) page.evaluate("document.querySelector('progress').max"))
                    .isEqualTo((int) job.total());
            assertThat(width(page)).isLessThanOrEqualTo(390);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cancel the check"))
                    .click();
            slow.goOn.countDown();
            assertThat(page.locator("#result")).hasText("The check was cancelled.");
        } finally {
            slow.goOn.countDown();
            site.bean(CheckJobs.class).forget(job.id());
        }
    }

    /** Stands still after its first records until it may go on. */
    private static final class Slow implements Progress {
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public void at(long done, long total) {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /** Presses Tab until the element has the focus; a page has far fewer places to stop at. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + selector);
    }

    private static void check(Page page, String name, String file) {
        page.locator("#file").setInputFiles(payload(name, file));
        submit(page);
    }

    private static FilePayload payload(String name, String file) {
        return new FilePayload(name, "text/turtle", file.getBytes(StandardCharsets.UTF_8));
    }

    private static void submit(Page page) {
        page.locator("form[action^='/validate'] button[type=submit]").click();
    }

    private static Integer width(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }
}
