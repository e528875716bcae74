// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.util.Locale;
import org.aalborgdata.vocabulary.Label;

/** How a finding stands to the run before. */
public enum FindingState {
    /** The run before did not report it. */
    NEW(new Label("new", "neu")),
    /** The run before reported it too. */
    OPEN(new Label("still open", "weiterhin offen")),
    /** The run before reported it; now it is gone. */
    FIXED(new Label("fixed", "behoben"));

    private final Label label;

    FindingState(Label label) {
        this.label = label;
    }

    public Label label() {
        return label;
    }

    /** As reports for machines write it, for example {@code fixed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
