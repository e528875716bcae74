// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.figures;

import java.math.BigDecimal;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * A promise: a value that a territory wants to reach in a year. Never mixed with what was observed.
 *
 * @param record its IRI
 * @param stated the number with the digits that the source prints
 * @param horizon {@code short} or {@code long}; null if not stated
 * @param baselineYear year from which progress is counted; null if not stated
 * @param revisionOf IRI of the target that this one replaced; the old one is kept
 * @param replacedBy IRI of the target that replaced this one; null while it stands
 */
public record Target(
        String record,
        String territory,
        String indicator,
        int year,
        BigDecimal value,
        String stated,
        String unit,
        @Nullable String horizon,
        @Nullable Integer baselineYear,
        @Nullable String method,
        @Nullable String source,
        @Nullable Edition edition,
        String submission,
        String publisher,
        @Nullable String revisionOf,
        @Nullable String replacedBy,
        @Nullable Label note) {

    /** The same target with its successor. */
    Target replacedBy(String successor) {
        return new Target(
                record,
                territory,
                indicator,
                year,
                value,
                stated,
                unit,
                horizon,
                baselineYear,
                method,
                source,
                edition,
                submission,
                publisher,
                revisionOf,
                successor,
                note);
    }
}
