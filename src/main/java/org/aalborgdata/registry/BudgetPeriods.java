// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.validation.StoreFault;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
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
public final class BudgetPeriods {
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

        String inWords(String to) {
            return Prefixes.show(record) + " (" + start + " " + to + " " + end + ")";
        }
    }

    /** @param graph of the submission that the other budget comes from */
    private record Collision(Budget own, Budget other, Node graph) {
        String otherInWords(String to) {
            return other.inWords(to) + ", " + Prefixes.shorten(graph.getURI());
        }
    }

    /** What {@link StoreRule#PERIODS_OVERLAP} says of a submission, for a check that publishes nothing. */
    public static List<StoreFault> faults(DatasetGraph dataset, Submission submission) {
        String own = submission.node().map(Node::getURI).orElse("");
        return collisions(dataset, own, submission.graph()).stream()
                .map(c -> new StoreFault(
                        StoreRule.PERIODS_OVERLAP,
                        c.own().record(),
                        null,
                        null,
                        new Label("overlaps with " + c.otherInWords("to"), "überschneidet " + c.otherInWords("bis"))))
                .toList();
    }

    /**
     * Looks for a budget of another current submission that covers some of the same days.
     *
     * @param submission IRI of the submission whose new version this is
     * @return a sentence for the submitter; empty if there is no conflict
     */
    static Optional<String> conflict(DatasetGraph dataset, String submission, Graph statements) {
        return collisions(dataset, submission, statements).stream()
                .findFirst()
                .map(c -> StoreRule.PERIODS_OVERLAP.code() + ": " + c.own().inWords("to") + " overlaps with "
                        + c.otherInWords("to") + ". "
                        + StoreRule.PERIODS_OVERLAP.message().en());
    }

    private static List<Collision> collisions(DatasetGraph dataset, String submission, Graph statements) {
        List<Budget> own = budgets(statements);
        if (own.isEmpty()) {
            return List.of();
        }
        Set<Node> graphs = new TreeSet<>(Comparator.comparing(Node::toString));
        dataset.find(Node.ANY, Node.ANY, RDF.Nodes.type, AalborgTerms.MASTER_BUDGET_CLASS)
                .forEachRemaining((Quad q) -> graphs.add(q.getGraph()));
        List<Collision> collisions = new ArrayList<>();
        for (Node graph : graphs) {
            if (!graph.isURI()
                    || RecordOwnership.isVersionOf(graph, submission)
                    || !graph.getURI().startsWith(Iris.SUBMISSION)) {
                continue;
            }
            for (Budget other : budgets(dataset.getGraph(graph))) {
                own.stream()
                        .filter(budget -> budget.collidesWith(other))
                        .forEach(budget -> collisions.add(new Collision(budget, other, graph)));
            }
        }
        return collisions;
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
