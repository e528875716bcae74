// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.store;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A dataset whose default graph is the union of its named graphs, for stores other than TDB2, which can do it faster. */
final class UnionDefault extends DatasetGraphWrapper implements DatasetGraphWrapperView {
    private UnionDefault(DatasetGraph dataset) {
        super(dataset);
    }

    /** Queries of what is returned see the union; the dataset itself stays as it is for everybody else. */
    static DatasetGraph of(DatasetGraph dataset) {
        if (!TDBInternal.isBackedByTDB(dataset)) {
            return new UnionDefault(dataset);
        }
        DatasetGraphWrapper view =
                new DatasetGraphWrapper(dataset, dataset.getContext().copy());
        view.getContext().set(TDB2.symUnionDefaultGraph, true);
        return view;
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createUnionGraph(getR());
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        return super.find(Quad.isDefaultGraph(g) ? Quad.unionGraph : g, s, p, o);
    }

    @Override
    public boolean contains(Node g, Node s, Node p, Node o) {
        return super.contains(Quad.isDefaultGraph(g) ? Quad.unionGraph : g, s, p, o);
    }
}
