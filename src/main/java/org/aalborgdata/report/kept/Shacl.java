// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report.kept;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** The terms of SHACL by which a result is told from another. */
final class Shacl {
    static final Node REPORT = term("ValidationReport");
    static final Node RESULT = term("result");
    static final Node FOCUS = term("focusNode");
    static final Node VALUE = term("value");
    static final Node SHAPE = term("sourceShape");

    private Shacl() {}

    static @Nullable Node object(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject())
                .orElse(null);
    }

    private static Node term(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/shacl#" + name);
    }
}
