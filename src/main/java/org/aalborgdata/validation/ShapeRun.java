// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.submission.Submission;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;

/**
 * Runs the shapes over one submission. Jena's engine makes every result; a query inside a shape is first asked of all
 * data at once, so that the engine needs to look only at the few records which the query names.
 *
 * <p>That changes no result while the query mentions {@code $this} in a plain pattern and has no sub-select and no
 * {@code $PATH}, which a test of the shapes ensures.
 */
final class ShapeRun {
    private static final Var THIS = Var.alloc("this");

    private final Graph data;
    private final ValidationContext context;
    private final Set<Node> met = new HashSet<>();
    private final Map<String, Integer> focusNodes = new HashMap<>();

    private ShapeRun(Shapes shapes, Graph data) {
        this.data = data;
        this.context = ValidationContext.create(shapes, data);
    }

    /**
     * @param report what the engine says
     * @param met the records of the submission that at least one shape looked at
     * @param focusNodes how many records each shape with a target looked at, by its IRI
     */
    record Result(ValidationReport report, Set<Node> met, Map<String, Integer> focusNodes) {

        Coverage coverage(Submission submission) {
            List<Node> notMet = submission.graph().stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                    .map(Triple::getSubject)
                    .distinct()
                    .filter(node -> !met.contains(node))
                    .sorted(Comparator.<Node>comparingLong(
                                    node -> submission.places().of(node).line())
                            .thenComparingLong(
                                    node -> submission.places().of(node).column())
                            .thenComparing(node -> node.toString()))
                    .toList();
            return new Coverage(focusNodes, met.size(), notMet);
        }
    }

    /** @param data the submission and everything it refers to; focus nodes are taken from the submission only */
    static Result of(Shapes shapes, Graph submission, Graph data) {
        ShapeRun run = new ShapeRun(shapes, data);
        for (Shape shape : shapes.getTargetShapes()) {
            Set<Node> focus = new LinkedHashSet<>(VLib.focusNodes(data, shape));
            focus.removeIf(node -> !submission.contains(node, Node.ANY, Node.ANY));
            run.met.addAll(focus);
            run.focusNodes.put(shape.getShapeNode().toString(), focus.size());
            run.check(shape, focus);
        }
        return new Result(run.context.generateReport(), run.met, run.focusNodes);
    }

    private void check(Shape shape, Set<Node> focus) {
        boolean onlyProperties = shape.getConstraints().isEmpty();
        for (Shape part : onlyProperties ? List.copyOf(shape.getPropertyShapes()) : List.of(shape)) {
            Collection<Node> nodes = query(part).map(q -> suspects(q, focus)).orElse(focus);
            for (Node node : nodes) {
                VLib.validateShape(context, data, part, node);
            }
        }
    }

    /** The one query of a shape that has nothing else to check. */
    private static Optional<Query> query(Shape shape) {
        if (shape.getConstraints().size() != 1 || !shape.getPropertyShapes().isEmpty()) {
            return Optional.empty();
        }
        return shape.getConstraints().iterator().next() instanceof SparqlConstraint sparql
                ? Optional.of(sparql.getQuery())
                : Optional.empty();
    }

    private Collection<Node> suspects(Query query, Set<Node> focus) {
        Set<Node> suspects = new LinkedHashSet<>();
        try (QueryExec exec = QueryExec.graph(data).query(query).build()) {
            exec.select().forEachRemaining(row -> suspects.add(row.get(THIS)));
        }
        suspects.retainAll(focus);
        return suspects;
    }
}
