// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import org.aalborgdata.release.Release;
import org.aalborgdata.store.Store;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Puts what the release ships into its four graphs, so that one query can join it with what regions submit. */
public final class ReleaseGraphs {
    private ReleaseGraphs() {}

    /** Replaces them where they differ from the release. A store that is up to date is not written to. */
    public static void load(Store store, Release release) {
        Node hash = NodeFactory.createLiteralString(release.sha256());
        boolean upToDate = store.read(
                dataset -> dataset.contains(Iris.GRAPH_PROVENANCE, Iris.GRAPH_CATALOGUE, AalborgTerms.SHA256, hash));
        if (upToDate) {
            return;
        }
        store.write(dataset -> {
            replace(dataset, Iris.GRAPH_ONTOLOGY, release.ontology());
            replace(dataset, Iris.GRAPH_SHAPES, release.shapes());
            replace(dataset, Iris.GRAPH_CATALOGUE, release.catalogue());
            replace(dataset, Iris.GRAPH_REGISTER, release.register());
            Graph provenance = dataset.getGraph(Iris.GRAPH_PROVENANCE);
            provenance.remove(Iris.GRAPH_CATALOGUE, AalborgTerms.SHA256, Node.ANY);
            provenance.add(Iris.GRAPH_CATALOGUE, AalborgTerms.SHA256, hash);
        });
    }

    private static void replace(DatasetGraph dataset, Node name, Graph content) {
        dataset.removeGraph(name);
        content.find().forEach(t -> dataset.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
    }
}
