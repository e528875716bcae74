// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as other programs and hands write them. */
class OddFilesTest {
    private static final List<List<String>> HEAD = List.of(
            List.of("Herausgeberin", "vaxjo"),
            List.of("Zeitraum", "2026"),
            List.of("Profil", "figures"),
            List.of("Titel (de)", "Werte von Växjö"),
            List.of("Titel (en)", "Figures of Växjö"),
            List.of("Beschreibung (de)", "Probe"),
            List.of("Ausgabetag", "22.11.2026"),
            List.of("Lizenz", "https://creativecommons.org/licenses/by/4.0/"),
            List.of("Erfundene Werte", "nein"));
    private static final List<String> HEADINGS = List.of(
            "Gebiet",
            "Indikator",
            "Einheit",
            "Jahr",
            "Wert",
            "Status",
            "Methode",
            "Quelle",
            "Ausgabe",
            "Anmerkung (de)");
    private static final List<String> ROW = List.of(
            "SE-0780",
            "AC03-02",
            "%",
            "2019",
            "67,5",
            "normal",
            "not-stated-AC03-02",
            "https://vaxjo.se/x",
            "25.09.2020",
            "Notiz");

    @Test
    void aWorkbookWithoutSharedStringsStylesAndDimensionIsRead() throws Exception {
        Submission read = read(plainWorkbook(true), "Wërte.xlsx", Syntax.XLSX);

        isWhole(read, "Notiz");
    }

    @Test
    void cellsThatDoNotSayWhereTheyStandFollowEachOther() throws Exception {
        Submission read = read(plainWorkbook(false), "f.xlsx", Syntax.XLSX);

        isWhole(read, "Notiz");
    }

    @Test
    void textInQuotationMarksKeepsItsLinesSeparatorsAndMarks() throws Exception {
        String note = "\"Erste Zeile; mit Zeichen\r\nzweite \"\"Zeile\"\"\"";
        String csv = csv(replaced(9, note), "");

        isWhole(
                read(csv.getBytes(StandardCharsets.UTF_8), "f.csv", Syntax.CSV),
                "Erste Zeile; mit Zeichen\r\nzweite \"Zeile\"");
    }

    @Test
    void aFindingBelowATextOfSeveralLinesNamesItsOwnLine() throws Exception {
        List<String> wrong = new ArrayList<>(ROW);
        wrong.set(4, "viel");
        wrong.set(3, "2020");
        String csv = csv(replaced(9, "\"eins\nzwei\ndrei\""), "") + String.join(";", wrong) + "\n";

        assertThat(check(csv))
                .filteredOn(f -> f.code().equals("TAB-08"))
                .extracting(f -> f.place().line(), f -> f.place().cell().address())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(14L, "E12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ";;;;;", "; ; ;"})
    void emptyColumnsAtTheEndAndEmptyRowsSayNothing(String end) throws Exception {
        String csv = csv(ROW, end) + end.repeat(4) + "\n\n" + end + "\n";

        isWhole(read(csv.getBytes(StandardCharsets.UTF_8), "f.csv", Syntax.CSV), "Notiz");
        assertThat(check(csv))
                .noneMatch(f -> f.code().equals("TAB-07") || f.code().equals("TAB-16"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,5", "1 234,5", "1'234,5", "1234.5", "1\u202F234,50"})
    void thousandsMarksOfSeveralCountries(String written) throws Exception {
        Submission read = read(csv(replaced(4, written), "").getBytes(StandardCharsets.UTF_8), "f.csv", Syntax.CSV);

        assertThat(number(read)).isEqualTo("1234.5");
    }

    @Test
    void aRowOfTotalsIsNamedByItsFirstCellAndItsValueIsNotAFigure() throws Exception {
        String csv = csv(ROW, "") + "Summe;;;;67,5;;;;;\n";
        List<Finding> findings = check(csv);

        assertThat(findings)
                .filteredOn(f -> f.code().equals("TAB-10") && f.expected().de().startsWith("eine Summenzeile"))
                .extracting(f -> f.place().cell().address())
                .containsExactly("A12");
        assertThat(findings.stream().filter(f -> f.severity().name().equals("VIOLATION")))
                .as("one thing is wrong, not one in each column")
                .isEmpty();
        assertThat(read(csv.getBytes(StandardCharsets.UTF_8), "f.csv", Syntax.CSV).graph().stream(
                        Node.ANY, Terms.OBS_VALUE, Node.ANY))
                .hasSize(1);
    }

    private static void isWhole(Submission read, String note) throws Exception {
        assertThat(number(read)).isEqualTo("67.5");
        assertThat(read.graph().stream(Node.ANY, Terms.NOTE, Node.ANY)
                        .map(t -> t.getObject().getLiteralLexicalForm().replace("\r\n", "\n")))
                .containsExactly(note.replace("\r\n", "\n"));
        assertThat(Shipped.VALIDATOR.validate(read).acceptable()).isPresent();
    }

    private static String number(Submission read) {
        return read.graph()
                .find(Node.ANY, Terms.OBS_VALUE, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
    }

    private static List<String> replaced(int column, String text) {
        List<String> row = new ArrayList<>(ROW);
        row.set(column, text);
        return row;
    }

    private static String csv(List<String> row, String end) {
        StringBuilder text = new StringBuilder();
        HEAD.forEach(r -> text.append(String.join(";", r)).append('\n'));
        text.append(String.join(";", HEADINGS)).append(end).append('\n');
        return text.append(String.join(";", row)).append(end).append('\n').toString();
    }

    /** @param addressed whether each cell names its address */
    private static byte[] plainWorkbook(boolean addressed) throws Exception {
        Map<String, String> parts = new LinkedHashMap<>();
        String ns = "http://schemas.openxmlformats.org/";
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='" + ns + "package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + override("workbook", "sheet.main")
                        + override("worksheets/sheet1", "worksheet")
                        + override("worksheets/sheet2", "worksheet") + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='" + ns + "package/2006/relationships'><Relationship Id='r1' Type='" + ns
                        + "officeDocument/2006/relationships/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + ns + "spreadsheetml/2006/main' xmlns:r='" + ns
                        + "officeDocument/2006/relationships'><sheets><sheet name='Einreichung' sheetId='1' r:id='r1'/>"
                        + "<sheet name='Werte' sheetId='2' r:id='r2'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + ns + "package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='" + ns
                        + "officeDocument/2006/relationships/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='" + ns
                        + "officeDocument/2006/relationships/worksheet' Target='worksheets/sheet2.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet(HEAD, addressed));
        parts.put("xl/worksheets/sheet2.xml", sheet(List.of(HEADINGS, ROW), addressed));
        return TestBooks.zip(parts);
    }

    private static String override(String part, String type) {
        return "<Override PartName='/xl/" + part
                + ".xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml'/>";
    }

    private static String sheet(List<List<String>> rows, boolean addressed) {
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            xml.append(addressed ? "<row r='" + (r + 1) + "'>" : "<row>");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String at = addressed ? " r='" + (char) ('A' + c) + (r + 1) + "'" : "";
                String text = rows.get(r).get(c);
                xml.append(
                        text.matches("[0-9]+")
                                ? "<c" + at + "><v>" + text + "</v></c>"
                                : "<c" + at + " t='inlineStr'><is><t>" + text + "</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static List<Finding> check(String text) throws Exception {
        return Shipped.VALIDATOR
                .validate(read(text.getBytes(StandardCharsets.UTF_8), "f.csv", Syntax.CSV))
                .findings();
    }

    private static Submission read(byte[] bytes, String name, Syntax syntax) throws Exception {
        return new SubmissionReader(new TableReader(RoundTripTest.FORMS)).read(bytes, name, syntax);
    }
}
