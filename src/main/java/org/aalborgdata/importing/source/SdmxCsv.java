// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SDMX-CSV 1.0 ({@code DATAFLOW,…}) and 2.0 ({@code STRUCTURE,STRUCTURE_ID,ACTION,…}), with codes, with labels in the
 * same cell ({@code F:Females}) or beside it. Each data flow of a file becomes a table of its own.
 */
final class SdmxCsv implements SourceReader {
    private static final DateTimeFormatter EUROSTAT = DateTimeFormatter.ofPattern("dd/MM/yy", Locale.ROOT);

    static boolean looksLike(String start) {
        return start.lines()
                .findFirst()
                .orElse("")
                .matches("\"?(DATAFLOW\"?|STRUCTURE(\\[.\\])?\"?[,;]\"?STRUCTURE_ID)\\b.*");
    }

    @Override
    public List<SourceTable> read(SourceFile file, Layouts layouts) throws UnreadableSourceException {
        String first = file.text().lines().findFirst().orElse("");
        boolean semicolon = first.matches("\"?(DATAFLOW|STRUCTURE(\\[.\\])?)\"?;.*");
        List<CsvRows.Row> rows = CsvRows.of(file, semicolon ? ';' : ',');
        SdmxHeader header = SdmxHeader.of(rows.get(0).cells());
        Map<String, List<SourceCell>> byFlow = new LinkedHashMap<>();
        Map<String, LocalDate> editions = new LinkedHashMap<>();
        for (CsvRows.Row row : CsvRows.below(file, rows)) {
            String flow = flow(row.get(header.structure()));
            List<SourceCell> cells = byFlow.computeIfAbsent(flow, f -> new ArrayList<>());
            LocalDate updated = date(file, row.line(), row.get(header.lastUpdate()));
            if (updated != null) {
                editions.merge(flow, updated, (a, b) -> a.isAfter(b) ? a : b);
            }
            cells(file, header, row, semicolon, cells);
        }
        List<SourceTable> tables = new ArrayList<>();
        byFlow.forEach((flow, cells) -> tables.add(new SourceTable(flow, editions.get(flow), cells)));
        return tables;
    }

    private static void cells(
            SourceFile file, SdmxHeader header, CsvRows.Row row, boolean decimalComma, List<SourceCell> cells)
            throws UnreadableSourceException {
        Map<String, String> dimensions = new LinkedHashMap<>();
        header.dimensions().forEach((name, column) -> dimensions.put(name, code(row.get(column))));
        String action = row.get(header.action());
        if (!action.isEmpty() && !"IARM".contains(action)) {
            // A deletion states no figure; the dimension makes that visible where the cells are counted.
            dimensions.put("ACTION", action);
        }
        String flags = code(row.get(header.flag())).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Integer> measure : header.measures().entrySet()) {
            String text = row.get(measure.getValue()).strip();
            // Version 2.0 knows measures that are texts; those are no figures and no mistakes either.
            boolean words = !measure.getKey().startsWith("OBS_VALUE") && !text.matches("[-+]?[0-9].*");
            boolean none = text.isEmpty() || text.equals("-") || text.equals("NaN") || words;
            CellText value = none
                    ? new CellText("", "")
                    : CellText.of(file, row.line(), measure.getKey(), decimalComma ? text.replace(',', '.') : text);
            Map<String, String> own = dimensions;
            if (header.measures().size() > 1) {
                own = new LinkedHashMap<>(dimensions);
                own.put("MEASURE", measure.getKey());
            }
            cells.add(new SourceCell(
                    own, code(row.get(header.time())), value.value(), flags + value.flags(), row.line()));
        }
    }

    /** {@code F} of {@code F:Females} and of {@code F: Females}; a time of day is left whole. */
    private static String code(String text) {
        int colon = text.indexOf(':');
        boolean clock = text.matches("[0-9-]+T[0-9]{2}:.*");
        return (colon < 0 || clock ? text : text.substring(0, colon)).strip();
    }

    /** {@code demo_r_pjangrp3} of {@code ESTAT:DEMO_R_PJANGRP3(1.0): Population}. */
    private static String flow(String text) {
        return text.replaceFirst("\\(.*", "")
                .replaceFirst("^[^:]*:", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate date(SourceFile file, int line, String text) throws UnreadableSourceException {
        if (text.isBlank()) {
            return null;
        }
        String day = text.strip().split("[T ]")[0];
        try {
            return day.contains("/") ? LocalDate.parse(day, EUROSTAT) : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw file.unreadable(
                    line,
                    "LAST UPDATE reads \"" + CellText.shortened(text)
                            + "\". Expected a date such as 14/02/25 or 2025-02-14.",
                    "LAST UPDATE lautet \"" + CellText.shortened(text)
                            + "\". Erwartet ist ein Datum wie 14/02/25 oder 2025-02-14.");
        }
    }
}
