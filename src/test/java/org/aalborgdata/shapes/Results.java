// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import java.util.List;
import java.util.Optional;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;

/** The results in the report of an engine, in a form in which engines can be compared. */
final class Results {
    private Results() {}

    /**
     * Focus, path, severity and shape of every result about the submission, each once, since Jena asks the query of a
     * property shape once per value of its path. What the gate adds is left out.
     */
    static List<String> of(Graph report, Submission submission) {
        return report.stream(Node.ANY, SHACL.result, Node.ANY)
                .map(Triple::getObject)
                .filter(result -> !text(report, result, SHACL.sourceShape).startsWith(Iris.RULE))
                .filter(result -> isOf(submission, object(report, result, SHACL.focusNode)))
                .map(result -> row(report, result))
                .distinct()
                .sorted()
                .toList();
    }

    /** A node without an IRI is of the submission: the reference has no record without one. */
    private static boolean isOf(Submission submission, Optional<Node> focus) {
        return focus.map(n -> n.isBlank() || submission.graph().contains(n, Node.ANY, Node.ANY))
                .orElse(false);
    }

    private static String row(Graph report, Node result) {
        return String.join(
                " | ",
                text(report, result, SHACL.focusNode),
                text(report, result, SHACL.resultPath),
                text(report, result, SHACL.resultSeverity),
                text(report, result, SHACL.sourceShape),
                value(report, result));
    }

    /** SHACL gives no value to a language that was used twice; Jena does. */
    private static String value(Graph report, Node result) {
        return report.contains(result, SHACL.sourceConstraintComponent, SHACL.UniqueLangConstraintComponent)
                ? "-"
                : text(report, result, SHACL.value);
    }

    private static String text(Graph report, Node result, Node property) {
        return object(report, result, property)
                .map(n -> n.isBlank() ? "[]" : n.toString())
                .orElse("-");
    }

    private static Optional<Node> object(Graph report, Node result, Node property) {
        return report.stream(result, property, Node.ANY).map(Triple::getObject).findFirst();
    }
}
