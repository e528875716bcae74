// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example beside the shapes gives exactly the findings that its {@code .expected} file lists. */
class ShapeExamplesTest {

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesWhatItsNameSays(Example example) throws IOException {
        ValidationOutcome outcome = Shipped.VALIDATOR.validate(example.read());
        List<Severity> found = outcome.findings().stream()
                .map(Finding::severity)
                .distinct()
                .sorted()
                .toList();
        switch (example.kind()) {
            case "valid" -> assertThat(found).as(lines(outcome)).doesNotContain(Severity.VIOLATION, Severity.WARNING);
            case "info" -> assertThat(found).as(lines(outcome)).containsExactly(Severity.INFO);
            case "warning" ->
                assertThat(found).as(lines(outcome)).contains(Severity.WARNING).doesNotContain(Severity.VIOLATION);
            case "invalid" -> assertThat(found).as(lines(outcome)).contains(Severity.VIOLATION);
            default -> fail(example + " begins with none of valid, info, warning, invalid");
        }
        if (!example.kind().equals("valid")) {
            compare(example, lines(outcome));
        }
    }

    @Test
    void everyShapeFileHasExamplesAndEveryFolderAShapeFile() throws IOException {
        Set<String> folders = new TreeSet<>();
        try (Stream<Path> below = Files.list(Example.SHAPES)) {
            below.filter(Files::isDirectory)
                    .forEach(d -> folders.add(d.getFileName().toString()));
        }
        assertThat(folders).isNotEmpty().isEqualTo(new TreeSet<>(Example.folders()));
        for (String folder : folders) {
            assertThat(Example.all().stream().filter(e -> e.folder().equals(folder)))
                    .as(folder)
                    .anyMatch(e -> e.file().endsWith("valid.minimal.ttl"))
                    .anyMatch(e -> e.kind().equals("invalid"));
        }
    }

    @Test
    void noExpectationIsLeftWithoutItsExample() throws IOException {
        try (Stream<Path> files = Files.walk(Example.SHAPES)) {
            assertThat(files.filter(f -> f.toString().endsWith(".expected")))
                    .isNotEmpty()
                    .allMatch(f -> Files.exists(
                            f.resolveSibling(f.getFileName().toString().replace(".expected", ".ttl"))));
        }
    }

    private static void compare(Example example, String actual) throws IOException {
        Path golden = example.expectedFile();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(golden, actual);
        }
        assertThat(golden)
                .as("write it with -Dgolden=write and review the difference")
                .exists();
        assertThat(actual)
                .as(() -> example + " differs from valid.minimal.ttl in\n" + difference(example))
                .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    /** Severity, code, focus, path and shape of each finding; no message, so that wording can improve freely. */
    private static String lines(ValidationOutcome outcome) {
        return outcome.findings().stream()
                .map(f -> String.join(
                        " | ",
                        f.severity().label().en(),
                        f.code(),
                        focus(f.focus()),
                        f.path() == null ? "-" : f.path(),
                        f.shape()
                                .replace("https://w3id.org/aalborg/shapes/", "")
                                .replace("https://w3id.org/aalborg/", "")))
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String focus(Node node) {
        return node.isURI() ? Prefixes.shorten(node.getURI()) : "[]";
    }

    private static String difference(Example example) {
        Submission minimal = new Example(example.file().resolveSibling("valid.minimal.ttl")).read();
        String more = example.read().graph().stream()
                .filter(t -> !minimal.graph().contains(t))
                .map(t -> "+ " + t + "\n")
                .collect(Collectors.joining());
        String less = minimal.graph().stream()
                .filter(t -> !example.read().graph().contains(t))
                .map(t -> "- " + t + "\n")
                .collect(Collectors.joining());
        return String.join("", Arrays.asList(more, less));
    }
}
