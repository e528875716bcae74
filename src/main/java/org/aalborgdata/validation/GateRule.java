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
    UNKNOWN_PUBLISHER(
            "SUB-23",
            "The publisher is not in the register; a file cannot register it. Check the IRI, or have the organisation"
                    + " registered first.",
            "Die Herausgeberin steht nicht im Register; eine Datei kann sie nicht eintragen. Prüfen Sie die IRI oder lassen Sie"
                    + " die Organisation zuerst eintragen.",
            "Whoever could declare itself a publisher could replace what others have published.",
            "Wer sich selbst zur Herausgeberin erklären könnte, könnte ersetzen, was andere veröffentlicht haben."),
    OTHER_PROFILE(
            "SUB-24",
            "The file names another profile than the one it was to be checked against. Name that profile with"
                    + " dcterms:conformsTo, or check the file without choosing a profile.",
            "Die Datei nennt ein anderes Profil als das, gegen das sie geprüft werden sollte. Nennen Sie dieses Profil mit"
                    + " dcterms:conformsTo oder prüfen Sie die Datei, ohne ein Profil zu wählen.",
            "Whoever asks for a profile wants to know whether the file follows it, not another one.",
            "Wer nach einem Profil fragt, will wissen, ob die Datei ihm folgt und keinem anderen."),
    STATED_TWICE(
            "OBS-17",
            "The same territory, indicator, year, method, source and edition are already stated by another observation. Keep"
                    + " one of the two, or correct what tells them apart.",
            "Dasselbe Gebiet, derselbe Indikator, dasselbe Jahr, dieselbe Methode, Quelle und Ausgabe stehen schon in einer"
                    + " anderen Beobachtung. Behalten Sie eine der beiden oder berichtigen Sie, was sie unterscheidet.",
            "Territory, indicator, year, method, source and edition are the key of a figure; two values under one key contradict"
                    + " each other.",
            "Gebiet, Indikator, Jahr, Methode, Quelle und Ausgabe sind der Schlüssel eines Wertes; zwei Werte unter einem"
                    + " Schlüssel widersprechen sich."),
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
    SEVERAL_CLASSES(
            "REC-05",
            "This record has several classes that exclude each other. Split it in one record per class, each with its own IRI.",
            "Dieser Datensatz hat mehrere Klassen, die einander ausschließen. Teilen Sie ihn in einen Datensatz je Klasse, jeden"
                    + " mit eigener IRI.",
            "Who counts records or withdraws one must know what it is.",
            "Wer Datensätze zählt oder einen zurückzieht, muss wissen, was er ist."),
    LOOKS_OBSERVED(
            "REC-06",
            "Only observations have a data set, and only observations and stated values have an area and a value of this kind."
                    + " Use the properties of the record's own class, or make it an observation with an IRI.",
            "Nur Beobachtungen haben einen Datensatz, und nur Beobachtungen und gesetzte Werte haben Gebiet und Wert dieser Art."
                    + " Verwenden Sie die Angaben der eigenen Klasse oder machen Sie eine Beobachtung mit IRI daraus.",
            "A query over observations would otherwise mix them with what is none.",
            "Eine Abfrage über Beobachtungen vermischte sie sonst mit anderem."),
    FOREIGN_REVISION(
            "REC-07",
            "The record replaces one that does not belong to the publisher. Name a record of the publisher's own record space.",
            "Der Datensatz ersetzt einen, der nicht der Herausgeberin gehört. Nennen Sie einen Datensatz im eigenen Datenraum der"
                    + " Herausgeberin.",
            "Otherwise one region could retire the targets of another.",
            "Sonst könnte eine Region die Ziele einer anderen außer Kraft setzen."),
    FOREIGN_TERRITORY(
            "TER-04",
            "The publisher neither governs this territory, nor one it is part of, nor may it tell this of a member of its"
                    + " programme. Check the code, or have the governance or membership registered first.",
            "Die Herausgeberin ist weder für dieses Gebiet zuständig noch für eines, dessen Teil es ist, noch darf sie dies von"
                    + " einem Mitglied ihres Programms berichten. Prüfen Sie den Code oder lassen Sie die Zuständigkeit oder"
                    + " Mitgliedschaft zuerst eintragen.",
            "Only those who govern a territory, and official statistics, speak for it; a campaign or sector tells of measures,"
                    + " knowledge, needs and practices in member territories of its programme.",
            "Für ein Gebiet sprechen nur die, die zuständig sind, und die amtliche Statistik; eine Kampagne oder ein Sektor"
                    + " berichtet von Maßnahmen, Wissen, Bedarf und guten Beispielen in Gebieten seines Programms."),
    UNKNOWN_TERRITORY(
            "TER-05",
            "The territory is not in the register; a file cannot register it. Check the code, or have the territory registered"
                    + " first.",
            "Das Gebiet steht nicht im Register; eine Datei kann es nicht eintragen. Prüfen Sie den Code oder lassen Sie das"
                    + " Gebiet zuerst eintragen.",
            "Only the register says which land a code stands for.",
            "Nur das Register sagt, für welches Land ein Code steht."),
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
            "Only the registry, the code lists and the shapes state this. Remove the statement.",
            "Das geben nur das Register, die Codelisten und die Shapes an. Entfernen Sie die Aussage.",
            "Otherwise a submission could prefer its own figures, add to a code list or move the day of its check.",
            "Sonst könnte eine Einreichung eigene Werte bevorzugen, Codelisten ergänzen oder den Tag ihrer Prüfung verschieben."),
    FOREIGN_CLASS(
            "TRM-04",
            "A submission must not declare anything of this class. Remove the statement, and have territories, methods and codes"
                    + " added to the register or catalogue first.",
            "Eine Einreichung darf nichts von dieser Klasse vereinbaren. Entfernen Sie die Aussage und lassen Sie Gebiete,"
                    + " Methoden und Codes zuerst in Register oder Katalog aufnehmen.",
            "Figures compare only while all name the same territories, methods and codes.",
            "Vergleichbar sind Werte nur, solange alle dieselben Gebiete, Methoden und Codes nennen.");

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

    RuleDescription description() {
        return new RuleDescription(code, severity, message, why, Iris.RULE + code);
    }
}
