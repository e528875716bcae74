// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page, a chart and a table of a comparison say. */
final class ComparisonAnswers {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern CHART =
            Pattern.compile("<script type=\"application/json\">(.*?)</script>", Pattern.DOTALL);

    private ComparisonAnswers() {}

    static List<JsonNode> charts(String page) {
        List<JsonNode> charts = new ArrayList<>();
        Matcher matcher = CHART.matcher(page);
        while (matcher.find()) {
            charts.add(MAPPER.readTree(matcher.group(1)));
        }
        return charts;
    }

    static List<JsonNode> points(JsonNode chart) {
        List<JsonNode> points = new ArrayList<>();
        chart.get("series").forEach(s -> s.get("points").forEach(points::add));
        return points;
    }

    static JsonNode pointOf(List<JsonNode> charts, String territory, int year) {
        return charts.stream()
                .flatMap(c -> points(c).stream())
                .filter(p -> p.get("title").asString().startsWith(territory + " " + year + ":"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No point of " + territory + " " + year));
    }

    static List<String> legend(List<JsonNode> charts) {
        List<String> marks = new ArrayList<>();
        charts.forEach(c -> c.get("legend").forEach(e -> marks.add(e.get("mark").asString())));
        return marks;
    }

    static List<CSVRecord> table(PublicSite site, String query) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(site.get("/compare.csv?" + query).body()))
                .getRecords();
    }

    /** The rows of figures that are shown, without gaps and what is superseded. */
    static List<CSVRecord> values(List<CSVRecord> rows) {
        return rows.stream().filter(r -> "true".equals(r.get("preferred"))).toList();
    }

    static CSVRecord row(List<CSVRecord> rows, String territory, int year) {
        return rows.stream()
                .filter(r ->
                        r.get("territory").equals(territory) && r.get("year").equals(String.valueOf(year)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row of " + territory + " " + year));
    }

    static void says(CSVRecord row, String verdict, String reason) {
        assertThat(row.get("verdict")).isEqualTo(verdict);
        assertThat(row.get("reasons")).contains(reason);
    }

    static void with(JsonNode node, Consumer<JsonNode> test) {
        test.accept(node);
    }
}
