// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalborgdata.shapes.Mutant.Change;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * All mutants of one valid example that count.
 *
 * <p>A fact counts if {@link Protection} says that a rule protects it. Then every alteration counts. Its removal counts
 * where it leaves fewer values than {@code sh:minCount}, not the {@code sh:hasValue}, or fewer values of a kind than
 * {@code sh:qualifiedMinCount}; a second value counts where {@code sh:maxCount} is reached or {@code sh:uniqueLang} holds.
 * The class of a record is protected by being a target.
 */
final class Mutations {
    private static final Graph SHAPES = Shipped.RELEASE.shapes();
    private static final Node A_CODE = Iris.code("horizon", "long");
    private static final Node A_TERRITORY = Iris.territory("SE-0780");

    private static final Map<List<Object>, Boolean> QUALIFIED = new HashMap<>();

    private final Protection protection;
    private final Example example;
    private final Graph graph;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutations(Protection protection, Example example) {
        this.protection = protection;
        this.example = example;
        this.graph = example.read().graph();
    }

    static List<Mutant> of(Protection protection, Example example) {
        Mutations mutations = new Mutations(protection, example);
        mutations.graph.stream()
                .filter(t -> t.getSubject().isURI())
                .sorted(Comparator.comparing(Triple::toString))
                .forEach(mutations::mutate);
        return mutations.mutants;
    }

    private void mutate(Triple fact) {
        List<Node> classes = protection.classes(graph, fact.getSubject());
        if (fact.getPredicate().equals(RDF.Nodes.type)) {
            mutateClass(fact, classes);
            return;
        }
        if (classes.isEmpty() || protection.shapes(classes, fact.getPredicate()).isEmpty()) {
            return;
        }
        List<Node> rules = protection.onPath(classes, fact.getPredicate());
        if (rules.stream().anyMatch(rule -> demands(rule, fact))) {
            add(classes, fact, Change.REMOVED, null);
        }
        Node object = fact.getObject();
        if (object.isLiteral()) {
            add(classes, fact, Change.KIND, Iris.uri("https://example.org/mutant"));
            add(classes, fact, Change.DATATYPE, withOtherDatatype(object));
        } else {
            add(classes, fact, Change.KIND, NodeFactory.createLiteralString("mutant"));
        }
        if (object.isURI() && (isOurs(object) || isDeclared(object))) {
            add(classes, fact, Change.UNKNOWN, Iris.uri(object.getURI() + "-mutant"));
            add(classes, fact, Change.FOREIGN, foreign(fact));
        }
        if (rules.stream().anyMatch(rule -> allowsNoMore(rule, fact))) {
            add(classes, fact, Change.SECOND, other(fact));
        }
    }

    private void mutateClass(Triple fact, List<Node> classes) {
        List<Node> left = graph.stream(fact.getSubject(), RDF.Nodes.type, Node.ANY)
                .map(Triple::getObject)
                .filter(type -> !type.equals(fact.getObject()))
                .toList();
        if (classes.contains(fact.getObject()) && left.stream().noneMatch(classes::contains)) {
            add(classes, fact, Change.REMOVED, null);
            add(classes, fact, Change.UNKNOWN, Iris.uri(AalborgTerms.NS + "Mutant"));
        }
    }

    private void add(List<Node> classes, Triple fact, Change change, Node object) {
        Triple instead = object == null ? null : Triple.create(fact.getSubject(), fact.getPredicate(), object);
        mutants.add(new Mutant(example, classes, fact, change, instead));
    }

    /** Whether the rule misses the fact when it is removed. */
    private boolean demands(Node rule, Triple fact) {
        int values = values(fact).size();
        return number(rule, SHACL.minCount).filter(least -> values - 1 < least).isPresent()
                || SHAPES.contains(rule, SHACL.hasValue, fact.getObject())
                || number(rule, SHACL.qualifiedMinCount)
                        .filter(least -> qualifies(rule, fact.getObject()) && qualified(rule, fact) - 1 < least)
                        .isPresent();
    }

    private boolean allowsNoMore(Node rule, Triple fact) {
        boolean oneLanguage = fact.getObject().isLiteral()
                && !fact.getObject().getLiteralLanguage().isEmpty()
                && SHAPES.contains(rule, SHACL.uniqueLang, Node.ANY);
        return oneLanguage
                || number(rule, SHACL.maxCount)
                        .filter(most -> values(fact).size() + 1 > most)
                        .isPresent();
    }

    private long qualified(Node rule, Triple fact) {
        return values(fact).stream().filter(value -> qualifies(rule, value)).count();
    }

    /** Asks the engine: a copy of the shapes in which the qualified shape has the value as its only target. */
    private boolean qualifies(Node rule, Node value) {
        List<Object> key = List.of(rule, value, value.isLiteral() ? "" : example);
        return QUALIFIED.computeIfAbsent(key, k -> conforms(rule, value));
    }

    private boolean conforms(Node rule, Node value) {
        Graph copy = GraphMemFactory.createGraphMem2();
        GraphUtil.addInto(copy, SHAPES);
        copy.remove(Node.ANY, SHACL.targetClass, Node.ANY);
        Node shape =
                SHAPES.find(rule, SHACL.qualifiedValueShape, Node.ANY).next().getObject();
        copy.add(shape, SHACL.targetNode, value);
        Graph data = GraphMemFactory.createGraphMem2();
        GraphUtil.addInto(data, Shipped.REFERENCE);
        GraphUtil.addInto(data, graph);
        return ShaclValidator.get().conforms(Shapes.parse(copy), data);
    }

    private Set<Node> values(Triple fact) {
        return graph.stream(fact.getSubject(), fact.getPredicate(), Node.ANY)
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }

    private static Optional<Integer> number(Node rule, Node property) {
        return SHAPES.stream(rule, property, Node.ANY)
                .map(t -> Integer.valueOf(t.getObject().getLiteralLexicalForm()))
                .findFirst();
    }

    private static Node withOtherDatatype(Node literal) {
        String text = literal.getLiteralLexicalForm();
        if (!literal.getLiteralLanguage().isEmpty()) {
            return NodeFactory.createLiteralString(text);
        }
        return literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                ? NodeFactory.createLiteralLang(text, "en")
                : NodeFactory.createLiteralString(text);
    }

    private boolean isOurs(Node object) {
        return object.getURI().startsWith(Iris.BASE) || graph.contains(object, Node.ANY, Node.ANY);
    }

    private static boolean isDeclared(Node object) {
        return Shipped.REFERENCE.contains(object, Node.ANY, Node.ANY);
    }

    /** Something that exists and is of another class or list than the object. */
    private Node foreign(Triple fact) {
        Node object = fact.getObject();
        if (graph.contains(object, Node.ANY, Node.ANY)) {
            Node head = graph.find(Node.ANY, RDF.Nodes.type, AalborgTerms.SUBMISSION_CLASS)
                    .next()
                    .getSubject();
            return object.equals(head) ? A_CODE : head;
        }
        return object.getURI().startsWith(Iris.CODE) ? A_TERRITORY : A_CODE;
    }

    /** Another value of the same kind, which could stand there alone. */
    private Node other(Triple fact) {
        Node object = fact.getObject();
        if (object.isURI()) {
            return sibling(object);
        }
        String text = object.getLiteralLexicalForm();
        if (!object.getLiteralLanguage().isEmpty()) {
            return NodeFactory.createLiteralLang(text + " 2", object.getLiteralLanguage());
        }
        if (object.getLiteralDatatype().equals(XSDDatatype.XSDboolean)) {
            return NodeFactory.createLiteralDT(String.valueOf(!Boolean.parseBoolean(text)), XSDDatatype.XSDboolean);
        }
        String changed = text.matches("\\d{4}(-\\d\\d-\\d\\d)?") ? "2001" + text.substring(4) : text + "2";
        return NodeFactory.createLiteralDT(changed, object.getLiteralDatatype());
    }

    /** Another member of the same list, or thing of the same class; what is not declared gets a neighbour of its own. */
    private static Node sibling(Node object) {
        for (Node property : List.of(SKOS.inScheme.asNode(), RDF.Nodes.type)) {
            for (Triple t : Shipped.REFERENCE.find(object, property, Node.ANY).toList()) {
                Optional<Node> other = Shipped.REFERENCE.stream(Node.ANY, property, t.getObject())
                        .map(Triple::getSubject)
                        .filter(n -> n.isURI() && !n.equals(object))
                        .min(Comparator.comparing(Node::getURI));
                if (other.isPresent()) {
                    return other.get();
                }
            }
        }
        return Iris.uri(object.getURI() + "/2");
    }
}
