// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.store.Store;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every current submission of a store into one snapshot, inside one read transaction. */
public final class FiguresBuilder {
    static final Figures NONE = new FiguresSnapshot(new FiguresBuilder(DatasetGraphFactory.create()), 0);

    private static final Logger LOG = LoggerFactory.getLogger(FiguresBuilder.class);

    final List<Figure> figures = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    final List<SetValue> setValues = new ArrayList<>();
    final List<Gap> gaps = new ArrayList<>();
    final Map<String, Indicator> localIndicators = new HashMap<>();

    private FiguresBuilder(DatasetGraph dataset) {
        Set<Node> preferred = dataset.getGraph(Iris.GRAPH_PREFERRED)
                .find(Node.ANY, AalborgTerms.PREFERRED, Node.ANY)
                .mapWith(t -> t.getSubject())
                .toSet();
        List<Node> submissions = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(g -> {
            if (g.isURI() && g.getURI().startsWith(Iris.SUBMISSION)) {
                submissions.add(g);
            }
        });
        List<Target> stated = new ArrayList<>();
        for (Node submission : submissions) {
            try {
                add(new SubmissionRecords(inMemory(dataset.getGraph(submission)), preferred), stated);
            } catch (RuntimeException e) {
                // Only an older release can have published it; the other submissions must stay usable.
                LOG.error("{} cannot be read and is left out of all comparisons", submission, e);
            }
        }
        targets.addAll(withSuccessors(stated));
    }

    /** The figures of the store as they are now. */
    public static Figures build(Store store) {
        return store.read(dataset -> new FiguresSnapshot(new FiguresBuilder(dataset), store.version()));
    }

    /**
     * Reads a submission as a snapshot would, and forgets it.
     *
     * @throws RuntimeException if a snapshot could not read it; then it must not be published
     */
    public static void rehearse(Graph submission) {
        new SubmissionRecords(submission, Set.of());
    }

    /** To read a graph from disk from end to end takes a fraction of looking up each value of each record. */
    private static Graph inMemory(Graph graph) {
        Graph copy = GraphMemFactory.createGraphMem2();
        graph.find().forEach(copy::add);
        return copy;
    }

    private void add(SubmissionRecords records, List<Target> stated) {
        figures.addAll(records.figures);
        stated.addAll(records.targets);
        setValues.addAll(records.setValues);
        gaps.addAll(records.gaps);
        localIndicators.putAll(records.localIndicators);
    }

    /** A target is replaced only by its own publisher's: nobody retires what another has promised. */
    private static List<Target> withSuccessors(List<Target> stated) {
        Map<String, Target> successors = new HashMap<>();
        stated.stream().filter(t -> t.revisionOf() != null).forEach(t -> successors.put(t.revisionOf(), t));
        return stated.stream()
                .map(t -> {
                    Target next = successors.get(t.record());
                    boolean own = next != null && next.publisher().equals(t.publisher());
                    return own ? t.replacedBy(next.record()) : t;
                })
                .toList();
    }
}
