// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.checking.Checker;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.MovedFindings;
import org.aalborgdata.validation.ValidationOutcome;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a finding, and how the forms name a cell. */
class ExcerptsTest {
    private static final Cell FAULT = new Cell("Measures", 12, 6, "Budget, in €");

    private static Excerpt at(String text, long line, long column) {
        return Excerpts.of(text.getBytes(StandardCharsets.UTF_8)).at(new Place("a", line, column));
    }

    @Test
    void theLineOfThePlaceIsShown() {
        assertThat(at("one\r\n  zwölf\nthree", 2, 1).text()).isEqualTo("  zwölf");
        assertThat(at("one\ntwo\nthree", 3, 0).text()).isEqualTo("three");
        assertThat(at("one\n", 2, 0).text()).isEmpty();
        assertThat(at("one", 7, 1).isEmpty()).isTrue();
        assertThat(at("one", 0, 0).isEmpty()).isTrue();
    }

    @Test
    void ofALongLineTheNeighbourhoodOfTheFaultIsShown() {
        String line = "ä😀".repeat(2000) + "HERE" + "😀ä".repeat(2000);
        String shown = at(line, 1, 4001).text();

        assertThat(shown).contains("HERE").startsWith("… ").endsWith(" …").hasSizeLessThan(260);
        assertThat(new String(shown.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .as("no character is cut in two")
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE"})
    void aTableIsShownAsItWasRead(String charset) {
        String text = (charset.equals("UTF-16LE") ? "\uFEFF" : "") + "Gebiet;Wert\r\nVäxjö – Ċ;20 €\r\nGrüße;1";
        Excerpts excerpts = Excerpts.of(text.getBytes(Charset.forName(charset)));

        assertThat(excerpts.at(new Place("a.csv", 2, 0)).text())
                .isEqualTo(charset.startsWith("windows") ? "Växjö – ?;20 €" : "Växjö – Ċ;20 €");
        assertThat(excerpts.at(new Place("a.csv", 3, 0)).text()).isEqualTo("Grüße;1");
    }

    @Test
    void anArchiveHasNoLines() {
        assertThat(at("PK\u0003\u0004 line\nline", 1, 1).isEmpty()).isTrue();
    }

    @Test
    void aRowIsShownAsHeadingAndValue() {
        Node record = NodeFactory.createURI("urn:r");
        Triple title = Triple.create(record, NodeFactory.createURI("urn:t"), NodeFactory.createLiteralString("Bus"));
        Triple other = Triple.create(record, NodeFactory.createURI("urn:o"), NodeFactory.createLiteralString("far"));
        Map<Triple, Place> places = Map.of(
                title, Place.of("m.xlsx", 0, new Cell("Measures", 12, 2, "Title")),
                other, Place.of("m.xlsx", 0, new Cell("Measures", 13, 2, "Title")));

        List<Excerpt.CellText> row = Excerpts.row(FAULT, null, List.of(title, other), places::get);

        assertThat(row)
                .containsExactly(
                        new Excerpt.CellText("Title", "Bus", false), new Excerpt.CellText("Budget, in €", "", true));
    }

    /** Neither the head nor a row can be read, so the file states nothing at all; its cells are shown nevertheless. */
    @Test
    void aRowOfWhichNothingWasReadIsShownAsItStands() {
        String table = "Territory;Indicator;Unit;Year;Value;Reason if missing;Status;Method;Source;Edition\n"
                + "Nowhere;AC10-02;t;2019;;;normal;;;\n";
        Checked checked = new Checker(new SubmissionReader(), Shipped.VALIDATOR)
                .check(table.getBytes(StandardCharsets.UTF_8), "t.csv", Syntax.CSV, CheckOptions.STANDARD);

        ValidationOutcome outcome = ((Checked.Examined) checked).outcome();
        Finding noValue = outcome.findings().stream()
                .filter(f -> f.code().equals("TAB-16"))
                .findFirst()
                .orElseThrow();
        assertThat(outcome.submission().graph().isEmpty()).isTrue();
        assertThat(outcome.verdict().passes()).isFalse();
        assertThat(Excerpts.of(outcome.submission()).at(noValue).cells())
                .containsExactly(
                        new Excerpt.CellText("Territory", "Nowhere", false),
                        new Excerpt.CellText("Indicator", "AC10-02", false),
                        new Excerpt.CellText("Unit", "t", false),
                        new Excerpt.CellText("Year", "2019", false),
                        new Excerpt.CellText("Value", "", true),
                        new Excerpt.CellText("Status", "normal", false));
    }

    @Test
    void everyFormNamesTheCell() throws IOException {
        Checked moved = new Checked.Examined(MovedFindings.of(
                Samples.threeErrors().outcome(),
                f -> new Finding(
                        f.severity(),
                        f.code(),
                        f.message(),
                        f.why(),
                        f.focus(),
                        f.path(),
                        f.value(),
                        f.expected(),
                        Place.of("m.xlsx", 0, FAULT),
                        f.shape(),
                        f.component())));
        List<Checked> files = List.of(moved);

        assertThat(Samples.written(files, ReportFormat.TEXT, Locale.ENGLISH))
                .contains("m.xlsx Measures!F12 (Budget, in €)  Violation OBS-06");
        assertThat(Samples.written(files, ReportFormat.HTML, Locale.GERMAN))
                .contains("Zelle Measures!F12 (Budget, in €)")
                .contains("<dt>Budget, in €</dt><dd class=\"at-fault\">kg</dd>");
        CSVRecord row = Parsed.csv(Samples.written(files, ReportFormat.CSV, Locale.ENGLISH))
                .get(0);
        assertThat(List.of(
                        row.get("sheet"),
                        row.get("cell"),
                        row.get("row"),
                        row.get("column"),
                        row.get("line"),
                        row.get("heading")))
                .containsExactly("Measures", "F12", "12", "6", "", "Budget, in €");
        assertThat(Parsed.first(Samples.written(files, ReportFormat.JSON, Locale.ENGLISH))
                        .get("findings")
                        .getAsArray()
                        .get(0)
                        .getAsObject()
                        .getObj("place")
                        .toString())
                .contains("\"sheet\" : \"Measures\"", "\"cell\" : \"F12\"", "\"row\" : 12", "\"column\" : 6")
                .contains("\"header\" : \"Budget, in \\u20AC\"", "\"fragment\" : \"cell=Measures!F12\"");
        assertThat(Samples.written(files, ReportFormat.SARIF, Locale.ENGLISH))
                .contains("\"fullyQualifiedName\" : \"Measures!F12\"")
                .doesNotContain("\"region\"");
        assertThat(Samples.written(files, ReportFormat.JUNIT, Locale.ENGLISH)).contains("Measures!F12");
    }
}
