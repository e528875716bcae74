// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aalborgdata.Aalborg;
import org.aalborgdata.figures.Edition;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.store.Store;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {
    private static final String VAXJO = "https://w3id.org/aalborg/territory/SE-0780";

    @TempDir
    private Path directory;

    @Test
    void aPublishedSubmissionIsInItsOwnGraphAndAmongTheFigures() {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            Receipt receipt = Published.publish(aalborg, "2020", 7, 3);
            assertThat(receipt.graph()).isEqualTo(VaxjoFile.SUBMISSION + "2020/1");
            assertThat(receipt.sha256()).hasSize(64);
            assertThat(receipt.replaces()).isNull();
            assertThat(aalborg.figures().ofTerritory(VAXJO))
                    .extracting(Figure::value)
                    .containsOnly(new BigDecimal("1.0007"))
                    .hasSize(3);
            StoreState.isWhole(aalborg);
        }
    }

    @Test
    void aNewVersionReplacesTheOldOneWhichStaysInTheArchive() {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            Receipt first = Published.publish(aalborg, "2020", 1, 3);
            Receipt second = Published.publish(aalborg, "2020", 2, 2);
            assertThat(second.replaces()).isEqualTo(first.graph());
            assertThat(aalborg.registry().current()).extracting(Receipt::graph).containsExactly(second.graph());
            assertThat(aalborg.registry().statements(first.graph())).isPresent();
            assertThat(aalborg.registry().original(first)).isEqualTo(VaxjoFile.turtle("2020", 1, 3));
            assertThat(aalborg.figures().ofTerritory(VAXJO)).hasSize(2);
            StoreState.isWhole(aalborg);
        }
    }

    @Test
    void theSameBytesAgainAreNotASecondVersion() {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            Receipt first = Published.publish(aalborg, "2020", 1, 3);
            assertThat(Published.publish(aalborg, "2020", 1, 3)).isEqualTo(first);
            assertThat(aalborg.registry().history()).hasSize(1);
        }
    }

    @Test
    void theNewerEditionOfTwoStatementsIsPreferredAndTheOtherStays() {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            Published.publish(aalborg, "2020", 9, 1);
            Published.publish(aalborg, "2021", 5, 1);
            List<Figure> figures = aalborg.figures().ofTerritory(VAXJO);
            assertThat(figures).hasSize(2);
            assertThat(figures.get(0).preferred()).isTrue();
            assertThat(figures.get(0).edition()).isEqualTo(new Edition(LocalDate.of(2020, 1, 10), true));
            assertThat(figures.get(1).preferred()).isFalse();
            StoreState.isWhole(aalborg);
        }
    }

    @Test
    void anUndatedSourceIsOlderThanADatedOne() {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            Published.publish(aalborg, "2020", 5, 1);
            byte[] undated = changed(
                    VaxjoFile.turtle("2021", 9, 1), "aalborg:edition", "aalborg:undated true ; aalborg:edition");
            aalborg.registry().publish(Published.accepted(aalborg, undated));
            assertThat(aalborg.figures().ofTerritory(VAXJO))
                    .filteredOn(Figure::preferred)
                    .singleElement()
                    .satisfies(f -> assertThat(f.edition()).isEqualTo(new Edition(LocalDate.of(2020, 1, 6), true)));
        }
    }

    @Test
    void aRealFigureIsPreferredToANewerDemonstration() {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            Published.publish(aalborg, "2020", 9, 1);
            byte[] real = changed(
                    VaxjoFile.turtle("2021", 5, 1), "aalborg:demonstration true", "aalborg:demonstration false");
            aalborg.registry().publish(Published.accepted(aalborg, real));
            assertThat(aalborg.figures().ofTerritory(VAXJO))
                    .filteredOn(Figure::preferred)
                    .singleElement()
                    .satisfies(f -> assertThat(f.demonstration()).isFalse());
        }
    }

    @Test
    void aRecordOfAnotherSubmissionIsNotDescribedASecondTime() {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            Published.publish(aalborg, "2020", 1, 3);
            byte[] second =
                    changed(VaxjoFile.turtle("2021", 2, 3), "record/vaxjo/2021/co2-2019", "record/vaxjo/2020/co2-2019");
            assertThatThrownBy(() -> aalborg.registry().publish(Published.accepted(aalborg, second)))
                    .isInstanceOf(PublicationRefusedException.class)
                    .hasMessageContaining("record:vaxjo/2020/co2-2019")
                    .hasMessageContaining("submission:vaxjo/2020/1");
            assertThat(aalborg.registry().history()).hasSize(1);
            StoreState.isWhole(aalborg);
        }
    }

    @Test
    void twoSubmissionsDoNotBudgetTheSameDaysOfOneTerritory() throws IOException {
        byte[] budget = Files.readAllBytes(Path.of("shapes/budget/valid.minimal.ttl"));
        byte[] other = changed(
                changed(budget, "/vaxjo/example", "/vaxjo/other"),
                "aalborg:period \"example\"",
                "aalborg:period \"other\"");
        other = changed(other, "submission:example", "submission:other");
        try (Aalborg aalborg = Aalborg.at(directory)) {
            aalborg.registry().publish(Published.accepted(aalborg, budget));
            byte[] overlapping = changed(other, "2019-12-31", "2020-06-30");
            assertThatThrownBy(() -> aalborg.registry().publish(Published.accepted(aalborg, overlapping)))
                    .isInstanceOf(PublicationRefusedException.class)
                    .hasMessageContaining("BUD-08")
                    .hasMessageContaining("record:vaxjo/other/budget-2019 (2019-01-01 to 2020-06-30)")
                    .hasMessageContaining("record:vaxjo/example/budget-2019");
            assertThat(aalborg.registry().history()).hasSize(1);
            assertThat(Published.checkedWithStore(aalborg, overlapping).findings())
                    .filteredOn(f -> f.code().equals("BUD-08"))
                    .singleElement()
                    .extracting(f -> f.found(Locale.ENGLISH))
                    .asString()
                    .contains("record:vaxjo/other/budget-2019")
                    .contains("overlaps with record:vaxjo/example/budget-2019 (2019-01-01 to 2019-12-31)");
            assertThat(Published.checkedWithStore(aalborg, budget).findings())
                    .extracting(Finding::code)
                    .doesNotContain("BUD-08");

            byte[] supplementary = changed(
                    overlapping,
                    "aalborg:documentRole document-role:master-budget",
                    "<http://www.w3.org/ns/prov#wasRevisionOf> <https://w3id.org/aalborg/record/vaxjo/example/budget-2019> ;"
                            + " aalborg:documentRole document-role:master-budget");
            aalborg.registry().publish(Published.accepted(aalborg, supplementary));
            assertThat(aalborg.registry().history()).hasSize(2);

            byte[] newVersion = changed(budget, "Environment office", "Office of the environment");
            assertThat(aalborg.registry()
                            .publish(Published.accepted(aalborg, newVersion))
                            .version())
                    .as("a new version of the same submission is no conflict with itself")
                    .isEqualTo(2);
            StoreState.isWhole(aalborg);
        }
    }

    @Test
    void whatTheFiguresCannotReadIsRefusedBeforeAnythingIsWritten() throws IOException {
        try (Aalborg aalborg = Aalborg.at(directory.resolve("a"))) {
            Audience blind = new Audience() {
                @Override
                public void rehearse(Graph submission) {
                    throw new IllegalStateException("cannot read this");
                }

                @Override
                public void published() {
                    throw new AssertionError("nothing was published");
                }
            };
            Path place = Files.createDirectories(directory.resolve("b"));
            try (Store store = Store.open(place.resolve("store"))) {
                Registry registry = new Registry(place, store, aalborg.register(), Clock.systemUTC(), blind);
                assertThatThrownBy(() -> registry.publish(Published.accepted(aalborg, VaxjoFile.turtle("2020", 1, 3))))
                        .isInstanceOf(PublicationRefusedException.class)
                        .hasMessageContaining("cannot read this");
                assertThat(registry.history()).isEmpty();
                assertThat(place.resolve("archive")).isEmptyDirectory();
            }
        }
    }

    @Test
    void aSecondStartFindsWhatTheFirstPublished() {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            Published.publish(aalborg, "2020", 1, 3);
        }
        try (Aalborg aalborg = Aalborg.at(directory)) {
            assertThat(aalborg.figures().size()).isEqualTo(3);
            StoreState.isWhole(aalborg);
        }
    }

    @Test
    void aPublicationThatWasLoggedButNotCommittedIsFinishedAtTheNextStart() throws IOException {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            Published.publish(aalborg, "2020", 1, 3);
            Published.publish(aalborg, "2020", 2, 2);
        }
        deleteTree(directory.resolve("store"));
        try (Aalborg aalborg = Aalborg.at(directory)) {
            assertThat(aalborg.registry().current())
                    .extracting(Receipt::graph)
                    .containsExactly(VaxjoFile.SUBMISSION + "2020/2");
            assertThat(aalborg.figures().size()).isEqualTo(2);
            StoreState.isWhole(aalborg);
        }
    }

    @Test
    void aLineThatWasNotFinishedIsForgotten() throws IOException {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            Published.publish(aalborg, "2020", 1, 3);
        }
        Path log = directory.resolve("events.jsonl");
        long whole = Files.size(log);
        Files.writeString(log, "{\"event\":\"published\",\"subm", StandardOpenOption.APPEND);
        try (Aalborg aalborg = Aalborg.at(directory)) {
            assertThat(aalborg.registry().history()).hasSize(1);
            assertThat(log).hasSize(whole);
        }
    }

    @Test
    void aFinishedLineThatCannotBeReadStopsTheStartAndSaysWhere() throws IOException {
        Files.writeString(directory.resolve("events.jsonl"), "{\"event\":\"other\"}\n", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Aalborg.at(directory))
                .hasMessageContaining("Line 1")
                .hasMessageContaining("events.jsonl");
    }

    @Test
    void aChangedArchiveFileIsNoticed() throws IOException {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            Receipt receipt = Published.publish(aalborg, "2020", 1, 3);
            Archive archive = new Archive(directory.resolve("archive"));
            String other = archive.keepGraph(
                    Iris.uri("urn:x-test:other"), aalborg.release().register());
            Path kept;
            try (Stream<Path> files = Files.list(directory.resolve("archive"))) {
                kept = files.filter(f ->
                                f.toString().endsWith(".nq.gz") && !f.toString().contains(other))
                        .findFirst()
                        .orElseThrow();
            }
            Files.copy(
                    directory.resolve("archive").resolve(other + ".nq.gz"),
                    kept,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(() -> aalborg.registry().statements(receipt.graph()))
                    .hasMessageContaining("was changed");
        }
    }

    private static byte[] changed(byte[] turtle, String text, String replacement) {
        return new String(turtle, StandardCharsets.UTF_8)
                .replace(text, replacement)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void deleteTree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
