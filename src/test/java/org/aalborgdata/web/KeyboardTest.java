// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a mouse: Tab goes through each page in the order of reading, one sees where one is, and comes out again. */
class KeyboardTest extends BrowserScene {
    private static final int MOST = 120;

    /** Place in the document, and what is wrong; -1 outside the page. */
    private static final String WHERE = """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return [-1, '', ''];
              e.dataset.reached = 'yes';
              const seen = e.tagName === 'TEXTAREA' && e.closest('.CodeMirror') || e;
              const box = seen.getBoundingClientRect();
              const style = getComputedStyle(seen);
              const wrong = style.outlineStyle === 'none' ? 'no outline'
                : box.width < 1 || box.bottom <= 0 || box.top >= innerHeight ? 'not in sight' : '';
              return [[...document.querySelectorAll('*')].indexOf(e), wrong, e.outerHTML.slice(0, 100)];
            }""";

    /** What one can see and use, and has not reached. */
    private static final String MISSED = """
            () => [...document.querySelectorAll('a[href], button, select, input:not([type=hidden]), textarea, summary, [tabindex="0"]')]
              .filter(e => !e.dataset.reached && e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
              .map(e => e.outerHTML.slice(0, 100))""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare",
                "/compare?indicator=AC10-02&indicator=AC10-01&territory=SE-0780&mode=latest",
                "/query",
                "/validate"
            })
    void everyControlIsReachedInOrder(String path) {
        Page page = open(1280, ColorScheme.LIGHT, path);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        List<Integer> reached = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            List<?> at = (List<?>) page.evaluate(WHERE);
            if (at.get(0).equals(-1)) {
                break;
            }
            assertThat(at.get(1)).as("%s", at.get(2)).isEqualTo("");
            reached.add((Integer) at.get(0));
        }
        assertThat(reached).as("Tab comes out at the end").hasSizeLessThan(MOST);
        assertThat(reached).as("in the order of reading").isSorted();
        assertThat((List<?>) page.evaluate(MISSED)).as("not reached").isEmpty();

        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
    }
}
