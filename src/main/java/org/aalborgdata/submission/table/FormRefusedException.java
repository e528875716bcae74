// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import org.aalborgdata.vocabulary.Label;

/** A form that cannot be made as it is asked for. */
public final class FormRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final transient Label words;

    FormRefusedException(String en, String de) {
        super(en);
        this.words = new Label(en, de);
    }

    /** What is wrong and what is expected, as sentences for the user. */
    public Label words() {
        return words;
    }
}
