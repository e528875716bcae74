// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import java.time.LocalDate;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.When;
import org.jspecify.annotations.Nullable;

/**
 * What a territory owes next by a stated rule, and by which day.
 *
 * @param rule that sets the day
 * @param due the last day on which the duty is met in time
 * @param from when that from which the rule counts happened; of a month or year its last day counts
 * @param subject the cycle or document from which it follows; null for the signature
 * @param profile of the cycle from which it follows; null for the signature
 */
public record Duty(
        Rule rule,
        LocalDate due,
        When from,
        @Nullable Named subject,
        @Nullable Named profile) {

    /** The rules, each from a source named in the background notes (Commitments; R-a, R-b). */
    public enum Rule {
        /** Aalborg Commitments: a baseline review within 12 months after the signature. */
        BASELINE_AFTER_SIGNATURE,
        /** Aalborg Commitments: individual targets within 24 months after the signature. */
        TARGETS_AFTER_SIGNATURE,
        /** An action plan covers at most three years; a new one follows before it ends (R-a.5). */
        NEW_ACTION_PLAN,
        /** A baseline is at most five years old (R-a.5). */
        NEW_BASELINE,
        /** The internal audit is carried out every year. */
        YEARLY_AUDIT,
        /** A balance follows at the end of a budget period (R-b.3). */
        BUDGET_BALANCE;

        /** Key of its words, such as {@code new-baseline}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether the last day is over. */
    public boolean isOverdue(LocalDate today) {
        return due.isBefore(today);
    }
}
