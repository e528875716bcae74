// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import org.aalborgdata.importing.mapping.Mapping;

/**
 * One figure, or one stated gap, of an edition.
 *
 * @param territory code of the register
 * @param boundary such as {@code NUTS 2016}; empty where there is none
 * @param value in the unit of the indicator; empty for a gap
 * @param printed the digits of the source where the value alone would not show them; else empty
 * @param status letters such as {@code BU}, {@code A} for a normal value; the reason code for a gap
 * @param own true if the source states it under the territory's own code, false if the code was converted
 */
record Figure(
        Mapping mapping,
        String territory,
        String boundary,
        int year,
        String value,
        String printed,
        String status,
        boolean own,
        Tally tally) {
    boolean isGap() {
        return value.isEmpty();
    }

    String key() {
        return mapping.indicator() + " " + mapping.method() + " " + territory + " " + year;
    }
}
