// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import java.util.List;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the endpoint says of itself (SPARQL 1.1 Service Description): small, whatever the size of the data. */
public final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "JSON-LD",
            "RDF_XML",
            "N-Triples",
            "N-Quads",
            "TriG");

    private ServiceDescription() {}

    /**
     * A new graph.
     *
     * @param endpoint absolute address at which this endpoint answers
     */
    public static Graph at(String endpoint) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping()
                .setNsPrefix("sd", SD)
                .setNsPrefix("formats", FORMATS)
                .setNsPrefix("rdfs", Prefixes.ALL.get("rdfs"));
        Node service = NodeFactory.createURI(endpoint);
        graph.add(service, RDF.Nodes.type, sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        RESULT_FORMATS.forEach(f -> graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + f)));
        label(graph, service, "en", "Aalborg data: SPARQL endpoint, for queries only");
        label(graph, service, "de", "Aalborg-Daten: SPARQL-Endpunkt, nur für Abfragen");
        Node dataset = NodeFactory.createBlankNode();
        Node union = NodeFactory.createBlankNode();
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
        graph.add(dataset, sd("defaultGraph"), union);
        graph.add(union, RDF.Nodes.type, sd("Graph"));
        return graph;
    }

    private static void label(Graph graph, Node service, String language, String text) {
        graph.add(service, RDFS.Nodes.label, NodeFactory.createLiteralLang(text, language));
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
