// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.exchange;

import java.util.List;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a region has to offer to others.
 *
 * @param territories where it is known, applied or carried out
 * @param details forms of a knowledge item or the status of a measure; empty for a practice
 * @param description null if none is stated
 * @param contact the organisation to ask: the contact named, else who governs the territory, else the publisher
 * @param demonstration whether it is invented
 */
public record Offer(
        Named record,
        Kind kind,
        List<Named> territories,
        List<Named> details,
        @Nullable Label description,
        Themes themes,
        Named contact,
        boolean demonstration) {

    /** Kinds of offers, the most helpful first. */
    public enum Kind {
        /** Meant for others from the start. */
        KNOWLEDGE,
        /** Described so that others can adapt it. */
        PRACTICE,
        /** Shows what somebody does. */
        MEASURE
    }
}
