// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.time.Clock;
import org.aalborgdata.submission.Submission;
import org.apache.jena.graph.Graph;

/** Checks submissions. Thread-safe; one instance serves every door. */
public final class SubmissionValidator {
    private final SubmissionShapes shapes;
    private final Graph reference;
    private final AcceptancePolicy policy;
    private final Clock clock;

    /**
     * @param reference ontology, catalogue and register in one graph; read once, later changes are not seen
     * @param clock says which day counts as today, in UTC
     */
    public SubmissionValidator(SubmissionShapes shapes, Graph reference, AcceptancePolicy policy, Clock clock) {
        this.shapes = shapes;
        this.reference = reference;
        this.policy = policy;
        this.clock = clock;
    }

    /** Checks the submission against every shape and against what shapes cannot see. Never changes it. */
    public ValidationOutcome validate(Submission submission) {
        throw new UnsupportedOperationException();
    }
}
