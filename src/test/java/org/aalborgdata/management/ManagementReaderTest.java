// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aalborgdata.Aalborg;
import org.aalborgdata.management.reading.ManagementReader;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.release.ShippedFiles;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ManagementReaderTest {
    @TempDir
    static Path directory;

    static Aalborg aalborg;

    @BeforeAll
    static void open() {
        aalborg = Aalborg.at(directory);
    }

    @AfterAll
    static void close() {
        aalborg.close();
    }

    @TestFactory
    Stream<DynamicTest> everyQueryIsASelectInAStatedOrder() {
        return ShippedFiles.list("management", ".rq").stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    Query query = ManagementReader.query(Iris.lastSegment(file).replace(".rq", ""));
                    assertThat(query.isSelectType()).isTrue();
                    assertThat(query.hasOrderBy()).isTrue();
                    assertThat(query.isQueryResultStar())
                            .as("names its variables")
                            .isFalse();
                }));
    }

    @Test
    void rowsOfAQueryCarryNamesInBothLanguages() {
        List<String> steps = aalborg
                .management()
                .read(reading -> reading.rows(
                        "profile-bindings",
                        Map.of("profile", Iris.PROFILE + "ecobudget/0.1.0"),
                        row -> row.has("role") ? "" : row.text("labelEn") + " = " + row.text("labelDe")))
                .stream()
                .filter(s -> !s.isEmpty())
                .toList();
        assertThat(steps).hasSize(5).startsWith("Preparation = Vorbereitung");
        Named step = aalborg.management().read(r -> r.named(Iris.CODE + "cycle-step/baseline-review"));
        assertThat(step.name().en()).isEqualTo("baseline review");
        assertThat(step.notation()).isEqualTo("baseline-review");
    }

    @Test
    void aVariableCanBeSet() {
        String profile = Iris.PROFILE + "ecobudget/0.1.0";
        List<String> profiles = aalborg.management()
                .read(r -> r.rows("profile-bindings", Map.of("profile", profile), row -> row.text("profile")));
        assertThat(profiles).isNotEmpty().containsOnly(profile);
    }

    @Test
    void whatIsNotStatedIsNamedByItsIriAndHasNoText() {
        Named nobody = aalborg.management().read(r -> r.named("https://example.org/nobody"));
        assertThat(nobody.name()).isEqualTo(Label.of("nobody"));
        Label text = aalborg.management().read(r -> r.text("https://example.org/nobody", Terms.DESCRIPTION));
        assertThat(text).isNull();
    }

    @Test
    void aWrongQueryFailsLoudly() {
        assertThatThrownBy(() -> aalborg.management().read(r -> r.rows("no-such-query", row -> row)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-query");
        assertThatThrownBy(
                        () -> aalborg.management().read(r -> r.rows("profile-bindings", row -> row.text("misspelt"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("?misspelt");
    }
}
