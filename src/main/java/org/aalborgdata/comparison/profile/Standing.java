// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.profile;

import java.util.Locale;

/**
 * The one state under which an indicator is counted, so that the counts of a commitment add up to its indicators.
 *
 * <p>Its own target decides where progress towards one can be measured; else the trend does.
 */
public enum Standing {
    /** The target is reached, or the figure is on the required path or better. */
    ON_TRACK,
    IMPROVING,
    NO_CLEAR_CHANGE,
    WORSENING,
    /** The target is missed, or the figure is behind the required path. */
    OFF_TRACK,
    /** There are figures, but no target to measure and no trend to judge. */
    NOT_JUDGED,
    NO_DATA;

    /** Key of its words and of its style, such as {@code on-track}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
