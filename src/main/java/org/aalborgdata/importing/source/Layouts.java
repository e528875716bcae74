// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which columns of a plain table, CSV or workbook, hold the figures of which dataset; from {@code layouts.csv}. */
public final class Layouts {
    static final List<String> COLUMNS =
            List.of("dataset", "file", "sheet", "area", "area_prefix", "time", "year", "value", "flag", "dimensions");

    /** No plain table can be read. */
    public static final Layouts NONE = new Layouts(List.of());

    private final List<Layout> all;

    private Layouts(List<Layout> all) {
        this.all = List.copyOf(all);
    }

    /**
     * One column of figures.
     *
     * @param file name of the file, an asterisk for any part of it
     * @param sheet name of the sheet; empty for CSV
     * @param area heading of the column with the area
     * @param areaPrefix what stands before each code and is cut off
     * @param time heading of the column with the year; empty where there is none
     * @param year where {@code time} is empty or its cell is
     * @param value heading of the column with the figures
     * @param flag heading of the column with the flags; empty where there is none
     * @param dimensions that all cells share
     */
    record Layout(
            String dataset,
            String file,
            String sheet,
            String area,
            String areaPrefix,
            String time,
            String year,
            String value,
            String flag,
            Map<String, String> dimensions) {

        boolean isOf(String name) {
            String pattern =
                    java.util.regex.Pattern.quote(file.toLowerCase(Locale.ROOT)).replace("*", "\\E.*\\Q");
            return name.toLowerCase(Locale.ROOT).matches(pattern);
        }
    }

    /** The layouts of both; those of the other come first. */
    public Layouts with(Layouts other) {
        List<Layout> both = new ArrayList<>(other.all);
        both.addAll(all);
        return new Layouts(both);
    }

    /**
     * Reads a table of layouts.
     *
     * @throws UnreadableSourceException with file and line
     */
    public static Layouts read(SourceFile file) throws UnreadableSourceException {
        List<Layout> layouts = new ArrayList<>();
        for (CsvTable.Row row : CsvTable.read(file, COLUMNS)) {
            for (String needed : List.of("dataset", "file", "area", "value")) {
                row.required(needed);
            }
            if (!row.has("time") && !row.has("year")) {
                throw row.unreadable(
                        "time and year are both empty. Name the column with the year, or give the year.",
                        "time und year sind beide leer. Nennen Sie die Spalte mit dem Jahr oder geben Sie das Jahr an.");
            }
            layouts.add(new Layout(
                    row.get("dataset").toLowerCase(Locale.ROOT),
                    row.get("file"),
                    row.get("sheet"),
                    row.get("area"),
                    row.get("area_prefix"),
                    row.get("time"),
                    row.get("year"),
                    row.get("value"),
                    row.get("flag"),
                    row.pairs("dimensions")));
        }
        return new Layouts(layouts);
    }

    List<Layout> of(SourceFile file) {
        return all.stream().filter(l -> l.isOf(file.baseName())).toList();
    }

    static Map<String, String> row(Layout layout, String area) {
        Map<String, String> dimensions = new LinkedHashMap<>();
        dimensions.put("geo", area);
        dimensions.putAll(layout.dimensions());
        return dimensions;
    }
}
