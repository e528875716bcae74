// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.aalborgdata.Aalborg;
import org.aalborgdata.CsvCells;
import org.aalborgdata.Samples;
import org.aalborgdata.comparison.ComparisonCsv;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.Comparisons;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example query, run on all samples as they are published, gives the rows of its {@code .expected.csv}. Those files
 * are rewritten only with {@code -Dgolden=write} and read as a diff.
 */
class QueriesTest {
    private static final Path FOLDER = Path.of("data/queries");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path data;

    private static Aalborg aalborg;

    @BeforeAll
    static void publishSamples() {
        aalborg = Aalborg.at(data, CLOCK);
        Samples.publish(aalborg);
    }

    @AfterAll
    static void close() {
        aalborg.close();
    }

    @TestFactory
    Stream<DynamicTest> everyQueryGivesItsRows() {
        return ExampleQueries.read().stream().map(q -> DynamicTest.dynamicTest(q.name(), () -> check(q)));
    }

    private static void check(ExampleQuery example) throws IOException {
        Query query = QueryFactory.create(example.text(), Syntax.syntaxSPARQL_11);
        assertThat(query.isSelectType()).isTrue();
        assertThat(query.getOrderBy())
                .as("%s has no ORDER BY, so its rows have no order", example.name())
                .isNotEmpty();
        String rows = run(query);
        assertThat(rows.lines().count()).as("%s gives no row", example.name()).isGreaterThan(1);
        Path expected = FOLDER.resolve(example.name() + ".expected.csv");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, rows);
        }
        assertThat(expected).exists();
        assertThat(rows).as("rows of %s", expected).isEqualTo(Files.readString(expected));
    }

    private static String run(Query query) {
        DatasetGraph dataset = aalborg.store().unionDataset();
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ResultSetMgr.write(out, ResultSet.adapt(exec.select()), ResultSetLang.RS_CSV);
                // A hash changes with every mark in a sample; its own tests watch it.
                return out.toString(StandardCharsets.UTF_8)
                        .replace("\r\n", "\n")
                        .replaceAll("\\b[0-9a-f]{64}\\b", "(SHA-256)");
            }
        });
    }

    /** The promise of the comparison page: its table and the endpoint say the same. */
    @Test
    void theLatestValuesAreThoseOfTheComparison() throws IOException {
        Comparisons comparisons = new Comparisons(aalborg.catalogue(), aalborg::register);
        ComparisonRequest request = new ComparisonRequest(
                List.of(Iris.INDICATOR + "AC10-02"),
                List.of(),
                null,
                null,
                ComparisonRequest.View.LATEST,
                org.aalborgdata.comparison.peers.Peers.NONE);
        StringBuilder table = new StringBuilder();
        ComparisonCsv.write(comparisons.compare(request, aalborg.figures()), table);
        Query query = QueryFactory.create(ExampleQueries.read().stream()
                .filter(q -> q.name().equals("latest-preferred"))
                .findFirst()
                .orElseThrow()
                .text());
        List<String> columns = query.getResultVars();
        // A gap has no value; the query asks for values.
        List<List<String>> figures = CsvCells.of(table.toString(), columns).stream()
                .filter(row -> !row.get(columns.indexOf("value")).isEmpty())
                .toList();
        assertThat(figures).isNotEmpty();
        assertThat(CsvCells.of(run(query), columns)).isEqualTo(figures);
    }

    @Test
    void thereAreAtLeastEightAndEachIsExplainedInBothLanguages() {
        assertThat(ExampleQueries.read()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(q -> {
            assertThat(q.title().de()).isNotEqualTo(q.title().en());
            assertThat(q.question().de()).isNotEqualTo(q.question().en());
            assertThat(q.question().en()).endsWith("?");
            assertThat(q.question().de()).endsWith("?");
            assertThat(q.keywords()).isNotEmpty();
        });
    }

    @Test
    void noExpectedFileIsLeftWithoutItsQuery() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString())
                            .filter(n -> n.endsWith(".expected.csv"))
                            .map(n -> n.replace(".expected.csv", "")))
                    .containsExactlyInAnyOrderElementsOf(ExampleQueries.read().stream()
                            .map(ExampleQuery::name)
                            .toList());
        }
    }
}
