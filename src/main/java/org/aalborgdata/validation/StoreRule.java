// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * A rule that compares a submission with what is public already. A check of a file has no store, so its reports say
 * which of these rules they left out; the registry evaluates them before it publishes (model page, section 5).
 */
public enum StoreRule {
    /** Budget periods of one territory do not overlap across submissions (R-b.7); within a file it is a shape. */
    PERIODS_OVERLAP(
            "BUD-08",
            Severity.VIOLATION,
            AalborgTerms.MASTER_BUDGET_CLASS,
            new Label(
                    "A public master budget of the same territory covers some of the same days. Correct the period, publish"
                            + " a new version of that submission, or state with prov:wasRevisionOf that one replaces the other.",
                    "Ein veröffentlichter Naturhaushaltsplan desselben Gebiets gilt für einige derselben Tage. Berichtigen Sie"
                            + " den Zeitraum, veröffentlichen Sie eine neue Fassung jener Einreichung, oder geben Sie mit"
                            + " prov:wasRevisionOf an, dass der eine den anderen ersetzt."),
            new Label(
                    "Two budgets for the same days would bind the same resource twice, whichever file they came in.",
                    "Zwei Haushalte für dieselben Tage bänden dasselbe Naturgut doppelt, gleich in welcher Datei sie stehen."));

    /** Why a check without a store leaves these rules out. */
    public static final Label NEEDS_STORE = new Label("needs the store", "braucht den Datenbestand");

    private final String code;
    private final Severity severity;
    private final Node concerned;
    private final Label message;
    private final Label why;

    StoreRule(String code, Severity severity, Node concerned, Label message, Label why) {
        this.code = code;
        this.severity = severity;
        this.concerned = concerned;
        this.message = message;
        this.why = why;
    }

    /** For example {@code BUD-08}. */
    public String code() {
        return code;
    }

    /** IRI of the page that explains the rule. */
    public String address() {
        return Iris.RULE + code;
    }

    public Severity severity() {
        return severity;
    }

    /** Why the rule exists. */
    public Label why() {
        return why;
    }

    /** What is wrong when it is broken and how to mend it. */
    public Label message() {
        return message;
    }

    /** Whether the statements hold anything that the rule looks at. */
    boolean concerns(Graph statements) {
        return statements.contains(Node.ANY, RDF.Nodes.type, concerned);
    }

    RuleDescription description() {
        return new RuleDescription(code, severity, message, why, address());
    }
}
