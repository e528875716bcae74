// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences made from figures, with one and with several of what they count, in both languages. */
class CountedSentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|brief.region.counts|1|Improved: 1|One indicator has figures. Improved: 1 (its own target decides first, else the trend).",
                "en|brief.region.counts|2|Improved: 2|2 indicators have figures. Improved: 2 (an own target decides first, else the trend).",
                "de|brief.region.counts|1|Verbessert: 1|Ein Indikator hat Werte. Verbessert: 1 (erst zählt das eigene Ziel, sonst der Verlauf).",
                "de|brief.region.counts|2|Verbessert: 2|2 Indikatoren haben Werte. Verbessert: 2 (erst zählt das eigene Ziel, sonst der Verlauf).",
                "en|brief.rest|1|fell in 1|One further territory: the value fell in 1.",
                "en|brief.rest|2|fell in 2|2 further territories: the value fell in 2.",
                "de|brief.rest|1|sank in 1|Ein weiteres Gebiet: Der Wert sank in 1.",
                "de|brief.rest|2|sank in 2|2 weitere Gebiete: Der Wert sank in 2.",
                "en|say.cycle|0|IMS;5|IMS: 0 of 5 steps are done",
                "en|say.cycle|1|IMS;5|IMS: 1 of 5 steps is done",
                "en|say.cycle|2|IMS;5|IMS: 2 of 5 steps are done",
                "de|say.cycle|0|IMS;5|IMS: 0 von 5 Schritten sind erledigt",
                "de|say.cycle|1|IMS;5|IMS: 1 von 5 Schritten ist erledigt",
                "de|say.cycle|2|IMS;5|IMS: 2 von 5 Schritten sind erledigt",
                "en|say.here.nothing|1||Its one indicator has no figure yet.",
                "en|say.here.nothing|2||None of its 2 indicators has a figure yet.",
                "de|say.here.nothing|1||Ihr einziger Indikator hat noch keinen Wert.",
                "de|say.here.nothing|2||Keiner ihrer 2 Indikatoren hat schon einen Wert.",
                "en|say.here.coverage|1|9;a;b|One of its 9 indicators has figures (a, b).",
                "en|say.here.coverage|2|9;a;b|2 of its 9 indicators have figures (a, b).",
                "de|say.here.coverage|1|9;a;b|Einer ihrer 9 Indikatoren hat Werte (a, b).",
                "de|say.here.coverage|2|9;a;b|2 ihrer 9 Indikatoren haben Werte (a, b).",
                "en|brief.more.peers|1||One further peer is left out of this page.",
                "de|brief.more.peers|2||2 weitere Vergleichsgebiete fehlen auf dieser Seite.",
                "en|kept.rules|1||1 rule",
                "de|kept.rules|2||2 Regeln",
                "en|kept.leftOut|1||1 more finding is counted but not listed; of a submission the 10,000 heaviest are kept.",
                "de|kept.leftOut|1||1 weiterer Befund ist gezählt, aber nicht aufgeführt; von einer Einreichung werden die 10.000 schwersten aufbewahrt.",
                "de|kept.leftOut|2||2 weitere Befunde sind gezählt, aber nicht aufgeführt; von einer Einreichung werden die 10.000 schwersten aufbewahrt."
            })
    void aNumberAgreesWithItsSentence(String language, String key, long number, String more, String expected) {
        Object[] arguments = more == null ? new Object[0] : more.split(";");
        assertThat(Texts.in(Locale.forLanguageTag(language)).count(key, number, arguments))
                .isEqualTo(expected);
    }
}
