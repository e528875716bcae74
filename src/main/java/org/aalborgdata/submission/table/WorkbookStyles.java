// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.Locale;
import org.aalborgdata.vocabulary.Label;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** How the cells of a template look: what must be filled is darker, what is only shown is grey. */
final class WorkbookStyles {
    private static final byte[] REQUIRED = {(byte) 0xC9, (byte) 0xDD, (byte) 0xF0};
    private static final byte[] OPTIONAL = {(byte) 0xE9, (byte) 0xEF, (byte) 0xF5};
    private static final byte[] SHOWN = {(byte) 0xEE, (byte) 0xEE, (byte) 0xEE};
    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_ROWS = 5;

    private final Locale language;
    private final CreationHelper helper;
    private final CellStyle heading;
    private final CellStyle required;
    private final CellStyle plain;
    private final CellStyle date;
    private final CellStyle text;
    private final CellStyle shown;

    WorkbookStyles(XSSFWorkbook workbook, Locale locale) {
        language = locale;
        helper = workbook.getCreationHelper();
        heading = filled(workbook, OPTIONAL, true);
        required = filled(workbook, REQUIRED, true);
        shown = filled(workbook, SHOWN, false);
        plain = workbook.createCellStyle();
        date = workbook.createCellStyle();
        date.setDataFormat(
                helper.createDataFormat().getFormat("de".equals(locale.getLanguage()) ? "dd.mm.yyyy" : "yyyy-mm-dd"));
        text = workbook.createCellStyle();
        text.setDataFormat(helper.createDataFormat().getFormat("@"));
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle requiredHeading() {
        return required;
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle date() {
        return date;
    }

    /** Text columns are text, so that 1.870 stays 1.870. A column that also takes years has no format of days. */
    CellStyle of(Column column) {
        return switch (column.kind()) {
            case TEXT, ID, RECORD -> text;
            case DATE -> column.precisions().contains("gYear") ? plain : date;
            case SHOWN -> shown;
            default -> plain;
        };
    }

    void note(Sheet sheet, Cell cell, @Nullable Label note) {
        if (note == null) {
            return;
        }
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + NOTE_COLUMNS);
        anchor.setRow1(1);
        anchor.setRow2(1 + NOTE_ROWS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(note.in(language)));
        cell.setCellComment(comment);
    }

    private static XSSFCellStyle filled(XSSFWorkbook workbook, byte[] colour, boolean bold) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (bold) {
            Font font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
            style.setBorderBottom(BorderStyle.THIN);
            style.setWrapText(true);
        }
        return style;
    }
}
