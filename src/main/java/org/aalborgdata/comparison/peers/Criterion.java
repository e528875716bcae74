// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.peers;

import java.util.Locale;

/** By what a peer can be like the territory asked for. */
public enum Criterion {
    /** The same class of population, see {@link SizeClass}. */
    POPULATION,
    /** The same class of inhabitants per square kilometre, see {@link SizeClass}. */
    DENSITY,
    COUNTRY,
    /** The same kind of territory, such as a municipality. */
    TYPE,
    /** A programme of which both are or were members. */
    PROGRAMME,
    /** Both are governed by a signatory of the Aalborg Commitments. */
    SIGNATORY,
    /** Near in many indicators at once, see {@link Similarity}. */
    PROFILE;

    /** Name in an address, such as {@code population}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
