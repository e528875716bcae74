// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.Locale;

/** What can stand between two figures (model page, section 7). */
public enum Ground {
    /** They measure different things. */
    INDICATOR,
    UNIT,
    /** One is an amount, the other a share of people, households or another number of them. */
    DENOMINATOR,
    METHOD,
    /** A source does not say how it counted. */
    METHOD_NOT_STATED,
    YEAR,
    PERIOD_LENGTH,
    TERRITORY_TYPE,
    /** The area of a territory changed between the boundary versions of the figures. */
    BOUNDARY,
    /** The source marks a break in the series. */
    BREAK,
    PROVISIONAL,
    ESTIMATED,
    /** The source stated another value before. */
    REVISED,
    /** An older edition of the same source than others were read from. */
    EDITION,
    /** The source itself calls it unreliable. */
    LOW_RELIABILITY,
    /** The source says that its definition differs. */
    DEFINITION,
    /** It was invented to show the program. */
    DEMONSTRATION;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Short English name for tables, such as {@code period-length}. */
    public String code() {
        return code;
    }
}
