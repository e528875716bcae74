// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which facts the shapes protect, read off the shapes. A statement of a record is protected by a rule if a node shape
 * with that rule, or one of its property shapes, is the target of a class of the record and mentions the property: as
 * {@code sh:path} or part of one, as what {@code sh:lessThan} and its like compare with, or in a query, asked of
 * {@code $this}.
 */
final class Protection {
    private static final Graph SHAPES = Shipped.RELEASE.shapes();
    private static final Node SELECT = sh("select");
    private static final List<Node> NESTED =
            List.of(SHACL.property, SHACL.or, SHACL.and, SHACL.not, SHACL.node, SHACL.qualifiedValueShape, sh("xone"));
    private static final List<Node> COMPARED =
            List.of(SHACL.equals, SHACL.disjoint, SHACL.lessThan, SHACL.lessThanOrEquals);

    private final Map<Node, Map<Node, Set<Node>>> byClass = new HashMap<>();

    Protection() {
        SHAPES.stream(Node.ANY, SHACL.targetClass, Node.ANY).forEach(t -> {
            Map<Node, Set<Node>> ofClass = byClass.computeIfAbsent(t.getObject(), c -> new HashMap<>());
            collect(ofClass, t.getSubject(), t.getSubject());
            SHAPES.stream(t.getSubject(), SHACL.property, Node.ANY)
                    .forEach(p -> collect(ofClass, p.getObject(), p.getObject()));
        });
    }

    /** The classes of the record, with their superclasses, for which there are shapes; the most special first. */
    List<Node> classes(Graph submission, Node record) {
        Set<Node> found = new LinkedHashSet<>();
        List<Node> open = submission.stream(record, RDF.Nodes.type, Node.ANY)
                .map(Triple::getObject)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .collect(Collectors.toCollection(ArrayList::new));
        while (!open.isEmpty()) {
            Node next = open.remove(0);
            if (found.add(next)) {
                Shipped.REFERENCE.stream(next, RDFS.Nodes.subClassOf, Node.ANY)
                        .map(Triple::getObject)
                        .forEach(open::add);
            }
        }
        return found.stream().filter(byClass::containsKey).toList();
    }

    /** The shapes with a rule that protect what the property says of a record of these classes. */
    Set<Node> shapes(Collection<Node> classes, Node property) {
        Set<Node> all = new HashSet<>();
        classes.forEach(c -> all.addAll(byClass.get(c).getOrDefault(property, Set.of())));
        return all;
    }

    /** Those whose {@code sh:path} is the property itself. */
    List<Node> onPath(Collection<Node> classes, Node property) {
        return shapes(classes, property).stream()
                .filter(s -> SHAPES.contains(s, SHACL.path, property))
                .toList();
    }

    static String code(Node shape) {
        return SHAPES.find(shape, AalborgTerms.RULE_CODE, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
    }

    private static void collect(Map<Node, Set<Node>> ofClass, Node rule, Node shape) {
        if (!SHAPES.contains(rule, AalborgTerms.RULE_CODE, Node.ANY)) {
            return;
        }
        Set<Node> mentioned = new HashSet<>();
        mentions(shape, mentioned);
        mentioned.forEach(p -> ofClass.computeIfAbsent(p, k -> new HashSet<>()).add(rule));
    }

    /** The properties of the focus node that the shape speaks of. */
    private static void mentions(Node shape, Set<Node> found) {
        Set<Node> paths = objects(shape, SHACL.path);
        paths.forEach(path -> found.addAll(firstSteps(path)));
        COMPARED.forEach(c -> found.addAll(objects(shape, c)));
        objects(shape, SHACL.sparql)
                .forEach(s -> objects(s, SELECT).forEach(select -> askedOfThis(select.getLiteralLexicalForm(), found)));
        if (paths.isEmpty()) {
            for (Node nested : NESTED) {
                for (Node below : objects(shape, nested)) {
                    boolean hasItsOwnRule = SHAPES.contains(below, AalborgTerms.RULE_CODE, Node.ANY);
                    if (!hasItsOwnRule) {
                        members(below).forEach(member -> mentions(member, found));
                    }
                }
            }
        }
    }

    /** What a path asks of the focus node itself; an inverse path asks nothing of it. */
    private static Set<Node> firstSteps(Node path) {
        if (path.isURI()) {
            return Set.of(path);
        }
        Set<Node> steps = new HashSet<>();
        objects(path, sh("alternativePath")).forEach(list -> members(list).forEach(m -> steps.addAll(firstSteps(m))));
        if (SHAPES.contains(path, RDF.Nodes.first, Node.ANY)) {
            steps.addAll(firstSteps(members(path).get(0)));
        }
        return steps;
    }

    private static void askedOfThis(String select, Set<Node> found) {
        var query = QueryFactory.create(Prefixes.sparql() + "PREFIX code: <" + Iris.CODE + ">\n" + select);
        asked(query.getQueryPattern(), found);
    }

    private static void asked(Element pattern, Set<Node> found) {
        ElementWalker.walk(pattern, new ElementVisitorBase() {
            @Override
            public void visit(ElementPathBlock block) {
                block.getPattern().getList().stream()
                        .filter(t -> t.getSubject().equals(Var.alloc("this")))
                        .forEach(t -> first(t, found));
            }

            @Override
            public void visit(ElementFilter filter) {
                asked(filter.getExpr(), found);
            }
        });
    }

    private static void asked(Expr expression, Set<Node> found) {
        if (expression instanceof ExprFunctionOp exists) {
            asked(exists.getElement(), found);
        } else if (expression instanceof ExprFunction function) {
            function.getArgs().forEach(argument -> asked(argument, found));
        }
    }

    private static void first(TriplePath t, Set<Node> found) {
        Path path = t.isTriple() ? new P_Link(t.getPredicate()) : t.getPath();
        while (path instanceof P_Seq sequence) {
            path = sequence.getLeft();
        }
        if (path instanceof P_Link link && link.getNode().isURI()) {
            found.add(link.getNode());
        }
    }

    private static Set<Node> objects(Node subject, Node property) {
        return SHAPES.stream(subject, property, Node.ANY).map(Triple::getObject).collect(Collectors.toSet());
    }

    /** The members of a list, or the node itself if it is none. */
    private static List<Node> members(Node node) {
        if (!SHAPES.contains(node, RDF.Nodes.first, Node.ANY)) {
            return List.of(node);
        }
        List<Node> members = new ArrayList<>();
        for (Node cell = node;
                !cell.equals(RDF.Nodes.nil);
                cell = objects(cell, RDF.Nodes.rest).iterator().next()) {
            members.addAll(objects(cell, RDF.Nodes.first));
        }
        return members;
    }

    private static Node sh(String name) {
        return Iris.uri(SHACL.getURI() + name);
    }
}
