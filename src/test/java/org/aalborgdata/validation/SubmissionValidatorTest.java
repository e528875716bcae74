// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class SubmissionValidatorTest {
    private static final SubmissionValidator VALIDATOR = Shipped.VALIDATOR;

    @Test
    void findsThreePlantedErrorsInDocumentOrder() {
        ValidationOutcome outcome = validate("three-errors.ttl");

        assertThat(outcome.findings().stream().map(Finding::code)).containsExactly("TER-04", "OBS-06", "OBS-12");
        assertThat(outcome.findings().stream().map(f -> f.place().line()))
                .isSorted()
                .doesNotContain(0L);
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_ACCEPTABLE);
        assertThat(outcome.acceptable()).isEmpty();
    }

    @Test
    void letsAValidSubmissionPassWithATicketForExactlyIt() {
        ValidationOutcome outcome = validate("valid.ttl");

        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.verdict()).isEqualTo(Verdict.ACCEPTABLE);
        assertThat(outcome.acceptable().orElseThrow().submission()).isSameAs(outcome.submission());
        assertThat(outcome.focusNodes()).isEqualTo(3);
        assertThat(outcome.assessmentDate()).hasToString("2026-11-22");
    }

    @Test
    void whatNoRuleLookedAtIsNeverAPass() {
        ValidationOutcome outcome =
                VALIDATOR.validate(turtle("<http://example.org/a> <http://purl.org/dc/terms/title> \"a\" ."));

        assertThat(outcome.verdict()).isEqualTo(Verdict.COULD_NOT_BE_CHECKED);
        assertThat(outcome.acceptable()).isEmpty();
        assertThat(outcome.findings()).isNotEmpty();
    }

    @Test
    void aWarningPassesTheStandardPolicyAndStopsTheStrictOne() throws IOException {
        Submission submission = turtle(Files.readString(Path.of("shapes/observation/warning.edition-before-year.ttl")));
        SubmissionValidator strict = new SubmissionValidator(
                new SubmissionShapes(Shipped.RELEASE.shapes()),
                Shipped.REFERENCE,
                new AcceptancePolicy("strict", Severity.WARNING),
                Shipped.CLOCK);

        assertThat(VALIDATOR.validate(submission).verdict()).isEqualTo(Verdict.ACCEPTABLE_WITH_WARNINGS);
        assertThat(strict.validate(submission).verdict()).isEqualTo(Verdict.NOT_ACCEPTABLE);
    }

    @Test
    void aMisspeltIndicatorIsAnsweredWithTheNearest() throws IOException {
        Submission submission = turtle(Files.readString(Path.of("shapes/observation/invalid.indicator-misspelt.ttl")));

        Finding finding = VALIDATOR.validate(submission).findings().get(0);

        assertThat(finding.found(Locale.ENGLISH))
                .contains("indicator:AC10-2")
                .contains("did you mean indicator:AC10-02?");
        assertThat(finding.found(Locale.GERMAN)).contains("gemeint ist indicator:AC10-02?");
        assertThat(finding.told(Locale.ENGLISH)).contains("did you mean indicator:AC10-02? A ");
    }

    @Test
    void aClassInPlaceOfAPropertyIsNotAnsweredWithItself() throws IOException {
        Submission submission = turtle(Files.readString(Path.of("shapes/observation/valid.minimal.ttl"))
                .replace("aalborg:indicator indicator:", "aalborg:Indicator indicator:"));

        assertThat(VALIDATOR.validate(submission).findings())
                .filteredOn(f -> f.code().equals("TRM-01"))
                .extracting(f -> f.expected().en())
                .containsExactly("did you mean aalborg:indicator?");
    }

    @Test
    void theRegisterDecidesInWhichYearsAnOrganisationSpeaksOfATerritory() {
        Reference reference = new Reference(turtle("""
                @prefix aalborg: <https://w3id.org/aalborg/ontology#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <territory/part> a aalborg:Territory ; aalborg:partOf <territory/whole> .
                [] aalborg:governingOrganisation <organisation/county> ; aalborg:governedTerritory <territory/whole> ;
                   aalborg:validFrom "1990-01-01"^^xsd:date ; aalborg:validUntil "2010-12-31"^^xsd:date .
                """).graph());
        Node county = org.aalborgdata.vocabulary.Iris.organisation("county");
        Node part = org.aalborgdata.vocabulary.Iris.territory("part");

        assertThat(reference.maySpeakOf(county, part, 2010)).isTrue();
        assertThat(reference.maySpeakOf(county, part, 2011)).isFalse();
        assertThat(reference.maySpeakOf(county, part, null)).isTrue();
    }

    @Test
    void theShaclReportIsLiteralAndHoldsTheFaultsThatNoShapeSees() {
        ValidationOutcome outcome = validate("three-errors.ttl");

        assertThat(outcome.report().stream(Node.ANY, SHACL.result, Node.ANY)).hasSize(3);
        assertThat(ValidationReport.fromGraph(outcome.report()).conforms()).isFalse();
        assertThat(outcome.report().stream(Node.ANY, SHACL.resultMessage, Node.ANY)
                        .map(t -> t.getObject().getLiteralLanguage()))
                .contains("en", "de");
    }

    @Test
    void twoThousandStatementsOfOneYearAreToldApartByTheirSource() throws IOException {
        String minimal = Files.readString(Path.of("shapes/observation/valid.minimal.ttl"));
        int record = minimal.indexOf("record:co2-2019");
        String observation = minimal.substring(record);
        String many = IntStream.range(0, 2000)
                .mapToObj(i -> observation
                        .replace("record:co2-2019", "record:co2-2019-" + i)
                        .replace("dcterms:source <", "dcterms:source <https://example.org/" + i + "/"))
                .collect(Collectors.joining("\n"));
        String again =
                many.substring(0, many.indexOf("\n\n") + 1).replace("record:co2-2019-0", "record:co2-2019-again");

        assertThat(codes(VALIDATOR.validate(turtle(minimal.substring(0, record) + many))))
                .isEmpty();
        ValidationOutcome twice = VALIDATOR.validate(turtle(minimal.substring(0, record) + many + again));

        assertThat(twice.findings().stream().map(Finding::code)).containsExactly("OBS-17");
        assertThat(twice.findings().get(0).focus().getURI()).endsWith("co2-2019-again");
    }

    @Test
    void oneValidatorServesManyThreads() throws Exception {
        Submission submission = submission("three-errors.ttl");
        List<String> expected = codes(VALIDATOR.validate(submission));
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> tasks = IntStream.range(0, 24)
                    .<Callable<List<String>>>mapToObj(i -> () -> codes(VALIDATOR.validate(submission)))
                    .toList();
            Set<List<String>> answers = new HashSet<>();
            for (var answer : pool.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactly(expected);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anEngineThatFailsIsNeverAPass() {
        Graph broken = GraphMemFactory.createGraphMem2();
        GraphUtil.addInto(broken, Shipped.RELEASE.shapes());
        // Jena's engine throws at a count in a shape of nodes.
        Node shape = NodeFactory.createURI("http://example.org/broken");
        broken.add(shape, RDF.Nodes.type, SHACL.NodeShape);
        broken.add(shape, SHACL.targetClass, Terms.OBSERVATION);
        broken.add(shape, SHACL.minCount, NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger));

        couldNotBeChecked(broken, SubmissionValidator.TIME_LIMIT, "The engine failed", "fehlgeschlagen");
    }

    @Test
    void aCheckThatTakesTooLongIsNeverAPass() {
        couldNotBeChecked(Shipped.RELEASE.shapes(), Duration.ZERO, "took longer", "abgebrochen");
    }

    private static void couldNotBeChecked(Graph shapes, Duration limit, String english, String german) {
        ValidationOutcome outcome = new SubmissionValidator(
                        new SubmissionShapes(shapes),
                        Shipped.REFERENCE,
                        AcceptancePolicy.standard(),
                        Shipped.CLOCK,
                        submission -> List.of(),
                        limit)
                .validate(submission("valid.ttl"));

        assertThat(outcome.verdict()).isEqualTo(Verdict.COULD_NOT_BE_CHECKED);
        assertThat(outcome.acceptable()).isEmpty();
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.failure().orElseThrow().en()).contains(english);
        assertThat(outcome.failure().orElseThrow().de()).contains(german);
        assertThat(outcome.report()
                        .contains(
                                Node.ANY, SHACL.conforms, NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean)))
                .isTrue();
    }

    private static List<String> codes(ValidationOutcome outcome) {
        return outcome.findings().stream().map(f -> f.code() + f.place()).collect(Collectors.toList());
    }

    static ValidationOutcome validate(String name) {
        return VALIDATOR.validate(submission(name));
    }

    static Submission submission(String name) {
        try {
            return new SubmissionReader()
                    .read(Files.readAllBytes(Path.of("src/test/resources/submissions", name)), name);
        } catch (IOException | UnreadableSubmissionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Submission turtle(String text) {
        try {
            return new SubmissionReader().read(text.getBytes(StandardCharsets.UTF_8), "f.ttl");
        } catch (UnreadableSubmissionException e) {
            throw new IllegalStateException(e);
        }
    }
}
