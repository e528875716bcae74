// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.MadeUpFigures;
import org.aalborgdata.management.territory.TerritoryRecords;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.browse.TerritoryView;
import org.junit.jupiter.api.Test;

/** What was invented to show the program is called so wherever its value stands. */
class DemonstrationTest {
    private static final String INDICATOR = "AC10-01";
    private static final String CITY = "SE-0780";
    private static final String ENGLISH = "<span class=\"tag caution\">demonstration</span>";
    private static final String GERMAN = "<span class=\"tag caution\">Demonstration</span>";

    private final Pages pages = new Pages();

    @Test
    void aTerritoryTagsItInTableTrendAndContradictions() {
        assertThat(territory(invented(), Locale.ENGLISH))
                .contains(ENGLISH, "demonstration data, invented to show the program")
                .satisfies(html -> assertThat(html.split(ENGLISH, -1)).hasSize(1 + 1 + 3 + 2));
        assertThat(territory(invented(), Locale.GERMAN)).contains(GERMAN, "zur Demonstration des Programms erfunden");
    }

    @Test
    void aTableTagsEachStatement() {
        String html = table(invented());

        assertThat(html.split(ENGLISH, -1)).hasSize(1 + 3);
    }

    @Test
    void whatWasObservedCarriesNoTag() {
        MadeUpFigures observed = new MadeUpFigures();
        observed.figure(CITY, INDICATOR, 2018, "2.9").add();
        observed.figure(CITY, INDICATOR, 2019, "2.8").add();

        assertThat(territory(observed, Locale.ENGLISH)).doesNotContain("demonstration");
        assertThat(table(observed)).doesNotContain("demonstration");
    }

    /** Invented territories and records carry the word in their names; a mark beside them would say it twice. */
    @Test
    void aListDoesNotSayItTwice() {
        PublicSite site = PublicSite.withSamples();
        for (String path :
                List.of("/management", "/exchange", "/practices", "/climate", "/territories/x-demo-musterkueste")) {
            for (String language : List.of("en", "de")) {
                assertThat(site.get(path + "?lang=" + language).body().replaceAll("\\s+", " "))
                        .as(path)
                        .containsIgnoringCase("(demonstration)")
                        .doesNotContainPattern(
                                "(?i)\\(demonstration\\)</a>( <span class=\"tag\">[^<]*</span>)? ?<span class=\"tag caution\">demonstration");
            }
        }
    }

    private static MadeUpFigures invented() {
        MadeUpFigures figures = new MadeUpFigures();
        figures.figure(CITY, INDICATOR, 2018, "2.9").demonstration().add();
        figures.figure(CITY, INDICATOR, 2019, "2.8").demonstration().add();
        figures.figure(CITY, INDICATOR, 2019, "2.7")
                .notPreferred()
                .demonstration()
                .add();
        return figures;
    }

    private String territory(MadeUpFigures figures, Locale locale) {
        Territory city = MadeUpFigures.REGISTER.territory(Iris.TERRITORY + CITY).orElseThrow();
        Comparisons comparisons = new Comparisons(MadeUpFigures.CATALOGUE, () -> MadeUpFigures.REGISTER);
        TerritoryView view = TerritoryView.of(
                city,
                figures,
                comparisons,
                MadeUpFigures.CATALOGUE,
                MadeUpFigures.REGISTER,
                TerritoryRecords.NONE,
                LocalDate.EPOCH);
        return html("territory.jte", locale, Map.of("view", view, "country", "Sweden"));
    }

    private String table(MadeUpFigures figures) {
        Block block = new Comparisons(MadeUpFigures.CATALOGUE, () -> MadeUpFigures.REGISTER)
                .compare(ComparisonRequest.parse(Map.of("indicator", List.of(INDICATOR))), figures)
                .blocks()
                .get(0);
        return html("part/figures.jte", Locale.ENGLISH, Map.of("block", block, "id", "table"));
    }

    private String html(String template, Locale locale, Map<String, ?> parameters) {
        Page page = new Page("", "", locale, "/", "", "");
        return new String(pages.render(template, page, parameters).getBody(), StandardCharsets.UTF_8);
    }
}
