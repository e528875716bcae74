// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.vocabulary.RDF;

/** Whether the value of a property of SHACL is of the kind that the property takes. */
final class ShapeValues {
    private static final Set<Node> NODE_KINDS = Set.of(
            SHACL.IRI,
            SHACL.BlankNode,
            SHACL.Literal,
            SHACL.BlankNodeOrIRI,
            SHACL.BlankNodeOrLiteral,
            SHACL.IRIOrLiteral);

    private ShapeValues() {}

    /** Short name of the kind of fault; empty if there is none. */
    static Optional<String> fault(Graph graph, ShaclTerms.Kind kind, Triple t) {
        Node value = t.getObject();
        return switch (kind) {
            case COUNT -> unless(isCount(value), "wrong-value");
            case BOOLEAN -> unless(is(value, XSDDatatype.XSDboolean), "wrong-value");
            case IRI -> unless(value.isURI(), "wrong-value");
            case LITERAL -> unless(value.isLiteral(), "wrong-value");
            case STRING -> unless(isText(value), "wrong-value");
            case PATTERN -> unless(isText(value) && compiles(graph, t), "wrong-pattern");
            case SHAPE -> unless(!value.isLiteral(), "wrong-value");
            case NODE_KIND -> unless(NODE_KINDS.contains(value), "wrong-value");
            case LIST -> unless(list(graph, value).isPresent(), "ill-formed-list");
            case SHAPES ->
                unless(
                        list(graph, value)
                                .filter(l -> !l.isEmpty() && l.stream().noneMatch(Node::isLiteral))
                                .isPresent(),
                        "ill-formed-list");
            case PATH -> unless(isPath(graph, value), "wrong-path");
        };
    }

    private static Optional<String> unless(boolean right, String fault) {
        return right ? Optional.empty() : Optional.of(fault);
    }

    private static boolean is(Node value, XSDDatatype type) {
        return value.isLiteral()
                && value.getLiteralDatatypeURI().equals(type.getURI())
                && type.isValid(value.getLiteralLexicalForm());
    }

    private static boolean isCount(Node value) {
        return is(value, XSDDatatype.XSDinteger)
                && !value.getLiteralLexicalForm().startsWith("-");
    }

    private static boolean isText(Node value) {
        return value.isLiteral()
                && (value.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())
                        || !value.getLiteralLanguage().isEmpty());
    }

    private static boolean compiles(Graph graph, Triple t) {
        String flags = graph.find(t.getSubject(), SHACL.flags, Node.ANY)
                .nextOptional()
                .filter(f -> f.getObject().isLiteral())
                .map(f -> f.getObject().getLiteralLexicalForm())
                .orElse(null);
        try {
            Pattern.compile(t.getObject().getLiteralLexicalForm(), RegexEngine.makeMask(flags));
            return true;
        } catch (PatternSyntaxException | ExprException e) {
            return false;
        }
    }

    private static boolean isPath(Graph graph, Node path) {
        if (path.isLiteral()) {
            return false;
        }
        try {
            return ShaclPaths.parsePath(graph, path) != null;
        } catch (JenaException | StackOverflowError e) {
            return false;
        }
    }

    /** The members; empty if it is no list: a part is missing or there twice, or it does not end. */
    static Optional<List<Node>> list(Graph graph, Node head) {
        List<Node> members = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Node cell = head;
        while (!cell.equals(RDF.Nodes.nil)) {
            List<Triple> first = graph.find(cell, RDF.Nodes.first, Node.ANY).toList();
            List<Triple> rest = graph.find(cell, RDF.Nodes.rest, Node.ANY).toList();
            if (first.size() != 1 || rest.size() != 1 || !seen.add(cell)) {
                return Optional.empty();
            }
            members.add(first.get(0).getObject());
            cell = rest.get(0).getObject();
        }
        return Optional.of(members);
    }
}
