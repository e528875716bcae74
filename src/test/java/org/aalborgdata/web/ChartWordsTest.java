// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a telephone no word of a chart leaves its picture, and none is written over another. */
class ChartWordsTest extends BrowserScene {
    private static final String COUNTIES =
            "indicator=AC10-09&territory=SE110&territory=SE224&territory=SE232&territory=SE332";

    @ParameterizedTest
    @ValueSource(
            strings = {
                COUNTIES + "&lang=de",
                COUNTIES + "&mode=latest&lang=de",
                "indicator=AC10-10&territory=SE-0780&view=distance&lang=de",
                "indicator=AC08-01&mode=latest&lang=en",
                "indicator=AC08-01&indicator=AC08-03&view=scatter&lang=de",
                "territory=SE-0780&view=profile&lang=de"
            })
    void wordsStayInsideAndApart(String query) {
        Page page = open(390, ColorScheme.LIGHT, "/compare?" + query);
        page.waitForSelector("canvas");
        page.waitForTimeout(1200);
        Object wrong = page.evaluate("""
                () => [...document.querySelectorAll('*')].filter(c => c.instance && c.instance.getZr).flatMap(chart => {
                  const words = chart.instance.getZr().storage.getDisplayList(true)
                    .filter(e => e.type === 'tspan' && !e.ignore && !e.invisible && e.style.text.trim())
                    .map(e => {
                      const r = e.getBoundingRect().clone();
                      if (e.transform) r.applyTransform(e.transform);
                      return { text: e.style.text, l: r.x, r: r.x + r.width, t: r.y, b: r.y + r.height };
                    });
                  if (!words.length) return ['no words'];
                  const cut = words.filter(w => w.l < -2 || w.r > chart.clientWidth + 2 || w.t < -2 || w.b > chart.clientHeight + 2)
                    .map(w => 'outside: ' + w.text);
                  const over = [];
                  words.forEach((a, i) => words.slice(i + 1).forEach(b => {
                    const wide = Math.min(a.r, b.r) - Math.max(a.l, b.l);
                    const high = Math.min(a.b, b.b) - Math.max(a.t, b.t);
                    if (wide > 3 && high > 6) over.push('over each other: ' + a.text + ' | ' + b.text);
                  }));
                  return cut.concat(over);
                })
                """);
        assertThat((List<?>) wrong).isEmpty();
    }
}
