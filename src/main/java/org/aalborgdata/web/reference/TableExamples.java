// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aalborgdata.release.ShippedFiles;

/**
 * A bad and a good table for each rule about cells or plausible figures.
 *
 * @param pairs by code of the rule
 */
record TableExamples(Map<String, Pair> pairs) {
    private static final String FILE = "reference/tables.txt";

    /** The tables of one rule. */
    record Pair(TableExample bad, TableExample good) {}

    /** @throws IllegalStateException if a rule has not exactly one bad and one good table: the build is broken */
    static TableExamples load() {
        Map<String, TableExample> all = new TreeMap<>();
        for (String block : new String(ShippedFiles.read(FILE), StandardCharsets.UTF_8).split("\\R{2,}")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("# ")).toList();
            if (!lines.isEmpty() && all.put(lines.get(0), example(lines)) != null) {
                throw new IllegalStateException(FILE + " has " + lines.get(0) + " twice");
            }
        }
        Map<String, Pair> pairs = new TreeMap<>();
        for (String name : all.keySet()) {
            String code = name.substring(0, name.indexOf(' '));
            TableExample bad = all.get(code + " bad");
            TableExample good = all.get(code + " good");
            if (bad == null || good == null) {
                throw new IllegalStateException(FILE + " has only one table of " + code);
            }
            pairs.put(code, new Pair(bad, good));
        }
        return new TableExamples(Map.copyOf(pairs));
    }

    Optional<Pair> of(String code) {
        return Optional.ofNullable(pairs.get(code));
    }

    Set<String> codes() {
        return pairs.keySet();
    }

    private static TableExample example(List<String> lines) {
        List<TableExample.Sheet> sheets = new ArrayList<>();
        List<TableExample.Feature> features = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("! ")) {
                String[] words = line.substring(2).split(" ", 2);
                features.add(new TableExample.Feature(words[0], words[1]));
            } else if (line.startsWith("+ ")) {
                others.addAll(List.of(line.substring(2).split(" ")));
            } else if (line.startsWith("[")) {
                TableExample.Cell name = cell(line.substring(1, line.length() - 1));
                sheets.add(new TableExample.Sheet(name.text(), name.marked(), new ArrayList<>()));
            } else {
                List<TableExample.Cell> row = new ArrayList<>();
                for (String text : line.split("\\|", -1)) {
                    row.add(cell(text));
                }
                sheets.get(sheets.size() - 1).rows().add(List.copyOf(row));
            }
        }
        return new TableExample(List.copyOf(sheets), List.copyOf(features), List.copyOf(others));
    }

    private static TableExample.Cell cell(String written) {
        boolean marked = written.startsWith("*");
        String text = marked ? written.substring(1) : written;
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return new TableExample.Cell(quoted ? text.substring(1, text.length() - 1) : text, quoted, marked);
    }
}
