// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/**
 * The yearly emissions of Swedish municipalities and counties as Klimatkollen gives them out. Only {@code emissions}
 * are read; trends, budgets and interpolated years of the same file are calculated and no observations.
 */
final class KlimatkollenJson implements SourceReader {
    static boolean looksLike(String start) {
        return start.stripLeading().startsWith("[") && start.contains("\"emissions\"");
    }

    @Override
    public List<SourceTable> read(SourceFile file, Layouts layouts) throws UnreadableSourceException {
        JsonValue parsed = JsonSource.parse(file);
        List<SourceCell> cells = new ArrayList<>();
        String dataset = "";
        for (JsonValue item : parsed.isArray() ? parsed.getAsArray() : List.<JsonValue>of()) {
            if (!item.isObject()) {
                continue;
            }
            JsonObject place = item.getAsObject();
            String key = place.hasKey("kommun") ? "kommun" : place.hasKey("name") ? "name" : "region";
            if (!place.hasKey(key) || !place.get(key).isString()) {
                throw file.unreadable(
                        0,
                        "Record " + (cells.size() + 1) + " names no place; expected name, region or kommun.",
                        "Datensatz " + (cells.size() + 1)
                                + " nennt keinen Ort; erwartet ist name, region oder kommun.");
            }
            dataset = switch (key) {
                case "kommun" -> "municipality-fossil-co2";
                case "name" -> "municipality-emissions";
                default -> "county-emissions";
            };
            Map<String, String> area =
                    Map.of("geo", place.get(key).getAsString().value());
            JsonObject years = JsonSource.object(file, place, "emissions");
            for (String year : years.keys().stream().sorted().toList()) {
                JsonValue value = years.get(year);
                cells.add(new SourceCell(
                        area, year, value.isNumber() ? new BigDecimal(value.toString()).toPlainString() : "", "", 0));
            }
        }
        if (cells.isEmpty()) {
            throw file.unreadable(
                    0,
                    "The file holds no places with emissions by year.",
                    "Die Datei enthält keine Orte mit Emissionen nach Jahren.");
        }
        return List.of(new SourceTable(dataset, null, cells));
    }
}
