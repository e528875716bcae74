// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import org.aalborgdata.submission.Submission;

/**
 * The ticket to publication: a submission together with the outcome that let it pass. Only validation can make one, so
 * nothing unchecked can be stored.
 */
public final class AcceptableSubmission {
    private final Submission submission;
    private final ValidationOutcome outcome;

    AcceptableSubmission(Submission submission, ValidationOutcome outcome) {
        this.submission = submission;
        this.outcome = outcome;
    }

    public Submission submission() {
        return submission;
    }

    public ValidationOutcome outcome() {
        return outcome;
    }
}
