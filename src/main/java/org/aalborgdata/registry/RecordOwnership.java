// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * One record is described by one current submission, because the union of all graphs would otherwise show two values for
 * one observation. Repeating a description word for word, as yearly files do with their local indicators, is no conflict.
 */
final class RecordOwnership {
    private RecordOwnership() {}

    /**
     * Looks for a record that another current submission describes differently.
     *
     * @param submission IRI of the submission whose new version this is
     * @return a sentence for the submitter; empty if there is no conflict
     */
    static Optional<String> conflict(DatasetGraph dataset, String submission, Graph statements) {
        Set<Node> records = new HashSet<>();
        statements.find().forEach(t -> {
            if (t.getSubject().isURI() && !t.getSubject().getURI().equals(submission)) {
                records.add(t.getSubject());
            }
        });
        for (Node subject : records) {
            for (Node graph : graphsDescribing(dataset, subject)) {
                if (!isVersionOf(graph, submission) && differs(dataset.getGraph(graph), statements, subject)) {
                    return Optional.of(Prefixes.shorten(subject.getURI()) + " is already described by "
                            + Prefixes.shorten(graph.getURI())
                            + ", and differently. Give the record another identifier, or publish it as a new version of"
                            + " that submission.");
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a graph holds a version of the submission. */
    static boolean isVersionOf(Node graph, String submission) {
        return Iris.lastSegment(graph.getURI()).matches("[0-9]+")
                && graph.getURI().startsWith(submission + "/")
                && graph.getURI().lastIndexOf('/') == submission.length();
    }

    private static Set<Node> graphsDescribing(DatasetGraph dataset, Node subject) {
        Set<Node> graphs = new HashSet<>();
        dataset.find(Node.ANY, subject, Node.ANY, Node.ANY).forEachRemaining((Quad q) -> {
            if (q.getGraph().isURI() && q.getGraph().getURI().startsWith(Iris.SUBMISSION)) {
                graphs.add(q.getGraph());
            }
        });
        return graphs;
    }

    /** By value, since TDB2 keeps the number and not its digits. */
    private static boolean differs(Graph stored, Graph submitted, Node subject) {
        boolean more = submitted.stream(subject, Node.ANY, Node.ANY).anyMatch(t -> !stored.contains(t));
        long submittedCount = submitted.stream(subject, Node.ANY, Node.ANY).count();
        long storedCount = stored.stream(subject, Node.ANY, Node.ANY).count();
        return more || submittedCount != storedCount;
    }
}
