// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes a graph as flattened JSON-LD 1.1 with IRIs in full, one node object after the other. The library's writer holds
 * several copies of the whole and takes twenty seconds for ten thousand findings; this form needs none of what it can do.
 */
final class JsonLdWriter {
    private final Graph graph;
    private final Map<Node, String> blanks = new HashMap<>();

    private JsonLdWriter(Graph graph) {
        this.graph = graph;
    }

    static void write(Graph graph, Appendable out) throws IOException {
        JsonLdWriter writer = new JsonLdWriter(graph);
        Set<Node> subjects = new LinkedHashSet<>();
        graph.find().forEach(t -> subjects.add(t.getSubject()));
        Iterator<JsonObject> nodes = subjects.stream().map(writer::node).iterator();
        JsonObject head = new JsonObject();
        head.put("@context", new JsonObject());
        JsonStream.write(head, "@graph", nodes, out);
    }

    private JsonObject node(Node subject) {
        JsonObject object = new JsonObject();
        object.put("@id", name(subject));
        Map<String, JsonArray> values = new LinkedHashMap<>();
        graph.find(subject, Node.ANY, Node.ANY).forEach(t -> add(values, t));
        values.forEach(object::put);
        return object;
    }

    private void add(Map<String, JsonArray> values, Triple t) {
        if (t.getPredicate().equals(RDF.Nodes.type) && !t.getObject().isLiteral()) {
            values.computeIfAbsent("@type", k -> new JsonArray()).add(name(t.getObject()));
            return;
        }
        JsonObject value = new JsonObject();
        Node o = t.getObject();
        if (!o.isLiteral()) {
            value.put("@id", name(o));
        } else {
            value.put("@value", o.getLiteralLexicalForm());
            if (!o.getLiteralLanguage().isEmpty()) {
                value.put("@language", o.getLiteralLanguage());
            } else if (!o.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
                value.put("@type", o.getLiteralDatatypeURI());
            }
        }
        values.computeIfAbsent(t.getPredicate().getURI(), k -> new JsonArray()).add(value);
    }

    private String name(Node node) {
        return node.isURI() ? node.getURI() : blanks.computeIfAbsent(node, n -> "_:b" + blanks.size());
    }
}
