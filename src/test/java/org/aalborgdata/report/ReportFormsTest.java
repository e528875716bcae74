// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aalborgdata.catalogue.Golden;
import org.aalborgdata.validation.Severity;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class ReportFormsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/reports");

    @TestFactory
    Stream<DynamicTest> everyFormOfThreeErrorsIsAsReviewed() throws IOException {
        List<Checked> three = List.of(Samples.threeErrors());
        return Stream.of(ReportFormat.values()).flatMap(format -> Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .map(locale -> DynamicTest.dynamicTest(format + " " + locale, () -> compare(three, format, locale))));
    }

    private static void compare(List<Checked> three, ReportFormat format, Locale locale) throws IOException {
        String written = Samples.written(three, format, locale);
        Path file = GOLDEN.resolve("three-errors." + locale.getLanguage() + "." + format.ending());
        if (format == ReportFormat.HTML) {
            Golden.check(file, written.replaceFirst("(?s)<style>.*?</style>", "<style></style>"));
        } else if (!Parsed.RDF_FORMS.containsKey(format)) {
            Golden.check(file, written);
        } else if (locale == Locale.ENGLISH) {
            Path both = GOLDEN.resolve("three-errors." + format.ending());
            Graph now = Parsed.parse(written, Parsed.RDF_FORMS.get(format));
            boolean same = Files.exists(both)
                    && now.isIsomorphicWith(Parsed.parse(Files.readString(both), Parsed.RDF_FORMS.get(format)));
            if (!same && "write".equals(System.getProperty("golden"))) {
                Files.createDirectories(GOLDEN);
                Files.writeString(both, written);
                same = true;
            }
            assertThat(same)
                    .as("%s differs; run with -Dgolden=write and review the change", both)
                    .isTrue();
        } else {
            assertThat(Parsed.parse(written, Parsed.RDF_FORMS.get(format))
                            .isIsomorphicWith(RdfReport.graph(Report.of(three, ReportOptions.in(Locale.ENGLISH)))))
                    .as("RDF speaks both languages at once")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noFormLeavesOutAFileThatCouldNotBeChecked(ReportFormat format) throws IOException {
        List<Checked> files = List.of(Samples.unreadable(), Samples.missing(), Samples.threeErrors());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String written = Samples.written(files, format, locale);
            boolean german = locale == Locale.GERMAN || Parsed.RDF_FORMS.containsKey(format);
            assertThat(written)
                    .contains("not/there.ttl")
                    .contains("br")
                    .contains("three-errors.ttl")
                    .contains(german ? "Diese Datei gibt es nicht." : "There is no such file.");
            String name = format == ReportFormat.SARIF
                    ? "br%C3%BCchig%20&%20%3Ckaputt%3E.ttl"
                    : format == ReportFormat.HTML || format == ReportFormat.RDF_XML
                            ? "brüchig &amp; &lt;kaputt"
                            : format == ReportFormat.JUNIT ? "brüchig &amp; &lt;kaputt" : "brüchig & <kaputt>.ttl";
            assertThat(written).contains(name);
        }
        String alone = Samples.written(List.of(Samples.missing()), format, Locale.ENGLISH);
        assertThat(alone).contains(couldNot(format));
        assertThat(Samples.written(List.of(Samples.threeErrors()), format, Locale.ENGLISH))
                .doesNotContain(couldNot(format));
    }

    private static String couldNot(ReportFormat format) {
        return switch (format) {
            case TEXT -> "Verdict: could not be checked";
            case HTML -> ": could not be checked</h2>";
            case CSV, TURTLE, JSON_LD, N_TRIPLES -> "could-not-be-checked";
            case RDF_XML -> ">could-not-be-checked<";
            case JSON -> "\"verdict\" : \"could-not-be-checked\"";
            case SARIF -> "\"executionSuccessful\" : false";
            case JUNIT -> "errors=\"1\"";
        };
    }

    @Test
    void theThresholdDecidesWhatFailsInJUnit() throws Exception {
        List<Checked> warned = List.of(Samples.examined(
                "warning.ttl", Files.readString(Path.of("shapes/observation/warning.edition-before-year.ttl"))));
        int warnings =
                ((Checked.Examined) warned.get(0)).outcome().countBySeverity().get(Severity.WARNING);
        assertThat(warnings).isPositive();

        ReportOptions options = ReportOptions.in(Locale.ENGLISH);
        Document lenient = Parsed.xml(Samples.written(warned, ReportFormat.JUNIT, options));
        Document strict =
                Parsed.xml(Samples.written(warned, ReportFormat.JUNIT, options.withFailOn(Threshold.WARNING)));

        assertThat(lenient.getElementsByTagName("failure").getLength()).isZero();
        assertThat(lenient.getElementsByTagName("system-out").getLength()).isEqualTo(warnings);
        assertThat(strict.getElementsByTagName("failure").getLength()).isEqualTo(warnings);
        assertThat(strict.getElementsByTagName("testcase").getLength())
                .isEqualTo(lenient.getElementsByTagName("testcase").getLength());
    }

    @Test
    void jUnitNamesOnlyRulesThatWereAsked() throws Exception {
        String names = Samples.written(List.of(Samples.threeErrors()), ReportFormat.JUNIT, Locale.ENGLISH);

        assertThat(names).contains("name=\"OBS-01 ").contains("name=\"SUB-20 ").doesNotContain("name=\"BUD-");
    }

    @Test
    void aRuleWithoutAStoreIsNotEvaluatedInEveryForm() throws IOException {
        List<Checked> budget =
                List.of(Samples.examined("budget.ttl", Files.readString(Path.of("shapes/budget/valid.minimal.ttl"))));
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(Samples.written(budget, format, Locale.ENGLISH))
                    .as(format.key())
                    .contains("BUD-08");
        }
    }

    @Test
    void colourIsUsedOnlyWhenAskedFor() throws IOException {
        ReportOptions options = ReportOptions.in(Locale.ENGLISH);
        List<Checked> three = List.of(Samples.threeErrors());

        assertThat(Samples.written(three, ReportFormat.TEXT, options)).doesNotContain("\u001B");
        assertThat(Samples.written(three, ReportFormat.TEXT, options.withColour(true)))
                .contains("\u001B[31mViolation OBS-06\u001B[0m");
    }

    @Test
    void theHtmlReportNeedsNothingElse() throws IOException {
        String html = Samples.written(List.of(Samples.threeErrors()), ReportFormat.HTML, Locale.ENGLISH);

        assertThat(html)
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("src=")
                .doesNotContain("url(")
                .doesNotContain("@import")
                .contains("@media print");
    }

    @Test
    void whatNoRuleLookedAtAndWhichShapesMetNothingIsSaidToMachinesToo() throws IOException {
        Checked file = Samples.examined(
                "valid.ttl",
                Samples.file("valid.ttl") + "\n<https://example.org/stranger> a <https://example.org/Kind> .");

        assertThat(Samples.written(List.of(file), ReportFormat.SARIF, Locale.ENGLISH))
                .contains("Looked at by no rule: <https://example.org/stranger>", "\"shapesWithoutRecord\"");
        assertThat(Samples.written(List.of(file), ReportFormat.JUNIT, Locale.ENGLISH))
                .contains(
                        "<property name=\"notMet\" value=\"https://example.org/stranger\"/>",
                        "<property name=\"shapesWithoutRecord\" value=\"https://w3id.org/aalborg/shapes/");
    }

    @Test
    void theSarifLogKeepsTheRulesOfItsSchema() throws IOException {
        List<Checked> files = List.of(Samples.threeErrors(), Samples.unreadable(), Samples.missing());
        JsonObject log = JSON.parse(Samples.written(files, ReportFormat.SARIF, Locale.ENGLISH));
        JsonObject run = log.get("runs").getAsArray().get(0).getAsObject();

        assertThat(log.keys()).containsExactlyInAnyOrder("$schema", "version", "runs");
        assertThat(log.getString("version")).isEqualTo("2.1.0");
        List<String> faults = new ArrayList<>();
        new SarifRules(run, faults).check();
        assertThat(faults).isEmpty();
        assertThat(run.getObj("tool").getObj("driver").getString("name")).isNotBlank();
        List<JsonValue> notes = new ArrayList<>();
        run.get("invocations")
                .getAsArray()
                .get(0)
                .getAsObject()
                .get("toolExecutionNotifications")
                .getAsArray()
                .forEach(notes::add);
        assertThat(notes)
                .filteredOn(n -> n.getAsObject().getString("level").equals("error"))
                .hasSize(2);
        assertThat(run.get("artifacts").getAsArray().size()).isEqualTo(3);
    }
}
