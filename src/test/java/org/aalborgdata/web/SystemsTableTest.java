// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aalborgdata.sparql.ExampleQueries;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of systems in the guide is true: every cell has a link, and every link leads to something. */
class SystemsTableTest {
    private static final Path GUIDE = Path.of("src/docs/systems.md");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]+]\\(([^)\\s]+)\\)");
    private static final String LOCAL = "http://localhost:8080";
    private static final int TERMS = 1;
    private static final int QUESTIONS = 5;
    private static final int FEWEST_QUESTIONS = 6;

    static List<String> rows() throws IOException {
        return Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("| **"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCellLeadsSomewhere(String row) throws Exception {
        String[] cells = row.substring(1).split("\\|");
        assertThat(cells).hasSize(QUESTIONS + 1);
        for (int i = TERMS; i < cells.length; i++) {
            List<String> links =
                    LINK.matcher(cells[i]).results().map(m -> m.group(1)).toList();
            assertThat(links).as(cells[i]).isNotEmpty();
            for (String link : links) {
                if (link.startsWith(LOCAL)) {
                    String path = link.substring(LOCAL.length()).replaceAll("#.*", "");
                    assertThat(statusOfPage(path)).as(path).isEqualTo(200);
                } else {
                    assertThat(GUIDE.resolveSibling(link)).exists();
                }
            }
        }
    }

    /** What has an identifier answers with the address of its page. */
    private static int statusOfPage(String path) {
        HttpResponse<String> answer = PublicSite.withSamples().get(path, "Accept", "text/html");
        return answer.statusCode() == 303
                ? statusOfPage(answer.headers().firstValue("Location").orElseThrow())
                : answer.statusCode();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasAsManyQuestionsAsItSays(String row) {
        Matcher said = Pattern.compile("\\[(\\d+) [^]]*]\\([^)]*#about-([a-z0-9-]+)\\)")
                .matcher(row);
        assertThat(said.find()).as(row).isTrue();
        long there = ExampleQueries.read().stream()
                .filter(q -> q.group().equals(said.group(2)))
                .count();
        assertThat(there).isEqualTo(Long.parseLong(said.group(1))).isGreaterThanOrEqualTo(FEWEST_QUESTIONS);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsInTheTable(String sample) throws IOException {
        assertThat(Files.readString(GUIDE)).contains("samples/" + sample);
    }

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data/samples"))) {
            return files.map(f -> f.getFileName().toString()).filter(n -> n.startsWith("demo-")).toList().stream();
        }
    }
}
