// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * The query of one SHACL-SPARQL constraint, asked of many focus nodes in one go: the nodes that it names are those for which
 * the engine has a result. Compiled once.
 */
final class SuspectQuery {
    static final Var THIS = Var.alloc("this");

    private static final Var PATH = Var.alloc("PATH");
    private static final Set<Var> ONLY_PER_NODE = Set.of(PATH, Var.alloc("currentShape"), Var.alloc("shapesGraph"));

    /** Below this many focus nodes in the whole run it costs less to look for partners than to list all of them. */
    private static final int WORTH_AN_INDEX = 200;

    private final Op seeded;
    private final @Nullable StarJoin stars;

    private SuspectQuery(Op seeded, @Nullable StarJoin stars) {
        this.seeded = seeded;
        this.stars = stars;
    }

    /**
     * Empty if the query cannot be shown to mean the same when it is asked of many nodes at once.
     *
     * @param path of the property shape; null for a node shape
     */
    static Optional<SuspectQuery> of(SparqlConstraint constraint, @Nullable Path path) {
        Query query = constraint.getQuery();
        if (!query.isSelectType() || query.hasDatasetDescription() || query.hasLimit() || query.hasOffset()) {
            return Optional.empty();
        }
        Op pattern = pattern(Algebra.compile(query));
        if (path instanceof P_Link link) {
            pattern = Substitute.substitute(pattern, BindingFactory.binding(PATH, link.getNode()));
        }
        if (OpVars.mentionedVars(pattern).stream().anyMatch(ONLY_PER_NODE::contains) || !Safety.holds(pattern, THIS)) {
            return Optional.empty();
        }
        StarJoin stars = StarJoin.of(pattern).orElse(null);
        return seeded(pattern).map(op -> new SuspectQuery(op, stars));
    }

    /** The WHERE part; what stands around it changes no answer to whether there is a solution. */
    private static Op pattern(Op op) {
        if (op instanceof OpProject || op instanceof OpDistinct || op instanceof OpReduced || op instanceof OpOrder) {
            return pattern(((org.apache.jena.sparql.algebra.op.Op1) op).getSubOp());
        }
        return op instanceof OpExtend extend ? pattern(extend.getSubOp()) : op;
    }

    /**
     * The pattern optimised for being fed with focus nodes; empty if the optimiser would not feed it. Two nodes stand in for
     * those to come.
     */
    static Optional<Op> seeded(Op pattern) {
        var table = TableFactory.create(List.of(THIS));
        table.addBinding(BindingFactory.binding(THIS, NodeFactory.createURI("urn:x-aalborg:1")));
        table.addBinding(BindingFactory.binding(THIS, NodeFactory.createURI("urn:x-aalborg:2")));
        return fed(Algebra.optimize(OpJoin.create(OpTable.create(table), pattern)));
    }

    /** The same without the table, if the table is what it starts with. */
    private static Optional<Op> fed(Op op) {
        if (op instanceof OpFilter filter) {
            return fed(filter.getSubOp()).map(sub -> OpFilter.filterBy(filter.getExprs(), sub));
        }
        if (!(op instanceof OpSequence sequence)) {
            return Optional.empty();
        }
        Op first = sequence.get(0);
        Optional<Op> fed =
                first instanceof OpTable table && !table.isJoinIdentity() ? Optional.of(OpTable.unit()) : fed(first);
        return fed.map(start -> {
            OpSequence rest = OpSequence.create();
            rest.add(start);
            sequence.getElements().subList(1, sequence.size()).forEach(rest::add);
            return rest;
        });
    }

    /** Whether the query is asked with a table that takes time to make. */
    boolean needsTable(Run run) {
        return stars != null && run.size() >= WORTH_AN_INDEX;
    }

    /** Makes the table. */
    void prepare(Task task) {
        if (stars != null) {
            stars.prepare(task);
        }
    }

    /** The focus nodes for which the query has a solution. */
    Set<Node> among(Collection<Node> focus, Task task) {
        if (stars != null && needsTable(task.run())) {
            return stars.among(focus, task);
        }
        Set<Node> suspects = new HashSet<>();
        QueryIterator rows = feed(seeded, focus, task);
        try {
            while (rows.hasNext()) {
                suspects.add(rows.next().get(THIS));
            }
        } finally {
            rows.close();
        }
        return suspects;
    }

    static QueryIterator feed(Op seeded, Collection<Node> focus, Task task) {
        var bindings = focus.stream()
                .map(node -> BindingFactory.binding(THIS, node))
                .map(Binding.class::cast)
                .iterator();
        return QC.execute(seeded, QueryIterPlainWrapper.create(bindings, task.query()), task.query());
    }
}
