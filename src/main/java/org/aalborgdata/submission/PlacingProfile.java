// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIx;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Notes where the parser stands when it makes each node and statement.
 *
 * <p>The statement's own position is that of the last token read, often a line further; so nodes are noted when they are
 * made, and a statement stands where its object does.
 */
final class PlacingProfile extends ParserProfileStd {
    /** Else a file that was cut off before its last dot would pass as whole. */
    private static final boolean STRICT = true;

    /** Java needs time that grows with the square of the digits. */
    static final int MOST_DIGITS = 400;

    private final KnownNamespaces namespaces = new KnownNamespaces();
    private final PlaceTable<Node> subjects = new PlaceTable<>();
    private final Mentions mentions = new Mentions();
    private @Nullable Node lastSubject;
    private @Nullable Node onlyGraph;
    private long lastStatement;

    PlacingProfile(ErrorHandler errors) {
        super(
                RiotLib.factoryRDF(),
                errors,
                IRIxResolver.create(Iris.BASE).build(),
                PrefixMapFactory.create(),
                RIOT.getContext().copy(),
                true,
                STRICT);
    }

    static long pack(long line, long column) {
        return line << 32 | column;
    }

    /** Line and column as the parser counts them. */
    PlaceTable<Node> subjects() {
        return subjects;
    }

    /** Where the statement that was made last stands; {@link PlaceTable#NOWHERE} if that is not known. */
    long lastStatement() {
        return lastStatement;
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
        Triple triple = super.createTriple(subject, predicate, object, line, column);
        note(triple, line, column);
        return triple;
    }

    @Override
    public Quad createQuad(Node graph, Node subject, Node predicate, Node object, long line, long column) {
        Quad quad = super.createQuad(graph, subject, predicate, object, line, column);
        if (onlyGraph == null) {
            onlyGraph = graph;
        } else if (!onlyGraph.equals(graph)) {
            long named = mentions.find(graph);
            getErrorHandler()
                    .fatal(
                            SyntaxWords.SECOND_GRAPH
                                    + (graph.isURI() && !Quad.isDefaultGraph(graph) ? graph.getURI() : ""),
                            named == PlaceTable.NOWHERE ? line : named >>> 32,
                            named == PlaceTable.NOWHERE ? column : (int) named);
        }
        note(quad.asTriple(), line, column);
        return quad;
    }

    /** For a parser that makes its statements itself, when it has made the nodes with this profile. */
    void note(Triple triple) {
        long last = mentions.last();
        note(triple, last >>> 32, (int) last);
    }

    private void note(Triple triple, long line, long column) {
        Node subject = triple.getSubject();
        Node object = triple.getObject();
        long here = line > 0 ? pack(line, Math.max(column, 1)) : PlaceTable.NOWHERE;
        if (subject != lastSubject) {
            lastSubject = subject;
            if (!subjects.contains(subject)) {
                long seen = mentions.find(subject);
                subjects.putIfAbsent(subject, seen == PlaceTable.NOWHERE ? here : seen);
            }
        }
        long place = mentions.near(object);
        if (place == PlaceTable.NOWHERE && object.isBlank()) {
            place = subjects.get(object);
        }
        lastStatement = place == PlaceTable.NOWHERE ? here : place;
        mentions.done(subject, triple.getPredicate(), object);
    }

    @Override
    public String resolveIRI(String iri, long line, long column) {
        return namespaces.holds(iri) ? iri : super.resolveIRI(iri, line, column);
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
        if (text.length() > MOST_DIGITS && isNumber(datatype)) {
            getErrorHandler().fatal(SyntaxWords.TOO_MANY_DIGITS + MOST_DIGITS, line, column);
        }
        return seen(super.createTypedLiteral(text, datatype, line, column), line, column);
    }

    private static boolean isNumber(RDFDatatype datatype) {
        return datatype instanceof XSDDatatype xsd
                && xsd.getJavaClass() != null
                && Number.class.isAssignableFrom(xsd.getJavaClass());
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
        return blank(super.createBlankNode(scope, label, line, column), line, column);
    }

    @Override
    public Node createBlankNode(Node scope, long line, long column) {
        return blank(super.createBlankNode(scope, line, column), line, column);
    }

    @Override
    public Node createTripleTerm(Node subject, Node predicate, Node object, long line, long column) {
        getErrorHandler().fatal(SyntaxWords.TRIPLE_TERM, line, column);
        return super.createTripleTerm(subject, predicate, object, line, column);
    }

    @Override
    public Node createTripleTerm(Triple triple, long line, long column) {
        getErrorHandler().fatal(SyntaxWords.TRIPLE_TERM, line, column);
        return super.createTripleTerm(triple, line, column);
    }

    /** As an object it may be needed long after what is said of it. */
    private Node blank(Node node, long line, long column) {
        if (line > 0) {
            subjects.putIfAbsent(node, pack(line, column));
        }
        return seen(node, line, column);
    }

    private Node seen(Node node, long line, long column) {
        if (line > 0) {
            mentions.add(node, pack(line, column));
        }
        return node;
    }
}
