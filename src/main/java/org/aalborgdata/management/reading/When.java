// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.reading;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day, or a month or year of which no day is known. Sources often say no more than "May 2006".
 *
 * @param stated as written in the data: {@code 2006-05-16}, {@code 2006-05} or {@code 2006}
 * @param first day it may mean
 * @param last day it may mean; deadlines count from here, so that nobody is late by our ignorance
 */
public record When(String stated, LocalDate first, LocalDate last) implements Comparable<When> {
    /** @throws java.time.format.DateTimeParseException if it is neither a day, a month nor a year */
    public static When of(String stated) {
        return switch (stated.length()) {
            case 4 -> {
                Year year = Year.parse(stated);
                yield new When(stated, year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(stated);
                yield new When(stated, month.atDay(1), month.atEndOfMonth());
            }
            default -> new When(stated, LocalDate.parse(stated), LocalDate.parse(stated));
        };
    }

    public static When of(LocalDate day) {
        return new When(day.toString(), day, day);
    }

    public boolean isDay() {
        return first.equals(last);
    }

    /** By the last day each may mean, then the exact before the vague. */
    @Override
    public int compareTo(When other) {
        int byLast = last.compareTo(other.last);
        return byLast != 0 ? byLast : other.first.compareTo(first);
    }
}
