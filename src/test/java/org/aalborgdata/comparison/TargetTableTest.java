// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Efforts.Targets;
import org.aalborgdata.comparison.MadeUpFigures.Draft;
import org.aalborgdata.management.territory.TerritoryRecords;
import org.aalborgdata.vocabulary.Iris;
import org.junit.jupiter.api.Test;

/** Targets that stand, targets that were replaced, and their table. */
class TargetTableTest {
    private static final String CITY = "SE-0780";
    private static final String CO2 = "AC10-02";
    private static final String CHANGE = "AC10-03";

    private final MadeUpFigures figures = new MadeUpFigures();
    private final Comparisons comparisons = new Comparisons(MadeUpFigures.CATALOGUE, () -> MadeUpFigures.REGISTER);

    private Draft figure(int year, String stated) {
        return figures.figure(CITY, CO2, year, stated);
    }

    private Targets targets(String territory) {
        return new Targets(
                TargetRow.of(territory, figures, comparisons, MadeUpFigures.CATALOGUE, TerritoryRecords.NONE),
                RevisedTarget.of(territory, figures, comparisons));
    }

    private List<Map<String, Object>> rows() {
        Comparison comparison =
                figures.compare(ComparisonRequest.parse(Map.of("indicator", List.of(CO2), "territory", List.of(CITY))));
        return TargetTable.rows(comparison, this::targets);
    }

    @Test
    void aReplacedTargetNamesItsSuccessorWithTheUnitOfEach() {
        figures.target(CITY, CO2, "first", 2050, "1.2", null, null)
                .target(CITY, CHANGE, "second", 2035, "-100", null, "first");

        Targets targets = targets(Iris.TERRITORY + CITY);

        assertThat(targets.standing()).singleElement().satisfies(t -> {
            assertThat(t.target().stated()).isEqualTo("-100");
            assertThat(t.replaced()).singleElement().satisfies(old -> {
                assertThat(old.unit().en()).isEqualTo("t CO₂ per inhabitant");
                assertThat(old.nextUnit().en()).isEqualTo("%");
                assertThat(old.isOfOneIndicator()).isFalse();
            });
        });
        assertThat(targets.revised())
                .singleElement()
                .satisfies(old -> assertThat(old.target().stated()).isEqualTo("1.2"));
    }

    @Test
    void aChainOfRevisionsIsKeptTheLatestFirst() {
        figures.target(CITY, CO2, "a", 2030, "3", null, null)
                .target(CITY, CO2, "b", 2030, "2", null, "a")
                .target(CITY, CO2, "c", 2030, "1", null, "b");

        assertThat(targets(Iris.TERRITORY + CITY).standing().get(0).replaced().stream()
                        .map(r -> r.target().stated()))
                .containsExactly("2", "3");
    }

    @Test
    void aRowSaysFromWhereToWhereAndHowFar() {
        figure(2010, "4").add();
        figure(2015, "3.5").add();
        figures.target(CITY, CO2, "old", 2020, "3", 2010, null).target(CITY, CO2, "new", 2020, "2", 2010, "old");

        List<Map<String, Object>> rows = rows();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsEntry("state", "off-track")
                .containsEntry("baseline_value", "4")
                .containsEntry("actual_value", "3.5")
                .containsEntry("required_value", "3.0")
                .containsEntry("progress_percent", "25.0")
                .containsEntry("required_percent", "50.0");
        assertThat(rows.get(1))
                .containsEntry("state", "replaced")
                .containsEntry("replaced_by", Iris.RECORD + "made-up/new")
                .doesNotContainKeys("actual_value", "progress_percent");
    }

    @Test
    void whoHasATargetWithoutAFigureIsThereToo() {
        figures.target(CITY, CO2, "lonely", 2030, "1", null, null);

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("state", "no-data")
                .doesNotContainKey("baseline_value"));
    }

    @Test
    void theTableHasOneLinePerTargetAndNeverAnEmptyNumber() throws IOException {
        figure(2010, "4").add();
        figures.target(CITY, CO2, "old", 2020, "3", 2010, null).target(CITY, CO2, "new", 2020, "2", 2010, "old");
        StringBuilder out = new StringBuilder();
        TargetTable.write(rows(), out);

        List<String> lines = out.toString().lines().collect(Collectors.toList());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .startsWith("territory,territory_name,indicator,")
                .endsWith(",submission,target");
        assertThat(lines.get(1)).startsWith("SE-0780,Växjö,AC10-02,").contains(",2020,2,t,no-data,2010,4,");
        assertThat(lines.get(2)).contains(",replaced,2010,,,,,,,,,https://w3id.org/aalborg/record/made-up/new,");
    }
}
