// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import java.util.List;

/**
 * One number that a source states, whatever it is: observed, set or promised.
 *
 * @param id local id below the record space of the submission
 * @param indicator catalogue code or slug of a local indicator
 * @param year of the observation, or by which a target is to be reached
 * @param value decimal digits
 * @param flags letters of the source, such as {@code b} or {@code eu}; empty for a normal value
 * @param printed digits as printed where they differ from the value; else empty
 * @param boundary such as {@code NUTS 2016}; empty where there is none
 */
record Statement(
        String id,
        String territory,
        String indicator,
        String year,
        String value,
        String flags,
        String method,
        String source,
        Edition edition,
        String printed,
        String boundary,
        Words note) {

    /** The bindings of a target beyond the number itself; empty strings where the source says nothing. */
    record Promise(
            String horizon,
            String baselineYear,
            String baseline,
            String derivedFrom,
            String revises,
            String resolution) {}

    /** The digits as printed where the value alone would lose them: another sign, or zeros at the end. */
    String digits() {
        return printed.isEmpty() && value.matches("-?[0-9]+\\.[0-9]*0") ? value : printed;
    }

    List<String> flagLetters() {
        return flags.isEmpty()
                ? List.of("A")
                : List.of(flags.toUpperCase(java.util.Locale.ROOT).split(""));
    }
}
