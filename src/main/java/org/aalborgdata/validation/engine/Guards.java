// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;

/** Puts a guard before every constraint of somebody unknown that could run without end. */
final class Guards {
    private Guards() {}

    /** Changes the shapes, those inside others too. */
    static Shapes in(Shapes shapes) {
        for (Shape shape : shapes.getShapeMap().values()) {
            List<Constraint> guarded = new ArrayList<>();
            shape.getConstraints().forEach(constraint -> guarded.add(guarded(constraint)));
            shape.getConstraints().clear();
            shape.getConstraints().addAll(guarded);
        }
        return shapes;
    }

    private static Constraint guarded(Constraint constraint) {
        if (constraint instanceof PatternConstraint pattern) {
            boolean literal =
                    pattern.getFlagsStr() != null && pattern.getFlagsStr().contains("q");
            return literal ? pattern : new GuardedPattern(pattern.getPattern(), pattern.getFlagsStr());
        }
        if (constraint instanceof SparqlConstraint sparql) {
            return new GuardedSparql(GuardedFunctions.in(sparql.getQuery()), sparql.getMessage());
        }
        return constraint;
    }
}
