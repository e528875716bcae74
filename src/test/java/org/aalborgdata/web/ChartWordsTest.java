// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a telephone no word of a chart leaves its picture, and none is written over another. */
class ChartWordsTest extends BrowserScene {
    private static final String LONG = "Anteil der Haushalte mit erneuerbarer Energie aus der Umgebung";

    private static final String WRONG = """
            () => [...document.querySelectorAll('*')].filter(c => c.instance && c.instance.getZr).flatMap(chart => {
              const words = chart.instance.getZr().storage.getDisplayList(true)
                .filter(e => e.type === 'tspan' && !e.ignore && !e.invisible && e.style.text.trim())
                .map(e => {
                  const r = e.getBoundingRect().clone();
                  if (e.transform) r.applyTransform(e.transform);
                  return { text: e.style.text, l: r.x, r: r.x + r.width, t: r.y, b: r.y + r.height };
                });
              if (!words.length) return ['no words'];
              const model = chart.instance.getModel();
              const grids = model.queryComponents({ mainType: 'grid' }).map(g => g.coordinateSystem.getRect().y);
              const covered = model.queryComponents({ mainType: 'legend' }).filter(l => l.get('show') && l.getData().length)
                .map(l => chart.instance.getViewOfComponentModel(l).group)
                .filter(g => g.y + g.getBoundingRect().y + g.getBoundingRect().height > Math.min(...grids) + 2)
                .map(() => 'the legend lies over the picture');
              const cut = words.filter(w => w.l < -2 || w.r > chart.clientWidth + 2 || w.t < -2 || w.b > chart.clientHeight + 2)
                .map(w => 'outside: ' + w.text);
              const over = [];
              words.forEach((a, i) => words.slice(i + 1).forEach(b => {
                const wide = Math.min(a.r, b.r) - Math.max(a.l, b.l);
                const high = Math.min(a.b, b.b) - Math.max(a.t, b.t);
                if (wide > 3 && high > 6) over.push('over each other: ' + a.text + ' | ' + b.text);
              }));
              const short = words.filter(w => /(\\u2026|\\.\\.\\.)$/.test(w.text)).map(w => 'shortened: ' + w.text);
              return cut.concat(over, covered, short);
            })
            """;

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
        assertThat(wrong(page)).isEmpty();
    }

    /** The samples have short names; here every name is a long one, as the data of tomorrow may have it. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            legend of six lines;      indicator=AC10-09&territory=SE110&territory=SE224&territory=SE232&territory=SE332&territory=SE121&territory=SE122&lang=de; chart.series.forEach((s, i) => s.name = 'Mecklenburgische Kreise ' + i)
            meaning of marks;         indicator=AC10-02&mode=latest&lang=de; chart.legend[0].text = name
            names of distances;       indicator=AC10-10&territory=SE-0780&view=distance&lang=de; chart.rows.forEach((r, i) => r.name = 'Mecklenburgische Seenplatte mit Umland ' + i)
            axes of two indicators;   indicator=AC08-01&indicator=AC08-03&view=scatter&lang=de; chart.x.name = chart.y.name = name
            states of the profile;    territory=SE-0780&view=profile&lang=de; chart.series.forEach((s, i) => s.name = 'deutlich besser als ' + i)
            """)
    void longNamesStayInsideAndApart(String part, String query, String lengthen) {
        Page page = open(390, ColorScheme.LIGHT, "/compare?" + query);
        page.waitForSelector("canvas");
        page.evaluate(
                "name => document.querySelectorAll('[data-chart]').forEach(box => { const chart = box.chartData; "
                        + lengthen + "; delete box.dataset.drawn; })",
                LONG);
        page.setViewportSize(388, 900);
        page.waitForCondition(() ->
                (Boolean) page.evaluate("[...document.querySelectorAll('[data-chart]')].every(b => b.dataset.drawn)"));
        assertThat(wrong(page)).as(part).isEmpty();
    }

    private static List<?> wrong(Page page) {
        return (List<?>) page.evaluate(WRONG);
    }
}
