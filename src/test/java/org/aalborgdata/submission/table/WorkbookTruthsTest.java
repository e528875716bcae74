// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.aalborgdata.submission.table.TestBooks.address;
import static org.aalborgdata.submission.table.TestBooks.at;
import static org.aalborgdata.submission.table.TestBooks.cell;
import static org.aalborgdata.submission.table.TestBooks.check;
import static org.aalborgdata.submission.table.TestBooks.edit;
import static org.aalborgdata.submission.table.TestBooks.literals;
import static org.aalborgdata.submission.table.TestBooks.rowWith;
import static org.aalborgdata.submission.table.TestBooks.style;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Terms;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people and spreadsheet programs do to a workbook: read rightly, or said with the cell. */
class WorkbookTruthsTest {
    /** A row of the sample whose unit is tonnes, and one in percent; counted from 0. */
    private static final int TONNES = rowWith("t");

    private static final int PERCENT = rowWith("%");

    static Stream<Arguments> readRightly() {
        return Stream.of(
                value("a comma", "20.5", c -> c.setCellValue("20,5")),
                value("blanks around", "20.5", c -> c.setCellValue(" \u00A020,5\u00A0\u202F ")),
                value("an apostrophe for text", "20.5", c -> {
                    CellStyle style = style(c, "@");
                    style.setQuotePrefixed(true);
                    c.setCellValue("20,5");
                }),
                value("an apostrophe that was typed", "20.5", c -> c.setCellValue("'20,5")),
                value("a number kept as text", "1234", c -> c.setCellValue("1234")),
                value("the unit of the row behind it", "20.5", c -> c.setCellValue("20,5 t")),
                value("fifteen digits of a binary fraction", "0.3", c -> c.setCellValue(0.1 + 0.2)),
                value("fifteen digits", "123456789.123457", c -> c.setCellValue(123456789.1234567)),
                value(
                        "more digits than a cell number holds",
                        "12345678901234567890.125",
                        c -> c.setCellValue("12345678901234567890,125")),
                value("a large number", "120000000000000000000", c -> c.setCellValue(1.2e20)),
                value("a small number", "0.0000000012", c -> c.setCellValue(1.2e-9)),
                value("thousands marks by format", "1234567.5", c -> {
                    c.setCellValue(1234567.5);
                    style(c, "#,##0.00");
                }),
                value("the unit of the row by format", "12.5", c -> {
                    c.setCellValue(12.5);
                    style(c, "0.0\" t\"");
                }),
                value("a formula with its value", "42", c -> {
                    c.setCellFormula("6*7");
                    c.getSheet()
                            .getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateFormulaCell(c);
                }),
                value("a link to another file with the value of then", "12.5", c -> {
                    c.setCellValue(12.5);
                    ((XSSFCell) c).getCTCell().addNewF().setStringValue("[1]Tabelle1!$A$1");
                }),
                value("a formula whose value is text", "12.5", c -> {
                    ((XSSFCell) c).setCellFormula("TEXT(12.5,\"0,0\")");
                    c.setCellValue("12,5");
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readRightly(String what, String expected, Consumer<Cell> change) throws Exception {
        byte[] bytes = edit(book -> change.accept(value(book, TONNES)));

        assertThat(valuesOf(RoundTripTest.read(bytes, Syntax.XLSX), TONNES))
                .singleElement()
                .satisfies(v -> assertThat(new java.math.BigDecimal(v)).isEqualByComparingTo(expected));
        assertThat(codes(check(bytes, Syntax.XLSX).findings()))
                .noneMatch(c -> c.startsWith("TAB") && !c.equals("TAB-10"));
    }

    static Stream<Arguments> refusedInTheirCell() {
        return Stream.of(
                value("a percentage where tonnes are asked", "TAB-20", c -> {
                    c.setCellValue(0.125);
                    style(c, "0.0%");
                }),
                value("money where tonnes are asked", "TAB-20", c -> {
                    c.setCellValue(12.5);
                    style(c, "#,##0.00 [$€-407]");
                }),
                value("money with a plain sign", "TAB-20", c -> {
                    c.setCellValue(12.5);
                    style(c, "\"$\"#,##0.00;[Red]-\"$\"#,##0.00");
                }),
                value("another unit by format", "TAB-20", c -> {
                    c.setCellValue(12.5);
                    style(c, "0.0\\ \"kg\"");
                }),
                value("another unit behind it", "TAB-20", c -> c.setCellValue("12,5 kg")),
                value("yes", "TAB-08", c -> c.setCellValue(true)),
                value("a day", "TAB-08", c -> {
                    c.setCellValue(LocalDate.of(2019, 5, 1));
                    style(c, "dd.mm.yyyy");
                }),
                value("a time", "TAB-08", c -> {
                    c.setCellValue(0.5);
                    style(c, "hh:mm");
                }),
                value("a formula never calculated", "TAB-14", c -> {
                    c.setBlank();
                    c.setCellFormula("A1+1");
                }),
                value("an error of a formula", "TAB-14", c -> c.setCellErrorValue((byte) 7)),
                value("two numbers", "TAB-08", c -> c.setCellValue("20,5\n21,5")),
                value("a footnote", "TAB-20", c -> c.setCellValue("20,5*")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refusedInTheirCell(String what, String code, Consumer<Cell> change) throws Exception {
        byte[] bytes = edit(book -> change.accept(value(book, TONNES)));

        assertThat(at(check(bytes, Syntax.XLSX).findings(), code)).containsExactly("Werte!" + address(TONNES, "Wert"));
    }

    static Stream<Arguments> percentages() {
        return Stream.of(
                value("a percentage by format", "41.5", c -> {
                    c.setCellValue(0.415);
                    style(c, "0.00%");
                }),
                value("a sign that is only shown", "41.5", c -> {
                    c.setCellValue(41.5);
                    style(c, "0.0\" %\"");
                }),
                value("the sign as text", "41.5", c -> c.setCellValue("41,5 %")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void percentages(String what, String expected, Consumer<Cell> change) throws Exception {
        byte[] bytes = edit(book -> change.accept(value(book, PERCENT)));

        assertThat(valuesOf(RoundTripTest.read(bytes, Syntax.XLSX), PERCENT)).containsExactly(expected);
        assertThat(at(check(bytes, Syntax.XLSX).findings(), "TAB-10")).contains("Werte!" + address(PERCENT, "Wert"));
    }

    static Stream<Arguments> days() {
        return Stream.of(
                day("text in German", c -> c.setCellValue("25.09.2020")),
                day("text without leading zeros", c -> c.setCellValue("25.9.2020")),
                day("text as in ISO 8601", c -> c.setCellValue("2020-09-25")),
                day("text with midnight", c -> c.setCellValue("2020-09-25T00:00:00")),
                day("blanks around", c -> c.setCellValue("\u00A025.09.2020 ")),
                day("a day of the program", c -> {
                    c.setCellValue(LocalDate.of(2020, 9, 25));
                    style(c, "dd.mm.yyyy");
                }),
                day("a day with its weekday", c -> {
                    c.setCellValue(LocalDate.of(2020, 9, 25));
                    style(c, "[$-407]dddd, d. mmmm yyyy;@");
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void days(String what, Consumer<Cell> change) throws Exception {
        byte[] bytes = edit(book -> change.accept(cell(book.getSheet("Werte"), TONNES, "Ausgabe")));

        assertThat(literals(RoundTripTest.read(bytes, Syntax.XLSX), AalborgTerms.EDITION, TONNES))
                .containsExactly("2020-09-25");
    }

    @Test
    void aMomentIsNoDay() throws Exception {
        byte[] bytes = edit(book -> {
            Cell edition = cell(book.getSheet("Werte"), TONNES, "Ausgabe");
            edition.setCellValue(LocalDateTime.of(2020, 9, 25, 14, 30));
            style(edition, "dd.mm.yyyy hh:mm");
        });

        assertThat(at(check(bytes, Syntax.XLSX).findings(), "TAB-11"))
                .containsExactly("Werte!" + address(TONNES, "Ausgabe"));
    }

    @Test
    void daysCountFrom1904WhereTheWorkbookSaysSo() throws Exception {
        byte[] bytes = edit(book -> {
            var workbook = ((XSSFWorkbook) book).getCTWorkbook();
            (workbook.isSetWorkbookPr() ? workbook.getWorkbookPr() : workbook.addNewWorkbookPr()).setDate1904(true);
            Cell edition = cell(book.getSheet("Werte"), TONNES, "Ausgabe");
            // 25 September 2020 is day 44099 since 1900 and 1,462 days less since 1904.
            edition.setCellValue(44099 - 1462);
            style(edition, "dd.mm.yyyy");
        });

        assertThat(literals(RoundTripTest.read(bytes, Syntax.XLSX), AalborgTerms.EDITION, TONNES))
                .containsExactly("2020-09-25");
    }

    private static Arguments value(String what, String expected, Consumer<Cell> change) {
        return Arguments.of(what, expected, change);
    }

    private static Arguments day(String what, Consumer<Cell> change) {
        return Arguments.of(what, change);
    }

    private static Cell value(Workbook book, int row) {
        return cell(book.getSheet("Werte"), row, "Wert");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static List<String> valuesOf(Submission read, int row) {
        return literals(read, Terms.OBS_VALUE, row);
    }
}
