// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;

class LargeAndHostileReportsTest {
    private static final int RECORDS = 6_667;
    private static final int FINDINGS = 10_000;

    @Test
    void whatASubmitterWritesIsHarmlessEverywhere() throws Exception {
        String nasty = "<script>alert(1)</script> & \\u001B[31m \\u0001 \\u202E ]]> Ä";
        String text = Samples.file("three-errors.ttl").replace("\"kg\"", "\"" + nasty + "\"");
        List<Checked> files = List.of(Samples.examined("=cmd|' /C calc'!A0.ttl", text));

        String plain = Samples.written(files, ReportFormat.TEXT, Locale.ENGLISH);
        assertThat(plain.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n' || c == 0x202E);
        assertThat(plain).contains("\\u001B[31m");
        assertThat(Samples.written(files, ReportFormat.HTML, Locale.ENGLISH))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)");
        assertThat(Parsed.xml(Samples.written(files, ReportFormat.JUNIT, Locale.ENGLISH))
                        .getDocumentElement()
                        .getTextContent())
                .contains("<script>alert(1)</script> & \\u001B[31m \\u0001")
                .contains("]]> Ä");
        assertThat(Parsed.csv(Samples.written(files, ReportFormat.CSV, Locale.ENGLISH)))
                .allMatch(r -> r.get("file").startsWith("'=cmd"));
        assertThat(Parsed.run(Samples.written(files, ReportFormat.SARIF, Locale.ENGLISH))
                        .get("results")
                        .getAsArray()
                        .size())
                .isEqualTo(3);
        for (Map.Entry<ReportFormat, Lang> form : Parsed.RDF_FORMS.entrySet()) {
            Graph graph = Parsed.parse(Samples.written(files, form.getKey(), Locale.ENGLISH), form.getValue());
            assertThat(graph.find(Node.ANY, Shacl.RESULT, Node.ANY).toList())
                    .as(form.getKey().key())
                    .hasSize(3);
        }
    }

    @Test
    void noCellOfTheTableRunsAsAFormula() throws IOException {
        for (String start : List.of("=", "+", "-", "@")) {
            String text = Samples.file("three-errors.ttl")
                    .replace("planted-unit", "unit")
                    .replace(
                            "a qb:Observation ;\n    qb:dataSet submission:trial ;\n    sdmx-dimension:refArea territory:DE",
                            "a qb:Observation ;\n    qb:dataSet submission:trial ;\n    aalborg:unit \"t\" ;\n    sdmx-dimension:refArea territory:DE");
            List<Checked> files = List.of(
                    new Checked.Missing(
                            start + "1+1", new org.aalborgdata.vocabulary.Label(start + "cmd", start + "cmd")),
                    Samples.examined("a.ttl", text));
            for (CSVRecord row : Parsed.csv(Samples.written(files, ReportFormat.CSV, Locale.ENGLISH))) {
                assertThat(row.toList())
                        .noneMatch(cell -> cell.matches("(?s)[=+\\-@].*") && !cell.matches("-?[0-9.]+"));
            }
        }
    }

    @Test
    void tenThousandFindingsAreCompleteInEveryForm() throws Exception {
        Checked.Examined many = Samples.many(RECORDS);
        List<Checked> files = List.of(many);
        assertThat(many.outcome().findings()).hasSize(FINDINGS);
        int results = many.outcome()
                .report()
                .find(Node.ANY, Shacl.RESULT, Node.ANY)
                .toList()
                .size();

        assertThat(Samples.written(files, ReportFormat.TEXT, Locale.ENGLISH).lines())
                .filteredOn(l -> l.contains("many.ttl:"))
                .filteredOn(l -> l.startsWith("    "))
                .hasSize(FINDINGS);
        assertThat(Samples.written(files, ReportFormat.HTML, Locale.ENGLISH).split("<span class=\"check-place\">"))
                .hasSize(FINDINGS + 1);
        assertThat(Parsed.csv(Samples.written(files, ReportFormat.CSV, Locale.ENGLISH)))
                .filteredOn(r -> r.get("severity").equals("violation"))
                .hasSize(FINDINGS);
        assertThat(Parsed.first(Samples.written(files, ReportFormat.JSON, Locale.ENGLISH))
                        .get("findings")
                        .getAsArray()
                        .size())
                .isEqualTo(FINDINGS);
        assertThat(Parsed.run(Samples.written(files, ReportFormat.SARIF, Locale.ENGLISH))
                        .get("results")
                        .getAsArray()
                        .size())
                .isEqualTo(FINDINGS);
        assertThat(Parsed.xml(Samples.written(files, ReportFormat.JUNIT, Locale.ENGLISH))
                        .getElementsByTagName("failure")
                        .getLength())
                .isEqualTo(FINDINGS);
        for (Map.Entry<ReportFormat, Lang> form : Parsed.RDF_FORMS.entrySet()) {
            if (form.getKey() != ReportFormat.JSON_LD) {
                Graph graph = Parsed.parse(Samples.written(files, form.getKey(), Locale.ENGLISH), form.getValue());
                assertThat(graph.find(Node.ANY, Shacl.RESULT, Node.ANY).toList())
                        .as(form.getKey().key())
                        .hasSize(results);
            }
        }
        assertThat(Samples.written(files, ReportFormat.JSON_LD, Locale.ENGLISH).split("#ValidationResult\""))
                .hasSize(results + 1);
    }
}
