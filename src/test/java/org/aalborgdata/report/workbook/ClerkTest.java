// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.register.Register;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.table.Forms;
import org.aalborgdata.submission.table.TableReader;
import org.aalborgdata.submission.table.Templates;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * A clerk in Växjö: takes the form, fills it with the slips that people make, mends it with nothing but what the annotated
 * workbook says, and hands in the same file.
 */
class ClerkTest {
    private static final Forms FORMS = new Forms(Shipped.RELEASE, new Register(Shipped.RELEASE.register()));
    private static final String NAME = "Växjö 2027.xlsx";
    private static final Pattern EXPECTED = Pattern.compile("erwartet [\"„]?([^\"“,\n]+)");
    private static final Pattern OFFER = Pattern.compile("gemeint ist (.+)\\?");

    @Test
    void mendsTheWorkbookByItsCommentsAloneUntilItPasses() throws Exception {
        byte[] file = fill(template());
        ValidationOutcome first = check(file);
        assertThat(first.acceptable()).isEmpty();

        List<String> worked = new ArrayList<>();
        byte[] next = file;
        for (int round = 0; round < 5 && check(next).acceptable().isEmpty(); round++) {
            next = mend(annotated(next), worked);
        }

        ValidationOutcome last = check(next);
        assertThat(last.findings().stream().filter(f -> f.severity() == Severity.VIOLATION))
                .as("after %s", worked)
                .isEmpty();
        assertThat(last.acceptable()).isPresent();
        assertThat(worked).as("every slip was told in its own cell").hasSize(8);
        Graph graph = last.submission().graph();
        assertThat(values(graph)).contains("71.5", "2.1");
        assertThat(graph.contains(
                        record("massnahme-radwege"), Iris.uri(AalborgTerms.NS + "serves"), record("ziel-2035")))
                .isTrue();
        assertThat(graph.contains(record("ziel-2035"), RDF.Nodes.type, AalborgTerms.TARGET_CLASS))
                .isTrue();
        assertThat(graph.find(record("ziel-2035"), AalborgTerms.UNIT, Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralLexicalForm())
                .isEqualTo("%");
    }

    private static byte[] template() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Graph before = Shipped.turtle(Path.of("data/samples/vaxjo.ttl"));
        new Templates(FORMS)
                .write(
                        new Templates.Request(
                                Iris.organisation("vaxjo"),
                                FORMS.profile("figures").orElseThrow(),
                                Locale.GERMAN,
                                "2027",
                                LocalDate.of(2026, 11, 22),
                                before),
                        Syntax.XLSX,
                        out);
        return out.toByteArray();
    }

    /** Two figures, a measure and a target; five slips, and a unit, a method and a source forgotten. */
    private static byte[] fill(byte[] template) throws Exception {
        return edit(template, book -> {
            Sheet figures = book.getSheet("Werte");
            int filled = 0;
            for (int r = figures.getLastRowNum(); r > 0; r--) {
                String indicator = text(figures, r, "Indikator");
                boolean wanted = indicator.startsWith("AC03-02") || indicator.startsWith("AC10-02");
                if (!wanted || text(figures, r, "Früherer Wert").isEmpty() || filled == 2) {
                    figures.removeRow(figures.getRow(r));
                    continue;
                }
                cell(figures, r, "Wert").setCellValue(indicator.startsWith("AC03-02") ? "71,5" : "2,1");
                cell(figures, r, "Jahr").setCellValue(2025);
                cell(figures, r, "Status").setCellValue("normal");
                cell(figures, r, "Quelle").setCellValue("https://vaxjo.se/bericht-2026");
                cell(figures, r, "Ausgabe").setCellValue("01.03.2026");
                if (filled++ == 0) {
                    cell(figures, r, "Status").setCellValue("normall");
                    cell(figures, r, "Ausgabe").setCellValue("1. März 2026");
                } else {
                    cell(figures, r, "Gebiet").setCellValue("SE-0870");
                }
            }
            Sheet head = book.getSheet("Einreichung");
            for (Row row : head) {
                if (row.getCell(0).getStringCellValue().startsWith("Titel (de)")) {
                    row.getCell(1).setCellValue("Werte, Ziele und Maßnahmen von Växjö");
                }
            }
            Sheet targets = book.getSheet("Ziele");
            int target = targets.getLastRowNum() + 1;
            cell(targets, target, "Id").setCellValue("ziel-2035");
            cell(targets, target, "Bezeichnung (de)").setCellValue("80 % erneuerbare Energie bis 2035");
            cell(targets, target, "Gebiet").setCellValue("Växjö");
            cell(targets, target, "Indikator").setCellValue("AC03-02");
            cell(targets, target, "Zielwert").setCellValue(80);
            cell(targets, target, "Zieljahr").setCellValue(2035);
            cell(targets, target, "Zeithorizont").setCellValue("langfristig");
            cell(targets, target, "Beschlusstag").setCellValue("25.02.2026");
            cell(targets, target, "Quelle").setCellValue("www.vaxjo.se/ziele");
            cell(targets, target, "Ausgabe").setCellValue("2026-03-01");
            Sheet measures = book.getSheet("Maßnahmen");
            int measure = measures.getLastRowNum() + 1;
            cell(measures, measure, "Id").setCellValue("massnahme-radwege");
            cell(measures, measure, "Bezeichnung (de)").setCellValue("Mehr Radwege");
            cell(measures, measure, "Gebiet").setCellValue("SE-0780 Växjö");
            cell(measures, measure, "Stand").setCellValue("geplant");
            cell(measures, measure, "Hauptpunkt").setCellValue("6.2x");
            cell(measures, measure, "Betroffene Unterpunkte").setCellValue("6.2");
            cell(measures, measure, "Dient den Zielen").setCellValue("ziel-2053");
        });
    }

    /** Does in every cell at fault what its comment says. */
    private static byte[] mend(byte[] annotated, List<String> worked) throws Exception {
        return edit(annotated, book -> {
            for (Sheet sheet : book) {
                ((XSSFSheet) sheet)
                        .getCellComments()
                        .forEach((address, comment) -> mend(sheet, address, comment, worked));
            }
        });
    }

    private static void mend(Sheet sheet, CellAddress address, XSSFComment comment, List<String> worked) {
        String text = comment.getString().getString();
        int ours = text.indexOf(Marks.TAG);
        if (ours < 0 || !text.contains("Fehler ") && !text.contains("TAB-22")) {
            return;
        }
        String said = text.substring(ours);
        Row row = sheet.getRow(address.getRow());
        Cell cell = row.getCell(address.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        Matcher offer = OFFER.matcher(said);
        Matcher expected = EXPECTED.matcher(said);
        String where = sheet.getSheetName() + "!" + address;
        if (offer.find()) {
            cell.setCellValue(offer.group(1));
        } else if (said.contains("TAB-11") && said.contains("25.09.2020")) {
            cell.setCellValue("01.03.2026");
        } else if (expected.find()) {
            cell.setCellValue(expected.group(1));
        } else if (said.contains("mindestens eine Quelle") && heading(cell).startsWith("Quelle")) {
            cell.setCellValue("https://vaxjo.se/radwege");
        } else {
            throw new AssertionError(where + " does not say what to do: " + said);
        }
        worked.add(where);
    }

    private static String heading(Cell cell) {
        return cell.getSheet().getRow(0).getCell(cell.getColumnIndex()).getStringCellValue();
    }

    private static byte[] annotated(byte[] file) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedWorkbook.write(check(file), Locale.GERMAN, out);
        return out.toByteArray();
    }

    private static ValidationOutcome check(byte[] file) throws Exception {
        return Shipped.VALIDATOR.validate(new SubmissionReader(new TableReader(FORMS)).read(file, NAME));
    }

    private static List<String> values(Graph graph) {
        return graph.find(Node.ANY, Terms.OBS_VALUE, Node.ANY)
                .mapWith(t -> t.getObject().getLiteralLexicalForm())
                .toList();
    }

    private static Node record(String id) {
        return Iris.uri(Iris.RECORD + "vaxjo/" + id);
    }

    private static byte[] edit(byte[] file, java.util.function.Consumer<XSSFWorkbook> change) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            change.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static String text(Sheet sheet, int row, String heading) {
        return cell(sheet, row, heading).toString();
    }

    private static Cell cell(Sheet sheet, int row, String heading) {
        Row there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        for (Cell cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().replace(" *", "").equals(heading)) {
                return there.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        List<String> headings = new ArrayList<>();
        sheet.getRow(0).forEach(c -> headings.add(c.getStringCellValue()));
        throw new AssertionError("no heading " + heading + " among " + headings);
    }
}
