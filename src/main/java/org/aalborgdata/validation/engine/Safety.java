// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.vocabulary.XSD;

/**
 * Whether a pattern may be asked of many values of a variable at once instead of once per value put in its place, as SHACL's
 * pre-binding does (SHACL, appendix A).
 *
 * <p>A pattern is safe if for every node n its solutions with n put in for the variable are its solutions in which the variable
 * is n or has no value. That holds for triples; it passes from the parts to the whole where an expression or an OPTIONAL that
 * names the variable stands over a pattern that certainly gives it a value. Whatever is not shown to be safe is not.
 */
final class Safety {
    private static final List<String> MAGIC = List.of("http://jena.apache.org/", "http://jena.hpl.hp.com/", "java:");
    private static final Set<String> VOLATILE = Set.of("rand", "uuid", "struuid", "bnode", "now");

    private final Var variable;

    /**
     * @param names whether the pattern names the variable at all
     * @param binds whether every solution gives it a value
     */
    private record Safe(boolean names, boolean binds) {}

    private Safety(Var variable) {
        this.variable = variable;
    }

    /** Whether the pattern is safe and gives the variable a value in every solution. */
    static boolean holds(Op pattern, Var variable) {
        return new Safety(variable).of(pattern).filter(Safe::binds).isPresent();
    }

    private Optional<Safe> of(Op op) {
        if (op instanceof OpBGP bgp) {
            return bgp(bgp.getPattern().getList());
        }
        if (op instanceof OpPath path) {
            return path(path);
        }
        if (op instanceof OpTable table) {
            boolean names = table.getTable().getVars().contains(variable);
            return names ? Optional.empty() : Optional.of(new Safe(false, false));
        }
        if (op instanceof OpJoin join) {
            return joined(of(join.getLeft()), of(join.getRight()));
        }
        if (op instanceof OpSequence sequence) {
            return sequence.getElements().stream()
                    .map(this::of)
                    .reduce(Optional.of(new Safe(false, false)), Safety::joined);
        }
        if (op instanceof OpUnion union) {
            return of(union.getLeft()).flatMap(a -> of(union.getRight())
                    .map(b -> new Safe(a.names() || b.names(), a.binds() && b.binds())));
        }
        if (op instanceof OpLeftJoin left) {
            return leftJoin(left);
        }
        if (op instanceof OpFilter filter) {
            return of(filter.getSubOp()).filter(sub -> allowed(filter.getExprs(), sub.binds()));
        }
        if (op instanceof OpExtend extend) {
            ExprList expressions =
                    new ExprList(List.copyOf(extend.getVarExprList().getExprs().values()));
            boolean assigns = extend.getVarExprList().getVars().contains(variable);
            return assigns ? Optional.empty() : of(extend.getSubOp()).filter(sub -> allowed(expressions, sub.binds()));
        }
        return Optional.empty();
    }

    private Optional<Safe> bgp(List<Triple> triples) {
        boolean names = false;
        for (Triple triple : triples) {
            if (!plain(triple.getSubject()) || !plain(triple.getPredicate()) || !plain(triple.getObject())) {
                return Optional.empty();
            }
            names |= triple.getSubject().equals(variable)
                    || triple.getPredicate().equals(variable)
                    || triple.getObject().equals(variable);
        }
        return Optional.of(new Safe(names, names));
    }

    /** No quoted triple, and no predicate behind which the query engine has code of its own. */
    private static boolean plain(Node node) {
        return !node.isTripleTerm() && !(node.isURI() && MAGIC.stream().anyMatch(node.getURI()::startsWith));
    }

    /** A path without a step matches nodes that are nowhere in the data; then only the value put in would match itself. */
    private Optional<Safe> path(OpPath op) {
        var triple = op.getTriplePath();
        boolean names =
                triple.getSubject().equals(variable) || triple.getObject().equals(variable);
        boolean safe = triple.getPath() != null && !(names && EmptyPath.matches(triple.getPath()));
        return safe && plain(triple.getSubject()) && plain(triple.getObject())
                ? Optional.of(new Safe(names, names))
                : Optional.empty();
    }

    private static Optional<Safe> joined(Optional<Safe> left, Optional<Safe> right) {
        return left.flatMap(a -> right.map(b -> new Safe(a.names() || b.names(), a.binds() || b.binds())));
    }

    private Optional<Safe> leftJoin(OpLeftJoin op) {
        Optional<Safe> left = of(op.getLeft());
        Optional<Safe> right = of(op.getRight());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        ExprList condition = op.getExprs() == null ? new ExprList() : op.getExprs();
        boolean named = right.get().names();
        boolean safe = left.get().binds() || !named;
        return safe && allowed(condition, left.get().binds())
                ? Optional.of(new Safe(left.get().names() || named, left.get().binds()))
                : Optional.empty();
    }

    /** @param bound whether the variable certainly has a value where the expressions are asked */
    private boolean allowed(ExprList expressions, boolean bound) {
        return expressions.getList().stream().allMatch(e -> allowed(e, bound));
    }

    private boolean allowed(Expr expression, boolean bound) {
        if (expression.isVariable()) {
            return bound || !expression.asVar().equals(variable);
        }
        if (expression.isConstant()) {
            return true;
        }
        if (!expression.isFunction()) {
            return false;
        }
        var function = expression.getFunction();
        if (function instanceof ExprFunctionOp exists) {
            Optional<Safe> inside = inside(exists.getGraphPattern());
            return inside.isPresent() && (bound || !inside.get().names());
        }
        String iri = function.getFunctionIRI();
        if (iri != null && !iri.startsWith(XSD.getURI())) {
            return false;
        }
        String name = function.getFunctionSymbol().getSymbol();
        return !VOLATILE.contains(name.toLowerCase(Locale.ROOT))
                && function.getArgs().stream().allMatch(e -> e == null || allowed(e, bound));
    }

    /**
     * Within EXISTS the values of the row are put in either way; it is enough that the pattern is made of known parts. Whether
     * the variable has a value there is not asked, because it has the row's.
     */
    private Optional<Safe> inside(Op op) {
        boolean names = OpVars.mentionedVars(op).contains(variable);
        return known(op) ? Optional.of(new Safe(names, names)) : Optional.empty();
    }

    private boolean known(Op op) {
        if (op instanceof OpBGP || op instanceof OpPath) {
            return of(op).isPresent() || op instanceof OpPath;
        }
        if (op instanceof OpJoin join) {
            return known(join.getLeft()) && known(join.getRight());
        }
        if (op instanceof OpSequence sequence) {
            return sequence.getElements().stream().allMatch(this::known);
        }
        if (op instanceof OpUnion union) {
            return known(union.getLeft()) && known(union.getRight());
        }
        if (op instanceof OpLeftJoin left) {
            return known(left.getLeft())
                    && known(left.getRight())
                    && (left.getExprs() == null || allowed(left.getExprs(), true));
        }
        if (op instanceof OpFilter filter) {
            return known(filter.getSubOp()) && allowed(filter.getExprs(), true);
        }
        return op instanceof OpTable table && table.isJoinIdentity();
    }
}
