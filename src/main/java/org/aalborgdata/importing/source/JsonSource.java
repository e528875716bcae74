// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonParseException;
import org.apache.jena.atlas.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Reads the parts of JSON files, with errors that name what is missing. */
final class JsonSource {
    private static final int DEEPEST = 200;

    private JsonSource() {}

    static JsonValue parse(SourceFile file) throws UnreadableSourceException {
        String text = file.text();
        refuseDeep(file, text);
        try {
            return JSON.parseAny(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonParseException e) {
            throw file.unreadable(
                    e.getLine(),
                    "From here on the file is no JSON: " + e.getMessage(),
                    "Ab hier ist die Datei kein JSON: " + e.getMessage());
        } catch (JsonException e) {
            throw file.unreadable(
                    0, "The file is no JSON: " + e.getMessage(), "Die Datei ist kein JSON: " + e.getMessage());
        }
    }

    /** The parser calls itself for each level; a file of brackets alone would end the program. */
    private static void refuseDeep(SourceFile file, String text) throws UnreadableSourceException {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (depth > DEEPEST) {
                throw file.unreadable(
                        0,
                        "The file nests more than " + DEEPEST + " levels deep, which no statistics need.",
                        "Die Datei ist tiefer als " + DEEPEST + " Ebenen verschachtelt; das braucht keine Statistik.");
            }
        }
    }

    static JsonObject object(SourceFile file, JsonObject parent, String key) throws UnreadableSourceException {
        JsonValue value = parent.get(key);
        if (value == null || !value.isObject()) {
            throw missing(file, key, "an object", "ein Objekt");
        }
        return value.getAsObject();
    }

    static List<String> strings(SourceFile file, JsonObject parent, String key) throws UnreadableSourceException {
        JsonValue value = parent.get(key);
        if (value == null || !value.isArray()) {
            throw missing(file, key, "a list", "eine Liste");
        }
        List<String> strings = new ArrayList<>();
        for (JsonValue item : value.getAsArray()) {
            strings.add(item.isString() ? item.getAsString().value() : item.toString());
        }
        return strings;
    }

    /** The codes of a JSON-stat dimension in their order; a dimension of one category may leave its index out. */
    static List<String> codes(SourceFile file, JsonObject dimension) throws UnreadableSourceException {
        JsonObject category = object(file, dimension, "category");
        JsonValue index = category.get("index");
        if (index == null) {
            return List.copyOf(object(file, category, "label").keys());
        }
        if (index.isArray()) {
            return strings(file, category, "index");
        }
        JsonObject positions = object(file, category, "index");
        List<String> codes = new ArrayList<>(Collections.nCopies(positions.size(), ""));
        for (String code : positions.keys()) {
            String position = positions.get(code).toString();
            if (!position.matches("[0-9]{1,8}") || Integer.parseInt(position) >= codes.size()) {
                throw missing(file, "index of " + code, "a position", "eine Stelle");
            }
            codes.set(Integer.parseInt(position), code);
        }
        return codes;
    }

    /** The item of a list, or of an object whose keys are positions; null where there is none. */
    static @Nullable JsonValue at(@Nullable JsonValue values, int position) {
        if (values == null) {
            return null;
        }
        if (values.isArray()) {
            return position < values.getAsArray().size() ? values.getAsArray().get(position) : null;
        }
        return values.isObject() ? values.getAsObject().get(Integer.toString(position)) : null;
    }

    private static UnreadableSourceException missing(SourceFile file, String key, String english, String german) {
        return file.unreadable(
                0,
                "The file lacks \"" + key + "\"; expected " + english + ".",
                "Der Datei fehlt \"" + key + "\"; erwartet ist " + german + ".");
    }
}
