// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.web.linkeddata.Description.Use;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** A description as a data file: statements both ways, labels of what is linked, and a word on what was left out. */
final class DataDocument {
    private static final Node DOCUMENT = Iris.uri("http://xmlns.com/foaf/0.1/Document");
    private static final Node PRIMARY_TOPIC = Iris.uri("http://xmlns.com/foaf/0.1/primaryTopic");

    private DataDocument() {}

    /**
     * A new graph.
     *
     * @param address absolute address of the document
     */
    static Graph of(Description description, String address) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.MAPPING).setNsPrefix("foaf", "http://xmlns.com/foaf/0.1/");
        description.statements().find().forEach(graph::add);
        description.context().stream()
                .filter(t -> Descriptions.isLabel(t)
                        && description.statements().contains(Node.ANY, Node.ANY, t.getSubject()))
                .forEach(graph::add);
        Node document = Iris.uri(address);
        graph.add(document, RDF.Nodes.type, DOCUMENT);
        graph.add(document, PRIMARY_TOPIC, description.node());
        for (Use use : description.uses()) {
            use.subjects().forEach(s -> graph.add(s, use.property(), description.node()));
            if (!use.isComplete()) {
                comment(graph, document, use);
            }
        }
        return graph;
    }

    private static void comment(Graph graph, Node document, Use use) {
        String property = Prefixes.shorten(use.property().getURI());
        String en = "Of " + use.count() + " statements that refer to this thing with " + property + ", "
                + use.subjects().size() + " are listed. Ask /sparql for all of them.";
        String de = "Von " + use.count() + " Aussagen, die mit " + property + " auf dieses Ding verweisen, stehen hier "
                + use.subjects().size() + ". Alle nennt /sparql.";
        graph.add(document, RDFS.Nodes.comment, NodeFactory.createLiteralLang(en, "en"));
        graph.add(document, RDFS.Nodes.comment, NodeFactory.createLiteralLang(de, "de"));
    }
}
