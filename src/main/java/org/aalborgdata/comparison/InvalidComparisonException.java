// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import org.aalborgdata.vocabulary.Label;

/** A comparison that cannot be made as asked. Names the parameter at fault and how to mend it. */
public final class InvalidComparisonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient Label problem;

    InvalidComparisonException(String parameter, Label problem) {
        super(parameter + ": " + problem.en());
        this.parameter = parameter;
        this.problem = problem;
    }

    /** Such as {@code from}. */
    public String parameter() {
        return parameter;
    }

    /** What is wrong and how to mend it. */
    public Label problem() {
        return problem;
    }
}
