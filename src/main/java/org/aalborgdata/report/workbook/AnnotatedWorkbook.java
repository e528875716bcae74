// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.ValidationOutcome;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook of a submission with the findings in it: cells at fault coloured and commented, and a sheet that lists all
 * findings with links to their cells.
 *
 * <p>Colours are conditional formats, so that fonts, borders and fills of the user stay as they are. What an earlier check
 * put into the workbook is taken out first; formulas are neither calculated nor followed.
 */
public final class AnnotatedWorkbook {
    private AnnotatedWorkbook() {}

    /** Whether a checked file can be given back this way. */
    public static boolean isPossible(ValidationOutcome outcome) {
        return Syntax.ofName(outcome.submission().sourceName()).orElse(null) == Syntax.XLSX
                || outcome.findings().stream()
                        .anyMatch(f -> cell(f) != null && !cell(f).sheet().isEmpty());
    }

    /**
     * Writes the workbook; does not close the stream.
     *
     * @param locale language of what is added, English or German
     * @throws IOException if the submission is no workbook, or the stream fails
     */
    public static void write(ValidationOutcome outcome, Locale locale, OutputStream out) throws IOException {
        write(outcome.submission().bytes(), outcome, locale, out);
    }

    static void write(byte[] submitted, ValidationOutcome outcome, Locale locale, OutputStream out) throws IOException {
        try (var in = new ByteArrayInputStream(submitted);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Summary.removeFrom(workbook);
            Marks marks = new Marks(workbook);
            byCell(outcome.findings()).forEach((sheetName, cells) -> {
                Sheet sheet = workbook.getSheet(sheetName);
                if (sheet != null) {
                    cells.forEach((address, found) -> marks.mark((XSSFSheet) sheet, address, found, locale));
                }
            });
            marks.colour();
            Summary.addTo(workbook, outcome, marks.someWithoutComment(), locale);
            workbook.write(out);
        }
    }

    private static Map<String, Map<CellAddress, List<Finding>>> byCell(List<Finding> findings) {
        Map<String, Map<CellAddress, List<Finding>>> bySheet = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Cell cell = cell(finding);
            if (cell != null && cell.row() > 0) {
                bySheet.computeIfAbsent(cell.sheet(), s -> new LinkedHashMap<>())
                        .computeIfAbsent(address(cell), a -> new ArrayList<>())
                        .add(finding);
            }
        }
        return bySheet;
    }

    private static @org.jspecify.annotations.Nullable Cell cell(Finding finding) {
        return finding.place().cell();
    }

    /** A finding of a whole row is shown in its first cell. */
    static CellAddress address(Cell cell) {
        return new CellAddress(cell.row() - 1, Math.max(0, cell.column() - 1));
    }
}
