// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.io.IOException;
import java.util.Locale;

/** stub */
public final class JsonReport {
    private JsonReport() {}

    /** Writes the outcome in the language of the locale (English or German). */
    public static void write(ValidationOutcome outcome, Locale locale, Appendable out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
