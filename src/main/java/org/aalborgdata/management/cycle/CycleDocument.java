// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import java.time.LocalDate;
import java.util.List;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.When;
import org.jspecify.annotations.Nullable;

/**
 * A document of a cycle.
 *
 * @param document its record
 * @param role what it is for; null if neither it nor its class says so
 * @param status draft, final or approved; null if not stated
 * @param issued its date; null if not stated
 * @param start first day it covers; null if not stated
 * @param end last day it covers; null if not stated
 * @param source where it can be read; null if not stated
 * @param auditor who carried out an internal audit; null for other documents
 * @param visionYear the year a vision looks to; null for other documents
 * @param balances IRI of the master budget that a balance closes; null for other documents
 * @param votes by which it was approved
 */
public record CycleDocument(
        Named document,
        String cycle,
        @Nullable Named role,
        @Nullable Named status,
        @Nullable When issued,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String source,
        @Nullable Named auditor,
        @Nullable Integer visionYear,
        @Nullable String balances,
        List<Vote> votes) {

    /** Whether it has one of these roles, given by notation. */
    public boolean is(String... roles) {
        return role != null && List.of(roles).contains(role.notation());
    }

    public boolean isDraft() {
        return status != null && "draft".equals(status.notation());
    }

    /** Its date: that of issue, else the first day it covers; null if it states neither. */
    public @Nullable When date() {
        return issued != null || start == null ? issued : When.of(start);
    }
}
