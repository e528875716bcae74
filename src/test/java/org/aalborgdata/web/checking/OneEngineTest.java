// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aalborgdata.Aalborg;
import org.aalborgdata.cli.ReadmeCommands;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.report.EarlierReport;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.AcceptableSubmission;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.PublicSite;
import org.aalborgdata.web.Uploads;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same bytes have the same verdict and the same findings at the same places, whichever door they come through. */
class OneEngineTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static PublicSite site;

    @TempDir
    private Path directory;

    /** Empty until something is published in it; null afterwards. */
    private @Nullable Aalborg gate;

    @AfterEach
    void closeGate() {
        if (gate != null) {
            gate.close();
        }
    }

    @BeforeAll
    static void start() {
        site = PublicSite.empty();
    }

    @TestFactory
    Stream<DynamicTest> allDoorsAgree() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("valid.ttl", "three-errors.ttl", "management.ttl", "rubbish.ttl")) {
            files.add(Path.of("src/test/resources/submissions", name));
        }
        for (String name : List.of("vaxjo", "ferrara", "klimatkollen", "demo-champ", "demo-practices")) {
            files.add(Path.of("data/samples", name + ".ttl"));
        }
        files.add(made("three.ttl", Uploads.withThreeFaults()));
        files.add(made("empty.ttl", ""));
        files.add(made("nothing-of-ours.ttl", "<https://example.org/a> <https://example.org/b> 1 ."));
        files.add(made("cut.nt", "<https://example.org/a> <https://example.org/b> "));
        files.add(made("garbage.jsonld", "{\"@context\": ["));
        files.add(made("garbage.rdf", "<rdf:RDF"));
        files.add(made("garbage.csv", "a;b\n\u0001;2\n"));
        files.add(made("garbage.xlsx", "PK\u0003\u0004 not a workbook"));
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> agree(file)));
    }

    private Path made(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private void agree(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        Seen gate = gate(bytes, name);
        assertThat(rest(bytes, name)).as("REST").isEqualTo(gate);
        assertThat(page(bytes, name)).as("page").isEqualTo(gate);
        assertThat(commandLine(file)).as("command line").isEqualTo(gate);
    }

    /** Publishes into a store on disk as the command does; what was published has the verdict of its receipt. */
    private Seen gate(byte[] bytes, String name) throws IOException {
        if (gate == null) {
            gate = Aalborg.at(Files.createTempDirectory(directory, "gate"));
        }
        Submission submission;
        try {
            submission = gate.reader().read(bytes, name);
        } catch (UnreadableSubmissionException e) {
            return Seen.UNREADABLE;
        }
        ValidationOutcome outcome =
                gate.validator().validate(submission, CheckOptions.STANDARD.withStore(gate.storeChecks()));
        List<String> findings = outcome.findings().stream()
                .map(f -> f.code() + " " + f.severity().name().toLowerCase(Locale.ROOT) + " "
                        + f.place().line() + ":" + f.place().column())
                .toList();
        Optional<AcceptableSubmission> ticket = outcome.acceptable();
        if (ticket.isEmpty()) {
            assertThat(gate.registry().history()).isEmpty();
            return new Seen(outcome.verdict().key(), findings);
        }
        Receipt receipt = gate.registry().publish(ticket.get());
        assertThat(gate.registry().original(receipt)).isEqualTo(bytes);
        long stored = gate.store().read(dataset ->
                (long) dataset.getGraph(Iris.uri(receipt.graph())).size());
        assertThat(stored).isEqualTo(submission.graph().size());
        // The next file meets an empty store, as at the other doors.
        gate.close();
        gate = null;
        return new Seen(receipt.verdict(), findings);
    }

    private static Seen rest(byte[] bytes, String name) {
        String type = Syntax.ofName(name).orElseThrow().mediaType();
        HttpResponse<String> answer = site.send(site.request("/api/validate?filename=" + name, "Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
        if (answer.statusCode() == 422) {
            return Seen.UNREADABLE;
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Seen.of(answer.body());
    }

    private static Seen page(byte[] bytes, String name) {
        HttpResponse<String> page = Uploads.send(site, name, bytes);
        assertThat(page.statusCode()).isEqualTo(200);
        HttpResponse<String> report = site.get(page.uri().getPath() + "/report.json");
        if (report.statusCode() == 422) {
            assertThat(page.body()).contains("could not be read");
            return Seen.UNREADABLE;
        }
        return Seen.of(report.body());
    }

    private Seen commandLine(Path file) throws Exception {
        Path report = directory.resolve(file.getFileName() + ".report");
        int status = ReadmeCommands.run("validate --format json --output " + report + " " + file);
        Seen seen = Seen.of(Files.readString(report, StandardCharsets.UTF_8));
        assertThat(EarlierReport.read(Files.readAllBytes(report)).runs()).hasSize(1);
        assertThat(status)
                .isEqualTo(
                        seen.verdict().startsWith("acceptable")
                                ? 0
                                : seen.verdict().equals("not-acceptable") ? 1 : 2);
        return seen;
    }

    /** @param findings code, severity, line and column of each, in the order of the report */
    private record Seen(String verdict, List<String> findings) {
        static final Seen UNREADABLE = new Seen("could-not-be-checked", List.of());

        static Seen of(String json) {
            JsonNode report = JSON.readTree(json).get(0);
            List<String> findings = new ArrayList<>();
            for (JsonNode f : report.path("findings")) {
                findings.add(f.path("code").stringValue() + " "
                        + f.path("severity").stringValue() + " "
                        + f.path("line").asInt(0) + ":" + f.path("column").asInt(0));
            }
            return new Seen(report.path("verdict").stringValue(), findings);
        }
    }
}
