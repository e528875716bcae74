// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.validation.engine.Deadline;
import org.aalborgdata.validation.engine.ShaclRun;
import org.aalborgdata.validation.engine.ShapePlan;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.vocabulary.RDF;

/** Runs shapes over one submission: focus nodes are taken from the submission only. */
final class ShapeRun {
    private ShapeRun() {}

    /**
     * @param report what the engine says
     * @param met the nodes of the submission that at least one shape looked at
     * @param focusNodes how many nodes each shape with a target looked at
     */
    record Result(ValidationReport report, Set<Node> met, Map<Node, Integer> focusNodes) {

        /** @param name of a shape */
        Coverage coverage(Submission submission, Function<Node, String> name) {
            Map<String, Integer> counts = new TreeMap<>();
            focusNodes.forEach((shape, count) -> counts.merge(name.apply(shape), count, Integer::sum));
            List<Node> notMet = submission.graph().stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                    .map(Triple::getSubject)
                    .filter(node -> !met.contains(node))
                    .distinct()
                    .sorted(Comparator.<Node>comparingLong(
                                    node -> submission.places().of(node).line())
                            .thenComparingLong(
                                    node -> submission.places().of(node).column())
                            .thenComparing(node -> node.toString()))
                    .toList();
            return new Coverage(counts, met.size(), notMet);
        }
    }

    /** @param data the submission and everything it refers to */
    static Result of(ShapePlan shapes, Graph submission, Graph data, Progress progress, Deadline deadline) {
        ShaclRun.Result run =
                ShaclRun.of(shapes, data, node -> submission.contains(node, Node.ANY, Node.ANY), progress, deadline);
        Set<Node> met = new HashSet<>();
        Map<Node, Integer> counts = new TreeMap<>(Comparator.comparing(node -> node.toString()));
        for (Map.Entry<Shape, Collection<Node>> e : run.focusNodes().entrySet()) {
            met.addAll(e.getValue());
            counts.put(e.getKey().getShapeNode(), e.getValue().size());
        }
        return new Result(run.report(), met, counts);
    }
}
