// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.Optional;
import java.util.Set;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.vocabulary.Label;

/**
 * What a reader must know of amounts that grow with the size of a territory. It is no {@link Ground}: such values are
 * counted alike, yet the larger one does not do worse for being larger.
 */
public final class WholeAmounts {
    private static final Set<String> GROWING =
            Set.of("t", "kg", "kW.h", "MW.h", "GW.h", "m3", "km", "ha", "km2", "{EUR}", "{gha}");

    private static final Label NOTE = new Label(
            "These are whole amounts, not amounts per inhabitant: a larger territory usually has more. They do not say who"
                    + " does better.",
            "Das sind Gesamtmengen, nicht Mengen je Einwohner: Ein größeres Gebiet hat meist mehr davon. Wer besser"
                    + " dasteht, sagen sie nicht.");

    private WholeAmounts() {}

    /** A sentence where whole amounts of several territories stand side by side. */
    public static Optional<Label> note(Block block) {
        Indicator indicator = block.indicator();
        boolean whole = indicator.denominator() == null
                && GROWING.contains(indicator.unit())
                && indicator.direction() != Direction.NONE;
        boolean several =
                block.points().stream().map(p -> p.territory().iri()).distinct().count() > 1;
        return whole && several ? Optional.of(NOTE) : Optional.empty();
    }
}
