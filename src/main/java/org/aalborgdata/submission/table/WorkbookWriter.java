// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aalborgdata.vocabulary.Label;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes sheets as an XLSX workbook with frozen headings, notes and lists to choose from. */
final class WorkbookWriter {
    private static final Label FIELD = new Label("Field", "Feld");
    private static final Label VALUE = new Label("Value", "Inhalt");
    /** Number of characters times 256, as the format counts. */
    private static final int WIDTH = 22 * 256;

    private static final int HEAD_WIDTH = 60 * 256;
    private static final int MOST_DIGITS = 15;

    private final Forms forms;
    private final Locale locale;
    private final XSSFWorkbook workbook;
    private final WorkbookStyles styles;
    private final WorkbookLists lists;

    private WorkbookWriter(Forms forms, Locale locale, XSSFWorkbook workbook, List<FilledSheet> sheets) {
        this.forms = forms;
        this.locale = locale;
        this.workbook = workbook;
        this.styles = new WorkbookStyles(workbook, locale);
        this.lists = new WorkbookLists(workbook, locale, localIndicators(sheets));
    }

    static void write(Forms forms, Locale locale, List<FilledSheet> sheets, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookWriter writer = new WorkbookWriter(forms, locale, workbook, sheets);
            ReadMe.write(workbook.createSheet(ServiceSheets.READ_ME.in(locale)), locale, writer.styles);
            for (FilledSheet sheet : sheets) {
                if (sheet.form().isHead()) {
                    writer.head(sheet);
                } else {
                    writer.table(sheet);
                }
            }
            writer.lists.finish();
            workbook.setActiveSheet(workbook.getNumberOfSheets() > 2 ? 2 : 0);
            workbook.write(out);
        }
    }

    private static List<String> localIndicators(List<FilledSheet> sheets) {
        List<String> ids = new ArrayList<>();
        for (FilledSheet sheet : sheets) {
            int id = sheet.columns().stream().map(Column::kind).toList().indexOf(ColumnKind.ID);
            if (sheet.form().next() == NextPeriod.AGAIN && id >= 0) {
                sheet.rows().forEach(r -> ids.add(String.valueOf(r.get(id))));
            }
        }
        return ids;
    }

    private void head(FilledSheet filled) {
        Sheet sheet = workbook.createSheet(filled.form().name().in(locale));
        Row first = sheet.createRow(0);
        heading(first.createCell(0), FIELD.in(locale), false);
        heading(first.createCell(1), VALUE.in(locale), false);
        List<@Nullable Object> values = filled.rows().get(0);
        for (int i = 0; i < filled.columns().size(); i++) {
            Column column = filled.columns().get(i);
            Row row = sheet.createRow(i + 1);
            heading(row.createCell(0), column.written(locale), column.required());
            Cell cell = row.createCell(1);
            cell.setCellStyle(styles.of(column));
            value(cell, values.get(i), column);
            lists.offer(sheet, forms, column, i + 1, i + 1, 1);
        }
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, HEAD_WIDTH);
        sheet.createFreezePane(1, 1);
    }

    private void table(FilledSheet filled) {
        Sheet sheet = workbook.createSheet(filled.form().name().in(locale));
        Row first = sheet.createRow(0);
        for (int i = 0; i < filled.columns().size(); i++) {
            Column column = filled.columns().get(i);
            Cell heading = first.createCell(i);
            heading(heading, column.written(locale), column.required());
            styles.note(sheet, heading, column.note());
            sheet.setDefaultColumnStyle(i, styles.of(column));
            sheet.setColumnWidth(i, WIDTH);
            lists.offer(sheet, forms, column, 1, filled.rows().size() + WorkbookLists.SPARE_ROWS, i);
        }
        for (int r = 0; r < filled.rows().size(); r++) {
            Row row = sheet.createRow(r + 1);
            List<@Nullable Object> values = filled.rows().get(r);
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != null) {
                    Cell cell = row.createCell(i);
                    cell.setCellStyle(styles.of(filled.columns().get(i)));
                    value(cell, values.get(i), filled.columns().get(i));
                }
            }
        }
        sheet.createFreezePane(0, 1);
    }

    private void heading(Cell cell, String text, boolean required) {
        cell.setCellValue(text);
        cell.setCellStyle(required ? styles.requiredHeading() : styles.heading());
    }

    private void value(Cell cell, @Nullable Object value, Column column) {
        if (value instanceof BigDecimal number && number.precision() <= MOST_DIGITS) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof BigDecimal number) {
            cell.setCellValue(WorkbookGrids.plain(number));
        } else if (value instanceof LocalDate date && date.getYear() > 1900) {
            cell.setCellValue(date);
            cell.setCellStyle(styles.date());
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
        if (value instanceof BigDecimal && column.kind() == ColumnKind.DATE) {
            cell.setCellStyle(styles.plain());
        }
    }
}
