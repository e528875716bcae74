// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes that somebody brings: looked over, then run within limits, and never a ticket to publication. */
class CustomShapesTest {
    private static final String PREFIXES = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix ex: <http://example.org/> .
            """;
    private static final String DATA = PREFIXES + """
            ex:a a ex:Place ; ex:name "Aalborg" ; ex:people 220000 .
            ex:b a ex:Place ; ex:people "many" .
            ex:c a ex:Thing .
            """;
    private static final String NAMED = """
            ex:Place a sh:NodeShape ; sh:targetClass ex:Place ;
              sh:property [ sh:path ex:name ; sh:minCount 1 ; sh:message "Give the name."@en , "Nennen Sie den Namen."@de ] ;
              sh:property [ sh:path ex:people ; sh:datatype xsd:integer ; sh:severity sh:Warning ] .
            """;

    @Test
    void findsWhatTheShapesSayAndNothingElse() {
        ValidationOutcome outcome = check(NAMED, DATA);

        assertThat(outcome.findings().stream().map(f -> f.severity() + " " + f.code() + " " + f.place()))
                .containsExactly("VIOLATION Place/name f.ttl:6:1", "WARNING Place/people f.ttl:6:29");
        assertThat(outcome.findings().get(0).message().de()).isEqualTo("Nennen Sie den Namen.");
        assertThat(outcome.findings().get(0).rule()).isEqualTo("http://example.org/Place");
        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_ACCEPTABLE);
        assertThat(outcome.coverage().focusNodesByShape()).containsEntry("http://example.org/Place", 2);
        assertThat(outcome.coverage().notMet()).extracting(Object::toString).containsExactly("http://example.org/c");
        assertThat(outcome.profile()).startsWith("urn:sha256:");
        assertThat(outcome.notEvaluated()).isEmpty();
    }

    @Test
    void whatPassesIsNoTicketToPublication() {
        ValidationOutcome outcome =
                check(NAMED, PREFIXES + "ex:a a ex:Place ; ex:name \"Aalborg\" ; ex:people 220000 .");

        assertThat(outcome.verdict()).isEqualTo(Verdict.ACCEPTABLE);
        assertThat(outcome.acceptable()).isEmpty();
        assertThat(outcome.againstCustomShapes()).isTrue();
    }

    @Test
    void whatNoShapeLookedAtIsNeverAPass() {
        assertThat(check(NAMED, PREFIXES + "ex:c a ex:Thing .").verdict()).isEqualTo(Verdict.COULD_NOT_BE_CHECKED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 | unknown-term    | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:dataType xsd:integer ] .
            5 | unknown-term    | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:minCont 1 ] .
            5 | wrong-value     | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:minCount "x" ] .
            5 | wrong-value     | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:datatype "integer" ] .
            5 | wrong-value     | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:nodeKind sh:Shape ] .
            5 | wrong-value     | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property "p" .
            5 | wrong-pattern   | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:pattern "[a-" ] .
            5 | wrong-path      | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path "p" ; sh:minCount 1 ] .
            5 | ill-formed-list | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:in [ rdf:first ex:a ] .
            5 | ill-formed-list | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:or [ sh:class ex:D ] .
            5 | no-path         | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:minCount 1 .
            5 | no-path         | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:class ex:D ] .
            0 | no-target       | ex:S a sh:NodeShape ; sh:property [ sh:path ex:p ; sh:minCount 1 ] .
            5 | unreachable     | ex:S a sh:NodeShape ; sh:class ex:D . ex:T a sh:NodeShape ; sh:targetClass ex:C ; sh:class ex:D .
            5 | vacuous         | ex:S a sh:NodeShape ; sh:targetClass ex:C .
            5 | vacuous         | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ] .
            5 | not-supported   | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:js [ sh:jsFunctionName "f" ] .
            5 | not-supported   | ex:S a sh:NodeShape ; sh:class ex:C ; sh:target [ sh:select "SELECT ?this { ?this ?p ?o }" ] .
            5 | unreadable-query | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql [ sh:select "SELECT $this { $this no:such ?o }" ] .
            5 | no-this         | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql [ sh:select "SELECT ?o { $this ?p ?o }" ] .
            5 | not-allowed     | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql [ sh:select "SELECT $this { SERVICE <http://example.org/> { $this ?p ?o } }" ] .
            5 | not-allowed     | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql [ sh:select "SELECT $this { $this ?p ?o FILTER EXISTS { SERVICE <http://example.org/> { $this ?p ?o } } }" ] .
            5 | not-allowed     | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql [ sh:select "SELECT $this FROM <http://example.org/> { $this ?p ?o }" ] .
            5 | not-allowed     | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql [ sh:select "SELECT $this { $this ?p ?o FILTER(<java:java.lang.System.exit>(?o)) }" ] .
            5 | not-allowed     | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql [ sh:select "SELECT $this { $this <java:org.example.Magic> ?o }" ] .
            5 | several-messages | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql [ sh:message "a"@en , "b"@de ; sh:select "SELECT $this { $this ?p ?o }" ] .
            5 | several-queries | ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:sparql [ sh:select "SELECT $this { $this ?p 1 }" ] , [ sh:select "SELECT $this { $this ?p 2 }" ] .
            """)
    void aSlipInAShapeIsFoundAtItsPlace(int line, String code, String shapes) {
        List<ShapeProblem> problems = parse(PREFIXES + shapes).problems();

        assertThat(problems).anySatisfy(p -> {
            assertThat(p.code()).isEqualTo(code);
            assertThat(p.place().line()).isEqualTo(line);
            assertThat(p.message().de()).isNotEqualTo(p.message().en());
        });
        assertThat(problems.stream().map(ShapeProblem::code).distinct()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aMisspeltTermIsAnsweredWithTheNearest() {
        assertThat(parse(PREFIXES + NAMED.replace("sh:datatype", "sh:dataType"))
                        .problems()
                        .get(0)
                        .message()
                        .en())
                .contains("Did you mean sh:datatype?");
    }

    @Test
    void shapesWithAProblemGiveNoValidator() {
        CustomShapes shapes = parse(PREFIXES + NAMED.replace("sh:datatype", "sh:dataType"));

        assertThat(shapes.usable()).isFalse();
        assertThatThrownBy(() -> shapes.validator(AcceptancePolicy.standard(), Shipped.CLOCK))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void ourOwnShapesPassTheSameLint() throws Exception {
        List<CustomShapes.File> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(Path.of("shapes"))) {
            for (Path file : found.filter(f -> f.toString().endsWith(".ttl")).toList()) {
                files.add(new CustomShapes.File(file.getFileName().toString(), Files.readAllBytes(file), null));
            }
        }
        assertThat(CustomShapes.parse(files).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sh:property [ sh:path ex:name ; sh:pattern \"^(a+)+\\\\1b$\" ]",
                "sh:property [ sh:path ex:name ; sh:not [ sh:pattern \"^(a+)+\\\\1b$\" ] ]",
                "sh:sparql [ sh:select \"SELECT $this { $this <http://example.org/name> ?v FILTER(!REGEX(?v, '^(a+)+\\\\\\\\1b$')) }\" ]",
                "sh:sparql [ sh:select \"SELECT $this { $this <http://example.org/name> ?v FILTER(REPLACE(?v, '^(a+)+\\\\\\\\1b$', '') = '') }\" ]",
            })
    void aPatternThatWouldRunForYearsIsBrokenOff(String constraint) {
        String text = "a".repeat(60) + "!";
        ValidationOutcome outcome = check(
                "ex:S a sh:NodeShape ; sh:targetClass ex:Place ; " + constraint + " .",
                PREFIXES + "ex:a a ex:Place ; ex:name \"" + text + "\" .");

        assertThat(outcome.verdict()).isEqualTo(Verdict.COULD_NOT_BE_CHECKED);
        assertThat(outcome.failure().orElseThrow().in(Locale.GERMAN)).contains("abgebrochen");
        assertThat(outcome.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT $this { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h . $this ?t ?u FILTER(?a = ?h && STRLEN(CONCAT(STR(?b), STR(?f))) = 7) }",
                "SELECT $this { $this ?t ?u { SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h } } FILTER(?n = 0) }",
            })
    void aQueryThatWouldRunForYearsIsBrokenOff(String query) {
        StringBuilder data = new StringBuilder(PREFIXES);
        for (int i = 0; i < 400; i++) {
            data.append("ex:p" + i + " a ex:Place ; ex:name \"" + i + "\" .\n");
        }
        ValidationOutcome outcome = parse(PREFIXES
                        + "ex:S a sh:NodeShape ; sh:targetClass ex:Place ; sh:sparql [ sh:select \"" + query + "\" ] .")
                .validator(AcceptancePolicy.standard(), Shipped.CLOCK, Duration.ofSeconds(1))
                .validate(turtle(data.toString()), CheckOptions.STANDARD);

        assertThat(outcome.verdict()).isEqualTo(Verdict.COULD_NOT_BE_CHECKED);
        assertThat(outcome.failure()).isPresent();
    }

    @Test
    void aTextThatGrowsWithoutEndIsBrokenOff() {
        String doubled = "?v0";
        StringBuilder query = new StringBuilder("SELECT $this { $this <http://example.org/name> ?v0 ");
        for (int i = 1; i < 40; i++) {
            query.append("BIND(CONCAT(?v" + (i - 1) + ", ?v" + (i - 1) + ") AS ?v" + i + ") ");
            doubled = "?v" + i;
        }
        ValidationOutcome outcome = check(
                "ex:S a sh:NodeShape ; sh:targetClass ex:Place ; sh:sparql [ sh:select \"" + query + "FILTER(STRLEN("
                        + doubled + ") > 1) }\" ] .",
                DATA);

        assertThat(outcome.failure().orElseThrow().en()).contains("1000000 characters");
    }

    @Test
    void aCheckTellsHowFarItIsAndCanBeStopped() {
        StringBuilder data = new StringBuilder(PREFIXES);
        for (int i = 0; i < 3000; i++) {
            data.append("ex:p" + i + " a ex:Place ; ex:name \"" + i + "\" .\n");
        }
        AtomicLong most = new AtomicLong();
        Progress told = new Progress() {
            @Override
            public void at(long done, long total) {
                most.accumulateAndGet(done * 10_000 + total, Math::max);
            }

            @Override
            public boolean cancelled() {
                return most.get() >= 10_000_000 && most.get() % 10_000 == 1;
            }
        };
        CustomValidator validator = parse(PREFIXES + NAMED).validator(AcceptancePolicy.standard(), Shipped.CLOCK);
        validator.validate(turtle(data.toString()), CheckOptions.STANDARD.withProgress(told));
        assertThat(most.get()).isEqualTo(3000L * 10_000 + 3000);

        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {
                most.set(-done);
            }

            @Override
            public boolean cancelled() {
                return most.get() < 0;
            }
        };
        assertThatThrownBy(
                        () -> validator.validate(turtle(data.toString()), CheckOptions.STANDARD.withProgress(stopped)))
                .isInstanceOf(CheckCancelledException.class);
        assertThat(-most.get()).isBetween(1L, 2999L);
    }

    private static ValidationOutcome check(String shapes, String data) {
        return parse(PREFIXES + shapes)
                .validator(AcceptancePolicy.standard(), Shipped.CLOCK)
                .validate(turtle(data), CheckOptions.STANDARD);
    }

    private static CustomShapes parse(String shapes) {
        try {
            return CustomShapes.parse(
                    List.of(new CustomShapes.File("shapes.ttl", shapes.getBytes(StandardCharsets.UTF_8), null)));
        } catch (UnreadableSubmissionException e) {
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
