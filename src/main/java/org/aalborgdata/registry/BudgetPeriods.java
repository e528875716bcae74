// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Budget periods of one territory do not overlap, whichever submissions they come from (R-b.7, {@link
 * StoreRule#PERIODS_OVERLAP}). A budget that replaces another may cover the same days.
 */
final class BudgetPeriods {
    private BudgetPeriods() {}

    /**
     * One master budget with what the rule compares.
     *
     * @param start first day as written, so that text order is time order
     * @param replaces budgets it is a revision of
     */
    private record Budget(Node record, Set<Node> territories, String start, String end, Set<Node> replaces) {
        boolean collidesWith(Budget other) {
            return !record.equals(other.record)
                    && territories.stream().anyMatch(other.territories::contains)
                    && start.compareTo(other.end) <= 0
                    && other.start.compareTo(end) <= 0
                    && !replaces.contains(other.record)
                    && !other.replaces.contains(record);
        }

        @Override
        public String toString() {
            return Prefixes.shorten(record.getURI()) + " (" + start + " to " + end + ")";
        }
    }

    /**
     * Looks for a budget of another current submission that covers some of the same days.
     *
     * @param submission IRI of the submission whose new version this is
     * @return a sentence for the submitter; empty if there is no conflict
     */
    static Optional<String> conflict(DatasetGraph dataset, String submission, Graph statements) {
        List<Budget> own = budgets(statements);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Set<Node> graphs = new HashSet<>();
        dataset.find(Node.ANY, Node.ANY, RDF.Nodes.type, AalborgTerms.MASTER_BUDGET_CLASS)
                .forEachRemaining((Quad q) -> graphs.add(q.getGraph()));
        for (Node graph : graphs) {
            if (RecordOwnership.isVersionOf(graph, submission)
                    || !graph.getURI().startsWith(Iris.SUBMISSION)) {
                continue;
            }
            for (Budget other : budgets(dataset.getGraph(graph))) {
                for (Budget budget : own) {
                    if (budget.collidesWith(other)) {
                        return Optional.of(StoreRule.PERIODS_OVERLAP.code() + ": " + budget + " overlaps with " + other
                                + " of " + Prefixes.shorten(graph.getURI()) + ". "
                                + StoreRule.PERIODS_OVERLAP.message().en());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Budget> budgets(Graph statements) {
        List<Budget> budgets = new ArrayList<>();
        statements
                .find(Node.ANY, RDF.Nodes.type, AalborgTerms.MASTER_BUDGET_CLASS)
                .forEach((Triple t) -> {
                    Node record = t.getSubject();
                    Set<Node> territories = new HashSet<>();
                    objects(statements, record, AalborgTerms.CYCLE)
                            .forEach(cycle -> territories.addAll(objects(statements, cycle, AalborgTerms.TERRITORY)));
                    for (Node start : objects(statements, record, AalborgTerms.PERIOD_START)) {
                        for (Node end : objects(statements, record, AalborgTerms.PERIOD_END)) {
                            budgets.add(new Budget(
                                    record,
                                    territories,
                                    start.getLiteralLexicalForm(),
                                    end.getLiteralLexicalForm(),
                                    objects(statements, record, Terms.WAS_REVISION_OF)));
                        }
                    }
                });
        return budgets;
    }

    private static Set<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toSet();
    }
}
