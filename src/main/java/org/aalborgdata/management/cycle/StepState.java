// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

/** How far a step of a cycle is. */
public enum StepState {
    /** The cycle claims it as done; validation demands the documents for that claim. */
    DONE,
    /** Not claimed as done, but at least one of its documents is there. */
    UNDER_WAY,
    /** Nothing is there and an explained omission says why. */
    OMITTED,
    /** Nothing is there. */
    NOT_YET;

    /** Key of its words and of its style, such as {@code under-way}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
