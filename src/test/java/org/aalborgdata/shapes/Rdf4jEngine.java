// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.eclipse.rdf4j.sail.shacl.ShaclValidator;

/**
 * Validates with RDF4J. Its parser, store, query engine and SHACL share no code with Jena; files of the tree are read by
 * RDF4J itself.
 *
 * <p>The reference is loaded once. RDF4J plans every query of every shape anew for each validation, so it is given only
 * the targets whose class occurs in the submission, with all shapes: no other target can find a record in it.
 */
final class Rdf4jEngine {
    private static final IRI SUBMISSION = Values.iri("urn:example:submission");

    private final Map<Set<Node>, MemoryStore> shapesByClasses = new HashMap<>();
    private final MemoryStore data = new MemoryStore();
    private final SailRepository repository = new SailRepository(data);

    Rdf4jEngine() {
        try (SailRepositoryConnection connection = repository.getConnection()) {
            connection.add(nTriples(Shipped.REFERENCE), "", RDFFormat.NTRIPLES);
            connection.add(
                    Values.iri(Iris.BASE + "assessment"),
                    Values.iri(AalborgTerms.ASSESSMENT_DATE.getURI()),
                    Values.literal("2026-11-22", XSD.DATE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RDF4J's report, as a graph that can be compared. */
    Graph report(Example example, Submission submission) {
        MemoryStore shapes = shapesByClasses.computeIfAbsent(targeted(submission.graph()), Rdf4jEngine::shapes);
        try (SailRepositoryConnection connection = repository.getConnection();
                InputStream file = Files.newInputStream(example.file())) {
            connection.clear(SUBMISSION);
            connection.add(file, Iris.BASE, RDFFormat.TURTLE, SUBMISSION);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Rio.write(ShaclValidator.validate(data, shapes).asModel(), out, RDFFormat.NTRIPLES);
            Graph report = GraphMemFactory.createGraphMem2();
            RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                    .lang(Lang.NTRIPLES)
                    .parse(report);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes of the records, with their superclasses, that are the target of a shape. */
    private static Set<Node> targeted(Graph submission) {
        Set<Node> targets = Shipped.RELEASE.shapes().stream(Node.ANY, SHACL.targetClass, Node.ANY)
                .map(Triple::getObject)
                .collect(Collectors.toSet());
        return targets.stream()
                .filter(target -> submission.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                        .anyMatch(t -> isSubclass(submission, t.getObject(), target)))
                .collect(Collectors.toSet());
    }

    private static boolean isSubclass(Graph submission, Node type, Node target) {
        return type.equals(target) || above(Shipped.REFERENCE, type, target) || above(submission, type, target);
    }

    private static boolean above(Graph graph, Node type, Node target) {
        return graph.stream(type, RDFS.Nodes.subClassOf, Node.ANY)
                .anyMatch(t -> !t.getObject().equals(type) && isSubclass(Shipped.REFERENCE, t.getObject(), target));
    }

    private static MemoryStore shapes(Set<Node> targets) {
        Graph kept = GraphMemFactory.createGraphMem2();
        GraphUtil.addInto(kept, Shipped.RELEASE.shapes());
        Shipped.RELEASE.shapes().stream(Node.ANY, SHACL.targetClass, Node.ANY)
                .filter(t -> !targets.contains(t.getObject()))
                .toList()
                .forEach(kept::delete);
        MemoryStore store = new MemoryStore();
        try (SailRepositoryConnection connection = new SailRepository(store).getConnection()) {
            connection.add(nTriples(kept), "", RDFFormat.NTRIPLES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store;
    }

    private static InputStream nTriples(Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, graph, Lang.NTRIPLES);
        return new ByteArrayInputStream(out.toByteArray());
    }
}
