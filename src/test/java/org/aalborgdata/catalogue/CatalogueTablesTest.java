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
    @ValueSource(
            strings = {
                "commitments",
                "points",
                "indicators",
                "methods",
                "codes",
                "target-templates",
                "indicator-sets",
                "frameworks"
            })
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

    @Test
    void everyCommitmentHasATemplateAndTemplatesStayWithinTheirIndicator() {
        List<Table.Row> templates = rows("target-templates");
        assertThat(templates).extracting(t -> t.get("notation")).doesNotHaveDuplicates();
        assertThat(templates)
                .extracting(t -> t.get("primary_point").split("\\.")[0])
                .containsAll(numbers(10, ""));
        for (Table.Row t : templates) {
            Table.Row indicator = INDICATORS.stream()
                    .filter(i -> i.get("code").equals(t.get("indicator")))
                    .findFirst()
                    .orElseThrow();
            assertThat(indicator.get("role")).as(t.get("notation")).isNotEqualTo("context");
            assertThat(t.list("points")).as(t.get("notation")).contains(t.get("primary_point"));
            if (t.has("suggested_value")) {
                BigDecimal value = new BigDecimal(t.get("suggested_value"));
                assertThat(!indicator.has("minimum") || value.compareTo(new BigDecimal(indicator.get("minimum"))) >= 0)
                        .isTrue();
                assertThat(!indicator.has("maximum") || value.compareTo(new BigDecimal(indicator.get("maximum"))) <= 0)
                        .isTrue();
            }
        }
    }

    /** The form offers a row for every indicator, and a figure needs a method of the catalogue that applies to it. */
    @Test
    void everyIndicatorHasAMethodSoThatItsFiguresCanBeHandedIn() {
        Set<String> countable =
                METHODS.stream().flatMap(m -> m.list("indicators").stream()).collect(Collectors.toSet());
        assertThat(INDICATORS).extracting(i -> i.get("code")).isSubsetOf(countable);
    }

    @Test
    void theShortSetTouchesEveryCommitment() {
        Table.Row set = rows("indicator-sets").stream()
                .filter(s -> s.get("notation").equals("projekt21"))
                .findFirst()
                .orElseThrow();
        assertThat(set.list("indicators")).hasSizeBetween(10, 12).doesNotHaveDuplicates();
        assertThat(INDICATORS.stream()
                        .filter(i -> set.list("indicators").contains(i.get("code")))
                        .map(i -> i.get("primary_point").split("\\.")[0]))
                .containsAll(numbers(10, ""));
    }

    @Test
    void mappingsJoinKnownThingsAndRepeatWhatTheIndicatorsSay() {
        Set<String> terms = rows("framework-terms").stream()
                .map(t -> t.get("framework") + " " + t.get("notation"))
                .collect(Collectors.toSet());
        Set<String> ours = Stream.of(COMMITMENTS, POINTS)
                .flatMap(List::stream)
                .map(r -> r.get("notation"))
                .collect(Collectors.toSet());
        INDICATORS.forEach(i -> ours.add(i.get("code")));
        List<Table.Row> mappings = rows("framework-mappings");
        assertThat(mappings)
                .extracting(m -> m.get("framework") + " " + m.get("term") + " " + m.get("ours"))
                .doesNotHaveDuplicates();
        Set<String> mapped = mappings.stream()
                .map(m -> m.get("framework") + " " + m.get("term") + " " + m.get("ours"))
                .collect(Collectors.toSet());
        for (Table.Row m : mappings) {
            assertThat(terms).contains(m.get("framework") + " " + m.get("term"));
            assertThat(ours).contains(m.get("ours"));
            assertThat(m.get("relation")).isIn("closeMatch", "relatedMatch", "broadMatch", "narrowMatch");
            assertThat(m.get("status").equals("sourced") && !m.get("confidence").startsWith("sourced"))
                    .as("%s is called sourced", m)
                    .isFalse();
        }
        for (Table.Row i : INDICATORS) {
            for (String named : i.list("frameworks")) {
                String term = named.strip();
                if (term.matches("ECI [AB]\\d+( .*)?")) {
                    assertThat(mapped).contains("eci " + term.split(" ")[1] + " " + i.get("code"));
                } else if (term.matches("ISO 37120:2014 .*")) {
                    assertThat(mapped)
                            .contains("iso-37120 " + term.split(" ")[2].split("-")[0] + " " + i.get("code"));
                } else if (term.startsWith("BNK criterion ")) {
                    assertThat(mapped).contains("bnk " + term.split(" ")[2] + " " + i.get("code"));
                }
            }
        }
    }

    private static List<String> numbers(int last, String prefix) {
        return Stream.iterate(1, n -> n + 1).limit(last).map(n -> prefix + n).toList();
    }

    private static List<Table.Row> rows(String table) {
        return Table.read(Path.of("data/catalogue/" + table + ".csv")).rows();
    }
}
