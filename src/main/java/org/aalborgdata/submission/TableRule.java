// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import org.aalborgdata.vocabulary.Label;

/** The rules that the cells of a table keep, so that they can be read as statements. */
public enum TableRule {
    SHEET_RENAMED(
            "TAB-01",
            Weight.VIOLATION,
            "This sheet looks like one of the form but has another name, so it was not read. Give it the name of the form.",
            "Dieses Blatt sieht aus wie eines des Formulars, heißt aber anders und wurde nicht gelesen. Geben Sie ihm den Namen"
                    + " aus dem Formular.",
            "What nobody reads must not seem to be handed in.",
            "Was niemand liest, darf nicht als eingereicht gelten."),
    SHEET_EXTRA(
            "TAB-02",
            Weight.WARNING,
            "The form does not know this sheet; it was not read. Delete it, or keep it as your own note.",
            "Das Formular kennt dieses Blatt nicht; es wurde nicht gelesen. Löschen Sie es oder behalten Sie es als eigene Notiz.",
            "What nobody reads must not seem to be handed in.",
            "Was niemand liest, darf nicht als eingereicht gelten."),
    COLUMN_RENAMED(
            "TAB-03",
            Weight.VIOLATION,
            "The form does not know this heading, but one that is nearly the same. Write the heading as in the form.",
            "Das Formular kennt diese Überschrift nicht, aber eine sehr ähnliche. Schreiben Sie sie wie im Formular.",
            "A renamed column would be lost.",
            "Eine umbenannte Spalte ginge verloren."),
    COLUMN_EXTRA(
            "TAB-04",
            Weight.WARNING,
            "The form does not know this column; it was not read. Delete it, or keep it as your own note.",
            "Das Formular kennt diese Spalte nicht; sie wurde nicht gelesen. Löschen Sie sie oder behalten Sie sie als eigene"
                    + " Notiz.",
            "What nobody reads must not seem to be handed in.",
            "Was niemand liest, darf nicht als eingereicht gelten."),
    COLUMN_TWICE(
            "TAB-05",
            Weight.VIOLATION,
            "This heading stands twice; only the first column was read. Delete one of the two.",
            "Diese Überschrift steht zweimal; nur die erste Spalte wurde gelesen. Löschen Sie eine der beiden.",
            "Nobody knows which of the two columns counts.",
            "Niemand weiß, welche der beiden Spalten gilt."),
    COLUMN_MISSING(
            "TAB-06",
            Weight.VIOLATION,
            "A column that every row needs is missing. Add it as in the form.",
            "Eine Spalte, die jede Zeile braucht, fehlt. Ergänzen Sie sie wie im Formular.",
            "Without it no row can be published.",
            "Ohne sie kann keine Zeile veröffentlicht werden."),
    NO_HEADING(
            "TAB-07",
            Weight.VIOLATION,
            "This cell stands under no heading, so it was not read. Put it in a column of the form, or delete it.",
            "Diese Zelle steht unter keiner Überschrift und wurde nicht gelesen. Setzen Sie sie in eine Spalte des Formulars oder"
                    + " löschen Sie sie.",
            "A shifted row puts every value in the wrong column.",
            "Eine verrutschte Zeile setzt jeden Wert in die falsche Spalte."),
    NOT_A_NUMBER(
            "TAB-08",
            Weight.VIOLATION,
            "This is not a number that can be read safely. Write digits only, with one decimal sign; notes, units and marks have"
                    + " columns of their own.",
            "Das ist keine Zahl, die sich sicher lesen lässt. Schreiben Sie nur Ziffern mit einem Dezimalzeichen; Anmerkungen,"
                    + " Einheiten und Zeichen haben eigene Spalten.",
            "A number that is guessed may be wrong by a thousand.",
            "Eine geratene Zahl kann um das Tausendfache falsch sein."),
    TWO_READINGS(
            "TAB-09",
            Weight.VIOLATION,
            "This can be read in two ways. Write it so that only one is possible.",
            "Das lässt sich auf zwei Arten lesen. Schreiben Sie es so, dass nur eine möglich ist.",
            "A point or comma before three digits is a decimal sign in one country and a thousands mark in the next; 3/4 is a day"
                    + " in March or in April.",
            "Punkt oder Komma vor drei Ziffern ist hier Dezimalzeichen und dort Tausenderzeichen; 3/4 ist ein Tag im März oder im"
                    + " April."),
    READ_AS(
            "TAB-10",
            Weight.INFO,
            "This was read by a rule. Check that it is what you mean.",
            "Das wurde nach einer Regel gelesen. Prüfen Sie, ob es so gemeint ist.",
            "Whoever hands in a table should see what was understood.",
            "Wer eine Tabelle einreicht, soll sehen, was verstanden wurde."),
    NOT_A_DATE(
            "TAB-11",
            Weight.VIOLATION,
            "This is not a day or year that can be read. Write 2020-09-25, 25.09.2020 or, where a year is asked, 2020.",
            "Das ist kein lesbarer Tag oder kein lesbares Jahr. Schreiben Sie 2020-09-25, 25.09.2020 oder, wo ein Jahr gefragt ist,"
                    + " 2020.",
            "A day that is guessed may be another one.",
            "Ein geratener Tag kann ein anderer sein."),
    NOT_IN_LIST(
            "TAB-12",
            Weight.VIOLATION,
            "This is not in the list of the column. Choose an entry of the list; its name in either language or its code will do.",
            "Das steht nicht in der Liste der Spalte. Wählen Sie einen Eintrag der Liste; sein Name in einer der beiden Sprachen"
                    + " oder sein Code genügt.",
            "Figures compare only while all mean the same territory, indicator and code.",
            "Vergleichbar sind Werte nur, solange alle dasselbe Gebiet, denselben Indikator und denselben Code meinen."),
    NOT_OF_KIND(
            "TAB-13",
            Weight.VIOLATION,
            "The column asks for something else. Write what its heading and note say.",
            "Die Spalte fragt nach etwas anderem. Schreiben Sie, was Überschrift und Hinweis sagen.",
            "A value of another kind cannot be compared.",
            "Ein Wert anderer Art lässt sich nicht vergleichen."),
    ERROR_CELL(
            "TAB-14",
            Weight.VIOLATION,
            "The cell holds an error or a formula that was never calculated. Mend the formula, or write the value.",
            "Die Zelle enthält einen Fehler oder eine nie berechnete Formel. Berichtigen Sie die Formel oder schreiben Sie den"
                    + " Wert.",
            "An error is no value, and formulas are not calculated here.",
            "Ein Fehler ist kein Wert, und Formeln werden hier nicht berechnet."),
    MERGED(
            "TAB-15",
            Weight.VIOLATION,
            "These cells are merged, so it is not clear for which rows or columns the value holds. Split them and repeat the value.",
            "Diese Zellen sind verbunden; unklar ist, für welche Zeilen oder Spalten der Wert gilt. Trennen Sie sie und wiederholen"
                    + " Sie den Wert.",
            "Only the first cell of a merged range has a value; the others would be empty.",
            "Nur die erste Zelle eines Verbunds hat einen Wert; die anderen wären leer."),
    NEITHER_VALUE_NOR_REASON(
            "TAB-16",
            Weight.VIOLATION,
            "There is no value and no reason. Write the value, choose the reason why it is missing, or delete the row; never"
                    + " write 0 for what is not known.",
            "Es gibt weder Wert noch Grund. Schreiben Sie den Wert, wählen Sie den Grund, warum er fehlt, oder löschen Sie die"
                    + " Zeile; schreiben Sie nie 0 für Unbekanntes.",
            "A missing figure with its reason is worth publishing; a blank is not.",
            "Ein fehlender Wert mit Grund ist mitteilenswert, eine Lücke ohne Grund nicht."),
    VALUE_AND_REASON(
            "TAB-17",
            Weight.VIOLATION,
            "There is a value and also a reason why it is missing. Delete one of the two.",
            "Es gibt einen Wert und zugleich einen Grund, warum er fehlt. Löschen Sie eines von beiden.",
            "Only one of the two can be true.",
            "Nur eines von beiden kann stimmen."),
    EXAMPLE_ROW(
            "TAB-18",
            Weight.INFO,
            "This row is marked as an example; it was not read. Delete it, or remove the mark.",
            "Diese Zeile ist als Beispiel gekennzeichnet; sie wurde nicht gelesen. Löschen Sie sie oder entfernen Sie das"
                    + " Kennzeichen.",
            "An example is not a figure.",
            "Ein Beispiel ist kein Wert."),
    HIDDEN(
            "TAB-19",
            Weight.INFO,
            "This is hidden in the workbook, but it was read. Delete it if it shall not be handed in.",
            "Das ist in der Arbeitsmappe ausgeblendet, wurde aber gelesen. Löschen Sie es, wenn es nicht eingereicht werden soll.",
            "What is hidden is easily published by mistake.",
            "Ausgeblendetes wird leicht versehentlich veröffentlicht."),
    WRONG_UNIT(
            "TAB-20",
            Weight.VIOLATION,
            "The unit written in the cell or in its format is not the one of the row. Write the number in the unit of the"
                    + " indicator, without the unit.",
            "Die Einheit in der Zelle oder in ihrem Format ist nicht die der Zeile. Schreiben Sie die Zahl in der Einheit des"
                    + " Indikators, ohne Einheit.",
            "A number in another unit is a wrong number.",
            "Eine Zahl in anderer Einheit ist eine falsche Zahl."),
    SAME_ID(
            "TAB-21",
            Weight.VIOLATION,
            "Another row has this Id already. Give each row its own Id, or leave it empty.",
            "Eine andere Zeile hat diese Id schon. Geben Sie jeder Zeile eine eigene Id oder lassen Sie sie leer.",
            "Two rows with one Id would be read as one record with two values each.",
            "Zwei Zeilen mit einer Id würden als ein Datensatz mit doppelten Angaben gelesen."),
    NO_SUCH_ROW(
            "TAB-22",
            Weight.WARNING,
            "No row has this Id, but one has nearly the same. Write the Id as in the row that you mean.",
            "Keine Zeile hat diese Id, aber eine hat fast dieselbe. Schreiben Sie die Id wie in der gemeinten Zeile.",
            "A slip in an Id leads nowhere.",
            "Ein Versehen in einer Id führt ins Leere."),
    NO_HEAD(
            "TAB-23",
            Weight.VIOLATION,
            "The head of the submission is missing: who submits what for which period. Add the sheet or the lines of the form.",
            "Der Kopf der Einreichung fehlt: wer was für welchen Zeitraum einreicht. Ergänzen Sie das Blatt oder die Zeilen des"
                    + " Formulars.",
            "Without its head nobody answers for the figures.",
            "Ohne Kopf verantwortet niemand die Werte.");

    /** How much a broken rule weighs; validation has the same scale. */
    public enum Weight {
        VIOLATION,
        WARNING,
        INFO
    }

    private final String code;
    private final Weight weight;
    private final Label message;
    private final Label why;

    TableRule(String code, Weight weight, String message, String meldung, String why, String warum) {
        this.code = code;
        this.weight = weight;
        this.message = new Label(message, meldung);
        this.why = new Label(why, warum);
    }

    /** For example {@code TAB-08}. */
    public String code() {
        return code;
    }

    public Weight weight() {
        return weight;
    }

    /** What is wrong and how to mend it. */
    public Label message() {
        return message;
    }

    /** Why the rule exists. */
    public Label why() {
        return why;
    }
}
