// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * JSON-stat 1 (datasets under their names) and 2 (a dataset, or a collection with its datasets inside). What a
 * collection only links to is not fetched.
 */
final class JsonStat implements SourceReader {
    private static final int MOST_CELLS = 20_000_000;

    static boolean looksLike(String start) {
        return start.stripLeading().startsWith("{")
                && (start.contains("\"dimension\"")
                        || start.matches("(?s).*\"class\"\\s*:\\s*\"(dataset|collection|bundle)\".*")
                        || start.matches(
                                "(?s)\\s*\\{\\s*\"[^\"]+\"\\s*:\\s*\\{\\s*\"(wsVersion|status|value|label)\".*"));
    }

    @Override
    public List<SourceTable> read(SourceFile file, Layouts layouts) throws UnreadableSourceException {
        JsonValue parsed = JsonSource.parse(file);
        List<SourceTable> tables = new ArrayList<>();
        if (parsed.isObject()) {
            collect(file, "", parsed.getAsObject(), tables);
        }
        if (tables.isEmpty()) {
            throw file.unreadable(
                    0,
                    "The file holds no JSON-stat dataset with dimensions and values. A collection that only links to its"
                            + " datasets is not fetched; hand in the datasets themselves.",
                    "Die Datei enthält keinen JSON-stat-Datensatz mit Dimensionen und Werten. Was eine Sammlung nur"
                            + " verlinkt, wird nicht geholt; übergeben Sie die Datensätze selbst.");
        }
        return tables;
    }

    private static void collect(SourceFile file, String name, JsonObject object, List<SourceTable> tables)
            throws UnreadableSourceException {
        if (object.hasKey("dimension") && object.hasKey("value")) {
            tables.add(dataset(file, name, object));
            return;
        }
        if (object.hasKey("link") && object.get("link").isObject()) {
            JsonObject links = object.getObj("link");
            if (links.hasKey("item") && links.get("item").isArray()) {
                for (JsonValue item : links.get("item").getAsArray()) {
                    if (item.isObject()) {
                        collect(file, "", item.getAsObject(), tables);
                    }
                }
            }
            return;
        }
        for (String key : object.keys()) {
            JsonValue inner = object.get(key);
            if (inner.isObject() && inner.getAsObject().hasKey("dimension")) {
                collect(file, key, inner.getAsObject(), tables);
            }
        }
    }

    private static SourceTable dataset(SourceFile file, String name, JsonObject dataset)
            throws UnreadableSourceException {
        JsonObject dimension = JsonSource.object(file, dataset, "dimension");
        JsonObject shape = dataset.hasKey("id") ? dataset : dimension;
        List<String> ids = JsonSource.strings(file, shape, "id");
        List<Integer> sizes = new ArrayList<>();
        for (String size : JsonSource.strings(file, shape, "size")) {
            sizes.add(Integer.valueOf(size));
        }
        List<List<String>> codes = new ArrayList<>();
        long product = 1;
        for (int i = 0; i < ids.size(); i++) {
            List<String> own = JsonSource.codes(file, JsonSource.object(file, dimension, ids.get(i)));
            if (i >= sizes.size() || own.size() != sizes.get(i)) {
                throw file.unreadable(
                        0,
                        "The dimension " + ids.get(i) + " has " + own.size() + " codes and the stated size "
                                + (i < sizes.size() ? sizes.get(i) : "none") + ".",
                        "Die Dimension " + ids.get(i) + " hat " + own.size() + " Codes und die angegebene Größe "
                                + (i < sizes.size() ? sizes.get(i) : "keine") + ".");
            }
            codes.add(own);
            product *= own.size();
        }
        if (product > MOST_CELLS) {
            throw file.unreadable(
                    0,
                    "The dimensions span " + product + " cells, more than " + MOST_CELLS + ". Split the dataset.",
                    "Die Dimensionen spannen " + product + " Zellen auf, mehr als " + MOST_CELLS
                            + ". Teilen Sie den Datensatz.");
        }
        String code = dataset.hasKey("code") ? dataset.get("code").getAsString().value() : name;
        return new SourceTable(
                (code.equals("dataset") ? "" : code).toLowerCase(Locale.ROOT),
                edition(file, dataset),
                cells(file, dataset, ids, codes, (int) product, time(dataset, dimension, ids)));
    }

    private static List<SourceCell> cells(
            SourceFile file, JsonObject dataset, List<String> ids, List<List<String>> codes, int count, int time)
            throws UnreadableSourceException {
        JsonValue values = dataset.get("value");
        JsonValue status = dataset.get("status");
        if (status != null && status.isObject() && status.getAsObject().hasKey("value")) {
            status = status.getAsObject().get("value");
        }
        if (values.isArray() && values.getAsArray().size() != count) {
            throw file.unreadable(
                    0,
                    "The dataset has " + values.getAsArray().size() + " values; its dimensions span " + count + ".",
                    "Der Datensatz hat " + values.getAsArray().size() + " Werte; seine Dimensionen spannen " + count
                            + " auf.");
        }
        List<SourceCell> cells = new ArrayList<>(count);
        for (int position = 0; position < count; position++) {
            Map<String, String> dimensions = new LinkedHashMap<>();
            String period = "";
            int rest = position;
            int block = count;
            for (int d = 0; d < ids.size(); d++) {
                block /= codes.get(d).size();
                String code = codes.get(d).get(rest / block);
                rest %= block;
                if (d == time) {
                    period = code;
                } else {
                    dimensions.put(ids.get(d), code);
                }
            }
            JsonValue value = JsonSource.at(values, position);
            JsonValue flag = JsonSource.at(status, position);
            String letters =
                    flag != null && flag.isString() ? flag.getAsString().value() : "";
            cells.add(new SourceCell(
                    dimensions,
                    period,
                    value != null && value.isNumber() ? new BigDecimal(value.toString()).toPlainString() : "",
                    letters.matches("[a-z]*") ? letters : "",
                    0));
        }
        return cells;
    }

    private static int time(JsonObject dataset, JsonObject dimension, List<String> ids) {
        JsonValue role = dataset.hasKey("role") ? dataset.get("role") : dimension.get("role");
        if (role != null && role.isObject() && role.getAsObject().hasKey("time")) {
            JsonValue times = role.getAsObject().get("time");
            if (times.isArray() && times.getAsArray().size() == 1) {
                return ids.indexOf(times.getAsArray().get(0).getAsString().value());
            }
        }
        return ids.indexOf("time");
    }

    private static @Nullable LocalDate edition(SourceFile file, JsonObject dataset) throws UnreadableSourceException {
        try {
            if (dataset.hasKey("lastUpdateDate")) {
                long millis = new BigDecimal(dataset.get("lastUpdateDate").toString()).longValueExact();
                return Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate();
            }
            return dataset.hasKey("updated")
                    ? LocalDate.parse(
                            dataset.get("updated").getAsString().value().split("[T ]")[0])
                    : null;
        } catch (DateTimeParseException | ArithmeticException | NumberFormatException e) {
            throw file.unreadable(
                    0,
                    "The date of the update is no date. Expected one such as 2019-04-29.",
                    "Das Datum der Aktualisierung ist keines. Erwartet ist eines wie 2019-04-29.");
        }
    }
}
