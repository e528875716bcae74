// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * A rule that compares a submission with what is public already. A check of a file has no store, so its reports say what
 * of these rules they left out (model page, section 5). The rules PLA compare the file with itself, too, and that part
 * needs no store; their thresholds stand with the code that applies them.
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
                    "Zwei Haushalte für dieselben Tage bänden dasselbe Naturgut doppelt, gleich in welcher Datei sie stehen."),
            false),
    /** A figure a factor of about ten or more away from its neighbouring years. */
    JUMP(
            "PLA-01",
            "The value jumps by a factor of about ten or more against its neighbouring years. Check the decimal point, the"
                    + " thousands and the unit, or explain the jump in a note.",
            "Der Wert springt gegenüber den Nachbarjahren um den Faktor zehn oder mehr. Prüfen Sie Komma, Tausender und Einheit,"
                    + " oder erklären Sie den Sprung in einer Anmerkung.",
            "A slipped decimal point or another unit passes every bound, but not the region's own history.",
            "Ein verrutschtes Komma oder eine andere Einheit hält jede Grenze ein, aber nicht die eigene Zeitreihe."),
    /** A figure a power of ten away from what all its peers state of the same year. */
    FAR_FROM_PEERS(
            "PLA-02",
            "The value lies a power of ten away from those of all comparable territories. Check the decimal point, the"
                    + " thousands and the unit, or explain the value in a note.",
            "Der Wert liegt eine Zehnerpotenz neben denen aller vergleichbaren Gebiete. Prüfen Sie Komma, Tausender und Einheit,"
                    + " oder erklären Sie den Wert in einer Anmerkung.",
            "A series that is in another unit throughout shows no jump; only beside its peers it stands out.",
            "Eine Zeitreihe, die durchweg in anderer Einheit steht, springt nicht; erst neben anderen fällt sie auf."),
    /** A figure whose sign is not that of its neighbouring years. */
    ODD_SIGN(
            "PLA-03",
            "The value has the size of its neighbouring years but the other sign. Check the sign, or explain the change in a"
                    + " note.",
            "Der Wert ist so groß wie die der Nachbarjahre, hat aber das andere Vorzeichen. Prüfen Sie das Vorzeichen, oder"
                    + " erklären Sie den Wechsel in einer Anmerkung.",
            "A fall of 41 % is written -41; without the sign it says the opposite.",
            "Ein Rückgang um 41 % heißt -41; ohne Vorzeichen steht dort das Gegenteil."),
    /** Two figures that would fit if they changed places. */
    SWAPPED(
            "PLA-04",
            "This value and another of the file fit the other's series and not their own. Check whether two columns, rows or"
                    + " years are swapped.",
            "Dieser Wert und ein anderer der Datei passen in die Zeitreihe des anderen und nicht in die eigene. Prüfen Sie, ob"
                    + " zwei Spalten, Zeilen oder Jahre vertauscht sind.",
            "Who pastes a column beside the right one gets figures that are all possible and all wrong.",
            "Wer eine Spalte neben die richtige einfügt, erhält Werte, die alle möglich und alle falsch sind."),
    /** A year whose figures are those of the year before. */
    COPIED_YEAR(
            "PLA-05",
            "The values of this year equal those of the year before to the last digit. Check whether the old year was copied,"
                    + " and state a gap where there is no new figure.",
            "Die Werte dieses Jahres gleichen denen des Vorjahres bis zur letzten Ziffer. Prüfen Sie, ob das alte Jahr kopiert"
                    + " wurde, und nennen Sie eine Lücke, wo es keinen neuen Wert gibt.",
            "A form that was filled in with last year's figures and not changed says that nothing moved.",
            "Ein Formular, das mit den Vorjahreswerten gefüllt und nicht geändert wurde, behauptet Stillstand."),
    /** A series that is that of another territory. */
    EQUAL_SERIES(
            "PLA-06",
            "The values equal those of another territory year for year. Check whether a wrong row was copied or the territory"
                    + " is wrong.",
            "Die Werte gleichen Jahr für Jahr denen eines anderen Gebiets. Prüfen Sie, ob eine falsche Zeile kopiert wurde oder"
                    + " das Gebiet nicht stimmt.",
            "Two places do not measure the same digits over years; one of the two speaks of the other.",
            "Zwei Orte messen nicht über Jahre dieselben Ziffern; einer von beiden spricht vom anderen.");

    /** Why a check without a store leaves a rule out. */
    public static final Label NEEDS_STORE = new Label("needs the store", "braucht den Datenbestand");

    private static final Label HISTORY_AND_PEERS = new Label(
            "only within the file; what is public needs the store",
            "nur innerhalb der Datei; was veröffentlicht ist, braucht den Datenbestand");

    private final String code;
    private final Severity severity;
    private final Node concerned;
    private final Label message;
    private final Label why;
    private final boolean judgedWithinFile;

    StoreRule(String code, String message, String meldung, String why, String warum) {
        this(code, Severity.WARNING, Terms.OBSERVATION, new Label(message, meldung), new Label(why, warum), true);
    }

    StoreRule(String code, Severity severity, Node concerned, Label message, Label why, boolean judgedWithinFile) {
        this.code = code;
        this.severity = severity;
        this.concerned = concerned;
        this.message = message;
        this.why = why;
        this.judgedWithinFile = judgedWithinFile;
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

    /** What a check without a store leaves out of the rule, and why. */
    public Label leftOut() {
        return judgedWithinFile ? HISTORY_AND_PEERS : NEEDS_STORE;
    }

    /** Whether the statements hold anything that the rule looks at. */
    boolean concerns(Graph statements) {
        return statements.contains(Node.ANY, RDF.Nodes.type, concerned);
    }

    RuleDescription description() {
        return new RuleDescription(code, severity, message, why, address());
    }
}
