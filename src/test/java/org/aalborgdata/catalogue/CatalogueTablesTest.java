// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of the catalogue must never break, whoever edits them. */
class CatalogueTablesTest {
    private static final List<Table.Row> COMMITMENTS = rows("commitments");
    private static final List<Table.Row> POINTS = rows("points");
    private static final List<Table.Row> INDICATORS = rows("indicators");
    private static final List<Table.Row> METHODS = rows("methods");
    private static final List<Table.Row> CODES = rows("codes");

    @Test
    void tenCommitmentsHaveFivePointsEach() {
        assertThat(COMMITMENTS).extracting(c -> c.get("notation")).containsExactlyElementsOf(numbers(10, ""));
        List<String> expected = numbers(10, "").stream()
                .flatMap(c -> numbers(5, c + ".").stream())
                .toList();
        assertThat(POINTS).extracting(p -> p.get("notation")).containsExactlyElementsOf(expected);
    }

    @Test
    void codesAreUnique() {
        assertThat(INDICATORS).extracting(i -> i.get("code")).doesNotHaveDuplicates();
        assertThat(METHODS).extracting(m -> m.get("notation")).doesNotHaveDuplicates();
        assertThat(CODES)
                .extracting(c -> c.get("scheme") + "/" + c.get("notation"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"commitments", "points", "indicators", "methods", "codes"})
    void everythingHasLabelAndDefinitionInBothLanguages(String table) {
        for (Table.Row row : rows(table)) {
            assertThat(List.of(
                            row.get("label_en"),
                            row.get("label_de"),
                            row.get("definition_en"),
                            row.get("definition_de")))
                    .as(row.toString())
                    .allSatisfy(text -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
        }
    }

    @Test
    void everyIndicatorHasOnePrimaryPointAmongItsPoints() {
        Set<String> known = POINTS.stream().map(p -> p.get("notation")).collect(Collectors.toSet());
        for (Table.Row i : INDICATORS) {
            assertThat(i.list("points"))
                    .as(i.get("code"))
                    .doesNotHaveDuplicates()
                    .isSubsetOf(known)
                    .contains(i.get("primary_point"));
            assertThat(Integer.parseInt(i.get("code").substring(2, 4)))
                    .as("%s carries the number of its commitment", i.get("code"))
                    .isEqualTo(Integer.parseInt(i.get("primary_point").split("\\.")[0]));
        }
    }

    @Test
    void everyPointHasAnIndicatorOfItsOwn() {
        assertThat(INDICATORS)
                .extracting(i -> i.get("primary_point"))
                .containsAll(POINTS.stream().map(p -> p.get("notation")).toList());
    }

    @Test
    void boundsAndDirectionsMakeSense() {
        for (Table.Row i : INDICATORS) {
            if (i.has("minimum") && i.has("maximum")) {
                assertThat(new BigDecimal(i.get("minimum")))
                        .as(i.get("code"))
                        .isLessThan(new BigDecimal(i.get("maximum")));
            }
            assertThat(i.has("best_at"))
                    .as(i.get("code"))
                    .isEqualTo(i.get("direction").equals("best-at"));
            assertThat(i.has("denominator")).as(i.get("code")).isEqualTo(i.has("per_quantity"));
            assertThat(i.get("role").equals("context"))
                    .as(i.get("code"))
                    .isEqualTo(i.get("direction").equals("none"));
            assertThat(i.get("unit"))
                    .as("unit of %s is a numerator", i.get("code"))
                    .doesNotContain("/({inh}", ".a)");
        }
    }

    @Test
    void codesInCellsAreInTheCodeLists() {
        Set<String> known = CODES.stream()
                .map(c -> c.get("scheme") + "/" + c.get("notation"))
                .collect(Collectors.toSet());
        for (Table.Row i : INDICATORS) {
            Stream<String> used = Stream.of(
                    "direction/" + i.get("direction"),
                    "resource-kind/" + i.get("resource_kind"),
                    "indicator-role/" + i.get("role"),
                    i.has("denominator") ? "denominator/" + i.get("denominator") : "direction/none");
            assertThat(used.toList()).as(i.get("code")).isSubsetOf(known);
        }
    }

    @Test
    void methodsApplyToKnownIndicators() {
        List<String> codes = INDICATORS.stream().map(i -> i.get("code")).toList();
        assertThat(METHODS).allSatisfy(m -> assertThat(codes).containsAll(m.list("indicators")));
    }

    private static List<String> numbers(int last, String prefix) {
        return Stream.iterate(1, n -> n + 1).limit(last).map(n -> prefix + n).toList();
    }

    private static List<Table.Row> rows(String table) {
        return Table.read(Path.of("data/catalogue/" + table + ".csv")).rows();
    }
}
