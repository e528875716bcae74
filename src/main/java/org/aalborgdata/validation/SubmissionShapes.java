// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.Shapes;

/** The shapes of a profile, parsed once and shared. Immutable; construction fails when a shape is broken. */
public final class SubmissionShapes {
    static final String PROFILE = Iris.PROFILE_FIGURES.getURI();
    static final String ENGINE = "Apache Jena SHACL " + org.apache.jena.Jena.VERSION;

    private final Graph graph;
    private final Shapes shapes;

    /** @param graph all files of {@code shapes/} in one graph */
    public SubmissionShapes(Graph graph) {
        this.graph = graph;
        this.shapes = Shapes.parse(graph);
    }

    /** The shapes as Turtle says them. */
    public Graph graph() {
        return graph;
    }

    Shapes parsed() {
        return shapes;
    }
}
