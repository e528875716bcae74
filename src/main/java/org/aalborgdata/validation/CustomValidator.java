// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.validation.engine.Deadline;
import org.aalborgdata.validation.engine.ShapePlan;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;

/**
 * Checks a file against shapes that somebody brought, and against nothing else: no gate, no register, no catalogue. What passes
 * is no ticket to publication. Thread-safe.
 */
public final class CustomValidator {
    private final ShapePlan shapes;
    private final String profile;
    private final AcceptancePolicy policy;
    private final Clock clock;

    CustomValidator(ShapePlan shapes, String profile, AcceptancePolicy policy, Clock clock) {
        this.shapes = shapes;
        this.profile = profile;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Checks the submission; never changes it. Profile and store of the options do not matter here.
     *
     * @throws CheckCancelledException if the options' progress says so
     */
    public ValidationOutcome validate(Submission submission, CheckOptions options) {
        ShapeRun.Result run =
                ShapeRun.of(shapes, submission.graph(), submission.graph(), options.progress(), Deadline.NONE);
        List<Finding> findings = new ArrayList<>();
        for (ReportEntry entry : run.report().getEntries()) {
            findings.add(finding(submission, entry));
        }
        findings.sort(Finding.IN_DOCUMENT_ORDER);
        return new ValidationOutcome(
                submission,
                findings,
                policy,
                run.coverage(submission, node -> node.toString()),
                clock.instant(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                run.report().getGraph(),
                new ValidationOutcome.Shapes(ValidationOutcome.Kind.CUSTOM, profile),
                null);
    }

    private Finding finding(Submission submission, ReportEntry entry) {
        var path = entry.resultPath();
        Node property = path instanceof P_Link link ? link.getNode() : null;
        Node value = entry.value();
        String shape = entry.source().isURI() ? entry.source().getURI() : profile;
        return new Finding(
                Severity.of(entry.severity().level()),
                Iris.lastSegment(shape),
                Label.of(entry.message()),
                Label.of(""),
                entry.focusNode(),
                path == null ? null : property != null ? Prefixes.show(property) : ShaclPaths.pathToString(path),
                value,
                null,
                property != null && value != null
                        ? submission.places().of(Triple.create(entry.focusNode(), property, value))
                        : submission.places().of(entry.focusNode()),
                shape,
                entry.sourceConstraintComponent().getURI());
    }
}
