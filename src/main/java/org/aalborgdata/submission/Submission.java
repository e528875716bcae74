// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * One file that was read: its bytes, their hash, the statements and their places. Immutable and safe to share.
 *
 * <p>Nothing is known yet about whether it is complete or right; the submission node may be missing or there may be two.
 */
public final class Submission {
    private final String sourceName;
    private final byte[] bytes;
    private final String sha256;
    private final Graph graph;
    private final Places places;
    private final List<CellProblem> cellProblems;

    /** @param bytes kept, not copied: nobody else may hold them */
    Submission(String sourceName, byte[] bytes, String sha256, Graph graph, Places places) {
        this(sourceName, bytes, sha256, graph, places, List.of());
    }

    Submission(
            String sourceName,
            byte[] bytes,
            String sha256,
            Graph graph,
            Places places,
            List<CellProblem> cellProblems) {
        this.sourceName = sourceName;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.graph = new GraphReadOnly(graph);
        this.places = places;
        this.cellProblems = List.copyOf(cellProblems);
    }

    /**
     * A file that was read and judged earlier, as far as reports name it: nothing but its type is said of the submission, no
     * place is known, and the bytes are left out, because what was submitted may hold more than what was published.
     */
    public static Submission recorded(String sourceName, String sha256, Node node) {
        Graph graph = GraphMemFactory.createGraphMem2();
        graph.add(node, RDF.type.asNode(), AalborgTerms.SUBMISSION_CLASS);
        return new Submission(
                sourceName, new byte[0], sha256, graph, Places.of(sourceName, Map.of(), Map.of(), Map.of()), List.of());
    }

    /** The file's name as the submitter calls it. */
    public String sourceName() {
        return sourceName;
    }

    /** A copy of the bytes as they were handed in. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The statements; any attempt to change them fails. */
    public Graph graph() {
        return graph;
    }

    public Places places() {
        return places;
    }

    /** Cells of a table that could not be read, or were read by a rule worth telling; empty if the file is no table. */
    public List<CellProblem> cellProblems() {
        return cellProblems;
    }

    /** The one {@code aalborg:Submission}; empty if there is none, more than one, or it has no IRI. */
    public Optional<Node> node() {
        var nodes = graph.find(Node.ANY, RDF.type.asNode(), AalborgTerms.SUBMISSION_CLASS)
                .mapWith(triple -> triple.getSubject())
                .toList();
        return nodes.size() == 1 && nodes.get(0).isURI() ? Optional.of(nodes.get(0)) : Optional.empty();
    }

    /** The publisher; empty if there is no single submission node or it names none or several. */
    public Optional<Node> organisation() {
        return node().flatMap(node -> only(node, DCTerms.publisher.asNode())).filter(Node::isURI);
    }

    /** The period as stated, for example {@code 2020}; empty if none or several are stated. */
    public Optional<String> period() {
        return node().flatMap(node -> only(node, AalborgTerms.PERIOD))
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm);
    }

    private Optional<Node> only(Node subject, Node property) {
        var objects = graph.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
        return objects.size() == 1 ? Optional.of(objects.get(0)) : Optional.empty();
    }
}
