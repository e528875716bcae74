// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;

/** A comparison that cannot be made as asked. Names the parameter at fault and how to mend it. */
public final class InvalidComparisonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient Label problem;

    /**
     * A problem.
     *
     * @param parameter such as {@code from}
     */
    public InvalidComparisonException(String parameter, Label problem) {
        super(parameter + ": " + problem.en());
        this.parameter = parameter;
        this.problem = problem;
    }

    /** Of an indicator or a territory that is not registered. */
    public static InvalidComparisonException unknown(String parameter, String iri) {
        String code = Iris.lastSegment(iri);
        return "indicator".equals(parameter)
                ? new InvalidComparisonException(
                        parameter,
                        new Label(
                                "There is no indicator " + code + ". The page /indicators lists them all.",
                                "Es gibt keinen Indikator " + code + ". Die Seite /indicators führt alle auf."))
                : new InvalidComparisonException(
                        parameter,
                        new Label(
                                "There is no territory " + code + ". The page /territories lists them all.",
                                "Es gibt kein Gebiet " + code + ". Die Seite /territories führt alle auf."));
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
