// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import org.aalborgdata.report.Checked;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.SubmissionValidator;
import org.jspecify.annotations.Nullable;

/** Reads and validates one file. Thread-safe; every door uses the same one, so that all give the same verdict. */
public final class Checker {
    private final SubmissionReader reader;
    private final SubmissionValidator validator;

    public Checker(SubmissionReader reader, SubmissionValidator validator) {
        this.reader = reader;
        this.validator = validator;
    }

    /**
     * Checks a file; keeps nothing of it.
     *
     * @param name the file's name as the submitter calls it
     * @param syntax null to tell it by the name's ending
     * @throws org.aalborgdata.validation.CheckCancelledException if the options' progress says so
     */
    public Checked check(byte[] bytes, String name, @Nullable Syntax syntax, CheckOptions options) {
        try {
            return new Checked.Examined(validator.validate(reader.read(bytes, name, syntax), options));
        } catch (UnreadableSubmissionException e) {
            return new Checked.Unreadable(name, e);
        }
    }
}
