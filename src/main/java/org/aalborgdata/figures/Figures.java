// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.figures;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.catalogue.Indicator;

/** Read access to all observations of one state of the store. Implementations are immutable. */
public interface Figures {
    /** Those of an empty store. */
    static Figures none() {
        return FiguresBuilder.NONE;
    }

    /**
     * The figures of these indicators and territories, ordered by indicator, territory, year, preferred first.
     *
     * @param indicators IRIs
     * @param territories IRIs; empty means all
     * @param from first year, inclusive
     * @param to last year, inclusive
     */
    List<Figure> select(Collection<String> indicators, Collection<String> territories, int from, int to);

    /** Gaps of the same selection, in the same order. */
    List<Gap> gaps(Collection<String> indicators, Collection<String> territories, int from, int to);

    /** All figures of one territory, ordered by indicator and year. */
    List<Figure> ofTerritory(String territory);

    /** Targets of one territory, ordered by indicator and year; those that were replaced are kept. */
    List<Target> targetsOf(String territory);

    /** Budget values, legal limits and other set values of one territory, ordered by indicator and year. */
    List<SetValue> setValuesOf(String territory);

    /** Gaps of one territory, ordered by indicator and year. */
    List<Gap> gapsOf(String territory);

    /** IRIs of all territories with a figure, a target, a set value or a gap. */
    Set<String> territories();

    /** IRIs of the territories that have a figure of an indicator. */
    Set<String> territoriesWith(String indicator);

    /** IRIs of the indicators that have a figure, catalogue and local ones. */
    Set<String> indicatorsWithFigures();

    /** An organisation's own indicator described in a submission; catalogue indicators are not here. */
    Optional<Indicator> localIndicator(String iri);

    Optional<Figure> figure(String observation);

    /** How many figures there are. */
    int size();

    /** Version of the store this was built from, see {@link org.aalborgdata.store.Store#version()}. */
    long version();
}
