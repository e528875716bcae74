// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.validation.engine.Deadline;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * Checks submissions: the shapes by Jena's SHACL engine, then what no shape can see. Thread-safe; one instance serves
 * every door, so that page, command line and gate agree.
 *
 * <p>What is validated is the submission together with ontology, catalogue and register; focus nodes come from the
 * submission only.
 */
public final class SubmissionValidator {
    /** Most time that the shapes may take with one file. */
    public static final Duration TIME_LIMIT = Duration.ofMinutes(10);

    /** The day that counts as today is stated of this node in the data that are checked. */
    static final Node ASSESSMENT = Iris.uri(Iris.BASE + "assessment");

    private final SubmissionShapes shapes;
    private final Reference reference;
    private final AcceptancePolicy policy;
    private final Clock clock;
    private final StoreChecks withinFile;
    private final Duration timeLimit;

    /**
     * @param reference ontology, catalogue and register in one graph; read once, later changes are not seen
     * @param clock says which day counts as today, in UTC
     */
    public SubmissionValidator(SubmissionShapes shapes, Graph reference, AcceptancePolicy policy, Clock clock) {
        this(shapes, reference, policy, clock, submission -> List.of());
    }

    /**
     * @param withinFile what the rules that compare say of a file alone; asked where the options bring no store
     */
    public SubmissionValidator(
            SubmissionShapes shapes, Graph reference, AcceptancePolicy policy, Clock clock, StoreChecks withinFile) {
        this(shapes, reference, policy, clock, withinFile, TIME_LIMIT);
    }

    /** @param timeLimit most time that the shapes may take */
    SubmissionValidator(
            SubmissionShapes shapes,
            Graph reference,
            AcceptancePolicy policy,
            Clock clock,
            StoreChecks withinFile,
            Duration timeLimit) {
        this.withinFile = withinFile;
        this.timeLimit = timeLimit;
        this.shapes = shapes;
        this.reference = new Reference(reference);
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Checks the submission against every shape and against what shapes cannot see. Never changes it.
     *
     * <p>A value that fails one shape in two ways is one finding; the SHACL report keeps both results.
     */
    public ValidationOutcome validate(Submission submission) {
        return validate(submission, CheckOptions.STANDARD);
    }

    /**
     * The same as the options say. A check that takes too long or breaks has a {@linkplain ValidationOutcome#failure failure} and
     * no findings.
     *
     * @throws CheckCancelledException if the options' progress says so
     */
    public ValidationOutcome validate(Submission submission, CheckOptions options) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Graph data = reference.with(submission.graph());
        data.add(
                ASSESSMENT,
                AalborgTerms.ASSESSMENT_DATE,
                NodeFactory.createLiteralDT(today.toString(), XSDDatatype.XSDdate));
        ShapeRun.Result run;
        try {
            run = EngineFailure.guard(() ->
                    ShapeRun.of(shapes.plan(), submission.graph(), data, options.progress(), Deadline.in(timeLimit)));
        } catch (EngineFailure.BrokenOffException e) {
            return brokenOff(submission, options, today, e.reason());
        }
        ValidationReport report = run.report();
        List<GateFault> faults = new ArrayList<>(GateChecks.faults(submission, reference, run.met()));
        if (options.profile() != null) {
            faults.addAll(ProfileCheck.faults(submission, data, Iris.uri(options.profile())));
        }
        Wording wording = new Wording(submission, data, reference, shapes);
        CellFindings cells = new CellFindings(submission);
        List<Finding> findings = new ArrayList<>(cells.findings());
        Set<List<Object>> said = new HashSet<>();
        Set<List<Object>> reported = new HashSet<>();
        for (ReportEntry entry : report.getEntries()) {
            Finding finding = wording.finding(entry);
            if (finding.severity() == Severity.VIOLATION) {
                reported.add(Arrays.asList(entry.focusNode(), entry.value()));
            }
            if (said.add(Arrays.asList(finding.shape(), finding.focus(), finding.path(), finding.value()))
                    && !cells.explain(finding)
                    && !cells.explainByMissingHead(finding)) {
                findings.add(finding);
            }
        }
        for (GateFault fault : faults) {
            boolean alreadyByAShape =
                    fault.value() != null && reported.contains(Arrays.asList(fault.focus(), fault.value()));
            Finding finding = wording.finding(fault);
            if (!alreadyByAShape && !cells.explainByMissingHead(finding)) {
                findings.add(finding);
            }
        }
        StoreChecks comparing = options.store() != null ? options.store() : withinFile;
        comparing.faults(submission).forEach(fault -> findings.add(wording.finding(fault)));
        findings.replaceAll(new HeadingWords(submission, this.reference)::in);
        findings.sort(Finding.IN_DOCUMENT_ORDER);
        Coverage coverage = run.coverage(submission, node -> node.toString());
        return new ValidationOutcome(
                submission,
                findings,
                policy,
                coverage,
                clock.instant(),
                today,
                ReportGraph.of(report.getGraph(), findings),
                kind(options),
                null,
                AskedRules.of(shapes, coverage, submission.graph()),
                ServedCommitments.of(data, findings));
    }

    private ValidationOutcome brokenOff(Submission submission, CheckOptions options, LocalDate today, Label reason) {
        return new ValidationOutcome(
                submission,
                List.of(),
                policy,
                Coverage.NONE,
                clock.instant(),
                today,
                EngineFailure.report(reason),
                kind(options),
                reason,
                List.of(),
                Map.of());
    }

    private static ValidationOutcome.Shapes kind(CheckOptions options) {
        return new ValidationOutcome.Shapes(
                options.store() != null ? ValidationOutcome.Kind.RELEASE_AND_STORE : ValidationOutcome.Kind.RELEASE,
                null);
    }
}
