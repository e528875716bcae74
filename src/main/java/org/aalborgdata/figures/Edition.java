// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.figures;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The edition of a source. An undated one counts as older than any dated one.
 *
 * @param date of the edition; where the source states none, the day on which it was read
 * @param dated false where the source states no date
 */
public record Edition(LocalDate date, boolean dated) implements Comparable<Edition> {
    private static final Comparator<Edition> ORDER =
            Comparator.comparing(Edition::dated).thenComparing(Edition::date);

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }
}
