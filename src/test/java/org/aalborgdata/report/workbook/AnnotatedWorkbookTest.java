// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.TestOutcomes;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.NodeFactory;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AnnotatedWorkbookTest {
    private static final String FIGURES = "Figures";

    @Test
    void cellsAtFaultAreColouredByTheirHeaviestFindingAndCommented() throws IOException {
        try (XSSFWorkbook back = annotate(
                workbook(),
                Locale.ENGLISH,
                finding(Severity.WARNING, "PLA-01", FIGURES, 2, 3),
                finding(Severity.VIOLATION, "OBS-06", FIGURES, 2, 3),
                finding(Severity.INFO, "OBS-20", FIGURES, 3, 0))) {
            XSSFSheet sheet = back.getSheet(FIGURES);
            assertThat(sheet.getCellComment(new CellAddress("C2")).getString().getString())
                    .contains("Warning PLA-01: What is wrong.")
                    .contains("Violation OBS-06: What is wrong.");
            assertThat(sheet.getCellComment(new CellAddress("A3")).getString().getString())
                    .contains("Info OBS-20");
            assertThat(colours(sheet)).containsExactlyInAnyOrder("C2 FFFFC7CE", "A3 FFDDEBF7");
        }
    }

    @Test
    void theSummaryLinksEveryFindingToItsCellAndItsRule() throws IOException {
        try (XSSFWorkbook back =
                annotate(workbook(), Locale.GERMAN, finding(Severity.VIOLATION, "OBS-06", FIGURES, 2, 3))) {
            XSSFSheet summary = back.getSheet("Prüfbericht");
            XSSFRow row = summary.getRow(summary.getLastRowNum());
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Figures!C2 (Heading)");
            assertThat(row.getCell(0).getHyperlink().getAddress()).isEqualTo("'Figures'!C2");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Fehler");
            assertThat(row.getCell(2).getHyperlink().getAddress()).isEqualTo("https://w3id.org/aalborg/rule/OBS-06");
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Was falsch ist.");
            assertThat(back.getSheetIndex(summary)).isEqualTo(back.getNumberOfSheets() - 1);
        }
    }

    @Test
    void everythingOfTheUserStaysAsItWas() throws IOException {
        byte[] before = workbook();
        try (XSSFWorkbook was = open(before);
                XSSFWorkbook is =
                        annotate(before, Locale.ENGLISH, finding(Severity.VIOLATION, "OBS-06", FIGURES, 2, 3))) {
            XSSFSheet old = was.getSheet(FIGURES);
            XSSFSheet now = is.getSheet(FIGURES);
            assertThat(contents(now)).isEqualTo(contents(old)).isNotEmpty();
            assertThat(now.getMergedRegions()).isEqualTo(old.getMergedRegions()).hasSize(1);
            assertThat(now.getDataValidations()).hasSize(1);
            assertThat(now.getColumnWidth(2)).isEqualTo(old.getColumnWidth(2)).isEqualTo(40 * 256);
            assertThat(now.getPaneInformation().isFreezePane()).isTrue();
            assertThat(now.getCellComment(new CellAddress("B2")).getString().getString())
                    .isEqualTo("my own note");
            assertThat(is.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void aSecondCheckReplacesTheMarksOfTheFirst() throws IOException {
        byte[] first = bytes(annotate(
                workbook(),
                Locale.ENGLISH,
                finding(Severity.VIOLATION, "OBS-06", FIGURES, 2, 3),
                finding(Severity.VIOLATION, "OBS-07", FIGURES, 2, 2)));
        try (XSSFWorkbook back = annotate(first, Locale.GERMAN, finding(Severity.WARNING, "OBS-08", FIGURES, 3, 3))) {
            XSSFSheet sheet = back.getSheet(FIGURES);
            assertThat(sheet.getCellComment(new CellAddress("C2"))).isNull();
            assertThat(sheet.getCellComment(new CellAddress("B2")).getString().getString())
                    .isEqualTo("my own note");
            assertThat(colours(sheet)).containsExactly("C3 FFFFE699");
            assertThat(back.getSheet("Report")).isNull();
            assertThat(back.getSheet("Prüfbericht")).isNotNull();
        }
    }

    /** The box of a comment lies over the next cell, which may have a comment of ours or of the user already. */
    @Test
    void neighboursInARowHaveACommentEach() throws IOException {
        try (XSSFWorkbook back = annotate(
                workbook(),
                Locale.ENGLISH,
                finding(Severity.VIOLATION, "OBS-06", FIGURES, 2, 1),
                finding(Severity.VIOLATION, "OBS-03", FIGURES, 3, 4),
                finding(Severity.VIOLATION, "OBS-05", FIGURES, 3, 3))) {
            XSSFSheet sheet = back.getSheet(FIGURES);
            assertThat(sheet.getCellComment(new CellAddress("A2")).getString().getString())
                    .contains("OBS-06");
            assertThat(sheet.getCellComment(new CellAddress("B2")).getString().getString())
                    .isEqualTo("my own note");
            assertThat(sheet.getCellComment(new CellAddress("C3")).getString().getString())
                    .contains("OBS-05");
            assertThat(sheet.getCellComment(new CellAddress("D3")).getString().getString())
                    .contains("OBS-03");
        }
    }

    @Test
    void aNoteOfTheUserIsKeptAboveOurs() throws IOException {
        try (XSSFWorkbook back =
                annotate(workbook(), Locale.ENGLISH, finding(Severity.VIOLATION, "OBS-06", FIGURES, 2, 2))) {
            assertThat(back.getSheet(FIGURES)
                            .getCellComment(new CellAddress("B2"))
                            .getString()
                            .getString())
                    .startsWith("my own note\n")
                    .contains("OBS-06");
        }
    }

    @Test
    void whatWeWriteIsNeverAFormula() throws IOException {
        Finding formula = new Finding(
                Severity.VIOLATION,
                "OBS-06",
                new Label("=HYPERLINK(\"x\")", "=1+1"),
                new Label("why", "warum"),
                NodeFactory.createURI("https://w3id.org/aalborg/record/x"),
                "=cmd",
                null,
                null,
                Place.of("f.xlsx", 0, new Cell(FIGURES, 2, 3, "=1+1")),
                "s",
                "c");
        try (XSSFWorkbook back = annotate(workbook(), Locale.ENGLISH, formula)) {
            back.getSheet("Report")
                    .forEach(row -> row.forEach(
                            cell -> assertThat(cell.getCellType().name()).isEqualTo("STRING")));
        }
    }

    @Test
    void tenThousandFindingsAreAllColouredAndListed() throws IOException {
        Finding[] many = IntStream.range(0, 10_000)
                .mapToObj(i -> finding(Severity.VIOLATION, "OBS-06", FIGURES, 2 + i, 3))
                .toArray(Finding[]::new);
        try (XSSFWorkbook back = annotate(workbook(), Locale.ENGLISH, many)) {
            XSSFSheet sheet = back.getSheet(FIGURES);
            assertThat(colours(sheet)).containsExactly("C2:C10001 FFFFC7CE");
            assertThat(sheet.getCellComment(new CellAddress("C1001"))).isNotNull();
            assertThat(sheet.getCellComment(new CellAddress("C1002"))).isNull();
            assertThat(back.getSheet("Report").getRow(7).getCell(1).getStringCellValue())
                    .contains("Only the first 1000 cells");
            assertThat(back.getSheet("Report").getPhysicalNumberOfRows()).isEqualTo(10_000 + 9);
        }
    }

    private static Finding finding(Severity severity, String code, String sheet, int row, int column) {
        return new Finding(
                severity,
                code,
                new Label("What is wrong.", "Was falsch ist."),
                new Label("Why.", "Warum."),
                NodeFactory.createURI("https://w3id.org/aalborg/record/x/" + row),
                "aalborg:unit",
                null,
                null,
                Place.of("f.xlsx", 0, new Cell(sheet, row, column, "Heading")),
                "https://w3id.org/aalborg/shapes/x",
                "https://w3id.org/aalborg/component");
    }

    private static XSSFWorkbook annotate(byte[] workbook, Locale locale, Finding... findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedWorkbook.write(workbook, TestOutcomes.of("f.xlsx", List.of(findings)), locale, out);
        return open(out.toByteArray());
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        }
        return out.toByteArray();
    }

    /** A workbook as somebody may have formatted it. */
    private static byte[] workbook() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet(FIGURES);
        XSSFCellStyle own = workbook.createCellStyle();
        own.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        own.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        own.setBorderBottom(BorderStyle.DOUBLE);
        own.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        for (int r = 0; r < 3; r++) {
            XSSFRow row = sheet.createRow(r);
            for (int c = 0; c < 4; c++) {
                XSSFCell cell = row.createCell(c);
                cell.setCellStyle(own);
                cell.setCellValue(10 * r + c);
            }
        }
        sheet.getRow(2).getCell(3).setCellFormula("SUM(A1:C1)");
        sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 2));
        sheet.setColumnWidth(2, 40 * 256);
        sheet.createFreezePane(0, 1);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"a", "b"}), new CellRangeAddressList(1, 9, 1, 1)));
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setRow1(1);
        anchor.setCol1(2);
        anchor.setRow2(4);
        anchor.setCol2(5);
        var note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setAddress(new CellAddress("B2"));
        note.setAuthor("A clerk");
        note.setString("my own note");
        workbook.createSheet("Another");
        return bytes(workbook);
    }

    private static List<String> contents(XSSFSheet sheet) {
        List<String> contents = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> contents.add(cell.getAddress() + " " + cell + " "
                + cell.getCellStyle().getFillForegroundColor() + " "
                + cell.getCellStyle().getBorderBottom() + " "
                + cell.getCellStyle().getDataFormatString())));
        return contents;
    }

    private static List<String> colours(XSSFSheet sheet) {
        List<String> colours = new ArrayList<>();
        var formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            ConditionalFormatting format = formats.getConditionalFormattingAt(i);
            var fill = (org.apache.poi.xssf.usermodel.XSSFColor)
                    format.getRule(0).getPatternFormatting().getFillBackgroundColorColor();
            for (CellRangeAddress range : format.getFormattingRanges()) {
                colours.add(range.formatAsString() + " " + fill.getARGBHex());
            }
        }
        return colours;
    }
}
