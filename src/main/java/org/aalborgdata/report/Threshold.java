// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ValidationOutcome;

/**
 * From which severity on a finding fails a run: for exit status, JUnit and REST alike. It is the wish of whoever asks and
 * changes no verdict.
 */
public enum Threshold {
    VIOLATION,
    WARNING,
    INFO,
    /** No finding fails. */
    NONE;

    /** As it is typed on the command line, for example {@code warning}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By what is typed on the command line. */
    public static Optional<Threshold> ofKey(String key) {
        return Arrays.stream(values())
                .filter(t -> t.key().equalsIgnoreCase(key))
                .findFirst();
    }

    /** Whether a finding of this severity fails. */
    public boolean reaches(Severity severity) {
        return this != NONE && severity.ordinal() <= ordinal();
    }

    /** Whether any finding fails; says nothing of a file in which nothing was checked. */
    public boolean reached(ValidationOutcome outcome) {
        return outcome.findings().stream().anyMatch(f -> reaches(f.severity()));
    }
}
