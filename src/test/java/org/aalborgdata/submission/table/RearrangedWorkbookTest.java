// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.aalborgdata.submission.table.TestBooks.address;
import static org.aalborgdata.submission.table.TestBooks.at;
import static org.aalborgdata.submission.table.TestBooks.cell;
import static org.aalborgdata.submission.table.TestBooks.check;
import static org.aalborgdata.submission.table.TestBooks.column;
import static org.aalborgdata.submission.table.TestBooks.edit;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Node;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Rows and columns moved, hidden, doubled or left in. */
class RearrangedWorkbookTest {
    private static final int ROW = TestBooks.rowWith("t");

    @Test
    void columnsInAnotherOrderSayTheSame() throws Exception {
        byte[] bytes = edit(book -> {
            for (Row row : book.getSheet("Werte")) {
                List<String> texts = new ArrayList<>();
                List<Cell> cells = new ArrayList<>();
                for (int c = 0; c < 6; c++) {
                    Cell cell = row.getCell(c, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    cells.add(cell);
                    texts.add(
                            cell.getCellType().name().equals("NUMERIC")
                                    ? org.apache.poi.ss.util.NumberToTextConverter.toText(cell.getNumericCellValue())
                                    : cell.getStringCellValue());
                }
                for (int c = 0; c < 6; c++) {
                    String text = texts.get(5 - c);
                    if (text.isEmpty()) {
                        cells.get(c).setBlank();
                    } else {
                        cells.get(c).setCellValue(text.matches("-?[0-9]+[.][0-9]{3}") ? text + "0" : text);
                    }
                }
            }
        });

        assertThat(RoundTripTest.byValue(RoundTripTest.read(bytes, Syntax.XLSX).graph()))
                .isEqualTo(RoundTripTest.byValue(TestBooks.SAMPLE));
    }

    @Test
    void headingsAreKnownWithOddBlanksAndCapitals() throws Exception {
        byte[] bytes = edit(book -> {
            Sheet figures = book.getSheet("Werte");
            figures.getRow(0).getCell(column(figures, "Gebiet")).setCellValue(" GEBIET\u00A0*");
            figures.getRow(0)
                    .getCell(column(figures, "Früherer Wert"))
                    .setCellValue(Normalizer.normalize("Früherer Wert", Normalizer.Form.NFD));
            book.setSheetName(
                    book.getSheetIndex("Lokale Indikatoren"),
                    Normalizer.normalize("lokale indikatoren", Normalizer.Form.NFD));
        });

        assertThat(RoundTripTest.byValue(RoundTripTest.read(bytes, Syntax.XLSX).graph()))
                .isEqualTo(RoundTripTest.byValue(TestBooks.SAMPLE));
    }

    @Test
    void anExampleThatWasLeftInIsSaidAndNotRead() throws Exception {
        byte[] bytes = edit(book -> cell(book.getSheet("Werte"), ROW, "Gebiet").setCellValue("Beispiel: SE-0780"));
        Submission read = RoundTripTest.read(bytes, Syntax.XLSX);

        assertThat(at(check(bytes, Syntax.XLSX).findings(), "TAB-18")).containsExactly("Werte!" + (ROW + 1));
        assertThat(read.graph().stream(Node.ANY, Terms.OBS_VALUE, Node.ANY))
                .hasSize((int) TestBooks.SAMPLE.stream(Node.ANY, Terms.OBS_VALUE, Node.ANY)
                                .count()
                        - 1);
    }

    @Test
    void anIdAndAHeadingThatStandTwiceAreSaid() throws Exception {
        byte[] bytes = edit(book -> {
            Sheet targets = book.getSheet("Ziele");
            cell(targets, 2, "Id").setCellValue(cell(targets, 1, "Id").getStringCellValue());
            Row first = targets.getRow(0);
            Cell second = first.createCell(first.getLastCellNum());
            second.setCellValue("Zielwert");
            targets.getRow(1).createCell(second.getColumnIndex()).setCellValue(5);
        });
        List<Finding> findings = check(bytes, Syntax.XLSX).findings();

        assertThat(at(findings, "TAB-21")).containsExactly("Ziele!" + address("Ziele", 2, "Id"));
        assertThat(findings)
                .filteredOn(f -> f.code().equals("TAB-21"))
                .extracting(f -> f.expected().de())
                .allMatch(place -> place.contains("Ziele!A2"));
        assertThat(at(findings, "TAB-05")).hasSize(1);
    }

    @Test
    void whatIsHiddenOrFilteredAwayIsReadAndSaid() throws Exception {
        byte[] bytes = edit(book -> {
            Sheet figures = book.getSheet("Werte");
            figures.setAutoFilter(new CellRangeAddress(0, figures.getLastRowNum(), 0, 3));
            figures.getRow(2).setZeroHeight(true);
            figures.setColumnHidden(column(figures, "Methode"), true);
            book.setSheetHidden(book.getSheetIndex("Ziele"), true);
        });
        List<Finding> findings = check(bytes, Syntax.XLSX).findings();

        assertThat(at(findings, "TAB-19"))
                .containsExactlyInAnyOrder("Werte!3", "Werte!" + address(0, "Methode"), "Ziele!2");
        assertThat(RoundTripTest.byValue(RoundTripTest.read(bytes, Syntax.XLSX).graph()))
                .isEqualTo(RoundTripTest.byValue(TestBooks.SAMPLE));
    }
}
