// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aalborgdata.submission.Syntax;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The CSV package keeps the rules of CSVW (W3C, Metadata Vocabulary for Tabular Data, sections 5 and 6.4). */
class TablesOnTheWebTest {
    /** Section 5.11.1, those that the form uses. */
    private static final Set<String> DATATYPES =
            Set.of("string", "decimal", "integer", "boolean", "date", "gYear", "anyURI");

    private static final Set<String> OF_COLUMNS = Set.of(
            "name",
            "titles",
            "propertyUrl",
            "suppressOutput",
            "lang",
            "datatype",
            "separator",
            "required",
            "dc:description");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theDescriptionIsOneOfCsvwAndTellsTheFilesAsTheyAre(String language) throws Exception {
        Map<String, byte[]> files = files(TestBooks.SAMPLE, language);
        JsonNode all = JsonMapper.builder().build().readTree(files.remove("csv-metadata.json"));

        assertThat(all.propertyNames()).containsExactlyInAnyOrder("@context", "dialect", "tables");
        assertThat(all.get("@context").asString()).isEqualTo("http://www.w3.org/ns/csvw");
        Set<String> described = new HashSet<>();
        for (JsonNode table : all.get("tables")) {
            String url = table.get("url").asString();
            assertThat(described.add(url)).isTrue();
            JsonNode dialect = table.has("dialect") ? table.get("dialect") : all.get("dialect");
            assertThat(dialect.get("delimiter").asString()).isEqualTo("de".equals(language) ? ";" : ",");
            assertThat(dialect.get("encoding").asString()).isEqualTo("utf-8");
            List<CSVRecord> rows = rows(files.get(url), dialect.get("delimiter").asString());
            List<JsonNode> columns = new ArrayList<>();
            table.get("tableSchema").get("columns").forEach(columns::add);
            columns(columns);
            assertThat(rows).allMatch(r -> r.size() == columns.size());
            if (dialect.get("header").asBoolean()) {
                assertThat(columns.stream().map(c -> c.get("titles").asString()))
                        .as(url)
                        .containsExactlyElementsOf(rows.get(0).toList());
                rows.stream().skip(1).forEach(r -> cells(columns, r, language));
            } else {
                assertThat(url).isEqualTo("submission.csv");
            }
        }
        assertThat(described).isEqualTo(files.keySet());
    }

    private static void columns(List<JsonNode> columns) {
        Set<String> names = new HashSet<>();
        for (JsonNode column : columns) {
            assertThat(OF_COLUMNS).containsAll(column.propertyNames());
            assertThat(column.get("name").asString()).matches("[A-Za-z0-9][A-Za-z0-9_.]*");
            assertThat(names.add(column.get("name").asString())).isTrue();
            JsonNode type = column.get("datatype");
            if (type != null) {
                String base = type.isObject() ? type.get("base").asString() : type.asString();
                assertThat(DATATYPES).contains(base);
            }
            if (column.has("propertyUrl")) {
                assertThat(column.get("propertyUrl").asString()).startsWith("http");
            }
            if (column.has("required")) {
                assertThat(column.get("required").isBoolean()).isTrue();
            }
        }
    }

    /** Sections 6.4.2 to 6.4.4: what a reader of CSVW finds in a cell. */
    private static void cells(List<JsonNode> columns, CSVRecord row, String language) {
        for (int c = 0; c < columns.size(); c++) {
            JsonNode column = columns.get(c);
            String cell = row.get(c);
            boolean empty = cell.isEmpty();
            assertThat(empty && column.has("required") && column.get("required").asBoolean())
                    .as(column + " " + row)
                    .isFalse();
            if (empty) {
                continue;
            }
            List<String> values = column.has("separator")
                    ? List.of(cell.split(column.get("separator").asString()))
                    : List.of(cell);
            JsonNode type = column.get("datatype");
            String base = type.isObject() ? type.get("base").asString() : type.asString();
            String sign = "de".equals(language) ? "," : "[.]";
            String expected =
                    switch (base) {
                        case "decimal" -> "-?[0-9]+(" + sign + "[0-9]+)?";
                        case "integer" -> "-?[0-9]+";
                        case "boolean" -> type.get("format").asString();
                        case "date" -> "[0-9]{4}-[0-9]{2}-[0-9]{2}";
                        case "gYear" -> "[0-9]{4}";
                        case "anyURI" -> "[a-z]+:[^ ]+";
                        default -> "(?s).*";
                    };
            assertThat(values).as(column.toString()).allSatisfy(v -> assertThat(v.strip())
                    .matches(expected));
            if ("decimal".equals(base)) {
                assertThat(type.get("format").get("decimalChar").asString())
                        .isEqualTo("de".equals(language) ? "," : ".");
            }
        }
    }

    private static Map<String, byte[]> files(org.apache.jena.graph.Graph submission, String language) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Templates(RoundTripTest.FORMS).write(submission, Locale.forLanguageTag(language), Syntax.CSV_PACKAGE, out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static List<CSVRecord> rows(byte[] file, String delimiter) throws Exception {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }
}
