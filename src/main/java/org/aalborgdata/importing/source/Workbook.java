// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of an XLSX workbook as text; of a formula its stored result, which is never calculated here. */
final class Workbook {
    private Workbook() {}

    static boolean isWorkbook(SourceFile file) {
        byte[] bytes = file.bytes();
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static Map<String, List<CsvRows.Row>> sheets(SourceFile file) throws UnreadableSourceException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
            Map<String, List<CsvRows.Row>> sheets = new LinkedHashMap<>();
            for (Sheet sheet : workbook) {
                List<CsvRows.Row> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < Math.max(0, row.getLastCellNum()); i++) {
                        cells.add(text(row.getCell(i, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL)));
                    }
                    rows.add(new CsvRows.Row(row.getRowNum() + 1, cells));
                }
                sheets.put(sheet.getSheetName(), rows);
            }
            return sheets;
        } catch (IOException | RuntimeException e) {
            throw file.unreadable(
                    0,
                    "The workbook cannot be read: it is damaged, encrypted or no XLSX. Save it again as XLSX.",
                    "Die Arbeitsmappe lässt sich nicht lesen: Sie ist beschädigt, verschlüsselt oder kein XLSX. Speichern"
                            + " Sie sie neu als XLSX.");
        }
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue().replace('\u00A0', ' ');
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
    }
}
