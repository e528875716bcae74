// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.aalborgdata.submission.table.TestBooks.cell;
import static org.aalborgdata.submission.table.TestBooks.check;
import static org.aalborgdata.submission.table.TestBooks.column;
import static org.aalborgdata.submission.table.TestBooks.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ValidationOutcome;
import org.apache.jena.graph.Graph;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An error planted in a cell is found by the real validator at that cell, with its heading. */
class PlantedCellsTest {
    private static final Graph SAMPLE = TestBooks.SAMPLE;

    static Stream<Arguments> planted() {
        return Stream.of(
                in("Werte", "Wert", "TAB-09", c -> c.setCellValue("1.234")),
                in("Werte", "Wert", "TAB-08", c -> c.setCellValue("ca. 20")),
                in("Werte", "Wert", "TAB-08", c -> c.setCellValue("k. A.")),
                in("Werte", "Wert", "TAB-08", c -> c.setCellValue("1.2.3")),
                in("Werte", "Wert", "TAB-14", c -> c.setCellErrorValue(FormulaError.REF.getCode())),
                in("Werte", "Wert", "TAB-14", c -> {
                    c.setBlank();
                    c.setCellFormula("A1+1");
                }),
                in("Werte", "Wert", "TAB-16", c -> c.setBlank()),
                in("Werte", "Grund falls Wert fehlt", "TAB-17", c -> c.setCellValue("vertraulich")),
                in("Werte", "Gebiet", "TAB-12", c -> c.setCellValue("Vaxjoo")),
                in("Werte", "Indikator", "TAB-12", c -> c.setCellValue("AC03-0x")),
                in("Werte", "Jahr", "TAB-11", c -> c.setCellValue("2018/19")),
                in("Werte", "Jahr", "TAB-11", c -> date(c)),
                in("Werte", "Ausgabe", "TAB-11", c -> c.setCellValue("31.02.2020")),
                in("Werte", "Ausgabe", "TAB-09", c -> c.setCellValue("03/04/2020")),
                in("Werte", "Quelle", "TAB-13", c -> c.setCellValue("Jahresbericht")),
                in("Werte", "Quelle ohne Datum", "TAB-13", c -> c.setCellValue("vielleicht")),
                in("Werte", "Methode", "TAB-12", c -> c.setCellValue("geschaetzt")),
                in("Werte", "Einheit", "OBS-06", c -> c.setCellValue("kg")),
                in("Ziele", "Zieljahr", "TAB-11", c -> c.setCellValue("bald")),
                in("Ziele", "Zielwert", "TAB-20", c -> c.setCellValue("12 Tonnen")),
                in("Ziele", "Zeithorizont", "TAB-12", c -> c.setCellValue("langfristigg")),
                in("Zyklen", "Nummer", "TAB-13", c -> c.setCellValue(1.5)),
                in("Schwerpunkte", "Dokument", "TAB-22", c -> c.setCellValue(c.getStringCellValue() + "x")),
                in("Schwerpunkte", "Zyklus", "TAB-13", c -> c.setCellValue("Zyklus eins")));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void isFoundInTheWorkbook(
            String sheet, String heading, String code, Consumer<org.apache.poi.ss.usermodel.Cell> fault)
            throws Exception {
        Planted planted = new Planted();
        byte[] bytes = edit(book -> {
            org.apache.poi.ss.usermodel.Cell cell = cell(book.getSheet(sheet), heading);
            fault.accept(cell);
            planted.column = cell.getColumnIndex() + 1;
            planted.row = cell.getRowIndex() + 1;
        });

        List<Finding> findings = check(bytes, Syntax.XLSX).findings();

        assertThat(findings)
                .filteredOn(f -> f.code().equals(code))
                .extracting(f -> f.place().cell())
                .contains(new Cell(sheet, planted.row, planted.column, heading));
    }

    private static final class Planted {
        private int row;
        private int column;
    }

    static Stream<Arguments> inPackage() {
        return Stream.of(
                Arguments.of("figures", "Value", "20 t", "TAB-20"),
                Arguments.of("figures", "Value", "1,234", "TAB-10"),
                Arguments.of("figures", "Territory", "SE-9999", "TAB-12"),
                Arguments.of("figures", "Year", "19", "TAB-11"),
                Arguments.of("figures", "Edition", "25.13.2020", "TAB-11"),
                Arguments.of("figures", "Status", "final", "TAB-12"),
                Arguments.of("targets", "Horizon", "soon", "TAB-12"),
                Arguments.of("targets", "Target value", "viel", "TAB-08"),
                Arguments.of("cycles", "Start", "letztes Jahr", "TAB-11"));
    }

    @ParameterizedTest
    @MethodSource("inPackage")
    void isFoundInThePackage(String sheet, String heading, String text, String code) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Templates(RoundTripTest.FORMS).write(SAMPLE, Locale.ENGLISH, Syntax.CSV_PACKAGE, out);
        int[] column = new int[1];
        byte[] bytes = rewrite(out.toByteArray(), sheet + ".csv", lines -> {
            List<String> headings =
                    List.of(lines[0].replace("\uFEFF", "").replace(" *", "").split(","));
            column[0] = headings.indexOf(heading) + 1;
            lines[1] = replace(lines[1], column[0] - 1, text);
        });

        List<Finding> findings = check(bytes, Syntax.CSV_PACKAGE).findings();

        assertThat(findings)
                .filteredOn(f -> f.code().equals(code))
                .extracting(f -> f.place().cell())
                .contains(new Cell(sheet, 2, column[0], heading));
    }

    @Test
    void theUnharmedWorkbookHasNoViolation() throws Exception {
        ValidationOutcome outcome = check(edit(book -> {}), Syntax.XLSX);

        assertThat(outcome.findings().stream()
                        .filter(f -> f.code().startsWith("TAB") && !f.code().equals("TAB-10")))
                .isEmpty();
        assertThat(outcome.acceptable()).isPresent();
    }

    /** Who fills a table knows its headings; the terms of the ontology are for those who write RDF. */
    @Test
    void messagesNameTheHeadingsOfTheTable() throws Exception {
        List<Finding> findings = check(
                        edit(book -> {
                            Sheet figures = book.getSheet("Werte");
                            for (String heading : List.of("Quelle", "Einheit", "Methode", "Indikator")) {
                                cell(figures, heading).setBlank();
                            }
                            cell(book.getSheet("Ziele"), "Quelle").setBlank();
                        }),
                        Syntax.XLSX)
                .findings();

        assertThat(findings)
                .extracting(Finding::code, f -> f.message().de())
                .contains(
                        tuple(
                                "OBS-05",
                                "Ein Wert hat genau eine Einheit, den UCUM-Code, den sein Indikator angibt."
                                        + " Ergänzen Sie „Einheit“, zum Beispiel \"t\"."),
                        tuple(
                                "TAR-26",
                                "Ein Ziel hat genau eine Quelle, die IRI der Seite oder des Beschlusses, wo es gelesen wurde."
                                        + " Ergänzen Sie „Quelle“."));
        assertThat(findings)
                .filteredOn(f -> f.severity() == Severity.VIOLATION)
                .hasSizeGreaterThan(4)
                .noneMatch(f -> f.message().toString().matches(".*(dcterms|aalborg):.*"));
    }

    @Test
    void mergedHiddenRenamedExtraAndShiftedAreSaid() throws Exception {
        byte[] bytes = edit(book -> {
            Sheet figures = book.getSheet("Werte");
            figures.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            figures.getRow(3).setZeroHeight(true);
            figures.getRow(0).getCell(column(figures, "Methode")).setCellValue("Metode");
            int last = figures.getRow(0).getLastCellNum();
            figures.getRow(0).createCell(last).setCellValue("Sachbearbeitung");
            figures.getRow(1).createCell(last).setCellValue("Amt 12");
            figures.getRow(1).createCell(last + 2).setCellValue(7);
            book.createSheet("Privat").createRow(0).createCell(0).setCellValue("x");
            book.setSheetName(book.getSheetIndex("Ziele"), "Zielee");
        });

        List<Finding> findings = check(bytes, Syntax.XLSX).findings();

        assertThat(findings.stream().filter(f -> f.code().startsWith("TAB")).map(Finding::code))
                .contains("TAB-15", "TAB-19", "TAB-03", "TAB-04", "TAB-07", "TAB-02", "TAB-01");
        assertThat(findings)
                .filteredOn(f -> f.code().equals("TAB-03"))
                .extracting(f -> f.expected().de())
                .containsExactly("gemeint ist Methode?");
        assertThat(findings)
                .as("a renamed column is one fault, not one in each row")
                .noneMatch(f -> f.value() == null
                        && "aalborg:method".equals(f.path())
                        && f.code().startsWith("OBS"));
    }

    @Test
    void aTemplateWithEarlierValuesAsksForEveryValueAndReadsNoneOfThem() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Templates.Request request = new Templates.Request(
                org.aalborgdata.vocabulary.Iris.organisation("vaxjo"),
                RoundTripTest.FORMS.profile("figures").orElseThrow(),
                Locale.GERMAN,
                "2027",
                LocalDate.of(2026, 11, 22),
                SAMPLE);
        new Templates(RoundTripTest.FORMS).write(request, Syntax.XLSX, out);

        Submission read = RoundTripTest.read(out.toByteArray(), Syntax.XLSX);

        assertThat(read.cellProblems())
                .hasSizeGreaterThan(80)
                .allMatch(p -> p.rule() == org.aalborgdata.submission.TableRule.NEITHER_VALUE_NOR_REASON);
        assertThat(read.graph()
                        .contains(
                                org.apache.jena.graph.Node.ANY,
                                org.aalborgdata.vocabulary.Terms.OBS_VALUE,
                                org.apache.jena.graph.Node.ANY))
                .isFalse();
    }

    @Test
    void anUnreadableCellIsOneFindingNotTwo() throws Exception {
        byte[] bytes = edit(book -> cell(book.getSheet("Werte"), "Wert").setCellValue("viel"));

        assertThat(check(bytes, Syntax.XLSX).findings())
                .filteredOn(f ->
                        "sdmx-measure:obsValue".equals(f.path()) && !f.code().equals("TAB-10"))
                .extracting(Finding::code)
                .containsExactly("TAB-08");
    }

    @Test
    void cachedFormulasAndPercentsAreRead() throws Exception {
        byte[] bytes = edit(book -> {
            Sheet figures = book.getSheet("Werte");
            org.apache.poi.ss.usermodel.Cell value = cell(figures, "Wert");
            value.setCellFormula("0.1+0.2");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(value);
            org.apache.poi.ss.usermodel.Cell percent = figures.getRow(2).getCell(column(figures, "Wert"));
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("0.0 %"));
            percent.setCellStyle(style);
            percent.setCellValue(0.415);
        });

        Submission read = RoundTripTest.read(bytes, Syntax.XLSX);

        assertThat(RoundTripTest.byValue(read.graph()).stream().filter(s -> s.contains("obsValue")))
                .anyMatch(s -> s.endsWith(" 0.3"))
                .anyMatch(s -> s.endsWith(" 41.5"));
    }

    private static Arguments in(
            String sheet, String heading, String code, Consumer<org.apache.poi.ss.usermodel.Cell> fault) {
        return Arguments.of(sheet, heading, code, fault);
    }

    private static void date(org.apache.poi.ss.usermodel.Cell cell) {
        cell.setCellValue(LocalDateTime.of(LocalDate.of(2019, 5, 1), java.time.LocalTime.MIDNIGHT));
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat("dd.mm.yyyy"));
        cell.setCellStyle(style);
    }

    private static byte[] rewrite(byte[] archive, String name, Consumer<String[]> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                if (entry.getName().equals(name)) {
                    String[] lines = new String(part, StandardCharsets.UTF_8).split("\r\n");
                    change.accept(lines);
                    part = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(part);
            }
        }
        return out.toByteArray();
    }

    /** Replaces one field of a line of CSV. */
    private static String replace(String line, int number, String text) {
        String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        fields[number] = "\"" + text + "\"";
        return String.join(",", fields);
    }
}
