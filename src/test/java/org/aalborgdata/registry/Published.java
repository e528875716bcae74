// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import org.aalborgdata.Aalborg;
import org.aalborgdata.validation.AcceptableSubmission;
import org.aalborgdata.validation.ValidationOutcome;

/** Takes test files through the real gate. */
final class Published {
    private Published() {}

    static AcceptableSubmission accepted(Aalborg aalborg, byte[] turtle) {
        try {
            ValidationOutcome outcome =
                    aalborg.validator().validate(aalborg.reader().read(turtle, "test.ttl"));
            return outcome.acceptable()
                    .orElseThrow(() -> new AssertionError("The test file is not acceptable: " + outcome.findings()));
        } catch (org.aalborgdata.submission.UnreadableSubmissionException e) {
            throw new AssertionError(e);
        }
    }

    static Receipt publish(Aalborg aalborg, String period, int edition, int figures) {
        return aalborg.registry().publish(accepted(aalborg, VaxjoFile.turtle(period, edition, figures)));
    }
}
