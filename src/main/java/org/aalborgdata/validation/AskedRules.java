// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Which rules were asked of at least one record: those of the gate, and those in a shape that met one. */
final class AskedRules {
    /** What leads from a shape to a part of it; the last two go along a list. */
    private static final List<Node> PARTS = List.of(
            sh("property"),
            sh("node"),
            sh("and"),
            sh("or"),
            sh("xone"),
            sh("not"),
            sh("qualifiedValueShape"),
            sh("sparql"),
            RDF.Nodes.first,
            RDF.Nodes.rest);

    private AskedRules() {}

    static List<RuleDescription> of(SubmissionShapes shapes, Coverage coverage, Graph submission) {
        Set<String> reached = new HashSet<>();
        coverage.focusNodesByShape().entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(Map.Entry::getKey)
                .forEach(shape -> reach(shapes.graph(), Iris.uri(shape), reached));
        List<String> idle = Arrays.stream(StoreRule.values())
                .filter(rule -> !rule.concerns(submission))
                .map(StoreRule::code)
                .toList();
        return shapes.rules().stream()
                .filter(rule -> !idle.contains(rule.code()))
                .filter(rule -> reached.contains(rule.shape()) || rule.shape().startsWith(Iris.RULE))
                .toList();
    }

    private static void reach(Graph graph, Node shape, Set<String> reached) {
        Deque<Node> open = new ArrayDeque<>(List.of(shape));
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Node part = open.remove();
            if (seen.add(part)) {
                if (part.isURI()) {
                    reached.add(part.getURI());
                }
                PARTS.forEach(p -> graph.find(part, p, Node.ANY).forEach(t -> open.add(t.getObject())));
            }
        }
    }

    private static Node sh(String name) {
        return Iris.uri(Prefixes.ALL.get("sh") + name);
    }
}
