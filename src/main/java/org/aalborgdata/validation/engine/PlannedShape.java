// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * A shape with a quick look for each of its constraints. It is walked in the engine's own order, down to the property shapes,
 * as {@code org.apache.jena.shacl.validation.VLib} does.
 *
 * @param path null for a node shape
 */
record PlannedShape(Shape shape, @Nullable Path path, List<Planned> constraints, List<PlannedShape> properties) {

    /**
     * One constraint.
     *
     * @param suspects a query that names the focus nodes to ask the engine about; null if there is none
     */
    record Planned(
            Constraint constraint, Check check, @Nullable SuspectQuery suspects) {}

    /** The queries asked of all focus nodes at once. */
    Stream<SuspectQuery> queries() {
        return Stream.concat(
                        constraints.stream().map(Planned::suspects),
                        properties.stream().flatMap(p -> p.constraints.stream().map(Planned::suspects)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    /** Whether the engine would have a result for the node, which it validates against this shape on its own. */
    Answer look(Task task, Node node) {
        if (shape.deactivated()) {
            return Answer.PASSES;
        }
        Answer all = lookAtConstraints(task, node, values(task.data(), node));
        for (PlannedShape property : properties) {
            if (all == Answer.FAILS) {
                break;
            }
            all = all.and(property.lookAsProperty(task, node));
        }
        return all;
    }

    private Answer lookAsProperty(Task task, Node focus) {
        if (shape.deactivated()) {
            return Answer.PASSES;
        }
        Set<Node> values = values(task.data(), focus);
        Answer all = lookAtConstraints(task, focus, values);
        for (Node value : values) {
            for (PlannedShape property : properties) {
                if (all == Answer.FAILS) {
                    return all;
                }
                all = all.and(property.lookAsProperty(task, value));
            }
        }
        return all;
    }

    private Answer lookAtConstraints(Task task, Node focus, Set<Node> values) {
        Answer all = Answer.PASSES;
        for (Planned planned : constraints) {
            if (all == Answer.FAILS) {
                break;
            }
            all = all.and(planned.check().look(task, focus, values));
        }
        return all;
    }

    /** Asks the engine all that is not certain about the focus node of a shape with a target. */
    void validate(Task task, Node focus) {
        if (shape.deactivated()) {
            return;
        }
        validateConstraints(task, focus, values(task.data(), focus), true);
        for (PlannedShape property : properties) {
            property.validateAsProperty(task, focus, true);
        }
    }

    private void validateAsProperty(Task task, Node focus, boolean ofTarget) {
        if (shape.deactivated()) {
            return;
        }
        Set<Node> values = values(task.data(), focus);
        validateConstraints(task, focus, values, ofTarget);
        if (!properties.isEmpty()) {
            for (Node value : values) {
                for (PlannedShape property : properties) {
                    property.validateAsProperty(task, value, false);
                }
            }
        }
    }

    private void validateConstraints(Task task, Node focus, Set<Node> values, boolean ofTarget) {
        for (Planned planned : constraints) {
            boolean certain = ofTarget && planned.suspects() != null
                    ? !task.suspects(planned).contains(focus)
                    : planned.check().look(task, focus, values) == Answer.PASSES;
            if (!certain) {
                ask(task, planned.constraint(), focus, values);
            }
        }
    }

    private void ask(Task task, Constraint constraint, Node focus, Set<Node> values) {
        if (path == null) {
            constraint.validateNodeShape(task.context(), task.engineData(), shape, focus);
        } else {
            constraint.validatePropertyShape(task.context(), task.engineData(), shape, focus, path, values);
        }
    }

    private Set<Node> values(Graph data, Node focus) {
        if (path == null) {
            return Set.of(focus);
        }
        if (!(path instanceof P_Link link)) {
            return ShaclPaths.valueNodes(data, focus, path);
        }
        var found = data.find(focus, link.getNode(), Node.ANY);
        try {
            if (!found.hasNext()) {
                return Set.of();
            }
            Node first = found.next().getObject();
            if (!found.hasNext()) {
                return Set.of(first);
            }
            Set<Node> all = new HashSet<>();
            all.add(first);
            found.forEachRemaining(t -> all.add(t.getObject()));
            return all;
        } finally {
            found.close();
        }
    }
}
