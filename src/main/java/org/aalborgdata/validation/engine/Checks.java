// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ClosedConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintPairwise;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.DatatypeConstraint;
import org.apache.jena.shacl.engine.constraint.DisjointConstraint;
import org.apache.jena.shacl.engine.constraint.EqualsConstraint;
import org.apache.jena.shacl.engine.constraint.HasValueConstraint;
import org.apache.jena.shacl.engine.constraint.InConstraint;
import org.apache.jena.shacl.engine.constraint.LessThanConstraint;
import org.apache.jena.shacl.engine.constraint.LessThanOrEqualsConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.ShAnd;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.engine.constraint.ShNot;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.ShXone;
import org.apache.jena.shacl.engine.constraint.UniqueLangConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprNotComparableException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * The quick look for each kind of constraint. Where a kind's own test can be called without making a result, it is called; the
 * others repeat what the engine's class of that name does. A kind not known here is left to the engine.
 */
final class Checks {
    private Checks() {}

    /** @param planned gives the plan of a shape inside another */
    static Check of(Constraint constraint, boolean propertyShape, Function<Shape, PlannedShape> planned) {
        if (constraint instanceof DatatypeConstraint datatype) {
            return each((task, value) -> Answer.passesIf(isOf(datatype, value)));
        }
        if (constraint instanceof InConstraint in) {
            Set<Node> allowed = Set.copyOf(in.getValues());
            return each((task, value) -> Answer.passesIf(allowed.contains(value)));
        }
        if (constraint instanceof ConstraintTerm term) {
            return each((task, value) -> Answer.passesIf(term.validate(task.context(), value) == null));
        }
        if (constraint instanceof ClassConstraint type) {
            return each((task, value) -> Answer.passesIf(task.isOf(type, value)));
        }
        if (constraint instanceof HasValueConstraint has) {
            return (task, focus, values) -> Answer.passesIf(values.contains(has.getValue()));
        }
        if (constraint instanceof ClosedConstraint closed) {
            return closed(closed);
        }
        if (constraint instanceof ConstraintPairwise) {
            return pair(constraint);
        }
        Check logic = logic(constraint, planned);
        if (logic != Check.NONE || !propertyShape) {
            return logic;
        }
        return ofPropertyShape(constraint, planned);
    }

    /** In a node shape the engine throws at these. */
    private static Check ofPropertyShape(Constraint constraint, Function<Shape, PlannedShape> planned) {
        if (constraint instanceof MinCount min) {
            int least = min.getMinCount();
            return (task, focus, values) -> Answer.passesIf(least < 0 || values.size() >= least);
        }
        if (constraint instanceof MaxCount max) {
            int most = max.getMaxCount();
            return (task, focus, values) -> Answer.passesIf(most < 0 || values.size() <= most);
        }
        if (constraint instanceof UniqueLangConstraint unique) {
            return (task, focus, values) ->
                    Answer.passesIf(!unique.isFlag() || values.size() < 2 || languagesDiffer(values));
        }
        if (constraint instanceof QualifiedValueShape qualified && !qualified.qDisjoint()) {
            return qualified(qualified, planned.apply(qualified.getSub()));
        }
        return Check.NONE;
    }

    private static Check logic(Constraint constraint, Function<Shape, PlannedShape> planned) {
        if (constraint instanceof ShAnd and) {
            List<PlannedShape> others = and.getOthers().stream().map(planned).toList();
            return each((task, value) -> {
                Answer all = Answer.PASSES;
                for (PlannedShape other : others) {
                    all = all.and(other.look(task, value));
                    if (all == Answer.FAILS) {
                        break;
                    }
                }
                return all;
            });
        }
        if (constraint instanceof ShOr or) {
            List<PlannedShape> others = or.getOthers().stream().map(planned).toList();
            return each((task, value) -> {
                Answer any = Answer.FAILS;
                for (PlannedShape other : others) {
                    any = any.or(other.look(task, value));
                    if (any == Answer.PASSES) {
                        break;
                    }
                }
                return any;
            });
        }
        if (constraint instanceof ShXone one) {
            List<PlannedShape> others = one.getOthers().stream().map(planned).toList();
            return each((task, value) -> exactly(n -> n == 1, task, others, value));
        }
        if (constraint instanceof ShNot not) {
            PlannedShape other = planned.apply(not.getOther());
            return each((task, value) -> other.look(task, value).not());
        }
        if (constraint instanceof ShNode node) {
            PlannedShape other = planned.apply(node.getOther());
            return each(other::look);
        }
        return Check.NONE;
    }

    private static Answer exactly(IntPredicate right, Task task, List<PlannedShape> shapes, Node value) {
        int passing = 0;
        for (PlannedShape shape : shapes) {
            Answer answer = shape.look(task, value);
            if (answer == Answer.UNKNOWN) {
                return Answer.UNKNOWN;
            }
            passing += answer == Answer.PASSES ? 1 : 0;
        }
        return Answer.passesIf(right.test(passing));
    }

    private static Check qualified(QualifiedValueShape constraint, PlannedShape shape) {
        return (task, focus, values) -> {
            int passing = 0;
            for (Node value : values) {
                Answer answer = shape.look(task, value);
                if (answer == Answer.UNKNOWN) {
                    return Answer.UNKNOWN;
                }
                passing += answer == Answer.PASSES ? 1 : 0;
            }
            boolean enough = constraint.qMin() < 0 || passing >= constraint.qMin();
            boolean notTooMany = constraint.qMax() < 0 || passing <= constraint.qMax();
            return Answer.passesIf(enough && notTooMany);
        };
    }

    private interface ValueCheck {
        Answer look(Task task, Node value);
    }

    private static Check each(ValueCheck check) {
        return (task, focus, values) -> {
            Answer all = Answer.PASSES;
            for (Node value : values) {
                all = all.and(check.look(task, value));
                if (all == Answer.FAILS) {
                    break;
                }
            }
            return all;
        };
    }

    private static boolean isOf(DatatypeConstraint constraint, Node value) {
        return value.isLiteral()
                && constraint.getDatatypeURI().equals(value.getLiteralDatatypeURI())
                && constraint.getRDFDatatype().isValid(value.getLiteralLexicalForm());
    }

    private static boolean languagesDiffer(Set<Node> values) {
        Set<String> seen = new HashSet<>();
        for (Node value : values) {
            if (value.isLiteral()
                    && !value.getLiteralLanguage().isEmpty()
                    && !seen.add(value.getLiteralLanguage().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static Check closed(ClosedConstraint constraint) {
        if (!constraint.isActive()) {
            return (task, focus, values) -> Answer.PASSES;
        }
        Set<Node> allowed = new HashSet<>(constraint.getExpected());
        allowed.addAll(constraint.getIgnoredProperties());
        return (task, focus, values) -> {
            var statements = task.data().find(focus, Node.ANY, Node.ANY);
            try {
                while (statements.hasNext()) {
                    if (!allowed.contains(statements.next().getPredicate())) {
                        return Answer.FAILS;
                    }
                }
            } finally {
                statements.close();
            }
            return Answer.PASSES;
        };
    }

    private static Check pair(Constraint constraint) {
        if (constraint instanceof EqualsConstraint equals) {
            return (task, focus, values) ->
                    Answer.passesIf(values.equals(objects(task.data(), focus, equals.getValue())));
        }
        if (constraint instanceof DisjointConstraint disjoint) {
            return (task, focus, values) -> Answer.passesIf(
                    objects(task.data(), focus, disjoint.getValue()).stream().noneMatch(values::contains));
        }
        if (constraint instanceof LessThanConstraint less) {
            return ordered(less.getValue(), order -> order == Expr.CMP_LESS);
        }
        if (constraint instanceof LessThanOrEqualsConstraint less) {
            return ordered(less.getValue(), order -> order == Expr.CMP_LESS || order == Expr.CMP_EQUAL);
        }
        return Check.NONE;
    }

    private static Check ordered(Node property, IntPredicate right) {
        return (task, focus, values) -> {
            for (Node other : objects(task.data(), focus, property)) {
                for (Node value : values) {
                    if (!inOrder(value, other, right)) {
                        return Answer.FAILS;
                    }
                }
            }
            return Answer.PASSES;
        };
    }

    private static boolean inOrder(Node one, Node other, IntPredicate right) {
        try {
            return right.test(NodeValue.compare(NodeValue.makeNode(one), NodeValue.makeNode(other)));
        } catch (ExprNotComparableException e) {
            return false;
        }
    }

    private static Set<Node> objects(Graph data, Node subject, Node property) {
        return data.find(subject, property, Node.ANY).mapWith(Triple::getObject).toSet();
    }
}
