// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.aalborgdata.Aalborg;
import org.aalborgdata.Samples;
import org.aalborgdata.management.practice.Practice;
import org.aalborgdata.management.practice.Practice.State;
import org.aalborgdata.management.practice.Practices;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.vocabulary.Iris;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good practices as the public store tells of them. */
class PracticesTest {
    private static final String DEMO = Iris.RECORD + "demo-exchange/";

    @TempDir
    Path data;

    private Aalborg aalborg;
    private Practices practices;

    @BeforeEach
    void publishSamples() {
        aalborg = Aalborg.at(data);
        Samples.publish(aalborg);
        practices = new Practices(aalborg.management());
    }

    @AfterEach
    void close() {
        aalborg.close();
    }

    @Test
    void aPracticeIsAssessedOnlyWhenEachCriterionHasAVerdict() {
        assertThat(practice("bus-on-call").state()).isEqualTo(State.ASSESSED);
        assertThat(practice("solar-barns").state()).as("one verdict of three").isEqualTo(State.SUBMITTED);
        assertThat(practice("dune-school").state()).isEqualTo(State.SUBMITTED);
        assertThat(practice("cargo-boats").state()).isEqualTo(State.WITHDRAWN);
        assertThat(practices.all().stream().filter(p -> !p.demonstration()))
                .isNotEmpty()
                .allMatch(p -> p.state() == State.SUBMITTED);
    }

    @Test
    void everyVerdictIsShownWithWhoWhenAndWhy() {
        Practice practice = practice("car-free-holiday");
        List<Practice.Verdict> added = practice.criteria().get(1).verdicts();

        assertThat(practice.criteria().stream().map(c -> c.code().notation()))
                .containsExactly("applied", "adds-value", "regional-development");
        assertThat(added.stream()
                        .map(v -> v.assessor().notation() + " " + v.value().notation() + " " + v.date()))
                .containsExactly(
                        "demo-sector-tourism fulfilled 2026-02-03", "demo-sector-transport not-fulfilled 2026-02-17");
        assertThat(added.get(1).reason()).isNotNull();
        assertThat(practice.evidence())
                .extracting(e -> e.stated() + " " + e.unit() + " " + e.year())
                .containsExactly("84 km 2025");
        assertThat(practice.followers())
                .extracting(f -> f.measure().notation() + " " + f.territory().notation())
                .containsExactly("measure-station x-demo-musterwald");
    }

    @Test
    void theLastMissingVerdictOfAnotherPublisherMakesAPracticeAssessed() throws UnreadableSubmissionException {
        String verdicts = """
                @prefix aalborg: <https://w3id.org/aalborg/ontology#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix qb: <http://purl.org/linked-data/cube#> .
                @prefix record: <https://w3id.org/aalborg/record/demo-sector-energy/> .
                <https://w3id.org/aalborg/submission/demo-sector-energy/2026> a aalborg:Submission , qb:DataSet ;
                  dcterms:title "Verdicts"@en , "Urteile"@de ; dcterms:description "A test."@en , "Ein Test."@de ;
                  dcterms:publisher <https://w3id.org/aalborg/organisation/demo-sector-energy> ;
                  aalborg:period "2026" ; dcterms:issued "2026-11-01"^^<http://www.w3.org/2001/XMLSchema#date> ;
                  dcterms:conformsTo <https://w3id.org/aalborg/profile/good-practice/0.1.0> ;
                  qb:structure aalborg:structure ; dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;
                  aalborg:demonstration true .
                """ + verdict("adds-value") + verdict("regional-development");
        var outcome = aalborg.validator()
                .validate(aalborg.reader().read(verdicts.getBytes(StandardCharsets.UTF_8), "verdicts.ttl"));
        aalborg.registry().publish(outcome.acceptable().orElseThrow());

        assertThat(practice("solar-barns").state()).isEqualTo(State.ASSESSED);
    }

    private static String verdict(String criterion) {
        return """
                record:%1$s a aalborg:PracticeAssessment ;
                  dcterms:isPartOf <https://w3id.org/aalborg/submission/demo-sector-energy/2026> ;
                  aalborg:assesses <https://w3id.org/aalborg/record/demo-exchange/solar-barns> ;
                  aalborg:criterion <https://w3id.org/aalborg/code/practice-criterion/%1$s> ;
                  aalborg:criterionVerdict <https://w3id.org/aalborg/code/criterion-verdict/fulfilled> ;
                  aalborg:assessor <https://w3id.org/aalborg/organisation/demo-sector-energy> ;
                  aalborg:sector <https://w3id.org/aalborg/code/sector/energy> ;
                  dcterms:date "2026-10-30"^^<http://www.w3.org/2001/XMLSchema#date> .
                """.formatted(criterion);
    }

    private Practice practice(String name) {
        return practices.of(DEMO + name).orElseThrow();
    }
}
