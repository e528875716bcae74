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
import org.apache.jena.graph.Triple;
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

    private record Key(
            Node territory,
            @Nullable Node indicator,
            @Nullable Node year) {}

    private record Candidate(Node observation, Key key, boolean real, boolean own, String edition, int status) {}

    private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::real, Comparator.reverseOrder())
            .thenComparing(Candidate::own, Comparator.reverseOrder())
            .thenComparing(Candidate::edition, Comparator.reverseOrder())
            .thenComparingInt(Candidate::status)
            .thenComparing(c -> c.observation().getURI());

    private PreferredStatements() {}

    /**
     * Marks anew what the given graphs, old and new, speak of: every other figure keeps its mark. Only marks that change
     * are written, because each costs as much as a figure.
     */
    static void mark(DatasetGraph dataset, Register register, List<Graph> changed) {
        Map<Node, Set<Key>> keys = new HashMap<>();
        Set<Node> observations = new HashSet<>();
        changed.forEach(g -> g.find(Node.ANY, Terms.REF_AREA, Node.ANY).forEach(t -> {
            observations.add(t.getSubject());
            keys.computeIfAbsent(t.getObject(), k -> new HashSet<>()).add(key(g, t.getSubject(), t.getObject()));
        }));
        Map<Key, Candidate> best = new HashMap<>();
        keys.forEach((territory, own) -> {
            for (Candidate c : candidates(dataset, register, territory, own)) {
                observations.add(c.observation());
                best.merge(c.key(), c, (x, y) -> BEST.compare(x, y) <= 0 ? x : y);
            }
        });
        Set<Node> preferred = new HashSet<>();
        best.values().forEach(c -> preferred.add(c.observation()));
        Graph marks = dataset.getGraph(Iris.GRAPH_PREFERRED);
        for (Node o : observations) {
            boolean marked = marks.contains(o, AalborgTerms.PREFERRED, TRUE);
            if (marked && !preferred.contains(o)) {
                marks.delete(Triple.create(o, AalborgTerms.PREFERRED, TRUE));
            } else if (!marked && preferred.contains(o)) {
                marks.add(o, AalborgTerms.PREFERRED, TRUE);
            }
        }
    }

    private static Key key(Graph graph, Node observation, Node territory) {
        return new Key(
                territory, one(graph, observation, AalborgTerms.INDICATOR), one(graph, observation, Terms.REF_PERIOD));
    }

    private static List<Candidate> candidates(
            DatasetGraph dataset, Register register, Node territory, Set<Key> wanted) {
        List<Quad> quads = new ArrayList<>();
        dataset.find(Node.ANY, Node.ANY, Terms.REF_AREA, territory).forEachRemaining(quads::add);
        List<Candidate> candidates = new ArrayList<>();
        for (Quad quad : quads) {
            Graph graph = dataset.getGraph(quad.getGraph());
            Node o = quad.getSubject();
            Key key = key(graph, o, territory);
            if (!wanted.contains(key)) {
                continue;
            }
            Node dataSet = one(graph, o, Terms.DATA_SET);
            if (!o.isURI() || dataSet == null || !graph.contains(o, RDF.Nodes.type, Terms.OBSERVATION)) {
                continue;
            }
            Node publisher = one(graph, dataSet, Terms.PUBLISHER);
            Node edition = graph.contains(o, AalborgTerms.UNDATED, TRUE) ? null : one(graph, o, AalborgTerms.EDITION);
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
