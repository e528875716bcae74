// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;

/** A few focus nodes of one shape, looked at by one thread. */
final class Task {
    private final Run run;
    private final Graph engineData;
    private final ValidationContext context;
    private final List<Node> focus;
    private final Map<PlannedShape.Planned, Set<Node>> suspects = new IdentityHashMap<>();
    private final ExecutionContext query;

    Task(Run run, List<Node> focus) {
        this.run = run;
        this.focus = focus;
        this.engineData = new StoppableGraph(run.data(), run.deadline().stop());
        this.context = ValidationContext.create(run.shapes(), engineData);
        Context settings = ARQ.getContext().copy();
        settings.set(ARQConstants.symCancelQuery, run.deadline().stop());
        this.query = ExecutionContext.createForGraph(run.data(), settings);
    }

    Run run() {
        return run;
    }

    Graph data() {
        return run.data();
    }

    /** The same for the engine. */
    Graph engineData() {
        return engineData;
    }

    ValidationContext context() {
        return context;
    }

    ExecutionContext query() {
        return query;
    }

    /** The focus nodes of this task about which the engine must be asked for this constraint. */
    Set<Node> suspects(PlannedShape.Planned planned) {
        return suspects.computeIfAbsent(planned, p -> p.suspects().among(focus, this));
    }

    /** What {@code sh:class} asks; the engine climbs all superclasses each time, which only the first node of its kind needs. */
    boolean isOf(ClassConstraint constraint, Node node) {
        if (node.isLiteral()) {
            return false;
        }
        if (data().contains(node, RDF.Nodes.type, constraint.getExpectedClass())) {
            return true;
        }
        Set<Node> members = run.members(constraint.getExpectedClass());
        if (members.contains(node)) {
            return true;
        }
        boolean isOf = constraint.validate(context, engineData, node) == null;
        if (isOf) {
            members.add(node);
        }
        return isOf;
    }

    void run(PlannedShape shape) {
        Deadline deadline = run.deadline();
        for (Node node : focus) {
            deadline.check();
            shape.validate(this, node);
        }
    }
}
