// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.release.ShippedFiles;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;

/** The example queries of {@code data/queries}, each a file that begins with {@code #+ key: value} lines. */
public final class ExampleQueries {
    private static final String FOLDER = "data/queries";
    private static final String ENDING = ".rq";
    private static final String MARK = "#+ ";

    private ExampleQueries() {}

    /**
     * All of them, in the order of their names.
     *
     * @throws IllegalStateException if one lacks a title, question, group or keyword: the build is broken
     */
    public static List<ExampleQuery> read() {
        return ShippedFiles.list(FOLDER, ENDING).stream()
                .map(file -> parse(file, new String(ShippedFiles.read(file), StandardCharsets.UTF_8)))
                .toList();
    }

    static ExampleQuery parse(String file, String content) {
        Map<String, String> facts = new HashMap<>();
        content.lines()
                .takeWhile(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()).split(":", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> facts.put(parts[0].strip(), parts[1].strip()));
        String text =
                content.lines().dropWhile(line -> line.startsWith(MARK)).collect(Collectors.joining("\n", "", "\n"));
        String name = Iris.lastSegment(file);
        return new ExampleQuery(
                name.substring(0, name.length() - ENDING.length()),
                new Label(fact(file, facts, "title@en"), fact(file, facts, "title@de")),
                new Label(fact(file, facts, "question@en"), fact(file, facts, "question@de")),
                fact(file, facts, "group"),
                Arrays.stream(fact(file, facts, "keywords").split(","))
                        .map(String::strip)
                        .toList(),
                text);
    }

    private static String fact(String file, Map<String, String> facts, String key) {
        String value = facts.get(key);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException(file + " does not begin with a line '" + MARK + key + ": …'");
        }
        return value;
    }
}
