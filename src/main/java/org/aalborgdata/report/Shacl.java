// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of SHACL that stand in a report. */
final class Shacl {
    static final Node REPORT = term("ValidationReport");
    static final Node CONFORMS = term("conforms");
    static final Node RESULT = term("result");
    static final Node FOCUS = term("focusNode");
    static final Node PATH = term("resultPath");
    static final Node VALUE = term("value");
    static final Node SEVERITY = term("resultSeverity");
    static final Node MESSAGE = term("resultMessage");
    static final Node SHAPE = term("sourceShape");

    private Shacl() {}

    private static Node term(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/shacl#" + name);
    }
}
