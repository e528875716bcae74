// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Set;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.rdf.turtle.parser.TurtleOntologyParserFactory;

/** Ontology, catalogue, register and samples contradict themselves nowhere, by the OWL reasoner HermiT. */
class OwlConsistencyTest {
    private static final Node RECORD = Iris.uri(Iris.RECORD + "planted/1");

    @ParameterizedTest
    @ValueSource(strings = {"vaxjo", "ecoregion"})
    void isConsistentWithASample(String sample) {
        Graph all = release();
        GraphUtil.addInto(all, Shipped.turtle(Path.of("data/samples/" + sample + ".ttl")));
        assertThat(reasoner(all).isConsistent()).isTrue();
    }

    @Test
    void everyClassMayHaveMembers() {
        Reasoner reasoner = reasoner(release());
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
    }

    @Test
    void aRecordOfTwoDisjointClassesIsFound() {
        Graph planted = release();
        planted.add(RECORD, RDF.Nodes.type, AalborgTerms.TARGET_CLASS);
        planted.add(RECORD, RDF.Nodes.type, AalborgTerms.MEASURE_CLASS);
        assertThat(reasoner(planted).isConsistent()).isFalse();
    }

    @Test
    void aContradictionThroughTheRangeOfAPropertyIsFound() {
        Graph planted = release();
        Node measure = Iris.uri(Iris.RECORD + "planted/2");
        planted.add(RECORD, Iris.uri(AalborgTerms.NS + "serves"), measure);
        planted.add(measure, RDF.Nodes.type, AalborgTerms.MEASURE_CLASS);
        assertThat(reasoner(planted).isConsistent()).isFalse();
    }

    @Test
    void aClassThatCanHaveNoMemberIsFound() {
        Graph planted = release();
        Node impossible = Iris.uri(AalborgTerms.NS + "Impossible");
        planted.add(impossible, RDF.Nodes.type, OWL.Class.asNode());
        planted.add(impossible, RDFS.Nodes.subClassOf, AalborgTerms.TARGET_CLASS);
        planted.add(impossible, RDFS.Nodes.subClassOf, AalborgTerms.MEASURE_CLASS);
        assertThat(reasoner(planted).getUnsatisfiableClasses().getEntitiesMinusBottom())
                .hasToString("[<" + impossible + ">]");
    }

    private static Graph release() {
        Graph all = GraphMemFactory.createGraphMem2();
        GraphUtil.addInto(all, Shipped.REFERENCE);
        return all;
    }

    /** OWL 2 has no days and years: HermiT leaves such values out. */
    private static Reasoner reasoner(Graph graph) {
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        RDFDataMgr.write(turtle, withOneHeader(graph), Lang.NTRIPLES);
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        manager.setOntologyParsers(Set.of(new TurtleOntologyParserFactory()));
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        try {
            return new Reasoner(
                    configuration,
                    manager.loadOntologyFromOntologyDocument(
                            new StreamDocumentSource(new ByteArrayInputStream(turtle.toByteArray()))));
        } catch (OWLOntologyCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files name and import one another; together they are one ontology. */
    private static Graph withOneHeader(Graph graph) {
        Graph all = GraphMemFactory.createGraphMem2();
        GraphUtil.addInto(all, graph);
        graph.stream(Node.ANY, RDF.Nodes.type, OWL.Ontology.asNode())
                .filter(t -> !t.getSubject().equals(Iris.ONTOLOGY))
                .forEach(t -> all.remove(t.getSubject(), Node.ANY, Node.ANY));
        all.remove(Node.ANY, OWL.imports.asNode(), Node.ANY);
        return all;
    }
}
