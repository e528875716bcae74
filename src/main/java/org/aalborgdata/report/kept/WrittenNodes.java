// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report.kept;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** Nodes that were written as N-Triples, read back all at once, because a parser for each would take longer than the rest. */
final class WrittenNodes {
    private final Map<String, Node> nodes = new HashMap<>();

    /** @throws org.apache.jena.riot.RiotException if one of the texts is no node */
    WrittenNodes(Collection<String> texts) {
        List<String> distinct = new ArrayList<>(texts.stream().distinct().toList());
        StringBuilder triples = new StringBuilder();
        for (int i = 0; i < distinct.size(); i++) {
            triples.append("<urn:x:")
                    .append(i)
                    .append("> <urn:x> ")
                    .append(distinct.get(i))
                    .append(" .\n");
        }
        parse(triples.toString())
                .find()
                .forEach(t -> nodes.put(
                        distinct.get(Integer.parseInt(t.getSubject().getURI().substring("urn:x:".length()))),
                        t.getObject()));
    }

    /** @throws IllegalArgumentException if it was not among the texts */
    Node of(String text) {
        Node node = nodes.get(text);
        if (node == null) {
            throw new IllegalArgumentException("not a node: " + text);
        }
        return node;
    }

    /** Blank nodes keep their labels, so that a finding and the report mean the same one. */
    static Graph parse(String triples) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFParser.create()
                .source(new StringReader(triples))
                .lang(Lang.NTRIPLES)
                .labelToNode(LabelToNode.createUseLabelAsGiven())
                .checking(false)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph);
        return graph;
    }
}
