// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/** Shapes made ready to be run many times. Immutable and thread-safe. */
public final class ShapePlan {
    private final Shapes shapes;
    private final List<PlannedShape> targets = new ArrayList<>();
    private final Map<Shape, PlannedShape> planned = new IdentityHashMap<>();
    private int queries;
    private final List<Node> askedPerNode = new ArrayList<>();

    private ShapePlan(Shapes shapes) {
        this.shapes = shapes;
        shapes.getTargetShapes().forEach(shape -> targets.add(plan(shape)));
    }

    /** @throws org.apache.jena.shacl.parser.ShaclParseException if a shape is broken */
    public static ShapePlan of(Graph shapes) {
        return of(Shapes.parse(InlinedPrefixes.in(shapes)));
    }

    public static ShapePlan of(Shapes shapes) {
        return new ShapePlan(shapes);
    }

    /** The same for shapes of somebody unknown: patterns and queries obey the deadline of the run. */
    public static ShapePlan guarded(Graph shapes) {
        return of(Guards.in(Shapes.parse(InlinedPrefixes.in(shapes))));
    }

    public Shapes shapes() {
        return shapes;
    }

    /** How many SHACL-SPARQL constraints there are. */
    public int queries() {
        return queries;
    }

    /** The shapes with a query that the engine must run for each focus node on its own. */
    public List<Node> askedPerNode() {
        return List.copyOf(askedPerNode);
    }

    List<PlannedShape> targets() {
        return targets;
    }

    private PlannedShape plan(Shape shape) {
        PlannedShape known = planned.get(shape);
        if (known != null) {
            return known;
        }
        Path path = shape instanceof PropertyShape property ? property.getPath() : null;
        List<PlannedShape.Planned> constraints = new ArrayList<>();
        for (Constraint constraint : shape.getConstraints()) {
            constraints.add(new PlannedShape.Planned(
                    constraint, Checks.of(constraint, path != null, this::plan), suspects(shape, constraint, path)));
        }
        List<PlannedShape> properties =
                shape.getPropertyShapes().stream().map(this::plan).toList();
        PlannedShape made = new PlannedShape(shape, path, List.copyOf(constraints), properties);
        planned.put(shape, made);
        return made;
    }

    private @Nullable SuspectQuery suspects(Shape shape, Constraint constraint, @Nullable Path path) {
        if (!(constraint instanceof SparqlConstraint sparql)) {
            return null;
        }
        queries++;
        SuspectQuery suspects = SuspectQuery.of(sparql, path).orElse(null);
        if (suspects == null) {
            askedPerNode.add(shape.getShapeNode());
        }
        return suspects;
    }
}
