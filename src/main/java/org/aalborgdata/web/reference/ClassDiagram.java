// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.reference.Vocabulary.Module;
import org.aalborgdata.web.reference.Vocabulary.Term;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * The classes of one module and how they hang together: what is a case of what, and which property leads from one class
 * to another. What a record of nearly any class has is left out, since it would cover everything else.
 *
 * @param cases from the special class to the general one
 * @param links in the order of class, property and value
 * @param leftOut properties that too many classes have
 */
record ClassDiagram(List<Case> cases, List<Link> links, List<Node> leftOut) {
    /** A property that more classes than this lead to the same class with is not drawn. */
    private static final int MOST_CLASSES = 4;

    /** A drawing with more relations than this is made of two. */
    private static final int MOST_TOGETHER = 15;

    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    /** The one class is a case of the other. */
    record Case(Node special, Node general) {}

    /** @param multiplicity how many of {@code to} one record of {@code from} names, as UML writes it */
    record Link(Node from, Node property, Node to, String multiplicity) {}

    boolean isEmpty() {
        return cases.isEmpty() && links.isEmpty();
    }

    static ClassDiagram of(Module module, Reference reference) {
        List<Link> all = links(reference);
        Map<Node, Set<Node>> users = all.stream()
                .collect(Collectors.groupingBy(Link::property, Collectors.mapping(Link::from, Collectors.toSet())));
        List<Link> mine = all.stream()
                .filter(l -> module.hasClass(l.from()) || module.declares(l.property()))
                .toList();
        List<Link> links = mine.stream()
                .filter(l -> Objects.requireNonNull(users.get(l.property())).size() <= MOST_CLASSES)
                .toList();
        return new ClassDiagram(
                cases(module, reference),
                links,
                mine.stream()
                        .filter(l -> !links.contains(l))
                        .map(Link::property)
                        .distinct()
                        .sorted(BY_IRI)
                        .toList());
    }

    private static List<Case> cases(Module module, Reference reference) {
        List<Case> cases = new ArrayList<>();
        for (Term term : module.classes()) {
            Shacl.objects(reference.facts(), term.node(), RDFS.Nodes.subClassOf).stream()
                    .filter(reference.vocabulary()::hasClass)
                    .sorted(BY_IRI)
                    .forEach(general -> cases.add(new Case(term.node(), general)));
        }
        return cases;
    }

    /** What the shapes demand, and where they demand nothing, what the ontology says. */
    private static List<Link> links(Reference reference) {
        Set<Node> known = new LinkedHashSet<>(reference.checkedClasses());
        reference.vocabulary().modules().forEach(m -> m.classes().forEach(c -> known.add(c.node())));
        Map<String, Link> links = new TreeMap<>();
        for (Rule rule : reference.rules().list()) {
            Node property = rule.property();
            if (property == null || !property.getURI().startsWith(AalborgTerms.NS) || !rule.isStructural()) {
                continue;
            }
            List<Node> values = rule.values().stream().filter(known::contains).toList();
            List<Node> to = values.isEmpty() ? range(reference, property, known) : values;
            for (Node from : rule.classes()) {
                to.forEach(
                        t -> add(links, new Link(from, property, t, rule.count().multiplicity())));
            }
        }
        declared(reference, known, links);
        return List.copyOf(links.values());
    }

    private static void declared(Reference reference, Set<Node> known, Map<String, Link> links) {
        Graph facts = reference.facts();
        for (Module module : reference.vocabulary().modules()) {
            for (Term property : module.properties()) {
                Shacl.objects(facts, property.node(), RDFS.Nodes.domain).stream()
                        .filter(known::contains)
                        .forEach(from -> range(reference, property.node(), known)
                                .forEach(to -> add(links, new Link(from, property.node(), to, "*"))));
            }
        }
    }

    private static List<Node> range(Reference reference, Node property, Set<Node> known) {
        return Shacl.objects(reference.facts(), property, RDFS.Nodes.range).stream()
                .filter(known::contains)
                .sorted(BY_IRI)
                .toList();
    }

    private static void add(Map<String, Link> links, Link link) {
        links.putIfAbsent(local(link.from()) + " " + local(link.property()) + " " + local(link.to()), link);
    }

    /**
     * In the language of Mermaid: one diagram, or where that would be crowded, what is a case of what and what leads where
     * apart.
     *
     * @param name what a class or property is called
     */
    List<String> mermaid(Function<Node, String> name) {
        if (cases.size() + links.size() <= MOST_TOGETHER) {
            return List.of(draw("", cases, links, name));
        }
        List<String> parts = new ArrayList<>();
        if (!cases.isEmpty()) {
            // Many cases of one class stand below each other, else the drawing is wider than any screen.
            parts.add(draw("  direction LR\n", cases, List.of(), name));
        }
        if (!links.isEmpty()) {
            parts.add(draw("", List.of(), links, name));
        }
        return parts;
    }

    private static String draw(String direction, List<Case> cases, List<Link> links, Function<Node, String> name) {
        Map<String, String> classes = new TreeMap<>();
        cases.forEach(c -> List.of(c.special(), c.general()).forEach(n -> classes.put(local(n), name.apply(n))));
        links.forEach(l -> List.of(l.from(), l.to()).forEach(n -> classes.put(local(n), name.apply(n))));
        StringBuilder text = new StringBuilder("classDiagram\n").append(direction);
        classes.forEach((id, called) -> text.append("  class ")
                .append(id)
                .append(called.equals(id) ? "" : "[\"" + called.replace("\"", "") + "\"]")
                .append('\n'));
        cases.forEach(c -> text.append("  ")
                .append(local(c.general()))
                .append(" <|-- ")
                .append(local(c.special()))
                .append('\n'));
        links.forEach(l -> text.append("  ")
                .append(local(l.from()))
                .append(" --> \"")
                .append(l.multiplicity())
                .append("\" ")
                .append(local(l.to()))
                .append(" : ")
                .append(name.apply(l.property()).replace("\"", ""))
                .append('\n'));
        return text.toString();
    }

    private static String local(Node node) {
        return Iris.lastSegment(node.getURI()).replaceAll("\\W", "_");
    }
}
