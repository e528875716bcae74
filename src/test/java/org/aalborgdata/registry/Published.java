// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import org.aalborgdata.Aalborg;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.AcceptableSubmission;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.ValidationOutcome;

/** Takes test files through the real gate. */
final class Published {
    private Published() {}

    static AcceptableSubmission accepted(Aalborg aalborg, byte[] turtle) {
        ValidationOutcome outcome = checked(aalborg, turtle, CheckOptions.STANDARD);
        return outcome.acceptable()
                .orElseThrow(() -> new AssertionError("The test file is not acceptable: " + outcome.findings()));
    }

    static ValidationOutcome checkedWithStore(Aalborg aalborg, byte[] turtle) {
        return checked(aalborg, turtle, CheckOptions.STANDARD.withStore(aalborg.storeChecks()));
    }

    private static ValidationOutcome checked(Aalborg aalborg, byte[] turtle, CheckOptions options) {
        try {
            return aalborg.validator().validate(aalborg.reader().read(turtle, "test.ttl"), options);
        } catch (UnreadableSubmissionException e) {
            throw new AssertionError(e);
        }
    }

    static Receipt publish(Aalborg aalborg, String period, int edition, int figures) {
        return aalborg.registry().publish(accepted(aalborg, VaxjoFile.turtle(period, edition, figures)));
    }
}
