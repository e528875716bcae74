// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.target;

import java.util.List;
import org.aalborgdata.management.cycle.Vote;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.When;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a target says beyond its value and year, which are in {@link org.aalborgdata.figures.Target}.
 *
 * @param target its record
 * @param baseline IRI of the observation from which progress is measured; null if it names none
 * @param votes that approved it
 * @param adopted day of adoption; null if not stated
 * @param resolution number or name of the resolution as text; null if not stated
 * @param priorities it takes up
 * @param parent long-term target of which it is a step; null if not stated
 * @param involvement who took part, in words; null if not stated
 * @param assessments of its performance, by three sides
 * @param demonstration true if it was invented to show the program
 */
public record TargetFacts(
        Named target,
        @Nullable String baseline,
        List<Vote> votes,
        @Nullable When adopted,
        @Nullable String resolution,
        List<Named> priorities,
        @Nullable Named parent,
        @Nullable Label involvement,
        List<Assessment> assessments,
        boolean demonstration) {

    /**
     * How well a target did, in the eyes of one side (R-a.6).
     *
     * @param assessor administration, auditor or stakeholders
     * @param cycle null if not stated
     * @param on when; null if not stated
     */
    public record Assessment(
            Named assessment,
            Named assessor,
            Named level,
            @Nullable Named cycle,
            @Nullable When on,
            @Nullable Label note) {}
}
