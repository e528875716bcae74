// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.aalborgdata.store.Store;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.aalborgdata.web.linkeddata.Description.Use;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Finds what the public graphs say about an IRI, bounded, so that a much used thing does not pull in everything. */
final class Descriptions {
    /** Subjects kept per property that refers to a thing. */
    static final int MOST_SUBJECTS = 100;

    private static final Set<Node> LABELS = Set.of(Terms.PREF_LABEL, RDFS.Nodes.label, Terms.TITLE, Names.SHAPE_NAME);

    /** What names a thing that has no label: a figure is named by its indicator, territory and year. */
    private static final List<Node> NAMING = List.of(
            RDF.Nodes.type,
            Terms.NOTATION,
            AalborgTerms.INDICATOR,
            AalborgTerms.TERRITORY,
            Terms.REF_AREA,
            Terms.REF_PERIOD,
            AalborgTerms.TARGET_YEAR,
            AalborgTerms.VERSION_NUMBER,
            AalborgTerms.CHANGED_TERRITORY,
            AalborgTerms.IN_BOUNDARY_VERSION,
            Terms.IS_VERSION_OF,
            Terms.DATA_SET,
            Terms.IS_PART_OF,
            Terms.PUBLISHER);

    private final Store store;

    Descriptions(Store store) {
        this.store = store;
    }

    /** Empty if the public graphs say nothing about it. */
    Optional<Description> of(String iri) {
        Node node = Iris.uri(iri);
        return store.read(dataset -> Optional.ofNullable(read(dataset, node)));
    }

    /** Whether there is a description of it, without making one. */
    boolean exists(String iri) {
        Node node = Iris.uri(iri);
        return store.read(dataset -> isDescribed(dataset, node));
    }

    static boolean isDescribed(DatasetGraph dataset, Node node) {
        return dataset.contains(Node.ANY, node, Node.ANY, Node.ANY)
                || !members(dataset, node).isEmpty()
                || Iter.anyMatch(dataset.find(Node.ANY, Node.ANY, RDFS.Nodes.seeAlso, node), q -> q.getSubject()
                        .isURI());
    }

    /** All statements of a named graph; empty if there is no such graph. */
    Optional<Graph> graph(String name) {
        return store.read(dataset -> {
            Graph graph = dataset.getGraph(Iris.uri(name));
            return graph.isEmpty() ? Optional.empty() : Optional.of(copy(graph));
        });
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEach(copy::add);
        return copy;
    }

    private static @Nullable Description read(DatasetGraph dataset, Node node) {
        Graph statements = GraphFactory.createDefaultGraph();
        Set<Node> statedIn = new LinkedHashSet<>();
        List<Node> members = members(dataset, node);
        addAbout(dataset, node, statements, statedIn);
        members.forEach(m -> addAbout(dataset, m, statements, statedIn));
        List<Use> uses = uses(dataset, node);
        if (statements.isEmpty()) {
            // A rule has no statements of its own: the shapes that point to it say what it demands.
            uses.stream()
                    .filter(u -> u.property().equals(RDFS.Nodes.seeAlso))
                    .flatMap(u -> u.subjects().stream())
                    .forEach(shape -> {
                        statements.add(shape, RDFS.Nodes.seeAlso, node);
                        addAbout(dataset, shape, statements, statedIn);
                    });
        }
        if (statements.isEmpty()) {
            return null;
        }
        Graph context = GraphFactory.createDefaultGraph();
        Set<Node> named = new HashSet<>();
        statements.find().forEach(t -> {
            name(dataset, t.getPredicate(), context, named, false);
            name(dataset, t.getObject(), context, named, true);
        });
        statedIn.forEach(g -> name(dataset, g, context, named, true));
        for (Use use : uses) {
            name(dataset, use.property(), context, named, false);
            use.subjects().forEach(s -> name(dataset, s, context, named, true));
        }
        return new Description(node, statements, members, context, uses, List.copyOf(statedIn));
    }

    /** The terms of an ontology or shape file: everything whose IRI continues the document's with a hash. */
    private static List<Node> members(DatasetGraph dataset, Node node) {
        boolean document = node.equals(Iris.ONTOLOGY) || node.getURI().startsWith(Iris.SHAPES);
        if (!document) {
            return List.of();
        }
        Node graph = node.equals(Iris.ONTOLOGY) ? Iris.GRAPH_ONTOLOGY : Iris.GRAPH_SHAPES;
        String start = node.getURI() + "#";
        Set<Node> found = new HashSet<>();
        dataset.find(graph, Node.ANY, RDF.Nodes.type, Node.ANY).forEachRemaining(q -> {
            if (q.getSubject().isURI() && q.getSubject().getURI().startsWith(start)) {
                found.add(q.getSubject());
            }
        });
        return found.stream().sorted(Comparator.comparing(Node::getURI)).toList();
    }

    private static void addAbout(DatasetGraph dataset, Node node, Graph statements, Set<Node> statedIn) {
        Deque<Node> open = new ArrayDeque<>(List.of(node));
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Node subject = open.pop();
            if (!seen.add(subject)) {
                continue;
            }
            for (Iterator<Quad> it = dataset.find(Node.ANY, subject, Node.ANY, Node.ANY); it.hasNext(); ) {
                Quad q = it.next();
                statements.add(q.asTriple());
                statedIn.add(q.getGraph());
                if (q.getObject().isBlank()) {
                    open.push(q.getObject());
                }
            }
        }
    }

    private static List<Use> uses(DatasetGraph dataset, Node node) {
        Map<String, Referrers> byProperty = new TreeMap<>();
        for (Iterator<Quad> it = dataset.find(Node.ANY, Node.ANY, Node.ANY, node); it.hasNext(); ) {
            Triple t = it.next().asTriple();
            if (t.getSubject().isURI()) {
                byProperty
                        .computeIfAbsent(t.getPredicate().getURI(), p -> new Referrers())
                        .add(t.getSubject());
            }
        }
        List<Use> uses = new ArrayList<>();
        byProperty.forEach((property, found) -> uses.add(new Use(Iris.uri(property), found.count(), found.kept())));
        return uses;
    }

    /** Who refers to a thing with one property: the first that come, of the others only how many they are. */
    static final class Referrers {
        private final Set<Node> kept = new HashSet<>();
        private long count;

        void add(Node subject) {
            if (kept.contains(subject)) {
                return;
            }
            count++;
            if (kept.size() < MOST_SUBJECTS) {
                kept.add(subject);
            }
        }

        /** Each once, as far as they are kept; beyond, once per graph that says so. */
        long count() {
            return count;
        }

        /** At most {@link #MOST_SUBJECTS}, sorted. */
        List<Node> kept() {
            return kept.stream().sorted(Comparator.comparing(Node::getURI)).toList();
        }
    }

    private static void name(DatasetGraph dataset, Node node, Graph context, Set<Node> named, boolean deep) {
        if (!node.isURI() || !named.add(node)) {
            return;
        }
        LABELS.forEach(p -> dataset.find(Node.ANY, node, p, Node.ANY).forEachRemaining(q -> context.add(q.asTriple())));
        if (!deep) {
            return;
        }
        for (Node property : NAMING) {
            for (Iterator<Quad> it = dataset.find(Node.ANY, node, property, Node.ANY); it.hasNext(); ) {
                Triple t = it.next().asTriple();
                context.add(t);
                boolean further = property.equals(Terms.IS_VERSION_OF)
                        || property.equals(Terms.DATA_SET)
                        || property.equals(Terms.IS_PART_OF);
                name(dataset, t.getObject(), context, named, further);
            }
        }
    }

    /** Whether a statement gives a thing its name. */
    static boolean isLabel(Triple t) {
        return LABELS.contains(t.getPredicate());
    }
}
