// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * {@code sh:sparql} of somebody unknown: the engine's own, after the same query has ended within its time, since the engine
 * itself runs queries without a limit. A time limit of the query's own would come too late: tables for joins are made before its
 * clock runs.
 */
final class GuardedSparql extends SparqlConstraint {
    /** Most rows that one query may give for one node: each row is a result. */
    private static final int MOST_ROWS = 100_000;

    GuardedSparql(Query query, @Nullable String message) {
        super(query, message);
    }

    @Override
    public void validateNodeShape(ValidationContext context, Graph data, Shape shape, Node focus) {
        tryOut(data, shape, focus, null);
        super.validateNodeShape(context, data, shape, focus);
    }

    @Override
    public void validatePropertyShape(
            ValidationContext context, Graph data, Shape shape, Node focus, Path path, Set<Node> values) {
        if (!values.isEmpty()) {
            tryOut(data, shape, focus, path);
            super.validatePropertyShape(context, data, shape, focus, path, values);
        }
    }

    private void tryOut(Graph data, Shape shape, Node focus, @Nullable Path path) {
        Deadline deadline = Deadline.current();
        deadline.check();
        BindingBuilder given =
                Binding.builder().add(SuspectQuery.THIS, focus).add(Var.alloc("currentShape"), shape.getShapeNode());
        Node property = path == null ? null : ShaclPaths.pathNode(path);
        if (property != null) {
            given.add(Var.alloc("PATH"), property);
        }
        DatasetGraph dataset = DatasetGraphFactory.createGeneral(data);
        int rows = 0;
        try (QueryExec query = QueryExec.dataset(dataset)
                .query(getQuery())
                .substitution(given.build())
                .set(ARQConstants.symCancelQuery, deadline.stop())
                .build()) {
            for (var found = query.select(); found.hasNext(); found.next()) {
                if (++rows > MOST_ROWS) {
                    throw new SizeLimitException("a query has more than " + MOST_ROWS + " results for one node");
                }
            }
        } catch (QueryCancelledException e) {
            throw deadline.reason(e);
        }
    }
}
