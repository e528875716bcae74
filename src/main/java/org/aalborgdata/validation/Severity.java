// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** How much a finding weighs, heaviest first. The three levels of SHACL, section 2.1.4. */
public enum Severity {
    /** Wrong or unusable; stops publication. */
    VIOLATION("Violation", "Fehler"),
    /** Unusual; answered in review, does not stop. */
    WARNING("Warning", "Warnung"),
    /** About completeness. */
    INFO("Info", "Hinweis");

    private final String term;
    private final Label label;

    Severity(String term, String german) {
        this.term = term;
        this.label = new Label(term, german);
    }

    public Label label() {
        return label;
    }

    /** {@code sh:Violation}, {@code sh:Warning} or {@code sh:Info}. */
    public Node node() {
        return NodeFactory.createURI("http://www.w3.org/ns/shacl#" + term);
    }

    /** @throws IllegalArgumentException if the node is none of the three */
    static Severity of(Node node) {
        for (Severity severity : values()) {
            if (severity.node().equals(node)) {
                return severity;
            }
        }
        throw new IllegalArgumentException("not a severity of SHACL: " + node);
    }

    /** The same for shapes of somebody else: a severity that we do not know weighs most. */
    static Severity ofResult(Node node) {
        for (Severity severity : values()) {
            if (severity.node().equals(node)) {
                return severity;
            }
        }
        return VIOLATION;
    }
}
