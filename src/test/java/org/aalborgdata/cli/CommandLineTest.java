// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aalborgdata.Aalborg;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command in this process: exit status, what it prints, and on which stream. */
class CommandLineTest {
    private static final String ERRORS = "src/test/resources/submissions/three-errors.ttl";
    private static final String VALID = "src/test/resources/submissions/valid.ttl";
    private static final String RUBBISH = "src/test/resources/submissions/rubbish.ttl";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory;

    @Test
    void threePlantedErrorsAreThreeFindingsWithFileLineAndRemedy() {
        assertThat(run("validate", "--lang", "en", ERRORS)).isEqualTo(1);
        assertThat(out.toString().lines().filter(l -> l.startsWith(ERRORS + ":")))
                .hasSize(4)
                .anyMatch(l -> l.matches(".*:\\d+:\\d+  Violation TER-04 .*DE-08118048"))
                .anyMatch(l -> l.matches(".*:\\d+:\\d+  Violation OBS-06 .*\"kg\", expected \"t\""))
                .anyMatch(l -> l.matches(".*:\\d+:\\d+  Violation OBS-12 .*-1\\.87, expected at least 0"));
        assertThat(out.toString()).contains("Convert the value").contains("not acceptable");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theReportSpeaksGerman() {
        assertThat(run("validate", "--lang", "de", ERRORS)).isEqualTo(1);
        assertThat(out.toString()).contains("Rechnen Sie den Wert um").contains("nicht annehmbar");
    }

    @Test
    void aValidFilePasses() {
        assertThat(run("validate", "--lang", "en", VALID)).isZero();
        assertThat(out.toString()).contains("Verdict: acceptable");
    }

    @Test
    void rubbishCouldNotBeChecked() {
        assertThat(run("validate", "--lang", "en", RUBBISH)).isEqualTo(2);
        assertThat(err.toString()).contains(RUBBISH + ":1:1").contains("not Turtle");
    }

    @Test
    void aMissingFileCouldNotBeChecked() {
        assertThat(run("validate", "no-such.ttl")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no file no-such.ttl");
    }

    @Test
    void withoutACommandNothingIsDoneAndTheStatusSaysSo() {
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("a command is missing", "validate  Checks submissions");
        assertThat(run("--help")).isZero();
    }

    @Test
    void aMissingFileIsAReportOfItsOwnInJson() {
        assertThat(run("validate", "--format", "json", "no-such.ttl", VALID)).isEqualTo(2);
        JsonArray reports = JSON.parseAny(out.toString()).getAsArray();
        assertThat(reports).hasSize(2);
        assertThat(verdict(reports, 0)).isEqualTo("could-not-be-checked");
    }

    @Test
    void aRefusedPublicationSaysWhy() throws IOException {
        Path other = directory.resolve("other.ttl");
        String text = Files.readString(Path.of(VALID));
        assertThat(run("publish", VALID, "--data", directory.toString())).isZero();
        Files.writeString(
                other,
                text.replace("submission:trial", "submission:other")
                        .replace("aalborg:period \"trial\"", "aalborg:period \"other\""));
        assertThat(run("publish", other.toString(), "--data", directory.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("is already described by").contains("another identifier");
    }

    @Test
    void theReceiptDoesNotTellTheLocalFolder() throws IOException {
        run("publish", VALID, "--data", directory.toString());
        assertThat(Files.readString(directory.resolve("events.jsonl")))
                .contains("valid.ttl")
                .doesNotContain("src/test");
    }

    @Test
    void oneUnreadableFileAmongOthersDecidesTheStatusAndHidesNothing() {
        assertThat(run("validate", "--format", "json", "--lang", "en", RUBBISH, ERRORS, VALID))
                .isEqualTo(2);
        JsonArray reports = JSON.parseAny(out.toString()).getAsArray();
        assertThat(reports).hasSize(3);
        assertThat(verdict(reports, 0)).isEqualTo("could-not-be-checked");
        assertThat(verdict(reports, 1)).isEqualTo("not-acceptable");
        assertThat(verdict(reports, 2)).isEqualTo("acceptable");
        JsonObject finding =
                reports.get(1).getAsObject().get("findings").getAsArray().get(0).getAsObject();
        assertThat(finding.keys()).contains("severity", "code", "line", "column", "found", "message", "why");
    }

    @Test
    void theThresholdDecidesWhatFails() {
        assertThat(run("validate", "--fail-on", "none", ERRORS)).isZero();
        assertThat(run("validate", "--fail-on", "warning", "data/samples/ferrara.ttl"))
                .isEqualTo(1);
        assertThat(run("validate", "data/samples/ferrara.ttl")).isZero();
    }

    @Test
    void anUnknownProfileIsNotSupported() {
        assertThat(run("validate", "--profile", "other", VALID)).isEqualTo(3);
        assertThat(err.toString()).contains("There is no profile other", "champ", "figures", "ims");
    }

    @Test
    void aFileMustFollowTheProfileThatIsAskedFor() {
        assertThat(run("validate", "--lang", "en", "--profile", "champ", VALID)).isEqualTo(1);
        assertThat(out.toString()).contains("Violation SUB-24", "names another profile");
        assertThat(run("validate", "--profile", "https://w3id.org/aalborg/profile/figures/0.1.0", VALID))
                .isZero();
    }

    @Test
    void aProfileIncludesThoseDerivedFromIt() {
        String champ = "data/samples/demo-champ.ttl";
        assertThat(run("validate", "--profile", "champ", champ)).isZero();
        assertThat(run("validate", "--profile", "figures", champ)).isZero();
        assertThat(run("validate", "--profile", "ecobudget", champ)).isEqualTo(1);
    }

    @Test
    void nothingToCheckIsAUsageError() {
        assertThat(run("validate")).isEqualTo(2);
        assertThat(err.toString()).contains("FILE");
    }

    @Test
    void aMistypedOptionIsSuggested() {
        assertThat(run("validate", "--formt", "json", VALID)).isEqualTo(2);
        assertThat(err.toString()).contains("--format");
    }

    @Test
    void helpListsExactlyWhatThereIs() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString().lines().filter(l -> l.matches("  [a-z]+  +[A-Z].*")))
                .extracting(l -> l.strip().split(" ")[0])
                .containsExactly("serve", "validate", "publish", "import", "template");
    }

    @Test
    void publishPrintsAReceiptAndTheStoreHasIt() {
        assertThat(run("publish", VALID, "--data", directory.toString())).isZero();
        assertThat(out.toString()).containsPattern("Published https://w3id.org/aalborg/submission/vaxjo/.*/1");
        try (Aalborg aalborg = Aalborg.at(directory)) {
            assertThat(aalborg.registry().current()).hasSize(1);
        }
    }

    @Test
    void ofSeveralFilesAllArePublishedOrNone() {
        assertThat(run("publish", VALID, ERRORS, "--data", directory.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Nothing was published");
        try (Aalborg aalborg = Aalborg.at(directory)) {
            assertThat(aalborg.registry().history()).isEmpty();
        }
    }

    @Test
    void aHeldStoreIsSaidInOneSentence() {
        try (Aalborg aalborg = Aalborg.at(directory)) {
            assertThat(aalborg.figures().size()).isZero();
            assertThat(run("publish", VALID, "--data", directory.toString())).isEqualTo(2);
        }
        assertThat(err.toString()).contains("another program holds the store").doesNotContain("\tat ");
    }

    @Test
    void nothingIsLeftBesideTheDataDirectory() throws IOException {
        run("publish", VALID, "--data", directory.resolve("data").toString());
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(directory.resolve("data"));
        }
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private static String verdict(JsonArray reports, int index) {
        return reports.get(index).getAsObject().get("verdict").getAsString().value();
    }
}
