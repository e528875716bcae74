// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.List;
import java.util.Locale;
import org.aalborgdata.vocabulary.Label;
import org.apache.poi.ss.usermodel.Sheet;

/** The first sheet of a template: how to fill it. */
final class ReadMe {
    private static final int WIDTH = 110 * 256;

    private static final List<Label> LINES = List.of(
            new Label("How to fill this workbook", "So füllen Sie diese Arbeitsmappe aus"),
            new Label(
                    "Columns with * must be filled in every row. Headings have a note that says what is meant.",
                    "Spalten mit * müssen in jeder Zeile ausgefüllt sein. Überschriften haben eine Notiz, die sagt, was gemeint ist."),
            new Label(
                    "Sheets and columns that you do not need may stay empty or be deleted; headings must stay as they are. Their"
                            + " order does not matter.",
                    "Blätter und Spalten, die Sie nicht brauchen, können leer bleiben oder gelöscht werden; Überschriften bleiben,"
                            + " wie sie sind. Die Reihenfolge ist gleich."),
            new Label(
                    "Figures: write the value, or leave it empty and choose the reason in the next column. Never write 0 for"
                            + " what is not known. Delete rows for which you have nothing to say.",
                    "Werte: Schreiben Sie den Wert, oder lassen Sie ihn leer und wählen Sie in der nächsten Spalte den Grund."
                            + " Schreiben Sie nie 0 für Unbekanntes. Löschen Sie Zeilen, zu denen Sie nichts sagen können."),
            new Label(
                    "Grey columns (Earlier …) show what was handed in before; they are not read. Records that go on, such as"
                            + " targets and measures, are filled in already: correct them, or delete rows that have ended.",
                    "Graue Spalten (Früher …) zeigen, was zuletzt eingereicht wurde; sie werden nicht gelesen. Was weiterläuft, etwa"
                            + " Ziele und Maßnahmen, ist schon ausgefüllt: Berichtigen Sie es, oder löschen Sie Zeilen, die beendet"
                            + " sind."),
            new Label(
                    "Numbers without unit; decimal comma and point are both understood. Percentages as numbers: 41, not 0.41.",
                    "Zahlen ohne Einheit; Dezimalkomma und -punkt werden verstanden. Anteile als Zahl: 41, nicht 0,41."),
            new Label(
                    "Days such as 25.09.2020 or 2020-09-25. Several entries in one cell are separated by a semicolon.",
                    "Tage wie 25.09.2020. Mehrere Einträge in einer Zelle trennt ein Semikolon."),
            new Label(
                    "Id: a short name of the row, without blanks, such as measure-3. Other rows refer to it. Without it the row"
                            + " gets one by itself.",
                    "Id: ein Kurzname der Zeile ohne Leerzeichen, etwa massnahme-3. Andere Zeilen verweisen darauf. Fehlt sie,"
                            + " bekommt die Zeile von selbst eine."),
            new Label(
                    "Texts have one column for each language; the one of your own language is enough, an English one helps"
                            + " others.",
                    "Texte haben je Sprache eine Spalte; die eigene genügt, eine englische hilft anderen."),
            new Label(
                    "Then check the workbook under /validate; every finding names its cell. Nothing is kept.",
                    "Prüfen Sie die Arbeitsmappe dann unter /validate; jeder Befund nennt seine Zelle. Nichts wird behalten."));

    private ReadMe() {}

    static void write(Sheet sheet, Locale locale, WorkbookStyles styles) {
        for (int i = 0; i < LINES.size(); i++) {
            var cell = sheet.createRow(i).createCell(0);
            cell.setCellValue(LINES.get(i).in(locale));
            if (i == 0) {
                cell.setCellStyle(styles.heading());
            }
        }
        sheet.setColumnWidth(0, WIDTH);
    }
}
