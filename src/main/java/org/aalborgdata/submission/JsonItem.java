// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON text that knows where it stands. */
final class JsonItem {
    private final @Nullable JsonItem parent;
    private final String step;
    private final long line;
    private final long column;

    /** Null unless this is an object. */
    final @Nullable Map<String, JsonItem> members;

    /** Null unless this is an array. */
    final @Nullable List<JsonItem> items;

    private final @Nullable JsonValue scalar;
    private @Nullable String identifier;
    private @Nullable String replacement;

    private JsonItem(@Nullable JsonItem parent, String step, long line, long column, Object content) {
        this.parent = parent;
        this.step = step;
        this.line = line;
        this.column = column;
        this.members = content == Kind.OBJECT ? new LinkedHashMap<>() : null;
        this.items = content == Kind.ARRAY ? new ArrayList<>() : null;
        this.scalar = content instanceof JsonValue value ? value : null;
    }

    private enum Kind {
        OBJECT,
        ARRAY
    }

    static JsonItem object(@Nullable JsonItem parent, String step, long line, long column) {
        return new JsonItem(parent, step, line, column, Kind.OBJECT);
    }

    static JsonItem array(@Nullable JsonItem parent, String step, long line, long column) {
        return new JsonItem(parent, step, line, column, Kind.ARRAY);
    }

    static JsonItem scalar(@Nullable JsonItem parent, String step, long line, long column, JsonValue value) {
        return new JsonItem(parent, step, line, column, value);
    }

    long line() {
        return line;
    }

    /** In {@code char}, first is 1. */
    long column() {
        return column;
    }

    boolean isNull() {
        return scalar == JsonValue.NULL;
    }

    /** The text of a string; null for anything else. */
    @Nullable
    String string() {
        return scalar instanceof jakarta.json.JsonString s ? s.getString() : null;
    }

    /** The text of a string, number or boolean; empty for anything else. */
    String text() {
        String string = string();
        return string != null ? string : scalar == null || isNull() ? "" : scalar.toString();
    }

    /** The values: those of an array, else this one. */
    List<JsonItem> each() {
        return items != null ? items : List.of(this);
    }

    /** JSON Pointer (RFC 6901). */
    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        for (JsonItem item = this; item.parent != null; item = item.parent) {
            steps.push(item.step.replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder pointer = new StringBuilder();
        steps.forEach(s -> pointer.append('/').append(s));
        return pointer.toString();
    }

    /** Gives an object without {@code @id} one. */
    void identify(String iri) {
        identifier = iri;
    }

    void replace(String text) {
        replacement = text;
    }

    /** The value as the JSON-LD processor takes it, with what was identified or replaced. */
    JsonValue toJson() {
        if (replacement != null) {
            return Json.createValue(replacement);
        }
        if (scalar != null) {
            return scalar;
        }
        if (items != null) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            items.forEach(item -> array.add(item.toJson()));
            return array.build();
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (members != null) {
            members.forEach((name, item) -> object.add(name, item.toJson()));
        }
        if (identifier != null) {
            object.add("@id", identifier);
        }
        return object.build();
    }
}
