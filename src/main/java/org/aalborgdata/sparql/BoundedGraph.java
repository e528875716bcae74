// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;

/** The answer of a query under construction: it refuses the first statement that is too many. */
final class BoundedGraph extends GraphWrapper {
    private final int most;

    BoundedGraph(int most) {
        super(GraphFactory.createDefaultGraph());
        this.most = most;
    }

    /** @throws FullException if there is no room for one more */
    @Override
    public void add(Triple triple) {
        if (get().size() >= most && !get().contains(triple)) {
            throw new FullException();
        }
        super.add(triple);
    }

    /** The answer has more statements than it may have. */
    static final class FullException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
