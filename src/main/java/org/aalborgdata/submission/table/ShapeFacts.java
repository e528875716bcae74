// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the shapes say of each property of a class. Reads them as statements; the SHACL engine stays in validation. */
final class ShapeFacts {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Node VIOLATION = sh("Violation");
    private static final Node IN_SCHEME = NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#inScheme");

    private final Graph shapes;
    private final Graph ontology;

    ShapeFacts(Graph shapes, Graph ontology) {
        this.shapes = shapes;
        this.ontology = ontology;
    }

    /**
     * One property of a class.
     *
     * @param code of the first rule about it; gives the order
     * @param name the shape's name of it
     * @param datatypes allowed
     * @param schemes code lists allowed
     * @param classes allowed
     * @param entries single values allowed
     */
    record Fact(
            Node property,
            String code,
            Label name,
            boolean required,
            boolean single,
            Set<Node> datatypes,
            Set<Node> schemes,
            Set<Node> classes,
            Set<Node> entries) {}

    /** The properties that shapes of the class, not of those above it, look at. */
    Map<Node, Fact> of(Node type) {
        Map<Node, List<Node>> byPath = new LinkedHashMap<>();
        for (Node shape : subjects(sh("targetClass"), type)) {
            for (Node property : objects(shape, sh("property"))) {
                for (Node path : objects(property, sh("path"))) {
                    if (path.isURI()) {
                        byPath.computeIfAbsent(path, p -> new ArrayList<>()).add(property);
                    }
                }
            }
        }
        Map<Node, Fact> facts = new LinkedHashMap<>();
        byPath.entrySet().stream()
                .map(e -> fact(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Fact::code))
                .forEach(f -> facts.put(f.property(), f));
        return facts;
    }

    /** The same with what holds for the classes above it; what is said of the class itself goes first. */
    Map<Node, Fact> withInherited(Node type) {
        Map<Node, Fact> all = new LinkedHashMap<>(of(type));
        for (Node above : above(type)) {
            of(above).forEach((property, fact) -> all.merge(property, fact, ShapeFacts::both));
        }
        return all;
    }

    /** Direct and indirect classes above. */
    Set<Node> above(Node type) {
        Set<Node> found = new LinkedHashSet<>();
        for (Triple t : ontology.find(type, RDFS.Nodes.subClassOf, Node.ANY).toList()) {
            if (found.add(t.getObject())) {
                found.addAll(above(t.getObject()));
            }
        }
        return found;
    }

    /** Direct and indirect classes below. */
    Set<Node> below(Node type) {
        Set<Node> found = new LinkedHashSet<>();
        for (Triple t : ontology.find(Node.ANY, RDFS.Nodes.subClassOf, type).toList()) {
            if (found.add(t.getSubject())) {
                found.addAll(below(t.getSubject()));
            }
        }
        return found;
    }

    /** Whether a shape of the file targets the class. */
    boolean targets(String shapesIri, Node type) {
        return subjects(sh("targetClass"), type).stream()
                .anyMatch(s -> s.isURI() && s.getURI().startsWith(shapesIri + "#"));
    }

    private static Fact both(Fact own, Fact inherited) {
        return new Fact(
                own.property(),
                own.code(),
                own.name(),
                own.required() || inherited.required(),
                own.single() || inherited.single(),
                own.datatypes().isEmpty() ? inherited.datatypes() : own.datatypes(),
                own.schemes().isEmpty() ? inherited.schemes() : own.schemes(),
                own.classes().isEmpty() ? inherited.classes() : own.classes(),
                own.entries().isEmpty() ? inherited.entries() : own.entries());
    }

    private Fact fact(Node path, List<Node> properties) {
        List<Node> inOrder =
                properties.stream().sorted(Comparator.comparing(this::code)).toList();
        boolean required = false;
        boolean single = false;
        Set<Node> datatypes = new LinkedHashSet<>();
        Set<Node> schemes = new LinkedHashSet<>();
        Set<Node> classes = new LinkedHashSet<>();
        Set<Node> entries = new LinkedHashSet<>();
        for (Node shape : inOrder) {
            boolean duty = objects(shape, sh("severity")).contains(VIOLATION);
            required |= duty
                    && objects(shape, sh("minCount")).stream().anyMatch(n -> !"0".equals(n.getLiteralLexicalForm()));
            single |= objects(shape, sh("maxCount")).stream().anyMatch(n -> "1".equals(n.getLiteralLexicalForm()));
            allowed(shape, datatypes, schemes, classes, entries);
            for (Node or : objects(shape, sh("or"))) {
                list(or).forEach(option -> allowed(option, datatypes, schemes, classes, entries));
            }
        }
        Node first = inOrder.get(0);
        return new Fact(
                path,
                code(first),
                Label.of(shapes, first, sh("name")),
                required,
                single,
                datatypes,
                schemes,
                classes,
                entries);
    }

    private void allowed(Node shape, Set<Node> datatypes, Set<Node> schemes, Set<Node> classes, Set<Node> entries) {
        datatypes.addAll(objects(shape, sh("datatype")));
        classes.addAll(objects(shape, sh("class")));
        objects(shape, sh("in")).forEach(in -> entries.addAll(list(in)));
        schemes.addAll(schemes(shape));
        objects(shape, sh("node")).forEach(n -> schemes.addAll(schemes(n)));
    }

    private List<Node> schemes(Node shape) {
        List<Node> found = new ArrayList<>();
        for (Node property : objects(shape, sh("property"))) {
            if (objects(property, sh("path")).contains(IN_SCHEME)) {
                found.addAll(objects(property, sh("hasValue")));
            }
        }
        return found;
    }

    private String code(Node shape) {
        return objects(shape, AalborgTerms.RULE_CODE).stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("~");
    }

    private List<Node> list(Node head) {
        List<Node> items = new ArrayList<>();
        for (Node rest = head; !rest.equals(RDF.Nodes.nil); ) {
            items.addAll(objects(rest, RDF.Nodes.first));
            rest = objects(rest, RDF.Nodes.rest).get(0);
        }
        return items;
    }

    private List<Node> objects(Node subject, Node property) {
        return shapes.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private List<Node> subjects(Node property, Node object) {
        return shapes.find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }
}
