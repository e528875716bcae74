// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and values on a map stand inside it, with the typeface that is there and not the one that was reckoned with. */
class MapWordsTest extends BrowserScene {
    @ParameterizedTest
    @CsvSource({"390, en", "390, de", "1280, en"})
    void wordsStayInside(int width, String language) {
        Page page = open(
                width,
                ColorScheme.LIGHT,
                "/compare?indicator=AC10-09&territory=SE110&territory=SE224&territory=SE232&territory=SE332&view=map&lang="
                        + language);
        Object cut = page.evaluate("""
                () => [...document.querySelectorAll('svg.map')].filter(m => m.getClientRects().length).flatMap(map => {
                  const whole = map.getBoundingClientRect();
                  const words = [...map.querySelectorAll('text')];
                  return (words.length ? [] : ['no words']).concat(words.filter(t => {
                    const r = t.getBoundingClientRect();
                    return r.left < whole.left || r.right > whole.right;
                  }).map(t => t.textContent));
                })
                """);

        assertThat((List<?>) cut).isEmpty();
    }
}
