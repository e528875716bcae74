// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.TableRule;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form of a new period takes from the submission before. */
class NextPeriodTest {
    private static final String OLD = Iris.RECORD + "vaxjo/2026/";
    private static final String NEW = Iris.RECORD + "vaxjo/2027/";

    @Test
    void localIndicatorsAreDescribedAgainWordForWord() throws Exception {
        Graph next = read("vaxjo", "figures", "vaxjo").graph();

        Set<Node> local = Continuation.localIndicators(TestBooks.SAMPLE);
        assertThat(local).isNotEmpty();
        for (Node indicator : local) {
            assertThat(about(next, indicator))
                    .isEqualTo(about(TestBooks.SAMPLE, indicator))
                    .isNotEmpty();
        }
    }

    @Test
    void theirFiguresStandInTheFormWithUnitAndEarlierValue() throws Exception {
        try (XSSFWorkbook book = book("vaxjo", "figures", "vaxjo")) {
            Sheet figures = book.getSheet("Werte");
            List<Row> rows = rows(figures, "Indikator", "indicator/co2-municipal-group");

            assertThat(rows).isNotEmpty();
            assertThat(text(figures, rows.get(0), "Einheit")).isEqualTo("t");
            assertThat(text(figures, rows.get(0), "Jahr")).isEqualTo("2027.0");
            assertThat(text(figures, rows.get(0), "Früherer Wert")).isNotEmpty();
            assertThat(text(figures, rows.get(0), "Wert")).isEmpty();
        }
    }

    @Test
    void aFigureOfALocalIndicatorPassesTheCheckOfThisOneFile() throws Exception {
        byte[] filled = TestBooks.edit(write("vaxjo", "figures", "vaxjo", Syntax.XLSX), book -> {
            Sheet figures = book.getSheet("Werte");
            Row kept =
                    rows(figures, "Indikator", "indicator/co2-municipal-group").get(0);
            for (int r = figures.getLastRowNum(); r > 0; r--) {
                if (figures.getRow(r) != null && figures.getRow(r) != kept) {
                    figures.removeRow(figures.getRow(r));
                }
            }
            int row = kept.getRowNum();
            TestBooks.cell(figures, row, "Wert").setCellValue("1234,5");
            TestBooks.cell(figures, row, "Status").setCellValue("normal");
            TestBooks.cell(figures, row, "Quelle").setCellValue("https://vaxjo.se/bericht");
            TestBooks.cell(figures, row, "Ausgabe").setCellValue("01.03.2026");
            TestBooks.cell(figures, row, "Jahr").setCellValue(2025);
            Sheet head = book.getSheet("Einreichung");
            head.forEach(r -> {
                if (r.getCell(0).getStringCellValue().startsWith("Titel (de)")) {
                    r.getCell(1).setCellValue("Werte von Växjö");
                }
            });
        });

        List<Finding> findings = TestBooks.check(filled, Syntax.XLSX).findings();

        assertThat(findings.stream().filter(f -> f.severity().name().equals("VIOLATION")))
                .isEmpty();
    }

    @Test
    void targetsGoOnAsThoseOfTheNewPeriodAndSayWhatTheyReplace() throws Exception {
        Submission next = read("vaxjo", "figures", "vaxjo");

        Node target = Iris.uri(NEW + "target-AC03-02-2030-a");
        assertThat(next.graph().contains(target, Terms.IS_PART_OF, Iris.submission("vaxjo", "2027")))
                .isTrue();
        assertThat(next.graph().contains(target, Terms.WAS_REVISION_OF, Iris.uri(OLD + "target-AC03-02-2030-a")))
                .isTrue();
        assertThat(numbers(next.graph(), target, AalborgTerms.TARGET_VALUE)).containsExactly("100");
        assertThat(next.cellProblems())
                .as("an Id that differs in the period alone is no slip")
                .noneMatch(p -> p.rule() == TableRule.NO_SUCH_ROW);
        assertThat(next.graph().stream(Node.ANY, RDF.Nodes.type, AalborgTerms.TARGET_CLASS))
                .as("those that another one replaced already are history")
                .hasSize((int) TestBooks.SAMPLE.stream(Node.ANY, RDF.Nodes.type, AalborgTerms.TARGET_CLASS)
                        .filter(t -> !TestBooks.SAMPLE.contains(Node.ANY, Terms.WAS_REVISION_OF, t.getSubject()))
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "demo-ims,ims",
        "demo-ecobudget,ecobudget",
        "demo-cycle,cycle",
        "demo-champ,champ",
        "demo-projekt21,projekt21"
    })
    void everythingThatGoesOnIsThereOnceAndLeadsToNothingThatIsMissing(String sample, String profile) throws Exception {
        Graph earlier = Shipped.turtle(Path.of("data/samples/" + sample + ".ttl"));
        Submission next = read(organisation(earlier), profile, sample);
        Set<Node> described = next.graph().stream().map(Triple::getSubject).collect(Collectors.toSet());
        Set<Node> before = earlier.stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getObject()))
                .collect(Collectors.toSet());

        for (SheetForm form :
                RoundTripTest.FORMS.of(RoundTripTest.FORMS.profile(profile).orElseThrow())) {
            if (form.next() == NextPeriod.GOES_ON) {
                for (Node type : form.classes()) {
                    long was = earlier.stream(Node.ANY, RDF.Nodes.type, type).count();
                    long replaced = earlier.stream(Node.ANY, RDF.Nodes.type, type)
                            .filter(t -> type.equals(AalborgTerms.TARGET_CLASS)
                                    && earlier.contains(Node.ANY, Terms.WAS_REVISION_OF, t.getSubject()))
                            .count();
                    assertThat(next.graph().stream(Node.ANY, RDF.Nodes.type, type))
                            .as(form.key())
                            .hasSize((int) (was - replaced));
                }
            }
        }
        assertThat(next.cellProblems())
                .allMatch(p -> p.rule() == TableRule.NEITHER_VALUE_NOR_REASON || p.rule() == TableRule.READ_AS);
        assertThat(next.graph().stream()
                        .map(Triple::getObject)
                        .filter(o -> o.isURI() && o.getURI().startsWith(Iris.RECORD) && !described.contains(o)))
                .as("what is not in this file stood in the one before")
                .allMatch(before::contains);
    }

    @Test
    void setValuesAreAskedAnewWithTheEarlierOnesBeside() throws Exception {
        Graph earlier = Shipped.turtle(Path.of("data/samples/demo-ecobudget.ttl"));
        String organisation = organisation(earlier);
        Submission next = read(organisation, "ecobudget", "demo-ecobudget");

        try (XSSFWorkbook book = book(organisation, "ecobudget", "demo-ecobudget")) {
            Sheet values = book.getSheet("Gesetzte Werte");
            Row budget = rows(values, "Id", "2027/air-budget-2025").get(0);
            assertThat(text(values, budget, "Früher: Wert")).isEqualTo("20.0");
            assertThat(text(values, budget, "Wert")).isEmpty();
            assertThat(text(values, budget, "Jahr")).isEqualTo("2027.0");
            assertThat(text(values, budget, "Einheit")).isEqualTo("ug/m3");
            assertThat(text(values, budget, "Quelle")).isEmpty();
            assertThat(rows(values, "Id", "2027/air-budget-2024"))
                    .as("the same of a year before")
                    .isEmpty();
        }
        Node budget = Iris.uri(Iris.RECORD + organisation + "/2027/air-budget-2025");
        assertThat(next.graph().contains(budget, RDF.Nodes.type, AalborgTerms.STATED_VALUE_CLASS))
                .isTrue();
        assertThat(numbers(next.graph(), budget, Terms.OBS_VALUE)).isEmpty();
    }

    @Test
    void theSamePeriodIsFilledInAsItWas() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Templates(RoundTripTest.FORMS).write(request("vaxjo", "ims", "2026", TestBooks.SAMPLE), Syntax.XLSX, out);

        assertThat(RoundTripTest.byValue(
                        RoundTripTest.read(out.toByteArray(), Syntax.XLSX).graph()))
                .isEqualTo(RoundTripTest.byValue(TestBooks.SAMPLE));
    }

    @Test
    void aFileOfAnotherOrganisationIsRefused() {
        FormRefusedException e =
                catchThrowableOfType(FormRefusedException.class, () -> new Templates(RoundTripTest.FORMS)
                        .write(
                                request("bologna", "figures", "2027", TestBooks.SAMPLE),
                                Syntax.XLSX,
                                new ByteArrayOutputStream()));

        assertThat(e.words().en()).isEqualTo(e.getMessage()).contains("is of vaxjo, not of bologna");
        assertThat(e.words().de()).contains("von vaxjo, nicht von bologna");
    }

    private static Submission read(String organisation, String profile, String sample) throws Exception {
        return RoundTripTest.read(write(organisation, profile, sample, Syntax.XLSX), Syntax.XLSX);
    }

    private static XSSFWorkbook book(String organisation, String profile, String sample) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(write(organisation, profile, sample, Syntax.XLSX)));
    }

    static byte[] write(String organisation, String profile, String sample, Syntax syntax) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Graph earlier = Shipped.turtle(Path.of("data/samples/" + sample + ".ttl"));
        new Templates(RoundTripTest.FORMS).write(request(organisation, profile, "2027", earlier), syntax, out);
        return out.toByteArray();
    }

    private static Templates.Request request(String organisation, String profile, String period, Graph earlier) {
        return new Templates.Request(
                Iris.organisation(organisation),
                RoundTripTest.FORMS.profile(profile).orElseThrow(),
                Locale.GERMAN,
                period,
                LocalDate.of(2026, 11, 22),
                earlier);
    }

    private static String organisation(Graph graph) {
        return graph.stream(Node.ANY, Terms.PUBLISHER, Node.ANY)
                .map(t -> Iris.lastSegment(t.getObject().getURI()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> about(Graph graph, Node subject) {
        return RoundTripTest.byValue(graph).stream()
                .filter(s -> s.startsWith(subject + " "))
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
    }

    private static List<String> numbers(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .toList();
    }

    private static List<Row> rows(Sheet sheet, String heading, String text) {
        List<Row> found = new java.util.ArrayList<>();
        for (Row row : sheet) {
            if (row.getRowNum() > 0 && text(sheet, row, heading).equals(text)) {
                found.add(row);
            }
        }
        return found;
    }

    private static String text(Sheet sheet, Row row, String heading) {
        Cell cell = row.getCell(TestBooks.column(sheet, heading));
        return cell == null ? "" : cell.toString();
    }
}
