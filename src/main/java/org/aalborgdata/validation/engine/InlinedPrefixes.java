// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.shacl.vocabulary.SHACL;

/**
 * Writes the declared prefixes into the queries of shapes. The engine looks them up anew for each query, and each time for all
 * queries: with 150 queries that takes seconds at every start.
 */
final class InlinedPrefixes {
    private static final int WORTH_IT = 5;
    private static final List<Node> TEXTS = List.of(SHACL.select, SHACL.ask);

    private InlinedPrefixes() {}

    /** The same shapes; the graph itself if it has few queries or one that reads the shapes. */
    static Graph in(Graph shapes) {
        List<Triple> texts = TEXTS.stream()
                .flatMap(property -> shapes.stream(Node.ANY, property, Node.ANY))
                .toList();
        boolean readsShapes = texts.stream()
                .anyMatch(t -> !t.getObject().isLiteral()
                        || t.getObject().getLiteralLexicalForm().contains("shapesGraph"));
        if (texts.size() < WORTH_IT || readsShapes) {
            return shapes;
        }
        List<String> prefixes = ShLib.prefixes(shapes, texts.get(0).getSubject())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        Graph inlined = GraphMemFactory.createGraphMem2();
        inlined.getPrefixMapping().setNsPrefixes(shapes.getPrefixMapping());
        shapes.find()
                .filterDrop(t -> t.getPredicate().equals(SHACL.prefixes))
                .forEach(t -> inlined.add(TEXTS.contains(t.getPredicate()) ? withPrefixes(t, prefixes) : t));
        return inlined;
    }

    /** Only those that occur: to read thirty lines of prefixes takes as long as to read the query. */
    private static Triple withPrefixes(Triple t, List<String> prefixes) {
        Node text = t.getObject();
        String query = text.getLiteralLexicalForm();
        String needed = prefixes.stream()
                .filter(line -> query.contains(line.split("\\s+")[1]))
                .collect(Collectors.joining("\n", "", "\n"));
        Node longer = NodeFactory.createLiteral(needed + query, text.getLiteralLanguage(), text.getLiteralDatatype());
        return Triple.create(t.getSubject(), t.getPredicate(), longer);
    }
}
