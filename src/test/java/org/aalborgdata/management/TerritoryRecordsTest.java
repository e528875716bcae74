// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.aalborgdata.Aalborg;
import org.aalborgdata.management.cycle.CoreDocument;
import org.aalborgdata.management.cycle.Cycle;
import org.aalborgdata.management.cycle.CycleStep;
import org.aalborgdata.management.cycle.StepState;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.target.Baseline;
import org.aalborgdata.management.target.MeasureFacts;
import org.aalborgdata.management.target.TargetFacts;
import org.aalborgdata.management.target.TargetFacts.Assessment;
import org.aalborgdata.management.territory.Remedy;
import org.aalborgdata.management.territory.TerritoryRecords;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A submission with everything, as the store gives it back. */
class TerritoryRecordsTest {
    private static final String RECORD = Iris.RECORD + "vaxjo/trial/";

    @TempDir
    static Path directory;

    static Aalborg aalborg;
    static TerritoryRecords records;

    @BeforeAll
    static void publish() throws IOException, UnreadableSubmissionException {
        aalborg = Aalborg.at(directory);
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/submissions/management.ttl"));
        ValidationOutcome outcome =
                aalborg.validator().validate(aalborg.reader().read(file, "management.ttl"));
        assertThat(outcome.acceptable()).as(outcome.findings().toString()).isPresent();
        outcome.acceptable().ifPresent(aalborg.registry()::publish);
        records = of("SE-0780");
    }

    @AfterAll
    static void close() {
        aalborg.close();
    }

    private static TerritoryRecords of(String territory) {
        return aalborg.management().read(reading -> TerritoryRecords.of(reading, Iris.TERRITORY + territory));
    }

    @Test
    void theLatestCycleComesFirstWithAllThatBelongsToIt() {
        assertThat(records.cycles())
                .extracting(c -> c.number(), Cycle::current)
                .containsExactly(tuple(2, true), tuple(1, false));
        Cycle cycle = records.cycles().get(0);
        assertThat(cycle.cycle().name()).isEqualTo(new Label("Trial: second cycle", "Probe: zweiter Zyklus"));
        assertThat(cycle.profile().iri()).endsWith("/ims/0.1.0");
        assertThat(cycle.joint()).extracting(Named::notation).containsExactly("FI-398");
        assertThat(cycle.teams()).extracting(Named::notation).containsExactly("coordination");
        assertThat(cycle.previous().iri()).isEqualTo(RECORD + "cycle-1");
        assertThat(cycle.demonstration()).isTrue();
        assertThat(cycle.lastVote().body()).isEqualTo("Municipal council");
        assertThat(cycle.lastVote().number()).isEqualTo("12/2023");
        assertThat(cycle.documents("internal-audit").get(0).auditor().notation())
                .isEqualTo("neighbour");
        assertThat(cycle.knowledge()).isEqualTo(1);
        assertThat(cycle.needs())
                .as("the one without cycle counts by its submission")
                .isEqualTo(2);
        assertThat(records.cycles().get(1).start().stated()).isEqualTo("2019");
    }

    @Test
    void aJointCycleStandsOnThePageOfEachTerritory() {
        assertThat(of("FI-398").cycles()).extracting(c -> c.number()).containsExactly(2);
        assertThat(of("LV-0001000").cycles()).isEmpty();
    }

    @Test
    void everyStepSaysHowFarItIs() {
        List<CycleStep> steps = CycleStep.of(records.cycles().get(0), records.profiles());

        assertThat(steps)
                .extracting(s -> s.label().en(), CycleStep::state)
                .containsExactly(
                        tuple("Baseline report and priorities", StepState.DONE),
                        tuple("Targets and strategic programme", StepState.UNDER_WAY),
                        tuple("Political commitment", StepState.UNDER_WAY),
                        tuple("Realisation of priority measures", StepState.UNDER_WAY),
                        tuple("Reporting and evaluation", StepState.OMITTED));
        assertThat(CycleStep.of(records.cycles().get(1), records.profiles()))
                .extracting(CycleStep::state)
                .containsExactly(
                        StepState.UNDER_WAY,
                        StepState.NOT_YET,
                        StepState.NOT_YET,
                        StepState.NOT_YET,
                        StepState.NOT_YET);
    }

    @Test
    void completenessSaysWhichDocumentExistsAndWhoApprovedIt() {
        List<CoreDocument> core = CycleStep.of(records.cycles().get(0), records.profiles()).stream()
                .flatMap(s -> s.core().stream())
                .toList();

        CoreDocument programme = role(core, "strategic-programme");
        assertThat(programme.place().isRequired()).isTrue();
        assertThat(programme.votes()).singleElement().satisfies(v -> assertThat(v.on().stated())
                .isEqualTo("2023-09-20"));
        assertThat(role(core, "management-development-plan").exists()).isFalse();
        assertThat(role(core, "evaluation-report").omission().reason().de()).isEqualTo("Probe: Der Zyklus endet 2026.");
        assertThat(role(core, "council-resolution").records()).isEqualTo(1);
        assertThat(role(core, "needs-inventory").records()).isEqualTo(2);
    }

    private static CoreDocument role(List<CoreDocument> core, String role) {
        return core.stream()
                .filter(c -> c.place().role().notation().equals(role))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTargetKnowsItsVoteItsPriorityAndThreeJudgements() {
        TargetFacts target = records.targets().get(RECORD + "target-2030");

        assertThat(target.baseline()).isEqualTo(RECORD + "co2-2020");
        assertThat(target.votes()).extracting(v -> v.vote().notation()).containsExactly("resolution");
        assertThat(target.priorities()).extracting(Named::notation).containsExactly("priority");
        assertThat(target.assessments())
                .extracting(a -> a.assessor().notation(), a -> a.level().notation())
                .containsExactly(
                        tuple("administration", "fair"), tuple("auditor", "poor"), tuple("stakeholders", "excellent"));
        assertThat(target.assessments().get(1)).extracting(Assessment::note).isNotNull();
        assertThat(records.targets().get(RECORD + "target-2026").parent().notation())
                .isEqualTo("target-2030");
    }

    @Test
    void aMeasureKnowsWhoPaysAndWhatItServes() {
        MeasureFacts measure = records.measures().get(0);

        assertThat(measure.measure().notation()).isEqualTo("cycle-path");
        assertThat(measure.commitment()).isEqualTo("6");
        assertThat(measure.cost()).isEqualByComparingTo("250000");
        assertThat(measure.funding()).containsExactly("Municipal budget", "Regional fund");
        assertThat(measure.staff()).isEqualByComparingTo("6.5");
        assertThat(measure.serves()).extracting(Named::notation).containsExactly("target-2026", "target-2030");
        assertThat(measure.inspiredBy()).extracting(Named::notation).containsExactly("traffic-count");
        assertThat(measure.responsible()).isEqualTo("Technical services");
    }

    @Test
    void theChainRunsFromFindingToPriority() {
        Baseline baseline = records.baseline();

        assertThat(baseline.priorities()).singleElement().satisfies(p -> {
            assertThat(p.importance()).isEqualTo(1);
            assertThat(baseline.findings(p))
                    .extracting(f -> f.kind().notation())
                    .containsExactly("pressure");
        });
        assertThat(baseline.unused()).extracting(f -> f.finding().notation()).containsExactly("finding-unused");
        assertThat(baseline.findings(baseline.priorities().get(0))
                        .get(0)
                        .evidence()
                        .get(0)
                        .name()
                        .en())
                .as("a figure is called by indicator and year")
                .endsWith(", 2020");
    }

    @Test
    void bothInventoriesRemediesAndInvolvementAreThere() {
        assertThat(records.inventory().knowledge()).singleElement().satisfies(k -> {
            assertThat(k.forms()).extracting(Named::notation).containsExactly("site-visit");
            assertThat(k.sectors()).extracting(Named::notation).containsExactly("energy");
        });
        assertThat(records.inventory().needs())
                .extracting(n -> n.status().notation(), n -> n.answers().size())
                .containsExactly(tuple("answered", 1), tuple("open", 0));
        Remedy remedy = records.remedies().get(RECORD + "gap");
        assertThat(remedy.due()).isEqualTo("2026-06-30");
        assertThat(remedy.measure().notation()).isEqualTo("traffic-count");
        assertThat(records.involvements()).singleElement().satisfies(i -> {
            assertThat(i.participants()).isEqualTo(120);
            assertThat(i.on().stated()).isEqualTo("2023-03-04");
        });
    }

    @Test
    void aTerritoryWithNothingHasNothing() {
        TerritoryRecords nothing = of("LV-0001000");

        assertThat(nothing.measures()).isEmpty();
        assertThat(nothing.inventory().knowledge()).isEmpty();
        assertThat(nothing.baseline().findings()).isEmpty();
    }
}
