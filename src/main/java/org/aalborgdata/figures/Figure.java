// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * One observed number. All names are IRIs unless said otherwise.
 *
 * @param observation its identifier
 * @param year the (end) year of the period
 * @param value by value, not by digits
 * @param stated the number with the digits that the source prints
 * @param unit UCUM, numerator only
 * @param statuses notations of the status codes, sorted, {@code A} for normal
 * @param source where it was read
 * @param publisher the organisation that submitted it
 * @param boundaryVersion such as {@code NUTS 2016}; null where the territory has no versions
 * @param periodStart only where the period is not the calendar year
 * @param preferred whether it is the preferred statement for its territory, indicator and year
 * @param note a remark of the submitter; null if none
 * @param demonstration true if it was invented to show the program
 */
public record Figure(
        String observation,
        String territory,
        String indicator,
        int year,
        BigDecimal value,
        String stated,
        String unit,
        String method,
        List<String> statuses,
        String source,
        @Nullable Edition edition,
        String submission,
        String publisher,
        @Nullable String boundaryVersion,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        boolean preferred,
        @Nullable Label note,
        boolean demonstration) {}
