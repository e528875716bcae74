// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;

/**
 * A pattern in which something else shares two or more values with the focus node, as a rule against duplicates has it. No index
 * of a graph finds the partners of a node by two values at once, so a table of them is made, once per run.
 */
final class StarJoin {
    private final Op centre;
    private final Star star;
    private final List<Expr> conditions;

    /**
     * The triples about the other thing.
     *
     * @param shared variables that the rest of the pattern has too
     * @param own the variables that it has not
     */
    private record Star(BasicPattern triples, List<Var> shared, List<Var> own) {}

    private StarJoin(Op centre, Star star, List<Expr> conditions) {
        this.centre = centre;
        this.star = star;
        this.conditions = conditions;
    }

    /** Empty if the pattern is not triples with filters, or nothing in it is to be gained. */
    static Optional<StarJoin> of(Op pattern) {
        List<Expr> conditions = new ArrayList<>();
        Op inner = pattern;
        while (inner instanceof OpFilter filter) {
            conditions.addAll(filter.getExprs().getList());
            inner = filter.getSubOp();
        }
        if (!(inner instanceof OpBGP bgp)) {
            return Optional.empty();
        }
        Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
        bgp.getPattern().forEach(t -> bySubject
                .computeIfAbsent(t.getSubject(), s -> new ArrayList<>())
                .add(t));
        for (Map.Entry<Node, List<Triple>> entry : bySubject.entrySet()) {
            List<Triple> rest = new ArrayList<>(bgp.getPattern().getList());
            rest.removeAll(entry.getValue());
            Optional<Star> star = star(entry.getKey(), entry.getValue(), rest);
            if (star.isPresent()) {
                return centred(rest, star.get(), conditions);
            }
        }
        return Optional.empty();
    }

    private static Optional<StarJoin> centred(List<Triple> rest, Star star, List<Expr> conditions) {
        Set<Var> known = variables(rest);
        ExprList early = new ExprList();
        List<Expr> late = new ArrayList<>();
        for (Expr condition : conditions) {
            if (known.containsAll(condition.getVarsMentioned())) {
                early.add(condition);
            } else {
                late.add(condition);
            }
        }
        Op bgp = new OpBGP(BasicPattern.wrap(rest));
        Op centre = early.isEmpty() ? bgp : OpFilter.filterBy(early, bgp);
        return SuspectQuery.seeded(centre).map(op -> new StarJoin(op, star, late));
    }

    private static Optional<Star> star(Node subject, List<Triple> triples, List<Triple> rest) {
        Set<Var> around = variables(rest);
        if (!Var.isVar(subject) || !around.contains(SuspectQuery.THIS) || around.contains(Var.alloc(subject))) {
            return Optional.empty();
        }
        Set<Var> shared = new LinkedHashSet<>(variables(triples));
        Set<Var> own = new LinkedHashSet<>(shared);
        shared.retainAll(around);
        own.removeAll(around);
        return shared.size() < 2
                ? Optional.empty()
                : Optional.of(new Star(BasicPattern.wrap(triples), List.copyOf(shared), List.copyOf(own)));
    }

    private static Set<Var> variables(List<Triple> triples) {
        Set<Var> all = new LinkedHashSet<>();
        for (Triple triple : triples) {
            for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
                if (Var.isVar(node)) {
                    all.add(Var.alloc(node));
                }
            }
        }
        return all;
    }

    /** Makes the table, unless that is done already. */
    void prepare(Task task) {
        partners(task);
    }

    /** The focus nodes for which the pattern has a solution. */
    Set<Node> among(Collection<Node> focus, Task task) {
        Partners partners = partners(task);
        Set<Node> suspects = new HashSet<>();
        QueryIterator rows = SuspectQuery.feed(centre, focus, task);
        try {
            while (rows.hasNext()) {
                task.run().deadline().check();
                Binding row = rows.next();
                Node node = row.get(SuspectQuery.THIS);
                if (!suspects.contains(node) && matches(row, partners, task)) {
                    suspects.add(node);
                }
            }
        } finally {
            rows.close();
        }
        return suspects;
    }

    private boolean matches(Binding row, Partners partners, Task task) {
        for (Partners.Partner partner = partners.of(row); partner != null; partner = partner.next()) {
            BindingBuilder both = Binding.builder(row);
            for (int i = 0; i < partner.own().length; i++) {
                both.add(star.own().get(i), partner.own()[i]);
            }
            Binding solution = both.build();
            if (conditions.stream().allMatch(c -> c.isSatisfied(solution, task.query()))) {
                return true;
            }
        }
        return false;
    }

    private Partners partners(Task task) {
        return task.run().once(this, () -> {
            Partners partners = new Partners(star.shared(), star.own());
            QueryIterator rows =
                    QC.execute(new OpBGP(star.triples()), QueryIterRoot.create(task.query()), task.query());
            try {
                while (rows.hasNext()) {
                    partners.add(rows.next());
                }
            } finally {
                rows.close();
            }
            return partners;
        });
    }
}
