// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Turtle for people to read: one block per subject in the order of writing, only the prefixes that are used.
 *
 * <p>Jena's writer groups by what it finds in a hash map, so a generated file would not show a small change as a small
 * difference.
 */
public final class TurtleText {
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_-])?");

    private final Map<String, String> prefixes = new TreeMap<>();
    private final TreeSet<String> used = new TreeSet<>();
    private final StringBuilder body = new StringBuilder();
    private final Map<String, List<String>> block = new LinkedHashMap<>();
    private String subject = "";

    /** Makes a prefix known; it is written only if something uses it. */
    public TurtleText prefix(String name, String namespace) {
        prefixes.put(name, namespace);
        return this;
    }

    /** A heading between blocks. */
    public TurtleText heading(String text) {
        close();
        body.append("\n# ---- ").append(text).append('\n');
        return this;
    }

    /** Starts the block of one subject; {@link #add} fills it. */
    public TurtleText subject(String iri) {
        close();
        subject = iri(iri);
        return this;
    }

    /** Objects of one predicate; calls with no objects or with empty ones add nothing. */
    public TurtleText add(String predicate, String... objects) {
        for (String object : objects) {
            if (!object.isEmpty()) {
                block.computeIfAbsent(predicate.equals("a") ? "a" : name(predicate), p -> new ArrayList<>())
                        .add(object);
            }
        }
        return this;
    }

    /** {@code prefix:local} where a known prefix fits, else the whole IRI in angle brackets; empty stays empty. */
    public String iri(String iri) {
        if (iri.isEmpty()) {
            return "";
        }
        String best = "";
        for (Map.Entry<String, String> p : prefixes.entrySet()) {
            if (iri.startsWith(p.getValue())
                    && p.getValue().length()
                            > (best.isEmpty() ? 0 : prefixes.get(best).length())
                    && LOCAL.matcher(iri.substring(p.getValue().length())).matches()) {
                best = p.getKey();
            }
        }
        if (best.isEmpty()) {
            return "<" + iri + ">";
        }
        used.add(best);
        return best + ":" + iri.substring(prefixes.get(best).length());
    }

    /** A name such as {@code skos:prefLabel} whose prefix must be known. */
    public String name(String prefixed) {
        String prefix = prefixed.substring(0, prefixed.indexOf(':'));
        if (!prefixes.containsKey(prefix)) {
            throw new IllegalArgumentException("Prefix not declared: " + prefixed);
        }
        used.add(prefix);
        return prefixed;
    }

    public String text(String value) {
        return value.isEmpty()
                ? ""
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    public String text(String value, String language) {
        return value.isEmpty() ? "" : text(value) + "@" + language;
    }

    public String typed(String value, String datatype) {
        return value.isEmpty() ? "" : text(value) + "^^" + name(datatype);
    }

    /** A decimal with exactly the given digits: {@code 41} stays 41, because {@code 41.0} would claim more. */
    public String decimal(String digits) {
        return digits.contains(".") || digits.isEmpty() ? digits : typed(digits, "xsd:decimal");
    }

    private void close() {
        if (subject.isEmpty()) {
            return;
        }
        body.append('\n').append(subject);
        String end = "\n    ";
        for (Map.Entry<String, List<String>> line : block.entrySet()) {
            body.append(end).append(line.getKey());
            boolean wide = line.getValue().stream().mapToInt(String::length).sum() > 90
                    && line.getValue().size() > 1;
            body.append(wide ? "\n        " : " ");
            body.append(String.join(wide ? " ,\n        " : " , ", line.getValue()));
            end = " ;\n    ";
        }
        body.append(" .\n");
        block.clear();
        subject = "";
    }

    @Override
    public String toString() {
        close();
        StringBuilder all = new StringBuilder();
        for (String name : used) {
            all.append("@prefix ")
                    .append(name)
                    .append(": <")
                    .append(prefixes.get(name))
                    .append("> .\n");
        }
        return all.append(body).toString();
    }
}
