// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads a shape as a text: the engine itself is used by the validation only. */
final class Shacl {
    static final Node TARGET_CLASS = term("targetClass");
    static final Node PROPERTY = term("property");
    static final Node NAME = term("name");
    private static final Node PATH = term("path");
    private static final Node MIN_COUNT = term("minCount");
    private static final Node MAX_COUNT = term("maxCount");
    private static final Node UNIQUE_LANG = term("uniqueLang");
    private static final Node SPARQL = term("sparql");
    private static final Node SELECT = term("select");
    private static final Node INVERSE = term("inversePath");
    private static final Node ALTERNATIVE = term("alternativePath");
    private static final List<Node> VALUES = List.of(term("datatype"), term("class"));
    private static final List<Node> ALTERNATIVES = List.of(term("or"), term("xone"), term("and"));
    private static final Node NODE = term("node");
    private static final Node HAS_VALUE = term("hasValue");
    private static final Node NODE_KIND = term("nodeKind");

    private Shacl() {}

    private static Node term(String name) {
        return Iris.uri(Prefixes.ALL.get("sh") + name);
    }

    /** The node shapes that contain the shape, or itself if it has a target. */
    static List<Node> targets(Graph shapes, Node shape) {
        Set<Node> classes = new LinkedHashSet<>(objects(shapes, shape, TARGET_CLASS));
        shapes.find(Node.ANY, PROPERTY, shape)
                .forEach(t -> classes.addAll(objects(shapes, t.getSubject(), TARGET_CLASS)));
        return classes.stream()
                .sorted(java.util.Comparator.comparing(Node::getURI))
                .toList();
    }

    /** The path of a property shape; null for a node shape. */
    static @Nullable Node path(Graph shapes, Node shape) {
        return object(shapes, shape, PATH);
    }

    /** A path as SPARQL writes it, with our prefixes. */
    static String write(Graph shapes, Node path) {
        if (path.isURI()) {
            return Prefixes.shorten(path.getURI());
        }
        Node inverse = object(shapes, path, INVERSE);
        if (inverse != null) {
            return "^" + write(shapes, inverse);
        }
        Node alternative = object(shapes, path, ALTERNATIVE);
        String between = alternative == null ? "/" : "|";
        return String.join(
                between,
                members(shapes, alternative == null ? path : alternative).stream()
                        .map(n -> write(shapes, n))
                        .toList());
    }

    /** The properties a path goes along. */
    static List<Node> properties(Graph shapes, Node path) {
        if (path.isURI()) {
            return List.of(path);
        }
        List<Node> found = new ArrayList<>();
        for (Node part : members(shapes, path)) {
            found.addAll(properties(shapes, part));
        }
        for (Triple t : shapes.find(path, Node.ANY, Node.ANY).toList()) {
            boolean list =
                    t.getPredicate().equals(RDF.Nodes.first) || t.getPredicate().equals(RDF.Nodes.rest);
            if (!list && !t.getObject().isLiteral()) {
                found.addAll(properties(shapes, t.getObject()));
            }
        }
        return found;
    }

    static Count count(Graph shapes, Node shape) {
        return new Count(
                number(shapes, shape, MIN_COUNT),
                number(shapes, shape, MAX_COUNT),
                shapes.contains(shape, UNIQUE_LANG, Node.ANY));
    }

    /** What the values may be: datatypes, classes, code lists; {@code sh:IRI} and its like where nothing else is said. */
    static List<Node> values(Graph shapes, Node shape) {
        Set<Node> found = new LinkedHashSet<>();
        addValues(shapes, shape, found);
        return found.isEmpty() ? objects(shapes, shape, NODE_KIND) : List.copyOf(found);
    }

    private static void addValues(Graph shapes, Node shape, Set<Node> found) {
        VALUES.forEach(p -> found.addAll(objects(shapes, shape, p)));
        for (Node other : objects(shapes, shape, NODE)) {
            for (Node part : objects(shapes, other, PROPERTY)) {
                if (Terms.IN_SCHEME.equals(object(shapes, part, PATH))) {
                    found.addAll(objects(shapes, part, HAS_VALUE));
                }
            }
        }
        if (Terms.IN_SCHEME.equals(object(shapes, shape, PATH))) {
            found.addAll(objects(shapes, shape, HAS_VALUE));
        }
        for (Node logical : ALTERNATIVES) {
            for (Node list : objects(shapes, shape, logical)) {
                members(shapes, list).forEach(part -> {
                    addValues(shapes, part, found);
                    objects(shapes, part, PROPERTY).forEach(inner -> addValues(shapes, inner, found));
                });
            }
        }
    }

    /** The query of a shape; empty if it has none. */
    static String query(Graph shapes, Node shape) {
        Node constraint = object(shapes, shape, SPARQL);
        Node select = constraint == null ? null : object(shapes, constraint, SELECT);
        return select == null ? "" : select.getLiteralLexicalForm();
    }

    /** The members of an RDF list; empty if it is none. */
    private static List<Node> members(Graph graph, Node list) {
        List<Node> members = new ArrayList<>();
        Node rest = list;
        while (rest != null && !rest.equals(RDF.Nodes.nil)) {
            Node first = object(graph, rest, RDF.Nodes.first);
            if (first == null) {
                break;
            }
            members.add(first);
            rest = object(graph, rest, RDF.Nodes.rest);
        }
        return members;
    }

    private static @Nullable Integer number(Graph graph, Node subject, Node property) {
        Node number = object(graph, subject, property);
        return number == null ? null : Integer.valueOf(number.getLiteralLexicalForm());
    }

    static List<Node> objects(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    static @Nullable Node object(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .nextOptional()
                .map(Triple::getObject)
                .orElse(null);
    }

    /**
     * How many values a shape allows.
     *
     * @param least null if it says nothing
     * @param most null if it says nothing
     * @param perLanguage whether there may be one per language only
     */
    record Count(@Nullable Integer least, @Nullable Integer most, boolean perLanguage) {
        boolean isStated() {
            return least != null || most != null || perLanguage;
        }

        int min() {
            return least == null ? 0 : least;
        }

        /** As a class diagram writes it. */
        String multiplicity() {
            if (most != null) {
                return min() == most ? String.valueOf(most) : min() + ".." + most;
            }
            return min() == 0 ? "*" : min() + "..*";
        }
    }
}
