// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes sheets as CSV files in a ZIP archive with their description in CSVW (W3C, 17 December 2015). */
final class PackageWriter {
    /** Name of the description within the archive. */
    static final String DESCRIPTION = "csv-metadata.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String MARK = "\uFEFF";

    private final Locale locale;
    private final boolean comma;

    private PackageWriter(Locale locale) {
        this.locale = locale;
        this.comma = "de".equals(locale.getLanguage());
    }

    static void write(Locale locale, List<FilledSheet> sheets, OutputStream out) throws IOException {
        PackageWriter writer = new PackageWriter(locale);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (FilledSheet sheet : sheets) {
                zip.putNextEntry(new ZipEntry(sheet.form().key() + ".csv"));
                zip.write(writer.csv(sheet).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry(DESCRIPTION));
            zip.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(writer.description(sheets)));
            zip.closeEntry();
        }
    }

    /** One file for the head and a table below it, as one CSV can hold them. */
    static String single(Locale locale, FilledSheet head, FilledSheet table) throws IOException {
        PackageWriter writer = new PackageWriter(locale);
        return writer.csv(head) + "\r\n" + writer.csv(table).substring(MARK.length());
    }

    private String csv(FilledSheet sheet) throws IOException {
        StringBuilder text = new StringBuilder(MARK);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(comma ? ';' : ',').get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            if (sheet.form().isHead()) {
                List<@Nullable Object> values = sheet.rows().get(0);
                for (int i = 0; i < values.size(); i++) {
                    printer.printRecord(sheet.columns().get(i).written(locale), cell(values.get(i)));
                }
                return text.toString();
            }
            printer.printRecord(
                    sheet.columns().stream().map(c -> c.written(locale)).toList());
            for (List<@Nullable Object> row : sheet.rows()) {
                List<String> cells = new ArrayList<>();
                row.forEach(v -> cells.add(cell(v)));
                printer.printRecord(cells);
            }
        }
        return text.toString();
    }

    /** Three decimals get a fourth, so that nobody takes 1,234 for a thousand. */
    private String cell(@Nullable Object value) {
        if (!(value instanceof BigDecimal number)) {
            return value == null ? "" : value.toString();
        }
        String plain = WorkbookGrids.plain(number);
        String clear = plain.matches("-?[1-9][0-9]{0,2}[.][0-9]{3}") ? plain + "0" : plain;
        return comma ? clear.replace('.', ',') : clear;
    }

    private Map<String, Object> description(List<FilledSheet> sheets) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "http://www.w3.org/ns/csvw");
        all.put("dialect", Map.of("delimiter", comma ? ";" : ",", "header", true, "encoding", "utf-8"));
        List<Object> tables = new ArrayList<>();
        for (FilledSheet sheet : sheets) {
            Map<String, Object> table = new LinkedHashMap<>();
            table.put("url", sheet.form().key() + ".csv");
            table.put(
                    "dc:title",
                    texts(sheet.form().name().en(), sheet.form().name().de()));
            if (sheet.form().isHead()) {
                table.put("dialect", Map.of("delimiter", comma ? ";" : ",", "header", false, "encoding", "utf-8"));
                table.put("tableSchema", Map.of("columns", List.of(Map.of("name", "field"), Map.of("name", "value"))));
            } else {
                List<Object> columns = new ArrayList<>();
                for (int i = 0; i < sheet.columns().size(); i++) {
                    columns.add(column(sheet.form(), sheet.columns().get(i), i + 1));
                }
                table.put("tableSchema", Map.of("columns", columns));
            }
            tables.add(table);
        }
        all.put("tables", tables);
        return all;
    }

    private Map<String, Object> column(SheetForm form, Column column, int number) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", "c" + number);
        described.put("titles", column.written(locale));
        if (column.property() != null) {
            described.put("propertyUrl", column.property().getURI());
        } else {
            described.put("suppressOutput", true);
        }
        if (column.language() != null) {
            described.put("lang", column.language());
        }
        described.put("datatype", datatype(column));
        if (column.many()) {
            described.put("separator", ";");
        }
        // A row of figures that gives the reason of a gap leaves out what only a value has.
        boolean asked = !form.isFigures() || column.property() == null || GapRows.keeps(column.property());
        if (column.required() && asked) {
            described.put("required", true);
        }
        if (column.note() != null) {
            described.put(
                    "dc:description", texts(column.note().en(), column.note().de()));
        }
        return described;
    }

    private Object datatype(Column column) {
        return switch (column.kind()) {
            case NUMBER -> Map.of("base", "decimal", "format", Map.of("decimalChar", comma ? "," : "."));
            case WHOLE_NUMBER -> "integer";
            case YEAR -> "gYear";
            case DATE -> column.precisions().contains("gYear") ? "string" : "date";
            case YES_NO -> Map.of("base", "boolean", "format", YesNo.YES.in(locale) + "|" + YesNo.NO.in(locale));
            case LINK -> "anyURI";
            default -> "string";
        };
    }

    private static List<Object> texts(String en, String de) {
        return List.of(Map.of("@value", en, "@language", "en"), Map.of("@value", de, "@language", "de"));
    }
}
