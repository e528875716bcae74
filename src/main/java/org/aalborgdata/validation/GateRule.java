// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;

/** The rules that no shape can express, because they look at the file as a whole or at who may speak of what. */
enum GateRule {
    ONE_SUBMISSION(
            "SUB-20",
            "The file must describe exactly one aalborg:Submission that has an IRI. Add the head of the submission, or split"
                    + " the file.",
            "Die Datei muss genau eine aalborg:Submission beschreiben, die eine IRI hat. Ergänzen Sie den Kopf der Einreichung"
                    + " oder teilen Sie die Datei.",
            "One file is one submission of one publisher; without its head nobody answers for the figures.",
            "Eine Datei ist eine Einreichung einer Herausgeberin; ohne Kopf verantwortet niemand die Werte."),
    SUBMISSION_IRI(
            "SUB-21",
            "The IRI of the submission does not fit its publisher and period. Name it submission:{organisation}/{period}.",
            "Die IRI der Einreichung passt nicht zu Herausgeberin und Zeitraum. Nennen Sie sie"
                    + " submission:{Organisation}/{Zeitraum}.",
            "The IRI decides which earlier submission is replaced.",
            "Die IRI entscheidet, welche frühere Einreichung ersetzt wird."),
    NOTHING_SUBMITTED(
            "SUB-22",
            "The submission contains no figure, target, measure or gap. Add at least one record.",
            "Die Einreichung enthält keinen Wert, kein Ziel, keine Maßnahme und keine Lücke. Ergänzen Sie mindestens einen"
                    + " Datensatz.",
            "An empty submission would replace the earlier one with nothing.",
            "Eine leere Einreichung ersetzte die frühere durch nichts."),
    FOREIGN_SUBJECT(
            "REC-02",
            "The file describes something that does not belong to the publisher. Describe only the submission and records in"
                    + " the publisher's own record space.",
            "Die Datei beschreibt etwas, das nicht der Herausgeberin gehört. Beschreiben Sie nur die Einreichung und Datensätze"
                    + " im eigenen Datenraum der Herausgeberin.",
            "Statements about what belongs to others would change what everybody sees of it.",
            "Aussagen über Fremdes veränderten, was alle davon sehen."),
    NOT_MET(
            "REC-03",
            "No rule looked at this record. Give it a class of the profile, for example qb:Observation or aalborg:Target, or"
                    + " remove it.",
            "Keine Regel hat diesen Datensatz angesehen. Geben Sie ihm eine Klasse des Profils, zum Beispiel qb:Observation oder"
                    + " aalborg:Target, oder entfernen Sie ihn.",
            "What nothing has checked must not count as checked.",
            "Was nichts geprüft hat, darf nicht als geprüft gelten."),
    NOT_DESCRIBED(
            "REC-04",
            Severity.INFO,
            "The file names a record that it does not describe. Check the IRI, unless an earlier submission describes it.",
            "Die Datei nennt einen Datensatz, den sie nicht beschreibt. Prüfen Sie die IRI, sofern ihn nicht eine frühere"
                    + " Einreichung beschreibt.",
            "A slip in an IRI leads nowhere.",
            "Ein Versehen in einer IRI führt ins Leere."),
    FOREIGN_TERRITORY(
            "TER-04",
            "The publisher does not govern this territory, nor one it is part of. Check the code, or have the governance"
                    + " registered first.",
            "Die Herausgeberin ist weder für dieses Gebiet zuständig noch für eines, dessen Teil es ist. Prüfen Sie den Code oder"
                    + " lassen Sie die Zuständigkeit zuerst eintragen.",
            "Only those who govern a territory, and official statistics, speak for it.",
            "Für ein Gebiet sprechen nur die, die zuständig sind, und die amtliche Statistik."),
    UNDECLARED_TERM(
            "TRM-01",
            "This term is not in the ontology. Check its spelling, also capitals and the plural.",
            "Diesen Begriff gibt es in der Ontologie nicht. Prüfen Sie die Schreibweise, auch Großbuchstaben und Mehrzahl.",
            "A misspelt term would be stored but never found.",
            "Ein falsch geschriebener Begriff würde gespeichert, aber nie gefunden."),
    UNDECLARED_CODE(
            "TRM-02",
            "This IRI is in our name space, but the release does not declare it. Check the code.",
            "Diese IRI liegt in unserem Namensraum, aber die Ausgabe vereinbart sie nicht. Prüfen Sie den Code.",
            "A misspelt code would be stored but never found.",
            "Ein falsch geschriebener Code würde gespeichert, aber nie gefunden."),
    RESERVED_TERM(
            "TRM-03",
            "Only the registry and the shapes state this. Remove the statement.",
            "Das geben nur das Register und die Shapes an. Entfernen Sie die Aussage.",
            "Otherwise a submission could prefer its own figures or move the day of its check.",
            "Sonst könnte eine Einreichung ihre eigenen Werte bevorzugen oder den Tag ihrer Prüfung verschieben.");

    private final String code;
    private final Severity severity;
    private final Label message;
    private final Label why;

    GateRule(String code, String message, String meldung, String why, String warum) {
        this(code, Severity.VIOLATION, message, meldung, why, warum);
    }

    GateRule(String code, Severity severity, String message, String meldung, String why, String warum) {
        this.code = code;
        this.severity = severity;
        this.message = new Label(message, meldung);
        this.why = new Label(why, warum);
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }

    Label message() {
        return message;
    }

    Label why() {
        return why;
    }

    /** Stands where a SHACL result names its shape. */
    String shape() {
        return Iris.RULE + code;
    }

    /** Stands where a SHACL result names its constraint component; leads to the page of the rule. */
    String component() {
        return Iris.RULE + code + "#component";
    }
}
