// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Collection;

/**
 * Which findings stop a submission.
 *
 * <p>{@link #standard()} is the policy of the public store, where violations stop. A network office that wants clean
 * files can let warnings stop too. Immutable.
 *
 * @param name shown beside the verdict
 * @param stopsAt the lightest severity that stops
 */
public record AcceptancePolicy(String name, Severity stopsAt) {

    public static AcceptancePolicy standard() {
        return new AcceptancePolicy("standard", Severity.VIOLATION);
    }

    /**
     * @param focusNodes how many records were met by a rule; with none there is nothing that could have passed
     */
    public Verdict judge(Collection<Finding> findings, int focusNodes) {
        if (focusNodes == 0) {
            return Verdict.COULD_NOT_BE_CHECKED;
        }
        if (findings.stream().anyMatch(f -> f.severity().compareTo(stopsAt) <= 0)) {
            return Verdict.NOT_ACCEPTABLE;
        }
        boolean warned = findings.stream().anyMatch(f -> f.severity() == Severity.WARNING);
        return warned ? Verdict.ACCEPTABLE_WITH_WARNINGS : Verdict.ACCEPTABLE;
    }
}
