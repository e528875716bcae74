// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final Map<String, Function<String, Label>> SCHEMES =
            Map.of("territory-type", Words::territoryType, "gap-reason", Words::gapReason, "obs-status", Words::status);

    @Test
    void everyCodeOfTheCatalogueHasWords() throws IOException {
        try (var codes = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(Path.of("data/catalogue/codes.csv")))) {
            for (CSVRecord code : codes) {
                Function<String, Label> words = SCHEMES.get(code.get("scheme"));
                if (words != null) {
                    String notation = code.get("notation");
                    assertThat(words.apply(notation)).as(notation).isNotEqualTo(Label.of(notation));
                }
            }
        }
    }

    @Test
    void largeCountsAreWrittenAsTheLanguageDoes() {
        assertThat(Words.english(1134) + " " + Words.german(1134)).isEqualTo("1,134 1.134");
    }

    @Test
    void everyUnitOfTheCatalogueHasWords() {
        for (Indicator indicator : MadeUpFigures.CATALOGUE.indicators()) {
            Label unit = Units.of(indicator);
            assertThat(unit.en() + unit.de())
                    .as(indicator.code())
                    .doesNotContain("{", "}")
                    .doesNotContain("null");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AC10-01,t CO₂e per inhabitant,t CO₂e je Einwohner",
        "AC10-02,t CO₂ per inhabitant,t CO₂ je Einwohner",
        "AC08-01,%,%"
    })
    void unitsAreWrittenAsPeopleWriteThem(String code, String english, String german) {
        assertThat(Units.of(
                        MadeUpFigures.CATALOGUE.indicator(Iris.INDICATOR + code).orElseThrow()))
                .isEqualTo(new Label(english, german));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2;9;Two of nine values are provisional.;Zwei von neun Werten sind vorläufig.",
                "1;3;One of three values is provisional.;Einer von drei Werten ist vorläufig.",
                "3;3;All three values are provisional.;Alle drei Werte sind vorläufig.",
                "1;1;The value is provisional.;Der Wert ist vorläufig.",
                "14;40;14 of 40 values are provisional.;14 von 40 Werten sind vorläufig."
            })
    void countsReadAsSentences(int some, int all, String english, String german) {
        assertThat(Words.share(some, all, new Label("provisional", "vorläufig")))
                .isEqualTo(new Label(english, german));
    }
}
