// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import org.aalborgdata.vocabulary.Label;

/** What was given as the report of the run before is none that can be compared with. */
public final class UnreadableReportException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Label problem;

    UnreadableReportException(Label problem) {
        super(problem.en());
        this.problem = problem;
    }

    /** What was found, and what to give instead. */
    public Label problem() {
        return problem;
    }
}
