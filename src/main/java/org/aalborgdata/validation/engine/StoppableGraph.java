// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Data that no longer answer once a run is stopped. The engine starts queries of its own that nobody can reach to stop them; but
 * whatever runs long asks for data again and again.
 */
final class StoppableGraph extends GraphWrapper {
    private final AtomicBoolean stop;

    StoppableGraph(Graph data, AtomicBoolean stop) {
        super(data);
        this.stop = stop;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple triple) {
        check();
        return super.find(triple);
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        check();
        return super.find(subject, predicate, object);
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        check();
        return super.contains(subject, predicate, object);
    }

    @Override
    public boolean contains(Triple triple) {
        check();
        return super.contains(triple);
    }

    private void check() {
        if (stop.get()) {
            throw new QueryCancelledException();
        }
    }
}
