// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.ReportFormat;
import org.aalborgdata.report.Reports;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptReportTest {
    private static final Path FOLDER = Path.of("src/test/resources/submissions");
    private static final Node NAME = Iris.uri(Iris.SUBMISSION + "vaxjo/trial/1/check-report");

    @ParameterizedTest
    @ValueSource(strings = {"three-errors.ttl", "odd.ttl"})
    void whatWasKeptSaysTheSameAsTheCheckDid(String name) throws IOException {
        ValidationOutcome checked = checked(name);
        ValidationOutcome kept = read(KeptReport.write(checked));
        assertThat(kept.findings()).isNotEmpty().isEqualTo(checked.findings());
        assertThat(kept.rules()).isEqualTo(checked.rules());
        assertThat(kept.coverage()).isEqualTo(checked.coverage());
        assertThat(kept.notEvaluated()).isEqualTo(checked.notEvaluated());
        assertThat(kept.findingsLeftOut()).isZero();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.CSV, ReportFormat.TEXT)) {
                assertThat(written(kept, format, locale))
                        .as(format + " " + locale)
                        .isEqualTo(written(checked, format, locale));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "N_TRIPLES"})
    void theShaclReportIsTheSameButForItsName(ReportFormat format) throws IOException {
        ValidationOutcome checked = checked("three-errors.ttl");
        Graph kept = parsed(written(read(KeptReport.write(checked)), format, Locale.ENGLISH));
        assertThat(kept.contains(NAME, RDF.Nodes.type, Shacl.REPORT)).isTrue();
        Graph unnamed = GraphMemFactory.createGraphMem2();
        Node blank = org.apache.jena.graph.NodeFactory.createBlankNode();
        kept.find()
                .forEach(t -> unnamed.add(
                        t.getSubject().equals(NAME) ? blank : t.getSubject(), t.getPredicate(), t.getObject()));
        assertThat(unnamed.isIsomorphicWith(parsed(written(checked, format, Locale.ENGLISH))))
                .isTrue();
    }

    @Test
    void whereThereIsNoRoomForAllTheHeaviestStayAndTheTotalsCountAll() throws IOException {
        ValidationOutcome checked = checked("three-errors.ttl");
        int all = checked.findings().size();
        assertThat(all).isGreaterThan(2);
        ValidationOutcome kept = read(KeptReport.write(checked, 2));
        assertThat(kept.findings()).hasSize(2).extracting(Finding::severity).containsOnly(Severity.VIOLATION);
        assertThat(checked.findings()).containsSubsequence(kept.findings());
        assertThat(kept.countBySeverity()).isEqualTo(checked.countBySeverity());
        assertThat(kept.countByCode()).isEqualTo(checked.countByCode());
        assertThat(kept.findingsLeftOut()).isEqualTo(all - 2);
        assertThat(kept.report().find(NAME, Shacl.RESULT, Node.ANY).toList()).hasSize(2);
        assertThat(written(kept, ReportFormat.JSON, Locale.ENGLISH)).contains("\"findingsLeftOut\" : " + (all - 2));
        for (ReportFormat format : List.of(ReportFormat.CSV, ReportFormat.TEXT)) {
            assertThat(written(kept, format, Locale.GERMAN)).contains(all - 2 + " weitere Befunde sind gezählt");
        }
        assertThat(parsed(written(kept, ReportFormat.TURTLE, Locale.ENGLISH))
                        .find(NAME, RDFS.Nodes.comment, Node.ANY)
                        .toList())
                .hasSize(2);
    }

    /** Codes of remarks may come before those of violations, in the file and in the alphabet. */
    @Test
    void aViolationAmongRemarksIsNotLeftOut() throws IOException {
        String sample = Files.readString(Path.of("data/samples/vaxjo.ttl"));
        ValidationOutcome checked = checked(
                "vaxjo.ttl",
                sample.replaceFirst("aalborg:unit \"t\"", "aalborg:unit \"kg\"").getBytes(StandardCharsets.UTF_8));

        assertThat(checked.findings()).extracting(Finding::code).contains("CYC-16", "OBS-06");
        assertThat(read(KeptReport.write(checked, 1)).findings())
                .extracting(Finding::code)
                .containsExactly("OBS-06");
    }

    @Test
    void aKeptReportIsNoTicketToPublication() throws IOException {
        byte[] minimal = Files.readAllBytes(Path.of("shapes/budget/valid.minimal.ttl"));
        ValidationOutcome checked = checked("minimal.ttl", minimal);
        assertThat(checked.acceptable()).isPresent();
        assertThat(read(KeptReport.write(checked)).acceptable()).isEmpty();
        assertThat(read(KeptReport.write(checked)).verdict()).isEqualTo(checked.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"release\":\"0.1.0\"}", "not JSON"})
    void anythingElseIsNoKeptReport(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no kept report");
    }

    private static ValidationOutcome read(byte[] kept) {
        return KeptReport.read(kept, NAME, GraphMemFactory.createGraphMem2());
    }

    private static ValidationOutcome checked(String name) throws IOException {
        if (name.equals("odd.ttl")) {
            String odd = Files.readString(FOLDER.resolve("three-errors.ttl"))
                    .replace("aalborg:unit \"", "aalborg:unit \"\\\"\\\\ \\u0001 \\t \\n ü€𝄞 </script> ");
            return checked("ödd \"name\" \\ 𝄞.ttl", odd.getBytes(StandardCharsets.UTF_8));
        }
        return checked(name, Files.readAllBytes(FOLDER.resolve(name)));
    }

    private static ValidationOutcome checked(String name, byte[] bytes) {
        try {
            return Shipped.VALIDATOR.validate(new SubmissionReader().read(bytes, name));
        } catch (UnreadableSubmissionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String written(ValidationOutcome outcome, ReportFormat format, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(List.of(new Checked.Examined(outcome)), format, locale, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Graph parsed(String triples) {
        return RDFParser.fromString(triples, Lang.TURTLE).toGraph();
    }
}
