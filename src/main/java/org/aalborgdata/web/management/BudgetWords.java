// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.comparison.Units;
import org.aalborgdata.management.budget.Budget;
import org.aalborgdata.management.budget.BudgetAmount;
import org.aalborgdata.management.budget.BudgetLine;
import org.aalborgdata.management.budget.BudgetLine.Booking;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.Page;
import org.jspecify.annotations.Nullable;

/** How the page of an environmental budget writes what a line holds, in the language of the page. */
public record BudgetWords(Page page, Catalogue catalogue) {
    /** Columns after the indicator; each has a text {@code ecobudget.column.NAME}. */
    public static final List<String> COLUMNS = List.of(
            "reference",
            "previous",
            "budget",
            "limit",
            "actual",
            "outcome",
            "toBudget",
            "target",
            "toTarget",
            "progress");

    /** An account entry with the line it is booked on. */
    public record BookedLine(BudgetLine line, Booking booking) {}

    /** The unit in words; its code where the indicator is not of the catalogue. */
    public String unit(BudgetLine line) {
        return page.in(
                catalogue.indicator(line.indicator().iri()).map(Units::of).orElseGet(() -> Label.of(line.unit())));
    }

    /** A difference with its sign and exactly its digits; a dash where there is none. */
    public String signed(@Nullable BigDecimal number) {
        if (number == null) {
            return "–";
        }
        String written = page.texts().stated(number.toPlainString());
        return number.signum() > 0 ? "+" + written : written;
    }

    /** Why a line has no progress. */
    public String noProgress(BudgetLine line) {
        BudgetLine.NoProgress reason = Objects.requireNonNull(line.noProgress());
        return page.t(
                "ecobudget.noProgress." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The style of an outcome. */
    public String tone(BudgetLine line) {
        return switch (line.outcome() == null ? "" : line.outcome().notation()) {
            case "met" -> "good";
            case "missed" -> "bad";
            default -> "caution";
        };
    }

    /** What is shown of a context line: its values from the oldest on. */
    public List<BudgetAmount> contextAmounts(BudgetLine line) {
        return Stream.concat(
                        Stream.of(line.reference(), line.previous()).filter(Objects::nonNull),
                        line.account().stream().map(Booking::amount))
                .distinct()
                .sorted(Comparator.comparingInt(BudgetAmount::year))
                .toList();
    }

    /** The account entries of budgeted lines in the order of their days. */
    public List<BookedLine> bookings(Budget budget) {
        return budget.lines().stream()
                .flatMap(l -> l.account().stream().map(b -> new BookedLine(l, b)))
                .sorted(Comparator.comparing(row -> row.booking().day()))
                .toList();
    }

    /** Where the values of the lines were read, each page once. */
    public List<String> sources(Budget budget) {
        return budget.lines().stream()
                .flatMap(l -> Stream.of(l.reference(), l.previous(), l.budget(), l.limit(), l.actual(), l.target()))
                .filter(Objects::nonNull)
                .map(BudgetAmount::source)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** A source shortly: the host of a page, or our own identifier. */
    public String source(String iri) {
        return iri.startsWith(Iris.BASE) ? iri.substring(Iris.BASE.length()) : page.host(iri);
    }
}
