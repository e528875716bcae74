// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.validation.Verdict;
import org.aalborgdata.vocabulary.Label;

/** What became of one file that somebody wanted checked. */
public sealed interface Checked {
    /** The file's name as the submitter calls it. */
    String file();

    /** Never a pass unless the file was read and checked. */
    default Verdict verdict() {
        return this instanceof Examined examined ? examined.outcome().verdict() : Verdict.COULD_NOT_BE_CHECKED;
    }

    /** It was read and every rule was asked. */
    record Examined(ValidationOutcome outcome) implements Checked {
        @Override
        public String file() {
            return outcome.submission().sourceName();
        }
    }

    /** It is not what its name or media type promises; no rule could be asked. */
    record Unreadable(String file, UnreadableSubmissionException problem) implements Checked {}

    /**
     * Its bytes could not be had.
     *
     * @param problem one sentence
     */
    record Missing(String file, Label problem) implements Checked {}
}
