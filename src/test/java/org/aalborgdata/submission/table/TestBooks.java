// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests: the sample of Växjö in the German form, changed as somebody might change it. */
final class TestBooks {
    static final Graph SAMPLE = Shipped.turtle(Path.of("data/samples/vaxjo.ttl"));

    private TestBooks() {}

    static byte[] sample() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Templates(RoundTripTest.FORMS).write(SAMPLE, Locale.GERMAN, Syntax.XLSX, out);
        return out.toByteArray();
    }

    static byte[] edit(Consumer<Workbook> change) throws IOException {
        return edit(sample(), change);
    }

    static byte[] edit(byte[] before, Consumer<Workbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(before))) {
            change.accept(book);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            book.write(changed);
            return changed.toByteArray();
        }
    }

    /** The cell of the first record under a heading; made if it is not there. */
    static Cell cell(Sheet sheet, String heading) {
        return cell(sheet, 1, heading);
    }

    /** @param row first row, that of the headings, is 0 */
    static Cell cell(Sheet sheet, int row, String heading) {
        Row there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return there.getCell(column(sheet, heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().replace(" *", "").equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no heading " + heading + " in " + sheet.getSheetName());
    }

    static ValidationOutcome check(byte[] bytes, Syntax syntax) throws Exception {
        return Shipped.VALIDATOR.validate(RoundTripTest.read(bytes, syntax));
    }

    /** The addresses, such as {@code Werte!E2}, where findings of a code stand. */
    static List<String> at(List<Finding> findings, String code) {
        return findings.stream()
                .filter(f -> f.code().equals(code) && f.place().cell() != null)
                .map(f -> f.place().cell().address())
                .toList();
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static CellStyle style(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return style;
    }

    /** What the record of a row of the sheet of figures states. */
    static List<String> literals(Submission read, Node property, int row) {
        String[] id = new String[1];
        open(book -> id[0] = cell(book.getSheet("Werte"), row, "Id").getStringCellValue());
        Node record = Iris.uri(Iris.RECORD + "vaxjo/" + id[0]);
        return read.graph().stream(record, property, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .toList();
    }

    static int rowWith(String unit) {
        int[] row = new int[1];
        open(book -> {
            Sheet figures = book.getSheet("Werte");
            while (!cell(figures, ++row[0], "Einheit").toString().equals(unit)) {
                assertThat(row[0]).isLessThan(figures.getLastRowNum());
            }
        });
        return row[0];
    }

    static String address(int row, String heading) {
        return address("Werte", row, heading);
    }

    static String address(String sheet, int row, String heading) {
        String[] address = new String[1];
        open(book -> address[0] =
                cell(book.getSheet(sheet), row, heading).getAddress().formatAsString());
        return address[0];
    }

    private static void open(Consumer<Workbook> look) {
        try {
            edit(look);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
