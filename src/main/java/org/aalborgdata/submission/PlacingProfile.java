// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.tokens.Token;

/**
 * Notes where the parser stands when it makes each node and statement.
 *
 * <p>The statement's own position is that of the last token read, often a line further; so nodes are noted when they are
 * made, and a statement stands where its object does.
 */
final class PlacingProfile extends ParserProfileWrapper {
    private final String source;
    private final Map<Node, Place> subjects = new HashMap<>();
    private final Map<Triple, Place> statements = new HashMap<>();
    private final Map<Node, Place> lastSeen = new HashMap<>();

    PlacingProfile(String source, ParserProfile other) {
        super(other);
        this.source = source;
    }

    Places places() {
        return new Places(source, subjects, statements);
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
        Place here = new Place(source, line, column);
        subjects.computeIfAbsent(subject, s -> lastSeen.getOrDefault(s, here));
        Triple triple = super.createTriple(subject, predicate, object, line, column);
        statements.putIfAbsent(triple, lastSeen.getOrDefault(object, here));
        return triple;
    }

    @Override
    public Node create(Node currentGraph, Token token) {
        return seen(super.create(currentGraph, token), token.getLine(), token.getColumn());
    }

    @Override
    public Node createNodeFromToken(Node scope, Token token, long line, long column) {
        return seen(super.createNodeFromToken(scope, token, line, column), line, column);
    }

    @Override
    public Node createURI(String iri, long line, long column) {
        return seen(super.createURI(iri, line, column), line, column);
    }

    @Override
    public Node createURI(IRIx iri, long line, long column) {
        return seen(super.createURI(iri, line, column), line, column);
    }

    @Override
    public Node createTypedLiteral(String text, RDFDatatype datatype, long line, long column) {
        return seen(super.createTypedLiteral(text, datatype, line, column), line, column);
    }

    @Override
    public Node createLangLiteral(String text, String language, long line, long column) {
        return seen(super.createLangLiteral(text, language, line, column), line, column);
    }

    @Override
    public Node createStringLiteral(String text, long line, long column) {
        return seen(super.createStringLiteral(text, line, column), line, column);
    }

    @Override
    public Node createBlankNode(Node scope, String label, long line, long column) {
        return seen(super.createBlankNode(scope, label, line, column), line, column);
    }

    @Override
    public Node createBlankNode(Node scope, long line, long column) {
        return seen(super.createBlankNode(scope, line, column), line, column);
    }

    private Node seen(Node node, long line, long column) {
        if (line > 0) {
            lastSeen.put(node, new Place(source, line, column));
        }
        return node;
    }
}
