// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into values that know where they stand. A name that stands twice in an object is an error. */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(NestingGuard.DEEPEST + 1)
                    .maxNumberLength(PlacingProfile.MOST_DIGITS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonText() {}

    static JsonItem read(String text, UnreadableFile unreadable, PlaceOf places) throws UnreadableSubmissionException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            return read(parser);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            Place place = at == null || at.getLineNr() < 1
                    ? Place.unknown(unreadable.name())
                    : places.of(at.getLineNr(), at.getColumnNr());
            throw unreadable.syntax(Syntax.JSON_LD, e.getOriginalMessage(), place, null);
        }
    }

    /** From what a parser counts to what people see. */
    interface PlaceOf {
        Place of(long line, long column);
    }

    private static JsonItem read(JsonParser parser) {
        Deque<JsonItem> open = new ArrayDeque<>();
        JsonItem root = null;
        String name = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case PROPERTY_NAME -> name = parser.currentName();
                case END_ARRAY, END_OBJECT -> open.pop();
                default -> {
                    JsonItem parent = open.peek();
                    JsonItem item = item(parser, token, parent, name);
                    if (parent == null && root != null) {
                        throw new StreamReadException(parser, "a second value follows the first");
                    }
                    if (parent == null) {
                        root = item;
                    } else if (parent.members != null) {
                        parent.members.put(name, item);
                    } else if (parent.items != null) {
                        parent.items.add(item);
                    }
                    if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
                        if (open.size() == NestingGuard.DEEPEST) {
                            throw new StreamReadException(
                                    parser, SyntaxWords.TOO_DEEP + NestingGuard.DEEPEST, parser.currentTokenLocation());
                        }
                        open.push(item);
                    }
                }
            }
        }
        if (root == null || root.members == null && root.items == null) {
            throw new StreamReadException(parser, "JSON-LD is an object or an array");
        }
        return root;
    }

    private static JsonItem item(JsonParser parser, JsonToken token, @Nullable JsonItem parent, String name) {
        TokenStreamLocation at = parser.currentTokenLocation();
        String step = parent != null && parent.items != null ? String.valueOf(parent.items.size()) : name;
        int line = at.getLineNr();
        int column = at.getColumnNr();
        return switch (token) {
            case START_OBJECT -> JsonItem.object(parent, step, line, column);
            case START_ARRAY -> JsonItem.array(parent, step, line, column);
            case VALUE_TRUE -> JsonItem.scalar(parent, step, line, column, JsonValue.TRUE);
            case VALUE_FALSE -> JsonItem.scalar(parent, step, line, column, JsonValue.FALSE);
            case VALUE_NULL -> JsonItem.scalar(parent, step, line, column, JsonValue.NULL);
            case VALUE_NUMBER_INT ->
                JsonItem.scalar(parent, step, line, column, Json.createValue(parser.getBigIntegerValue()));
            case VALUE_NUMBER_FLOAT -> JsonItem.scalar(parent, step, line, column, decimal(parser));
            default -> JsonItem.scalar(parent, step, line, column, Json.createValue(parser.getString()));
        };
    }

    /** A short exponent can stand for a number that fills the memory when it is written out. */
    private static JsonValue decimal(JsonParser parser) {
        BigDecimal value = parser.getDecimalValue();
        if (Math.abs((long) value.scale()) > PlacingProfile.MOST_DIGITS) {
            throw new StreamReadException(
                    parser, SyntaxWords.TOO_MANY_DIGITS + PlacingProfile.MOST_DIGITS, parser.currentTokenLocation());
        }
        return Json.createValue(value);
    }
}
