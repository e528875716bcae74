// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Cells of a stored Eurostat bulk table, tab- or comma-separated, with the digits and flags as published. */
public final class EurostatTable {
    private static final Pattern CELL = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?) ?([a-z]*)");
    private static final Pattern REGION = Pattern.compile("(?:(?:DK|EE|FI|LT|LV|NO|PL|SE)..|DE[34689F].)");

    /** @param flags letters such as {@code b}, in the order of the source; empty for none */
    public record Cell(String region, String year, String digits, String flags) {}

    private EurostatTable() {}

    /**
     * The cells with a value of the NUTS 2 regions of the samples; a colon means no value and gives no cell.
     *
     * @param series the dimensions before the region, such as {@code PC,Y_GE15,T}
     */
    static List<Cell> read(Path file, String series) throws IOException {
        return read(file, series, region -> REGION.matcher(region).matches() && !region.endsWith("ZZ"));
    }

    /** The same of the regions that are wanted. */
    public static List<Cell> read(Path file, String series, Predicate<String> wanted) throws IOException {
        List<Cell> cells = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                BufferedReader in = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
            String first = in.readLine();
            String separator = first.contains("\t") ? "\t" : ",";
            int key = separator.equals("\t") ? 1 : series.split(",").length + 1;
            String[] header = first.split(separator);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(series + ",")) {
                    String region = line.substring(series.length() + 1).split("[,\t]")[0];
                    if (wanted.test(region)) {
                        row(cells, region, header, line.split(separator), key);
                    }
                }
            }
        }
        cells.sort(Comparator.comparing(Cell::region).thenComparing(Cell::year));
        return cells;
    }

    private static void row(List<Cell> cells, String region, String[] header, String[] row, int key) {
        for (int i = key; i < row.length; i++) {
            String text = row[i].trim();
            if (text.startsWith(":")) {
                continue;
            }
            Matcher m = CELL.matcher(text);
            if (!m.matches()) {
                throw new IllegalArgumentException("Cell not understood: " + region + " " + header[i] + " " + text);
            }
            cells.add(new Cell(region, header[i].trim(), m.group(1), m.group(2)));
        }
    }
}
