// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.brief;

import java.util.List;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;

/** Those with whom one value of a territory may be compared without a word. */
final class Peer {
    /** A median of fewer says little. */
    static final int LEAST = 4;

    private Peer() {}

    /** Preferred real figures of the same year, method and unit, of territories of the same type and country. */
    static List<Figure> figures(Figure latest, Territory territory, Figures figures, Register register) {
        return figures.select(List.of(latest.indicator()), List.of(), latest.year(), latest.year()).stream()
                .filter(f -> f.preferred()
                        && !f.demonstration()
                        && !f.territory().equals(territory.iri())
                        && f.method().equals(latest.method())
                        && f.unit().equals(latest.unit()))
                .filter(f -> register.territory(f.territory())
                        .filter(t ->
                                t.type().equals(territory.type()) && t.country().equals(territory.country()))
                        .isPresent())
                .toList();
    }
}
