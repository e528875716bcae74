// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.util.function.BiFunction;
import org.aalborgdata.report.Checked;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.CheckCancelledException;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.CustomValidator;
import org.aalborgdata.validation.SubmissionValidator;
import org.aalborgdata.validation.ValidationOutcome;
import org.jspecify.annotations.Nullable;

/** Reads and validates one file. Thread-safe; every door uses the same one, so that all give the same verdict. */
public final class Checker {
    private final SubmissionReader reader;
    private final BiFunction<Submission, CheckOptions, ValidationOutcome> validator;

    public Checker(SubmissionReader reader, SubmissionValidator validator) {
        this(reader, validator::validate);
    }

    /** Checks against shapes that somebody brought instead of ours. */
    public Checker(SubmissionReader reader, CustomValidator shapes) {
        this(reader, shapes::validate);
    }

    private Checker(SubmissionReader reader, BiFunction<Submission, CheckOptions, ValidationOutcome> validator) {
        this.reader = reader;
        this.validator = validator;
    }

    /** The same reader with the shapes that somebody brought instead of ours. */
    public Checker against(CustomValidator shapes) {
        return new Checker(reader, shapes);
    }

    /**
     * Checks a file.
     *
     * @param bytes kept with the outcome, not copied; nobody may change them
     * @param name the file's name as the submitter calls it
     * @param syntax null to tell it by the name's ending
     * @throws CheckCancelledException if the options' progress says so
     */
    public Checked check(byte[] bytes, String name, @Nullable Syntax syntax, CheckOptions options) {
        try {
            stopIfWanted(options);
            Submission submission = reader.readGiven(bytes, name, syntax);
            stopIfWanted(options);
            return new Checked.Examined(validator.apply(submission, options));
        } catch (UnreadableSubmissionException e) {
            return new Checked.Unreadable(name, e);
        }
    }

    private static void stopIfWanted(CheckOptions options) {
        if (options.progress().cancelled()) {
            throw new CheckCancelledException();
        }
    }
}
