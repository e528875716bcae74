// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalborgdata.register.Register;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Marks which of several statements about one territory, indicator and year is shown first: a real one before a
 * demonstration, the own organisation's before a publisher's, then the newest edition (an undated source is older
 * than any dated one), then the best status; at last the IRI decides, so that two runs agree
 * (model page, section 2).
 */
final class PreferredStatements {
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    /** Best first; a status that is not named here comes after all of them. */
    private static final List<String> STATUS_ORDER = List.of("A", "B", "D", "P", "E", "I", "U", "F");

    private record Key(Node territory, Node indicator, Node year) {}

    private record Candidate(Node observation, Key key, boolean real, boolean own, String edition, int status) {}

    private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::real, Comparator.reverseOrder())
            .thenComparing(Candidate::own, Comparator.reverseOrder())
            .thenComparing(Candidate::edition, Comparator.reverseOrder())
            .thenComparingInt(Candidate::status)
            .thenComparing(c -> c.observation().getURI());

    private PreferredStatements() {}

    /** Marks anew for every territory that the given graphs, old and new, speak of. */
    static void mark(DatasetGraph dataset, Register register, List<Graph> changed) {
        Set<Node> territories = new HashSet<>();
        changed.forEach(g -> g.find(Node.ANY, Terms.REF_AREA, Node.ANY).forEach(t -> territories.add(t.getObject())));
        Set<Node> observations = new HashSet<>();
        changed.forEach(g -> g.find(Node.ANY, Terms.DATA_SET, Node.ANY).forEach(t -> observations.add(t.getSubject())));
        Map<Key, Candidate> best = new HashMap<>();
        for (Node territory : territories) {
            for (Candidate c : candidates(dataset, register, territory)) {
                observations.add(c.observation());
                best.merge(c.key(), c, (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
            }
        }
        Graph marks = dataset.getGraph(Iris.GRAPH_PREFERRED);
        observations.forEach(o -> marks.remove(o, AalborgTerms.PREFERRED, Node.ANY));
        best.values().forEach(c -> marks.add(c.observation(), AalborgTerms.PREFERRED, TRUE));
    }

    private static List<Candidate> candidates(DatasetGraph dataset, Register register, Node territory) {
        List<Quad> quads = new ArrayList<>();
        dataset.find(Node.ANY, Node.ANY, Terms.REF_AREA, territory).forEachRemaining(quads::add);
        List<Candidate> candidates = new ArrayList<>();
        for (Quad quad : quads) {
            Graph graph = dataset.getGraph(quad.getGraph());
            Node o = quad.getSubject();
            Node dataSet = one(graph, o, Terms.DATA_SET);
            if (!o.isURI() || dataSet == null || !graph.contains(o, RDF.Nodes.type, Terms.OBSERVATION)) {
                continue;
            }
            Node publisher = one(graph, dataSet, Terms.PUBLISHER);
            Node edition = graph.contains(o, AalborgTerms.UNDATED, TRUE) ? null : one(graph, o, AalborgTerms.EDITION);
            Key key = new Key(territory, one(graph, o, AalborgTerms.INDICATOR), one(graph, o, Terms.REF_PERIOD));
            boolean real = !graph.contains(dataSet, AalborgTerms.DEMONSTRATION, TRUE);
            boolean own = publisher != null
                    && register.organisation(publisher.getURI())
                            .map(org -> !org.isStatisticalPublisher())
                            .orElse(false);
            candidates.add(new Candidate(
                    o, key, real, own, edition == null ? "" : edition.getLiteralLexicalForm(), worstStatus(graph, o)));
        }
        return candidates;
    }

    private static int worstStatus(Graph graph, Node observation) {
        return graph
                .find(observation, Terms.OBS_STATUS, Node.ANY)
                .mapWith(t -> t.getObject())
                .filterKeep(Node::isURI)
                .mapWith(status -> Iris.lastSegment(status.getURI()).replace("obsStatus-", ""))
                .toList()
                .stream()
                .mapToInt(s -> STATUS_ORDER.contains(s) ? STATUS_ORDER.indexOf(s) : STATUS_ORDER.size())
                .max()
                .orElse(STATUS_ORDER.size());
    }

    private static @Nullable Node one(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject())
                .orElse(null);
    }
}
