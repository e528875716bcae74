// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aalborgdata.report.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Folders, standard input, forms of report, shapes of one's own and an earlier report on the command line. */
class ValidateCommandTest {
    private static final String ERRORS = "src/test/resources/submissions/three-errors.ttl";
    private static final String VALID = "src/test/resources/submissions/valid.ttl";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @Test
    void aFolderIsCheckedWithThoseInIt() throws IOException {
        Files.createDirectories(directory.resolve("a/.hidden"));
        Files.copy(Path.of(VALID), directory.resolve("a/valid.ttl"));
        Files.copy(Path.of(ERRORS), directory.resolve("errors.TTL"));
        Files.copy(Path.of(ERRORS), directory.resolve("a/.hidden/errors.ttl"));
        Files.writeString(directory.resolve("notes.txt"), "no submission");

        assertThat(run("validate", "--format", "json", directory.toString())).isEqualTo(1);
        assertThat(out.toString().split("\"verdict\"", -1)).hasSize(3);
    }

    @Test
    void anEmptyFolderIsNoPass() {
        assertThat(run("validate", "--lang", "en", directory.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("holds no file that could be checked");
        assertThat(run("validate", "--fail-on", "none", directory.toString(), VALID))
                .isEqualTo(2);
    }

    @Test
    void standardInputIsReadInTheSyntaxThatIsToldOrGuessed() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(VALID))));
            assertThat(run("validate", "-")).isZero();
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(VALID))));
            assertThat(run("validate", "--as", "rdf-xml", "-")).isEqualTo(2);
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormIsWrittenToAFile(ReportFormat format) throws IOException {
        Path report = directory.resolve("report");

        assertThat(run("validate", "--format", format.key(), "--output", report.toString(), ERRORS))
                .isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(Files.readString(report)).contains("TER-04");
    }

    @Test
    void whatIsNoneOfTheChoicesIsAUsageError() {
        assertThat(run("validate", "--format", "pdf", VALID)).isEqualTo(2);
        assertThat(err.toString()).contains("none of text, html, csv");
        assertThat(run("validate", "--as", "pdf", VALID)).isEqualTo(2);
    }

    @Test
    void theSyntaxThatIsToldCountsMoreThanTheName() throws IOException {
        Path odd = Files.copy(Path.of(VALID), directory.resolve("valid.xlsx"));

        assertThat(run("validate", odd.toString())).isEqualTo(2);
        assertThat(run("validate", "--as", "turtle", odd.toString())).isZero();
    }

    @Test
    void anEarlierReportSaysWhatIsStillOpen() throws IOException {
        Path last = directory.resolve("last.json");
        run("validate", "--format", "json", "--output", last.toString(), ERRORS);

        assertThat(run("validate", "--lang", "en", "--compare-with", last.toString(), ERRORS))
                .isEqualTo(1);
        assertThat(out.toString()).contains("still open");
        Files.writeString(last, "no report");
        assertThat(run("validate", "--lang", "en", "--compare-with", last.toString(), ERRORS))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no report that can be compared with");
    }

    @Test
    void shapesOfOnesOwnTakeThePlaceOfOurs() throws IOException {
        Path shapes = Files.writeString(
                directory.resolve("shapes.ttl"),
                "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> .\n"
                        + "ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:minCount 1 ] .");
        Path data =
                Files.writeString(directory.resolve("data.ttl"), "@prefix ex: <https://example.org/> . ex:c a ex:C .");

        assertThat(run("validate", data.toString(), "--shapes", shapes.toString()))
                .isEqualTo(1);
        assertThat(run("validate", VALID, "--shapes", shapes.toString())).isEqualTo(2);
        Files.writeString(shapes, "no shapes");
        assertThat(run("validate", data.toString(), "--shapes", shapes.toString()))
                .isEqualTo(2);
    }

    @Test
    void theOptionForShapesTakesOneFileAndLeavesTheOthersToBeChecked() throws IOException {
        String prefixes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> .\n";
        Path first = Files.writeString(
                directory.resolve("first.ttl"),
                prefixes
                        + "ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:minCount 1 ] .");
        Path second = Files.writeString(
                directory.resolve("second.ttl"),
                prefixes
                        + "ex:T a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:q ; sh:minCount 1 ] .");
        Path data =
                Files.writeString(directory.resolve("data.ttl"), "@prefix ex: <https://example.org/> . ex:c a ex:C .");

        assertThat(run(
                        "validate",
                        "--format",
                        "json",
                        "--shapes",
                        first.toString(),
                        "--shapes",
                        second.toString(),
                        data.toString(),
                        data.toString()))
                .as(err.toString())
                .isEqualTo(1);
        assertThat(out.toString().split("\"verdict\"", -1)).hasSize(3);
        assertThat(out.toString().split("\"severity\"", -1))
                .as("two findings in each file")
                .hasSize(5);
    }

    @Test
    void aFileBeyondTheLimitIsNotRead() {
        assertThat(run("validate", "--max-bytes", "10", VALID)).isEqualTo(2);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
