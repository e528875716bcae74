// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.budget;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Direction;
import org.aalborgdata.management.budget.Budget.BudgetVote;
import org.aalborgdata.management.budget.Budget.Missing;
import org.aalborgdata.management.budget.BudgetLine.Booking;
import org.aalborgdata.management.reading.ManagementReader;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.reading.Row;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Node;

/** Reads environmental budgets from the public store. Safe to share between threads. */
public final class Budgets {
    private static final Node EXPLANATION = Iris.uri(AalborgTerms.NS + "explanation");

    private final ManagementReader reader;

    public Budgets(ManagementReader reader) {
        this.reader = reader;
    }

    /** All master budgets, by territory, the newest period first. */
    public List<Budget> all() {
        return reader.read(reading -> budgets(reading, Map.of()));
    }

    /** The master budget with this IRI; empty if the public store has none. */
    public Optional<Budget> budget(String iri) {
        return reader.read(reading -> budgets(reading, Map.of("budget", iri))).stream()
                .findFirst();
    }

    private static List<Budget> budgets(Reading reading, Map<String, String> only) {
        Map<String, List<BudgetLine>> lines = lines(reading, only);
        Map<String, List<BudgetVote>> votes = grouped(
                reading,
                only,
                "ecobudget-votes",
                "budget",
                row -> new BudgetVote(
                        row.named("vote"),
                        row.text("document"),
                        row.maybeNamed("kind"),
                        row.maybeText("body"),
                        row.maybeDate("day"),
                        row.maybeText("number")));
        Map<String, List<Missing>> omissions = grouped(
                reading,
                only,
                "ecobudget-omissions",
                "budget",
                row -> new Missing(
                        row.text("omission"),
                        Iris.lastSegment(row.text("role")),
                        row.maybeText("document"),
                        row.maybeLabel("omission", Terms.DESCRIPTION)));
        Map<String, Budget> budgets = new LinkedHashMap<>();
        reading.rows("ecobudget-budgets", only, row -> {
                    String iri = row.text("budget");
                    return new Budget(
                            row.named("budget"),
                            row.named("cycle"),
                            row.named("territory"),
                            row.text("submission"),
                            row.named("publisher"),
                            row.maybeNamed("status"),
                            row.date("start"),
                            row.date("end"),
                            row.maybeText("source"),
                            row.maybeLabel("budget", Terms.DESCRIPTION),
                            row.maybeNamed("balance"),
                            row.maybeNamed("balanceStatus"),
                            lines.getOrDefault(iri, List.of()),
                            votes.getOrDefault(iri, List.of()),
                            omissions.getOrDefault(iri, List.of()),
                            row.isTrue("demonstration"));
                })
                .forEach(budget -> budgets.putIfAbsent(budget.budget().iri(), budget));
        return List.copyOf(budgets.values());
    }

    private static Map<String, List<BudgetLine>> lines(Reading reading, Map<String, String> only) {
        Map<String, Map<String, BudgetAmount>> values = new HashMap<>();
        reading.rows(
                        "ecobudget-values",
                        only,
                        row -> Map.entry(
                                row.text("line"),
                                Map.entry(Iris.lastSegment(row.text("property")), BudgetAmount.of(row))))
                .forEach(e -> values.computeIfAbsent(e.getKey(), line -> new HashMap<>())
                        .putIfAbsent(e.getValue().getKey(), e.getValue().getValue()));
        Map<String, List<Outcome>> outcomes = grouped(
                reading,
                only,
                "ecobudget-entries",
                "line",
                row -> new Outcome(row.named("outcome"), row.maybeLabel("entry", EXPLANATION)));
        Map<String, List<Named>> measures =
                grouped(reading, only, "ecobudget-measures", "line", row -> row.named("measure"));
        Map<String, List<Booking>> accounts = grouped(
                reading,
                only,
                "ecobudget-accounts",
                "line",
                row -> new Booking(row.text("entry"), row.date("day"), BudgetAmount.of(row)));
        Map<String, BudgetLine> seen = new LinkedHashMap<>();
        Map<String, String> budgetOf = new HashMap<>();
        reading.rows("ecobudget-lines", only, row -> {
                    String line = row.text("line");
                    budgetOf.put(line, row.text("budget"));
                    Map<String, BudgetAmount> amounts = values.getOrDefault(line, Map.of());
                    Outcome outcome = outcomes.getOrDefault(line, List.of()).stream()
                            .findFirst()
                            .orElse(new Outcome(null, null));
                    Label own = row.maybeLabel("line", Terms.PREF_LABEL);
                    Named indicator = row.named("indicator");
                    return new BudgetLine(
                            line,
                            own == null ? indicator.name() : own,
                            indicator,
                            Direction.of(Iris.lastSegment(row.text("direction"))),
                            row.maybeDecimal("best"),
                            row.text("unit"),
                            row.maybeNamed("resource"),
                            row.maybeNamed("kind"),
                            row.maybeNamed("indicatorKind"),
                            row.maybeText("responsible"),
                            row.maybeLabel("line", EXPLANATION),
                            amounts.get("referenceValue"),
                            amounts.get("previousYearValue"),
                            amounts.get("budgetValue"),
                            amounts.get("longTermTarget"),
                            amounts.get("legalLimit"),
                            outcome.outcome(),
                            outcome.why(),
                            amounts.get("actualValue"),
                            measures.getOrDefault(line, List.of()),
                            accounts.getOrDefault(line, List.of()));
                })
                .forEach(line -> seen.putIfAbsent(line.line(), line));
        return seen.values().stream().collect(Collectors.groupingBy(l -> budgetOf.get(l.line())));
    }

    private record Outcome(
            @org.jspecify.annotations.Nullable Named outcome,
            @org.jspecify.annotations.Nullable Label why) {}

    private static <T> Map<String, List<T>> grouped(
            Reading reading, Map<String, String> only, String query, String by, Function<Row, T> mapper) {
        Map<String, List<T>> groups = new HashMap<>();
        reading.rows(query, only, row -> Map.entry(row.text(by), mapper.apply(row)))
                .forEach(e -> groups.computeIfAbsent(e.getKey(), key -> new java.util.ArrayList<>())
                        .add(e.getValue()));
        return groups;
    }
}
