// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * A defined quantity. Bounds, unit and direction live only here; shapes and pages read them from here.
 *
 * @param code {@code AC03-02}, or the last part of the IRI of an organisation's own indicator
 * @param unit UCUM, numerator only
 * @param denominator notation of the denominator code, such as {@code inhabitant}; null where there is none
 * @param perQuantity how many of the denominator, 1 where there is none
 * @param bestAt only with {@link Direction#BEST_AT}
 * @param minimum logical minimum; null means unbounded
 * @param maximum logical maximum; null means unbounded
 * @param commitment number of the commitment of its primary point
 * @param primaryPoint number such as {@code 3.1}
 * @param points numbers of all points it speaks to, the primary one included
 * @param role {@code core}, {@code supporting} or {@code context}; a context indicator carries no target
 * @param methodDecides true where figures of different methods must not be compared at all
 * @param local true for an organisation's own indicator
 */
public record Indicator(
        String iri,
        String code,
        Label label,
        Label definition,
        String unit,
        @Nullable String denominator,
        int perQuantity,
        Direction direction,
        @Nullable BigDecimal bestAt,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        String commitment,
        String primaryPoint,
        List<String> points,
        String role,
        boolean methodDecides,
        boolean local) {}
