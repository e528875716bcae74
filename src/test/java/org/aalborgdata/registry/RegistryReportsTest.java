// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.aalborgdata.Aalborg;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryReportsTest {
    private static final String VAXJO = "https://w3id.org/aalborg/territory/SE-0780";

    @TempDir
    private Path directory;

    @Test
    void everyVersionKeepsTheReportOfItsOwnCheck() {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            var first = Published.accepted(aalborg, VaxjoFile.turtle("2020", 1, 3));
            Receipt receipt = aalborg.registry().publish(first);
            Published.publish(aalborg, "2020", 2, 2);
            assertThat(receipt.reported()).isTrue();
            assertThat(aalborg.registry().report(receipt)).hasValueSatisfying(kept -> {
                assertThat(kept.findings()).isEqualTo(first.outcome().findings());
                assertThat(kept.checkedAt()).isEqualTo(first.outcome().checkedAt());
                assertThat(kept.focusNodes()).isEqualTo(first.outcome().focusNodes());
                assertThat(kept.report().contains(Iris.uri(receipt.report()), Node.ANY, Node.ANY))
                        .isTrue();
                assertThat(kept.acceptable()).isEmpty();
            });
            StoreState.isWhole(aalborg);
        }
    }

    @Test
    void whatWasPublishedBeforeReportsWereKeptHasNone() throws IOException {
        Receipt receipt;
        try (Aalborg aalborg = Aalborg.at(directory)) {
            receipt = Published.publish(aalborg, "2020", 1, 3);
        }
        Path log = directory.resolve("events.jsonl");
        String line = Files.readString(log);
        assertThat(line).contains("\"reportSha256\"");
        Files.writeString(log, line.replaceFirst(" *, *\"reportSha256\" *: *\"[0-9a-f]+\"", ""));
        deleteTree(directory.resolve("store"));
        try (Aalborg aalborg = Aalborg.at(directory)) {
            Receipt old = aalborg.registry().version(receipt.graph()).orElseThrow();
            assertThat(old.reported()).isFalse();
            assertThat(aalborg.registry().report(old)).isEmpty();
            boolean named = aalborg.store()
                    .<Boolean>read(
                            d -> d.contains(Node.ANY, Iris.uri(receipt.graph()), AalborgTerms.CHECK_REPORT, Node.ANY));
            assertThat(named).isFalse();
            assertThat(aalborg.figures().ofTerritory(VAXJO)).hasSize(3);
        }
    }

    private static void deleteTree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
