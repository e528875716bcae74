// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.comparison.MadeUpFigures;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.comparison.profile.TerritoryProfile;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.territory.Inventory;
import org.aalborgdata.management.territory.Inventory.Item;
import org.aalborgdata.management.territory.TerritoryRecords;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.management.TerritoryManagement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sentences of a territory's page, each by its rule. */
class TerritorySentencesTest {
    private static final String CITY = "SE-0780";

    private final MadeUpFigures figures = new MadeUpFigures();
    private Inventory inventory = new Inventory(List.of(), List.of());

    private List<Sentence> sentences(Locale locale) {
        Territory territory =
                MadeUpFigures.REGISTER.territory(Iris.TERRITORY + CITY).orElseThrow();
        TerritoryRecords none = TerritoryRecords.NONE;
        TerritoryRecords records = new TerritoryRecords(
                none.cycles(),
                none.profiles(),
                Map.of(),
                none.measures(),
                none.baseline(),
                inventory,
                Map.of(),
                none.involvements());
        TerritoryProfile profile = TerritoryProfile.of(
                territory,
                figures,
                MadeUpFigures.CATALOGUE,
                TargetRow.of(
                        territory.iri(),
                        figures,
                        new Comparisons(MadeUpFigures.CATALOGUE, () -> MadeUpFigures.REGISTER),
                        MadeUpFigures.CATALOGUE,
                        records));
        TerritoryManagement management = TerritoryManagement.of(
                territory.iri(),
                records,
                figures,
                MadeUpFigures.CATALOGUE,
                MadeUpFigures.REGISTER,
                LocalDate.of(2026, 11, 23));
        return TerritorySentences.of(new Page("", "", locale, "/", "", ""), profile, management);
    }

    private List<String> said(String key) {
        return sentences(Locale.ENGLISH).stream()
                .filter(s -> s.key().equals(key))
                .map(Sentence::text)
                .toList();
    }

    private void course(String indicator, String earlier, String latest) {
        figures.figure(CITY, indicator, 2015, earlier).add();
        figures.figure(CITY, indicator, 2019, latest).add();
    }

    @Test
    void ofNothingNothingIsClaimed() {
        assertThat(sentences(Locale.ENGLISH).stream().map(Sentence::text))
                .containsExactly(
                        "There are no figures of this territory yet.",
                        "No target of this territory has been handed in.",
                        "None of the ten commitments has a figure.",
                        "No inventory of information needs has been handed in.",
                        "No management cycle has been handed in.");
    }

    @Test
    void movesAreCountedAndWhatDoesNotOccurIsLeftOut() {
        course("AC10-02", "4", "3");
        course("AC10-01", "4", "4.01");
        figures.figure(CITY, "AC03-02", 2020, "50").add();

        assertThat(said("moves"))
                .containsExactly(
                        "There are figures of 3 indicators, by their trend alone: 1 improving, 1 without clear change, 1 that cannot be"
                                + " judged. The newest is of 2020.");
    }

    @Test
    void theLargestChangesAreNamedFirstEachNumberWithItsEvidence() {
        course("AC10-02", "4", "3.6");
        course("AC10-01", "4", "2");
        course("AC04-01", "500", "490");
        course("AC04-05", "1000", "700");

        Sentence better = sentences(Locale.ENGLISH).stream()
                .filter(s -> s.key().equals("named"))
                .findFirst()
                .orElseThrow();

        assertThat(better.text())
                .startsWith(
                        "Better lately, the largest changes first: Greenhouse gas emissions per inhabitant: 2 t CO₂e"
                                + " per inhabitant in 2019, after 4 in 2015; Residential electricity use: 700 ")
                .endsWith("; and one more.");
        assertThat(better.parts().stream().filter(p -> p.href() != null))
                .hasSize(6)
                .allSatisfy(p -> assertThat(p.href()).startsWith("/record/made-up/"));
    }

    @Test
    void worseIsSaidAsPlainlyAsBetter() {
        course("AC10-02", "3", "4");

        assertThat(said("named"))
                .containsExactly(
                        "Worse lately, the largest changes first: Fossil CO₂ emissions per inhabitant: 4 t CO₂ per"
                                + " inhabitant in 2019, after 3 in 2015.");
    }

    @Test
    void eachStandingTargetCountsOnceAndAReplacedOneNever() {
        course("AC10-02", "4", "3");
        figures.target(CITY, "AC10-02", "old", 2025, "3", 2015, null)
                .target(CITY, "AC10-02", "new", 2025, "1", 2015, "old")
                .target(CITY, "AC10-02", "next", 2019, "3", 2015, null)
                .target(CITY, "AC03-02", "bare", 2030, "100", null, null);

        assertThat(said("targets"))
                .containsExactly(
                        "It has 3 targets of its own: 1 reached, 1 off track, 1 not measurable. See the targets");
    }

    @Test
    void commitmentsWithoutAFigureAreNamedAndLinked() {
        course("AC10-02", "4", "3");
        course("AC03-02", "10", "20");

        Sentence missing = sentences(Locale.GERMAN).stream()
                .filter(s -> s.key().equals("missing"))
                .findFirst()
                .orElseThrow();

        assertThat(missing.text()).startsWith("Zu 8 der zehn Verpflichtungen gibt es keinen Wert: 1 Governance, 2 ");
        assertThat(missing.parts().stream().map(Sentence.Part::href))
                .contains("/commitments/1", "/commitments/9")
                .doesNotContain("/commitments/3", "/commitments/10");
    }

    @Test
    void openNeedsAreNamedAnsweredOnesCounted() {
        inventory =
                new Inventory(List.of(), List.of(need("Buses", "open"), need("Heat", "answered"), need("Roofs", null)));

        assertThat(said("needs")).containsExactly("2 of 3 stated information needs are open: Buses; Roofs.");

        inventory = new Inventory(List.of(), List.of(need("Heat", "answered")));
        assertThat(said("needs")).containsExactly("Its one stated information need is answered.");
    }

    private static Item need(String name, @Nullable String status) {
        return new Item(
                new Named(Iris.RECORD + "made-up/" + name, Label.of(name)),
                null,
                null,
                status == null
                        ? null
                        : new Named(Iris.code("need-status", status).getURI(), Label.of(status)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
