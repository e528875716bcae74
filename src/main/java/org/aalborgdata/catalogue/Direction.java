// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.catalogue;

/** Which way an indicator should move (model page, section 2). */
public enum Direction {
    HIGHER,
    LOWER,
    /** Describes the place; neither more nor less is better. */
    NONE,
    /** Best at a stated value, such as parity at 50 %. */
    BEST_AT;

    /** @param notation the last part of the code's IRI, such as {@code best-at} */
    public static Direction of(String notation) {
        return valueOf(notation.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
