// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Where subjects and statements of JSON-LD stand: a pointer with line and column. */
final class JsonLdPlaces implements PlaceIndex {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?");

    private final Function<JsonItem, Place> place;
    private final Map<String, Node> blanks;
    private final Map<String, JsonItem> subjects = new HashMap<>();
    private final Map<Statement, JsonItem> statements = new HashMap<>();
    private final Map<Node, String> names = new HashMap<>();

    /** @param value address or lexical form; null for the first value of the property, whatever it is */
    private record Statement(
            String subject, String property, @Nullable String value) {}

    /** @param blanks nodes without an address by the names that were given to them for reading */
    JsonLdPlaces(Function<JsonItem, Place> place, Map<String, Node> blanks) {
        this.place = place;
        this.blanks = blanks;
    }

    /** Keeps the first place of a subject. */
    void note(String subject, JsonItem item) {
        subjects.putIfAbsent(subject, item);
    }

    void note(String subject, String property, @Nullable String value, JsonItem item) {
        statements.putIfAbsent(new Statement(subject, property, null), item);
        if (value != null) {
            statements.putIfAbsent(new Statement(subject, property, normal(value)), item);
        }
    }

    /** To be called when all is read: the nodes are known only then. */
    void complete() {
        blanks.forEach((name, node) -> names.put(node, name));
    }

    @Override
    public @Nullable Place of(Node subject) {
        return place(subjects.get(name(subject)));
    }

    @Override
    public @Nullable Place of(Triple statement) {
        String subject = name(statement.getSubject());
        String property = statement.getPredicate().toString();
        Node object = statement.getObject();
        String value = object.isLiteral() ? object.getLiteralLexicalForm() : name(object);
        JsonItem exact = statements.get(new Statement(subject, property, normal(value)));
        return place(exact != null ? exact : statements.get(new Statement(subject, property, null)));
    }

    private @Nullable Place place(@Nullable JsonItem item) {
        return item == null ? null : place.apply(item);
    }

    private String name(Node node) {
        return node.isURI() ? node.getURI() : names.getOrDefault(node, node.toString());
    }

    /** JSON writes 20.50 what RDF writes 2.05E1. */
    private static String normal(String value) {
        return value.length() <= PlacingProfile.MOST_DIGITS
                        && NUMBER.matcher(value).matches()
                ? new BigDecimal(value).stripTrailingZeros().toString()
                : value;
    }
}
