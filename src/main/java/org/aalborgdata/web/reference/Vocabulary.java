// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.release.ShippedFiles;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * The terms of the ontology by the file that declares them. A file that declares no term of ours, such as a code list, is
 * no module.
 *
 * @param modules the core first, then by name
 */
record Vocabulary(List<Module> modules) {
    private static final Set<Node> PROPERTY_KINDS = Set.of(
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode(),
            RDF.Nodes.Property);

    /**
     * One file.
     *
     * @param name of the file without its ending
     * @param header IRI of its {@code owl:Ontology}
     * @param classes in the order of the file, as are the others
     * @param others what is neither class nor property
     */
    record Module(String name, Node header, List<Term> classes, List<Term> properties, List<Term> others) {
        boolean declares(Node term) {
            return terms().stream().anyMatch(t -> t.node().equals(term));
        }

        boolean hasClass(Node term) {
            return classes.stream().anyMatch(t -> t.node().equals(term));
        }

        List<Term> terms() {
            List<Term> all = new ArrayList<>(classes);
            all.addAll(properties);
            all.addAll(others);
            return all;
        }
    }

    /**
     * One term.
     *
     * @param source what the file states of it, as Turtle without prefixes
     */
    record Term(Node node, String source) {}

    /** Reads the ontology of the class path. */
    static Vocabulary load() {
        return new Vocabulary(ShippedFiles.list("ontology", ".ttl").stream()
                .map(Vocabulary::read)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Module m) -> !m.header().equals(Iris.ONTOLOGY))
                        .thenComparing(Module::name))
                .toList());
    }

    boolean hasClass(Node term) {
        return modules.stream().anyMatch(m -> m.hasClass(term));
    }

    /** The module whose header has this IRI. */
    Optional<Module> module(String header) {
        return modules.stream().filter(m -> m.header().getURI().equals(header)).findFirst();
    }

    private static Optional<Module> read(String file) {
        byte[] bytes = ShippedFiles.read(file);
        Submission read;
        try {
            read = new SubmissionReader().read(bytes, file);
        } catch (UnreadableSubmissionException e) {
            throw new IllegalStateException(file + " of this release cannot be read", e);
        }
        Graph graph = read.graph();
        SourceText text = new SourceText(new String(bytes, StandardCharsets.UTF_8));
        List<Term> classes = new ArrayList<>();
        List<Term> properties = new ArrayList<>();
        List<Term> others = new ArrayList<>();
        for (Node node : declared(read)) {
            List<Node> kinds = Shacl.objects(graph, node, RDF.Nodes.type);
            String name = Iris.lastSegment(node.getURI());
            Term term = new Term(node, text.paragraph("aalborg:" + name).orElse(""));
            boolean property = kinds.stream().anyMatch(PROPERTY_KINDS::contains);
            boolean aClass = kinds.contains(OWL.Class.asNode());
            (aClass ? classes : property ? properties : others).add(term);
        }
        if (classes.isEmpty() && properties.isEmpty()) {
            return Optional.empty();
        }
        Node header = Objects.requireNonNull(graph.find(Node.ANY, RDF.Nodes.type, OWL.Ontology.asNode())
                .nextOptional()
                .map(Triple::getSubject)
                .orElse(null));
        String name = Iris.lastSegment("/" + file).replace(".ttl", "");
        return Optional.of(new Module(name, header, classes, properties, others));
    }

    private static List<Node> declared(Submission read) {
        Set<Node> terms = new LinkedHashSet<>();
        read.graph().find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(t -> {
            if (t.getSubject().isURI() && t.getSubject().getURI().startsWith(AalborgTerms.NS)) {
                terms.add(t.getSubject());
            }
        });
        return terms.stream()
                .sorted(Comparator.comparingLong((Node n) -> read.places().of(n).line())
                        .thenComparing(Node::getURI))
                .toList();
    }
}
