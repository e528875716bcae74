// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aalborgdata.Aalborg;
import org.aalborgdata.register.Register;
import org.aalborgdata.report.Excerpts;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.TableRule;
import org.aalborgdata.submission.table.Forms;
import org.aalborgdata.submission.table.TableReader;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.validation.SubmissionValidator;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Node;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that pages of rules show do what the pages say: the bad one breaks the rule, the good one breaks none. */
class TableExamplesTest {
    private static final TableExamples EXAMPLES = TableExamples.load();
    private static final Forms FORMS = new Forms(Shipped.RELEASE, new Register(Shipped.RELEASE.register()));
    private static final SubmissionValidator VALIDATOR = Aalborg.validator(
            Shipped.RELEASE,
            new Register(Shipped.RELEASE.register()),
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
    private static final Map<String, String> HEAD = new LinkedHashMap<>();
    /** By sheet, the columns that a table may leave out; a method that is not named is any of the indicator. */
    private static final Map<String, Map<String, String>> LEFT_OUT = Map.of(
            "Figures",
                    columns(
                            "Unit",
                            "%",
                            "Status",
                            "normal",
                            "Method",
                            "",
                            "Source",
                            "https://vaxjo.se/x",
                            "Edition",
                            "2026-01-31"),
            "Targets",
                    columns(
                            "Unit",
                            "%",
                            "Horizon",
                            "long",
                            "Method",
                            "",
                            "Source",
                            "https://vaxjo.se/x",
                            "Edition",
                            "2026-01-31"),
            "Measures",
                    columns(
                            "Status",
                            "planned",
                            "Main point",
                            "10.2",
                            "Points concerned",
                            "10.2",
                            "Source",
                            "https://vaxjo.se/x"));

    static {
        HEAD.put("Publisher", "vaxjo");
        HEAD.put("Period", "2026");
        HEAD.put("Profile", "figures");
        HEAD.put("Title (en)", "Figures");
        HEAD.put("Title (de)", "Werte");
        HEAD.put("Description (en)", "Made-up figures.");
        HEAD.put("Description (de)", "Erfundene Werte.");
        HEAD.put("Issued", "2026-11-22");
        HEAD.put("Licence", "https://creativecommons.org/licenses/by/4.0/");
        HEAD.put("Invented figures", "yes");
    }

    static Stream<String> codes() {
        return EXAMPLES.codes().stream().sorted();
    }

    @Test
    void everyRuleOfCellsAndFiguresHasAPair() {
        TreeSet<String> rules = new TreeSet<>();
        Arrays.stream(TableRule.values()).forEach(rule -> rules.add(rule.code()));
        Arrays.stream(StoreRule.values())
                .map(StoreRule::code)
                .filter(code -> code.startsWith("PLA-"))
                .forEach(rules::add);

        assertThat(new TreeSet<>(EXAMPLES.codes())).isEqualTo(rules);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theBadTableBreaksThisRuleAloneAndTheGoodOneNone(String code) throws Exception {
        TableExamples.Pair pair = EXAMPLES.of(code).orElseThrow();

        TreeSet<String> expected = new TreeSet<>(pair.bad().others());
        expected.add(code);
        List<Finding> bad = findings(code, pair.bad());

        assertThat(bad.stream().map(Finding::code).distinct())
                .as("%s", told(bad))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(told(findings(code, pair.good()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void somethingIsMarkedInTheBadTable(String code) {
        TableExample bad = EXAMPLES.of(code).orElseThrow().bad();

        assertThat(code.equals("TAB-23")
                        || bad.sheets().stream()
                                .anyMatch(s -> s.marked()
                                        || s.rows().stream()
                                                .flatMap(List::stream)
                                                .anyMatch(TableExample.Cell::marked)))
                .isTrue();
    }

    @Test
    void besideAFindingInAWorkbookStandsItsRow() throws Exception {
        Submission read = new SubmissionReader(new TableReader(FORMS))
                .read(workbook(EXAMPLES.of("TAB-08").orElseThrow().bad(), true), "example.xlsx", Syntax.XLSX);
        Finding finding = VALIDATOR.validate(read).findings().get(0);

        assertThat(Excerpts.of(read).at(finding).cells())
                .extracting(cell -> cell.heading() + "=" + cell.text() + (cell.atFault() ? " at fault" : ""))
                .startsWith(
                        "Territory=territory:SE-0780",
                        "Indicator=indicator:AC03-02",
                        "Unit=%",
                        "Year=2019",
                        "Value=about 67 at fault");
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.code() + " " + f.place() + " " + f.found(Locale.ENGLISH))
                .toList();
    }

    private static List<Finding> findings(String code, TableExample example) throws Exception {
        Submission read = new SubmissionReader(new TableReader(FORMS))
                .read(workbook(example, !code.equals("TAB-23")), "example.xlsx", Syntax.XLSX);
        return VALIDATOR.validate(read).findings();
    }

    private static byte[] workbook(TableExample example, boolean withHead) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            boolean headIsShown =
                    example.sheets().stream().anyMatch(s -> s.name().equals("Submission"));
            if (withHead || headIsShown) {
                Sheet head = book.createSheet("Submission");
                HEAD.forEach((label, text) -> {
                    Row row = head.createRow(head.getPhysicalNumberOfRows());
                    row.createCell(0).setCellValue(label);
                    row.createCell(1).setCellValue(label.equals("Publisher") ? publisher(example) : text);
                });
            }
            for (TableExample.Sheet sheet : example.sheets()) {
                if (!sheet.name().equals("Submission")) {
                    write(sheet, book.createSheet(sheet.name()));
                }
            }
            Sheet first = book.getSheet(example.sheets().get(0).name());
            for (TableExample.Feature feature : example.features()) {
                if (feature.kind().equals("merged")) {
                    first.addMergedRegion(CellRangeAddress.valueOf(feature.where()));
                } else {
                    first.getRow(Integer.parseInt(feature.where()) - 1).setZeroHeight(true);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    /** What is shown, and behind it the columns that were left out since they do not matter. */
    private static void write(TableExample.Sheet sheet, Sheet to) {
        List<String> headings =
                sheet.rows().get(0).stream().map(TableExample.Cell::text).toList();
        for (int r = 0; r < sheet.rows().size(); r++) {
            Row row = to.createRow(r);
            List<TableExample.Cell> cells = sheet.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                write(cells.get(c), row.createCell(c));
            }
            int indicator = headings.indexOf("Indicator");
            int next = headings.size();
            String name = sheet.name().equals("Figurs") ? "Figures" : sheet.name();
            for (Map.Entry<String, String> left :
                    LEFT_OUT.getOrDefault(name, Map.of()).entrySet()) {
                if (headings.contains(left.getKey())
                        || headings.contains("Methd") && left.getKey().equals("Method")) {
                    continue;
                }
                String text = left.getKey().equals("Method") && r > 0 && indicator >= 0
                        ? method(cells.get(indicator).text())
                        : left.getValue();
                row.createCell(next++).setCellValue(r == 0 ? left.getKey() : text);
            }
        }
    }

    private static Map<String, String> columns(String... headingsAndTexts) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < headingsAndTexts.length; i += 2) {
            columns.put(headingsAndTexts[i], headingsAndTexts[i + 1]);
        }
        return columns;
    }

    /** Who may speak of the places in the first column: a town of itself only. */
    private static String publisher(TableExample example) {
        boolean counties = example.sheets().get(0).rows().stream()
                .anyMatch(row -> row.get(0).text().matches("SE[12].*"));
        return counties ? "klimatkollen" : "vaxjo";
    }

    /** Any method of the indicator. */
    private static String method(String indicator) {
        return Shipped.RELEASE.catalogue().stream(
                        Node.ANY, AalborgTerms.APPLIES_TO, Iris.uri(Iris.INDICATOR + indicator))
                .map(t -> Iris.lastSegment(t.getSubject().getURI()))
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static void write(TableExample.Cell cell, org.apache.poi.ss.usermodel.Cell to) {
        if (cell.text().isEmpty()) {
            return;
        }
        if (cell.text().equals("#REF!")) {
            to.setCellErrorValue(FormulaError.REF.getCode());
        } else if (!cell.quoted() && cell.text().matches("-?\\d+(\\.\\d+)?")) {
            to.setCellValue(Double.parseDouble(cell.text()));
        } else {
            to.setCellValue(cell.text());
        }
    }
}
