// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.vocabulary.Label;

/** Words for files of which no cell can be read. */
final class FileFault {
    private FileFault() {}

    static UnreadableSubmissionException encrypted(String name) {
        return whole(
                name,
                "The workbook is protected by a password.",
                "Die Arbeitsmappe ist mit einem Kennwort geschützt.",
                "Take the password for opening away (in Excel: File, Info, Protect Workbook, Encrypt with Password, leave it"
                        + " empty) and save it.",
                "Entfernen Sie das Kennwort zum Öffnen (in Excel: Datei, Informationen, Arbeitsmappe schützen, Mit Kennwort"
                        + " verschlüsseln, leer lassen) und speichern Sie sie.");
    }

    static UnreadableSubmissionException oldFormat(String name) {
        return whole(
                name,
                "The workbook is in the old format .xls.",
                "Die Arbeitsmappe ist im alten Format .xls.",
                "Save it as an Excel workbook (.xlsx): File, Save as.",
                "Speichern Sie sie als Excel-Arbeitsmappe (.xlsx): Datei, Speichern unter.");
    }

    static UnreadableSubmissionException openDocument(String name) {
        return whole(
                name,
                "This is a spreadsheet in the OpenDocument format (.ods).",
                "Das ist eine Tabelle im OpenDocument-Format (.ods).",
                "Save it as an Excel workbook (.xlsx): File, Save as.",
                "Speichern Sie sie als Excel-Arbeitsmappe (.xlsx): Datei, Speichern unter.");
    }

    static UnreadableSubmissionException binary(String name) {
        return whole(
                name,
                "This is a binary Excel workbook (.xlsb).",
                "Das ist eine binäre Excel-Arbeitsmappe (.xlsb).",
                "Save it as an Excel workbook (.xlsx): File, Save as.",
                "Speichern Sie sie als Excel-Arbeitsmappe (.xlsx): Datei, Speichern unter.");
    }

    static UnreadableSubmissionException notAWorkbook(String name) {
        return whole(
                name,
                "This is not an Excel workbook (.xlsx), or it is damaged.",
                "Das ist keine Excel-Arbeitsmappe (.xlsx), oder sie ist beschädigt.",
                "Open it in your spreadsheet program and save it as .xlsx.",
                "Öffnen Sie sie in Ihrem Tabellenprogramm und speichern Sie sie als .xlsx.");
    }

    static UnreadableSubmissionException notAnArchive(String name) {
        return whole(
                name,
                "This is not a ZIP archive with CSV files, or it is damaged.",
                "Das ist kein ZIP-Archiv mit CSV-Dateien, oder es ist beschädigt.",
                "Pack the CSV files of the form into one ZIP archive.",
                "Packen Sie die CSV-Dateien des Formulars in ein ZIP-Archiv.");
    }

    /** @param limit in bytes */
    static UnreadableSubmissionException tooLarge(String name, long limit) {
        long megabytes = limit / (1024 * 1024);
        return whole(
                name,
                "Unpacked, the file has more than " + megabytes + " MB or too many parts.",
                "Entpackt hat die Datei mehr als " + megabytes + " MB oder zu viele Teile.",
                "Split it by period, or delete empty formatted rows; large series can be handed in as CSV.",
                "Teilen Sie sie nach Zeiträumen oder löschen Sie leere formatierte Zeilen; lange Reihen können als CSV eingereicht"
                        + " werden.");
    }

    static UnreadableSubmissionException empty(String name) {
        return whole(
                name,
                "No cell is filled.",
                "Es ist keine Zelle ausgefüllt.",
                "Fill the form that the template gives you.",
                "Füllen Sie das Formular der Vorlage aus.");
    }

    static UnreadableSubmissionException encoding(String name) {
        return whole(
                name,
                "The text is neither UTF-8 nor UTF-16 with a mark nor Windows-1252.",
                "Der Text ist weder UTF-8 noch UTF-16 mit Kennung noch Windows-1252.",
                "Save it as CSV UTF-8.",
                "Speichern Sie sie als CSV UTF-8.");
    }

    static UnreadableSubmissionException quotes(String name, long line) {
        return new UnreadableSubmissionException(
                new Place(name, line, 0),
                new Label(
                        "A quotation mark is not closed, or stands where none may stand.",
                        "Ein Anführungszeichen ist nicht geschlossen oder steht, wo keines stehen darf."),
                new Label(
                        "Double quotation marks inside a text, or let your spreadsheet program write the CSV.",
                        "Verdoppeln Sie Anführungszeichen im Text oder lassen Sie Ihr Tabellenprogramm die CSV-Datei"
                                + " schreiben."));
    }

    static UnreadableSubmissionException noForm(String name) {
        return whole(
                name,
                "No sheet and no row of headings is one of the form.",
                "Kein Blatt und keine Überschriftenzeile gehört zum Formular.",
                "Begin with the template; its headings must stay.",
                "Beginnen Sie mit der Vorlage; deren Überschriften müssen bleiben.");
    }

    private static UnreadableSubmissionException whole(
            String name, String problem, String meldung, String remedy, String abhilfe) {
        return new UnreadableSubmissionException(
                Place.unknown(name), new Label(problem, meldung), new Label(remedy, abhilfe));
    }
}
