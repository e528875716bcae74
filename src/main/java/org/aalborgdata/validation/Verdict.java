// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Locale;
import org.aalborgdata.vocabulary.Label;

/** What the findings mean for publication under a policy. Not the same as {@code sh:conforms}. */
public enum Verdict {
    ACCEPTABLE("acceptable", "annehmbar"),
    ACCEPTABLE_WITH_WARNINGS("acceptable with warnings", "annehmbar mit Warnungen"),
    NOT_ACCEPTABLE("not acceptable", "nicht annehmbar"),
    /** No record in the file was met by any rule; never a pass. */
    COULD_NOT_BE_CHECKED("could not be checked", "konnte nicht geprüft werden");

    private final Label label;

    Verdict(String en, String de) {
        this.label = new Label(en, de);
    }

    public Label label() {
        return label;
    }

    /** As reports and provenance write it, for example {@code not-acceptable}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean passes() {
        return this == ACCEPTABLE || this == ACCEPTABLE_WITH_WARNINGS;
    }
}
