// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Iterator;
import org.aalborgdata.store.Store;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.linkeddata.Descriptions.Referrers;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of the store a description may touch. */
class DescriptionsTest {
    @TempDir
    private Path directory;

    private static final Node GRAPH = Iris.uri(Iris.BASE + "graph/test");
    private static final Node THING = Iris.uri(Iris.BASE + "record/test/thing");
    private static final Node RULE = Iris.uri(Iris.RULE + "TEST-01");

    @Test
    void whoRefersIsKeptUpToALimitAndCountedBeyond() {
        Referrers referrers = new Referrers();
        for (int i = 0; i < 10 * Descriptions.MOST_SUBJECTS; i++) {
            referrers.add(Iris.uri(Iris.RECORD + "test/" + i));
            referrers.add(Iris.uri(Iris.RECORD + "test/0"));
        }

        assertThat(referrers.count()).isEqualTo(10L * Descriptions.MOST_SUBJECTS);
        assertThat(referrers.kept()).hasSize(Descriptions.MOST_SUBJECTS).doesNotHaveDuplicates();
    }

    /** A redirect costs one look, however much is said about the thing. */
    @Test
    void whetherAThingExistsIsAskedWithoutReadingIt() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.add(GRAPH, THING, RDF.Nodes.type, RDFS.Nodes.Resource);
        DatasetGraph unread = new DatasetGraphWrapper(dataset) {
            @Override
            public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
                throw new AssertionError("Read " + s);
            }
        };

        assertThat(Descriptions.isDescribed(unread, THING)).isTrue();
    }

    @Test
    void whatExistsHasADescriptionAndWhatDoesNotHasNone() {
        Node elsewhere = Iris.uri(Iris.BASE + "record/test/elsewhere");
        Store store = Store.open(directory);
        store.write(dataset -> {
            dataset.add(GRAPH, THING, RDFS.Nodes.seeAlso, RULE);
            dataset.add(GRAPH, NodeFactory.createBlankNode(), RDFS.Nodes.seeAlso, elsewhere);
            dataset.add(Iris.GRAPH_SHAPES, Iris.uri(Iris.SHAPES + "test#Term"), RDF.Nodes.type, RDFS.Nodes.Class);
        });
        Descriptions descriptions = new Descriptions(store);

        for (String iri : new String[] {THING.getURI(), RULE.getURI(), Iris.SHAPES + "test"}) {
            assertThat(descriptions.exists(iri)).as(iri).isTrue();
            assertThat(descriptions.of(iri)).as(iri).isPresent();
        }
        for (String iri : new String[] {elsewhere.getURI(), Iris.SHAPES + "none", Iris.BASE + "none"}) {
            assertThat(descriptions.exists(iri)).as(iri).isFalse();
            assertThat(descriptions.of(iri)).as(iri).isEmpty();
        }
    }
}
