// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.validation.engine.Deadline;
import org.aalborgdata.validation.engine.ShapePlan;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Checks a file against shapes that somebody brought, and against nothing else: no gate, no register, no catalogue. What passes
 * is no ticket to publication. Thread-safe.
 */
public final class CustomValidator {
    /** Most time that one check may take. */
    public static final Duration TIME_LIMIT = Duration.ofMinutes(5);

    private final ShapePlan shapes;
    private final ShapeNames names;
    private final String profile;
    private final AcceptancePolicy policy;
    private final Clock clock;
    private final Duration timeLimit;
    private final List<ShapeProblem> doubts;

    CustomValidator(
            ShapePlan shapes,
            String profile,
            AcceptancePolicy policy,
            Clock clock,
            Duration timeLimit,
            List<ShapeProblem> doubts) {
        this.shapes = shapes;
        this.names = new ShapeNames(shapes.shapes().getGraph(), profile);
        this.profile = profile;
        this.policy = policy;
        this.clock = clock;
        this.timeLimit = timeLimit;
        this.doubts = doubts;
    }

    /**
     * Checks the submission; never changes it. Profile and store of the options do not matter here. A check that takes too long
     * or breaks has a {@linkplain ValidationOutcome#failure failure} and no findings.
     *
     * @throws CheckCancelledException if the options' progress says so
     */
    public ValidationOutcome validate(Submission submission, CheckOptions options) {
        try {
            ShapeRun.Result run = EngineFailure.guard(() -> ShapeRun.of(
                    shapes, submission.graph(), submission.graph(), options.progress(), Deadline.in(timeLimit)));
            List<Finding> findings = run.report().getEntries().stream()
                    .map(entry -> finding(submission, entry))
                    .sorted(Finding.IN_DOCUMENT_ORDER)
                    .toList();
            return outcome(
                    submission,
                    findings,
                    run.coverage(submission, names::iri),
                    run.report().getGraph(),
                    null);
        } catch (EngineFailure.BrokenOffException e) {
            return outcome(submission, List.of(), Coverage.NONE, EngineFailure.report(e.reason()), e.reason());
        }
    }

    private ValidationOutcome outcome(
            Submission submission, List<Finding> findings, Coverage coverage, Graph report, @Nullable Label failure) {
        Instant now = clock.instant();
        return new ValidationOutcome(
                submission,
                findings,
                policy,
                coverage,
                now,
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                report,
                new ValidationOutcome.Shapes(ValidationOutcome.Kind.CUSTOM, profile, doubts),
                failure,
                List.of(),
                Map.of());
    }

    private Finding finding(Submission submission, ReportEntry entry) {
        Path path = entry.resultPath();
        Node property = path instanceof P_Link link ? link.getNode() : null;
        return new Finding(
                Severity.ofResult(entry.severity().level()),
                names.name(entry.source()),
                names.message(entry),
                names.why(entry.source()),
                entry.focusNode(),
                path == null ? null : property != null ? Prefixes.show(property) : ShaclPaths.pathToString(path),
                entry.value(),
                null,
                place(submission, entry.focusNode(), property, entry.value()),
                names.iri(entry.source()),
                entry.sourceConstraintComponent().getURI());
    }

    private static Place place(Submission submission, Node focus, @Nullable Node property, @Nullable Node value) {
        if (property == null) {
            return submission.places().of(focus);
        }
        return value == null
                ? submission.places().ofMissing(focus, property)
                : submission.places().of(Triple.create(focus, property, value));
    }
}
