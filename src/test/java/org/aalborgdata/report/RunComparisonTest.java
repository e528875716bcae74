// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.aalborgdata.validation.ValidationOutcome;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunComparisonTest {

    /** The unit is mended, the value is worse, the territory is as wrong as before, and every line has moved. */
    private static ValidationOutcome later(String name) throws IOException {
        return Samples.outcome(
                name,
                "# one line more\n"
                        + Samples.file("three-errors.ttl")
                                .replace("\"kg\"", "\"t\"")
                                .replace("-1.87", "-2.87"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"JSON", "TURTLE", "N_TRIPLES"})
    void aLaterRunSaysWhatIsFixedNewAndOpen(ReportFormat format) throws Exception {
        String before = Samples.written(List.of(Samples.threeErrors()), format, Locale.GERMAN);
        RunComparison comparison = compared(before, later("three-errors.ttl"));

        assertThat(comparison.states()).containsExactlyInAnyOrder(FindingState.OPEN, FindingState.NEW);
        assertThat(comparison.fixed()).extracting(EarlierFinding::code).containsExactlyInAnyOrder("OBS-06", "OBS-12");
        assertThat(comparison.fixed()).extracting(EarlierFinding::value).containsExactlyInAnyOrder("\"kg\"", "-1.87");
        assertThat(comparison.count(FindingState.FIXED)).isEqualTo(2);
        assertThat(comparison.earlierCheckedAt()).hasToString("2026-11-22T12:00:00Z");
    }

    @Test
    void aRunOnTheSameBytesChangesNothing() throws Exception {
        ValidationOutcome same = Samples.threeErrors().outcome();
        RunComparison comparison =
                compared(Samples.written(List.of(Samples.threeErrors()), ReportFormat.TURTLE, Locale.ENGLISH), same);

        assertThat(comparison.states()).containsOnly(FindingState.OPEN).hasSize(3);
        assertThat(comparison.fixed()).isEmpty();
    }

    @Test
    void aPlainShaclReportIsRecognisedByItsShapes() throws Exception {
        String own = Samples.written(List.of(Samples.threeErrors()), ReportFormat.N_TRIPLES, Locale.ENGLISH);
        String plain = String.join(
                "\n",
                own.lines()
                        .filter(l -> !l.contains("> <https://w3id.org/aalborg/ontology#") || l.contains("#resultPath>"))
                        .toList());
        RunComparison comparison = compared(plain, Samples.threeErrors().outcome());

        assertThat(comparison.states()).containsExactly(FindingState.OPEN, FindingState.OPEN, FindingState.OPEN);
        assertThat(comparison.fixed()).isEmpty();
    }

    @Test
    void ofSeveralRunsTheOneOnTheSameSubmissionCounts() throws Exception {
        Checked other = Samples.examined(
                "valid.ttl", Samples.file("valid.ttl").replace("submission:trial", "submission:other"));
        String before = Samples.written(List.of(other, Samples.threeErrors()), ReportFormat.JSON, Locale.ENGLISH);
        EarlierReport earlier = EarlierReport.read(before.getBytes(StandardCharsets.UTF_8));

        assertThat(earlier.runOf(later("renamed.ttl"), 2))
                .as("by the IRI of the submission")
                .map(EarlierReport.Run::file)
                .contains("three-errors.ttl");
        assertThat(earlier.runOf(Samples.outcome("x.ttl", "<urn:a> <urn:b> <urn:c> ."), 2))
                .isEmpty();
        assertThat(earlier.runOf(Samples.outcome("valid.ttl", "<urn:a> <urn:b> <urn:c> ."), 2))
                .as("by the name of the file")
                .map(EarlierReport.Run::file)
                .contains("valid.ttl");
    }

    @Test
    void ofAlikeFindingsAsManyAsBeforeAreOpen() throws Exception {
        String blank = " [] a <https://w3id.org/aalborg/ontology#Territory> .";
        ValidationOutcome one = Samples.outcome("a.ttl", blank);
        ValidationOutcome two = Samples.outcome("a.ttl", blank + blank);
        EarlierReport earlier = EarlierReport.of(List.of(one));

        RunComparison more = RunComparison.of(earlier, two, 1).orElseThrow();
        RunComparison fewer =
                RunComparison.of(EarlierReport.of(List.of(two)), one, 1).orElseThrow();

        int extra = two.findings().size() - one.findings().size();
        assertThat(extra).isPositive();
        assertThat(more.count(FindingState.NEW)).isEqualTo(extra);
        assertThat(more.count(FindingState.FIXED)).isZero();
        assertThat(fewer.count(FindingState.FIXED)).isEqualTo(extra);
        assertThat(fewer.count(FindingState.NEW)).isZero();
    }

    @Test
    void everyFormForPeopleAndMachinesShowsIt() throws Exception {
        List<Checked> now = List.of(new Checked.Examined(later("three-errors.ttl")));
        EarlierReport earlier = EarlierReport.of(List.of(Samples.threeErrors().outcome()));
        ReportOptions options = ReportOptions.in(Locale.ENGLISH).withEarlier(earlier);

        assertThat(Samples.written(now, ReportFormat.TEXT, options))
                .contains("[new]", "[still open]", "Fixed since the last run:")
                .contains("Compared with the earlier report: 2 fixed, 1 new, 1 still open");
        assertThat(Samples.written(now, ReportFormat.HTML, options))
                .contains(">still open</span>", ">new</span>", "Fixed since the last run");
        assertThat(Parsed.csv(Samples.written(now, ReportFormat.CSV, options)))
                .extracting(r -> r.get("state"))
                .filteredOn(state -> !state.isEmpty())
                .containsExactlyInAnyOrder("new", "open", "fixed", "fixed");
        JsonObject json = Parsed.first(Samples.written(now, ReportFormat.JSON, options));
        assertThat(json.getObj("comparison").getNumber("fixedCount").intValue()).isEqualTo(2);
        assertThat(json.getObj("comparison").get("fixed").getAsArray().size()).isEqualTo(2);
        String sarif = Samples.written(now, ReportFormat.SARIF, options);
        assertThat(sarif.split("\"baselineState\" : \"absent\"")).hasSize(3);
        assertThat(sarif).contains("\"baselineState\" : \"new\"", "\"baselineState\" : \"unchanged\"");
        assertThat(Samples.written(now, ReportFormat.JUNIT, options))
                .contains("<property name=\"fixed\" value=\"2\"/>");
    }

    @Test
    void theResultsOfTheRdfReportCarryTheSameFingerprint() throws Exception {
        ValidationOutcome outcome = Samples.threeErrors().outcome();
        var graph = RdfReport.graph(Report.of(List.of(Samples.threeErrors()), ReportOptions.in(Locale.ENGLISH)));

        assertThat(graph.find(Node.ANY, org.aalborgdata.vocabulary.AalborgTerms.FINGERPRINT, Node.ANY)
                        .mapWith(t -> t.getObject().getLiteralLexicalForm())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        outcome.findings().stream().map(Fingerprint::of).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "[1]",
                "{\"a\":1}",
                "no turtle",
                "<urn:a> <urn:b> <urn:c> .",
                "[{\"verdict\":\"x\",\"findings\":[{}]}]",
                "[{\"verdict\":\"x\",\"findings\":7}]",
                "[{\"verdict\":\"x\",\"checkedAt\":\"now\"}]"
            })
    void anythingElseIsRefusedInWords(String text) {
        assertThatThrownBy(() -> EarlierReport.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageContaining("JSON report");
    }

    @Test
    void aBottomlessReportIsRefusedInWords() {
        assertThatThrownBy(() -> EarlierReport.read(("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableReportException.class);
    }

    private static RunComparison compared(String before, ValidationOutcome now) throws UnreadableReportException {
        EarlierReport earlier = EarlierReport.read(before.getBytes(StandardCharsets.UTF_8));
        return RunComparison.of(earlier, now, 1).orElseThrow();
    }
}
