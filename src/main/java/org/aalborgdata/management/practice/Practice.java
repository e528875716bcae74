// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * A good practice with everything that is published of it, also by others (R-h.2).
 *
 * @param submission IRI of the submission that describes it
 * @param demonstration whether it is invented
 * @param state as the verdicts make it, see {@link State}
 * @param appliedIn at least one territory
 * @param start null if not stated, as are end, cost and collector
 * @param cost in euro
 * @param sources addresses
 * @param criteria the three criteria, each with its verdicts; a criterion that nobody judged has none
 * @param followers measures that took their idea from it
 * @param evidence figures on which it rests
 */
public record Practice(
        Named record,
        String submission,
        boolean demonstration,
        State state,
        List<Place> appliedIn,
        List<Named> points,
        List<Named> sectors,
        Story story,
        Named contact,
        @Nullable Named collectedBy,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable BigDecimal cost,
        List<String> funding,
        List<String> sources,
        List<Criterion> criteria,
        List<Follower> followers,
        List<Evidence> evidence) {

    /** Counted from the verdicts rather than taken from what a practice says of itself. */
    public enum State {
        ASSESSED,
        SUBMITTED,
        WITHDRAWN
    }

    /** @param country ISO code */
    public record Place(Named territory, String country) {}

    /** The texts of a practice, each null if it is not stated. */
    public record Story(
            @Nullable Label summary,
            @Nullable Label problem,
            @Nullable Label activities,
            @Nullable Label results,
            @Nullable Label successFactors,
            @Nullable Label obstacles,
            @Nullable Label transferConditions) {}

    /** One of the three criteria with the verdicts on it. */
    public record Criterion(Named code, List<Verdict> verdicts) {}

    /**
     * What one sector thinks of one criterion.
     *
     * @param record IRI of the assessment
     * @param value fulfilled, not-fulfilled or undecided
     * @param reason null if none is given
     */
    public record Verdict(
            String record,
            Named value,
            Named assessor,
            Named sector,
            LocalDate date,
            @Nullable Label reason) {}

    /** A measure that took its idea from the practice. */
    public record Follower(Named measure, Named territory, boolean demonstration) {}

    /**
     * An observed figure.
     *
     * @param stated the value with the digits of its statement
     * @param unit UCUM code
     */
    public record Evidence(
            String observation, Named indicator, Named territory, int year, String stated, String unit) {}

    /** Address of its page. */
    public String path() {
        return path(record.iri());
    }

    /** Address of the page of the practice with this IRI. */
    public static String path(String iri) {
        return "/practices/" + iri.substring(Iris.RECORD.length());
    }
}
