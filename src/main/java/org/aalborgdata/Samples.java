// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata;

import java.util.List;
import org.aalborgdata.release.ShippedFiles;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.AcceptableSubmission;
import org.aalborgdata.validation.ValidationOutcome;

/** The shipped sample submissions: real figures of real places, see {@code data/samples/README.md}. */
public final class Samples {
    private Samples() {}

    /**
     * Publishes the samples, each through the same gate as any submission, if nothing was ever published here.
     *
     * @return how many were published; 0 if the store was not empty
     * @throws IllegalStateException if a sample does not pass, which means a broken build
     */
    public static int publish(Aalborg aalborg) {
        if (!aalborg.registry().history().isEmpty()) {
            return 0;
        }
        List<AcceptableSubmission> accepted = ShippedFiles.list("data/samples", ".ttl").stream()
                .map(name -> accept(aalborg, name))
                .toList();
        aalborg.registry().publish(accepted);
        return accepted.size();
    }

    private static AcceptableSubmission accept(Aalborg aalborg, String name) {
        try {
            String fileName = name.substring(name.lastIndexOf('/') + 1);
            Submission submission = aalborg.reader().read(ShippedFiles.read(name), fileName);
            ValidationOutcome outcome = aalborg.validator().validate(submission);
            return outcome.acceptable()
                    .orElseThrow(() -> new IllegalStateException(
                            name + " is not acceptable: " + outcome.findings().get(0)));
        } catch (UnreadableSubmissionException e) {
            throw new IllegalStateException(name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
