// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.exchange;

import java.util.Comparator;
import java.util.List;
import org.aalborgdata.management.reading.Named;

/**
 * A need and an offer of another region that share a theme (R-a.2).
 *
 * @param points commitment points of both
 * @param commitments commitments of both without a common point
 * @param sectors sectors of both
 */
public record Match(Need need, Offer offer, List<Named> points, List<Named> commitments, List<Named> sectors) {
    /** The strongest first; among equals knowledge before practices before measures. */
    static final Comparator<Match> STRONGEST_FIRST = Comparator.comparingInt(Match::strength)
            .reversed()
            .thenComparing(m -> m.offer().kind())
            .thenComparing(m -> m.offer().record().iri())
            .thenComparing(m -> m.need().record().iri());

    /** From 1, a common sector only, to 5, a common point and a common sector. */
    public int strength() {
        return (points.isEmpty() ? commitments.isEmpty() ? 0 : 2 : 4) + (sectors.isEmpty() ? 0 : 1);
    }
}
