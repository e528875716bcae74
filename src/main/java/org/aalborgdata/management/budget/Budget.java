// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.budget;

import java.time.LocalDate;
import java.util.List;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * A master budget with its lines, its balance and both votes, as a council reads them (R-b.1 to R-b.7).
 *
 * @param budget its record
 * @param cycle the turn it belongs to
 * @param submission IRI
 * @param publisher who handed it in
 * @param status draft, final or approved; null if not stated
 * @param start first day of the budget period
 * @param end last day of the budget period
 * @param source where it can be read; null if not stated
 * @param description null if there is none
 * @param balance the document that closes it; null if there is none yet
 * @param balanceStatus null if there is no balance or it does not say
 * @param lines in the order of resources, context among them
 * @param votes on the budget and on the balance, oldest first
 * @param omissions what is missing in this turn, and why
 * @param demonstration true if it was invented to show the program
 */
public record Budget(
        Named budget,
        Named cycle,
        Named territory,
        String submission,
        Named publisher,
        @Nullable Named status,
        LocalDate start,
        LocalDate end,
        @Nullable String source,
        @Nullable Label description,
        @Nullable Named balance,
        @Nullable Named balanceStatus,
        List<BudgetLine> lines,
        List<BudgetVote> votes,
        List<Missing> omissions,
        boolean demonstration) {

    /**
     * A vote of the council.
     *
     * @param document IRI of the budget or balance that it approves
     * @param kind such as {@code adopts-budget}; null if not stated
     * @param body who voted; null if not stated
     * @param day null if not stated
     * @param number of the resolution; null if not stated
     */
    public record BudgetVote(
            Named vote,
            String document,
            @Nullable Named kind,
            @Nullable String body,
            @Nullable LocalDate day,
            @Nullable String number) {}

    /**
     * An explained omission.
     *
     * @param role notation of the role of the missing document
     * @param document IRI of the document whose vote is missing; null if it speaks of the whole turn
     * @param reason null if none is given
     */
    public record Missing(
            String omission,
            String role,
            @Nullable String document,
            @Nullable Label reason) {}

    /** Where its page is, below {@code /ecobudget/}: organisation and local identifier. */
    public String path() {
        return budget.iri().substring(Iris.RECORD.length());
    }

    /** The lines that are budgeted. */
    public List<BudgetLine> budgeted() {
        return lines.stream().filter(l -> !l.isContext()).toList();
    }

    /** The lines that are only shown. */
    public List<BudgetLine> context() {
        return lines.stream().filter(BudgetLine::isContext).toList();
    }

    /** How many budgeted lines have this outcome, given by notation. */
    public long count(String outcome) {
        return budgeted().stream()
                .filter(l -> l.outcome() != null && outcome.equals(l.outcome().notation()))
                .count();
    }

    /** The votes that adopt the budget. */
    public List<BudgetVote> budgetVotes() {
        return votes("adopts-budget");
    }

    /** The votes that adopt the balance. */
    public List<BudgetVote> balanceVotes() {
        return votes("adopts-balance");
    }

    /** Why the vote on the budget is not here; empty if nobody says. */
    public List<Missing> noBudgetVote() {
        return omitted("council-resolution", budget.iri());
    }

    /** Why the vote on the balance is not here; empty if nobody says. */
    public List<Missing> noBalanceVote() {
        return omitted("council-resolution", balance == null ? "" : balance.iri());
    }

    /** Why there is no balance; empty if nobody says. */
    public List<Missing> noBalance() {
        return omitted("budget-balance", "");
    }

    private List<BudgetVote> votes(String kind) {
        return votes.stream()
                .filter(v -> v.kind() != null && kind.equals(v.kind().notation()))
                .toList();
    }

    private List<Missing> omitted(String role, String document) {
        return omissions.stream()
                .filter(m -> role.equals(m.role()))
                .filter(m -> m.document() == null || document.equals(m.document()))
                .toList();
    }
}
