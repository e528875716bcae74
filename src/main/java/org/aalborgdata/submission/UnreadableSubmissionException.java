// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.Locale;
import org.aalborgdata.vocabulary.Label;

/** A file that cannot be read as RDF. Says where, what was found, what is expected and how to mend it. */
public final class UnreadableSubmissionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient Label problem;
    private final transient Label remedy;

    public UnreadableSubmissionException(Place place, Label problem, Label remedy) {
        super(place + ": " + problem.en() + " " + remedy.en());
        this.place = place;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** Where reading stopped; the line is 0 if the fault concerns the whole file. */
    public Place place() {
        return place;
    }

    /** What was found and what is expected. One sentence. */
    public Label problem() {
        return problem;
    }

    /** How to mend it. One sentence. */
    public Label remedy() {
        return remedy;
    }

    /** {@code file:line:column: problem remedy} in the language of the locale. */
    public String describe(Locale locale) {
        return place + ": " + problem.in(locale) + " " + remedy.in(locale);
    }
}
