// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.Arrays;
import java.util.Locale;

/** What becomes of the records of a sheet when the form of the next period is written. */
enum NextPeriod {
    /** They belong to their period, or have rules of their own, as figures have. */
    NOTHING,
    /** Written again word for word under the same Id, since figures of the new file need them in it. */
    AGAIN,
    /** Filled in as records of the new period. */
    GOES_ON,
    /** The same, but with numbers and days left empty and the earlier numbers beside. */
    VALUES_ANEW;

    /** @param name as in {@code forms/sheets.csv}; empty means nothing */
    static NextPeriod of(String name) {
        String wanted =
                name.isEmpty() ? NOTHING.name() : name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(n -> n.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("forms/sheets.csv: " + name));
    }
}
