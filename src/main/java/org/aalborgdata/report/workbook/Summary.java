// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Label;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that lists every finding with a link to its cell. Readers of submissions leave it out. */
final class Summary {
    /** Name of the sheet; the form keeps both names free for it. */
    static final Label SHEET = new Label("Report", "Prüfbericht");

    private static final Label VERDICT = new Label("Verdict", "Ergebnis");
    private static final Label FILE = new Label("File", "Datei");
    private static final Label CHECKED = new Label("Checked at", "Geprüft am");
    private static final Label PROFILE = new Label("Profile", "Profil");
    private static final Label POLICY = new Label("Policy", "Regelwerk");
    private static final Label ENGINE = new Label("Engine", "Prüfsystem");
    private static final Label COMMENTS = new Label("Comments", "Kommentare");
    private static final Label MORE = new Label(
            "Only the first " + Marks.MOST_COMMENTS
                    + " cells at fault have a comment; all are coloured and listed here.",
            "Nur die ersten " + Marks.MOST_COMMENTS
                    + " beanstandeten Zellen haben einen Kommentar; alle sind gefärbt und stehen hier.");
    private static final List<Label> HEADINGS = List.of(
            new Label("Place", "Ort"),
            new Label("Severity", "Schwere"),
            new Label("Rule", "Regel"),
            new Label("What was found", "Befund"),
            new Label("What is wrong and how to mend it", "Was falsch ist und wie es sich beheben lässt"));
    private static final int[] WIDTHS = {28, 12, 12, 50, 80};
    private static final int CHARACTER = 256;
    /** Excel opens no sheet with more links; each finding has two. */
    private static final int MOST_LINKS = 65_530;
    /** Of Excel, for the text of a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Locale locale;
    private final CellStyle bold;
    private final CellStyle wrapped;
    private final CellStyle link;
    private int next;
    private int links;

    private Summary(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
        this.sheet = workbook.createSheet(SHEET.in(locale));
        this.bold = workbook.createCellStyle();
        Font heavy = workbook.createFont();
        heavy.setBold(true);
        bold.setFont(heavy);
        this.wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        this.link = workbook.createCellStyle();
        Font underlined = workbook.createFont();
        underlined.setUnderline(Font.U_SINGLE);
        link.setFont(underlined);
        link.setVerticalAlignment(VerticalAlignment.TOP);
    }

    static void removeFrom(Workbook workbook) {
        for (String name : List.of(SHEET.en(), SHEET.de())) {
            Sheet old = workbook.getSheet(name);
            if (old != null && workbook.getNumberOfSheets() > 1) {
                workbook.removeSheetAt(workbook.getSheetIndex(old));
            }
        }
    }

    /** Adds it as the last sheet, so that the workbook opens where the user left it. */
    static void addTo(XSSFWorkbook workbook, ValidationOutcome outcome, boolean someWithoutComment, Locale locale) {
        Summary summary = new Summary(workbook, locale);
        summary.head(outcome);
        if (someWithoutComment) {
            summary.fact(COMMENTS, MORE.in(locale));
        }
        summary.headings();
        outcome.findings().forEach(summary::finding);
        for (int i = 0; i < WIDTHS.length; i++) {
            summary.sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
    }

    private void head(ValidationOutcome outcome) {
        fact(VERDICT, outcome.verdict().label().in(locale));
        List<String> totals = new ArrayList<>();
        outcome.countBySeverity()
                .forEach((severity, n) -> totals.add(severity.label().in(locale) + " " + n));
        fact(new Label("Totals", "Summen"), String.join(", ", totals));
        fact(FILE, outcome.submission().sourceName() + ", SHA-256 " + outcome.inputSha256());
        fact(CHECKED, outcome.checkedAt().toString());
        fact(PROFILE, outcome.profile());
        fact(POLICY, outcome.policy().name());
        fact(ENGINE, outcome.engine());
    }

    private void headings() {
        next++;
        Row headings = sheet.createRow(next++);
        for (int i = 0; i < HEADINGS.size(); i++) {
            text(headings, i, HEADINGS.get(i).in(locale), bold);
        }
        sheet.createFreezePane(0, next);
    }

    private void fact(Label name, String value) {
        Row row = sheet.createRow(next++);
        text(row, 0, name.in(locale), bold);
        text(row, 1, value, null);
    }

    private void finding(Finding finding) {
        Row row = sheet.createRow(next++);
        var place = text(row, 0, place(finding), link);
        Cell cell = finding.place().cell();
        if (cell != null && workbook.getSheet(cell.sheet()) != null) {
            link(
                    place,
                    HyperlinkType.DOCUMENT,
                    "'" + cell.sheet().replace("'", "''") + "'!"
                            + AnnotatedWorkbook.address(cell).formatAsString());
        }
        text(row, 1, finding.severity().label().in(locale), wrapped);
        link(text(row, 2, finding.code(), link), HyperlinkType.URL, finding.rule());
        text(row, 3, finding.found(locale), wrapped);
        text(row, 4, finding.message().in(locale), wrapped);
    }

    private static String place(Finding finding) {
        Cell cell = finding.place().cell();
        return cell == null ? finding.place().toString() : cell.toString();
    }

    /** As text, never as a formula, whatever it begins with. */
    private static org.apache.poi.ss.usermodel.Cell text(
            Row row, int column, String text, @org.jspecify.annotations.Nullable CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        if (style != null) {
            cell.setCellStyle(style);
        }
        return cell;
    }

    private void link(org.apache.poi.ss.usermodel.Cell cell, HyperlinkType type, String address) {
        if (++links > MOST_LINKS) {
            return;
        }
        XSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(type);
        hyperlink.setAddress(address);
        cell.setHyperlink(hyperlink);
    }
}
