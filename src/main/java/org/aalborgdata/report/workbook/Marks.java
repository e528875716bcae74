// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Colours and comments of one workbook. What an earlier check left is recognised by {@link #TAG} and taken out. */
final class Marks {
    /** Stands in the formula of our conditional formats and above our part of a comment. */
    static final String TAG = "Aalborg data";

    private static final String AUTHOR = TAG;
    private static final String RULER = "—— " + TAG + " ——";
    /** Of Excel, for the text of a comment that can be shown without scrolling. */
    private static final int LONGEST_COMMENT = 2000;

    /** More would take minutes to write and to open; the colour and the list of findings know no limit. */
    static final int MOST_COMMENTS = 1000;

    private static final int COMMENT_COLUMNS = 5;
    private static final int COMMENT_ROWS = 8;

    private static final Map<Severity, byte[]> COLOURS = Map.of(
            Severity.VIOLATION, new byte[] {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE},
            Severity.WARNING, new byte[] {(byte) 0xFF, (byte) 0xE6, (byte) 0x99},
            Severity.INFO, new byte[] {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7});

    private final Map<XSSFSheet, Map<Severity, List<CellRangeAddress>>> coloured = new HashMap<>();

    private int marked;

    Marks(XSSFWorkbook workbook) {
        workbook.forEach(sheet -> clean((XSSFSheet) sheet));
    }

    /** @param found at least one finding of this cell */
    void mark(XSSFSheet sheet, CellAddress address, List<Finding> found, Locale locale) {
        Severity worst =
                found.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
        coloured.computeIfAbsent(sheet, s -> new EnumMap<>(Severity.class))
                .computeIfAbsent(worst, s -> new ArrayList<>())
                .add(new CellRangeAddress(
                        address.getRow(), address.getRow(), address.getColumn(), address.getColumn()));
        if (++marked > MOST_COMMENTS) {
            return;
        }
        String text = RULER + "\n"
                + found.stream().map(f -> words(f, locale)).distinct().collect(Collectors.joining("\n\n"));
        comment(sheet, address, text.length() > LONGEST_COMMENT ? text.substring(0, LONGEST_COMMENT) + " …" : text);
    }

    /** Whether some cells are coloured and listed, but have no comment. */
    boolean someWithoutComment() {
        return marked > MOST_COMMENTS;
    }

    /** Colours all marked cells, one conditional format for each sheet and severity. */
    void colour() {
        coloured.forEach((sheet, bySeverity) -> bySeverity.forEach((severity, cells) -> {
            XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
            ConditionalFormattingRule rule =
                    formats.createConditionalFormattingRule("LEN(\"" + TAG + " " + severity + "\")>0");
            PatternFormatting fill = rule.createPatternFormatting();
            fill.setFillBackgroundColor(new XSSFColor(COLOURS.get(severity)));
            fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            formats.addConditionalFormatting(cells.toArray(CellRangeAddress[]::new), rule);
        }));
    }

    private static String words(Finding finding, Locale locale) {
        return finding.severity().label().in(locale) + " " + finding.code() + ": "
                + finding.message().in(locale)
                + (finding.expected() == null ? "" : "\n" + finding.expected().in(locale));
    }

    private static void comment(XSSFSheet sheet, CellAddress address, String text) {
        XSSFComment comment = sheet.getCellComment(address);
        if (comment == null) {
            XSSFClientAnchor anchor = new XSSFClientAnchor();
            // POI makes the comment in the cell where its box begins, and refuses if that cell has one already.
            anchor.setCol1(address.getColumn());
            anchor.setDx1(Units.pixelToEMU((int) sheet.getColumnWidthInPixels(address.getColumn())));
            anchor.setRow1(address.getRow());
            anchor.setCol2(address.getColumn() + 1 + COMMENT_COLUMNS);
            anchor.setRow2(address.getRow() + COMMENT_ROWS);
            comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setAuthor(AUTHOR);
            comment.setString(new XSSFRichTextString(text));
        } else {
            comment.setString(new XSSFRichTextString(comment.getString().getString() + "\n" + text));
        }
    }

    private static void clean(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
            if (isOurs(formats.getConditionalFormattingAt(i))) {
                formats.removeConditionalFormatting(i);
            }
        }
        for (Map.Entry<CellAddress, XSSFComment> e :
                Map.copyOf(sheet.getCellComments()).entrySet()) {
            String text = e.getValue().getString().getString();
            int ours = text.indexOf(RULER);
            if (ours == 0) {
                CellUtil.getCell(
                                CellUtil.getRow(e.getKey().getRow(), sheet),
                                e.getKey().getColumn())
                        .removeCellComment();
            } else if (ours > 0) {
                e.getValue()
                        .setString(
                                new XSSFRichTextString(text.substring(0, ours).stripTrailing()));
            }
        }
    }

    private static boolean isOurs(XSSFConditionalFormatting format) {
        String formula =
                format.getNumberOfRules() == 0 ? null : format.getRule(0).getFormula1();
        return formula != null && formula.contains("\"" + TAG + " ");
    }
}
