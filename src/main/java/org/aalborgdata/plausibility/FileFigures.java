// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Reads the observations of a file that need not be valid: what cannot be compared is left to the rules that say why. */
final class FileFigures {
    /** More digits than any figure has; beyond that arithmetic would only cost time. */
    private static final int MOST_DIGITS = 40;

    private FileFigures() {}

    /** In the order of their IRIs. */
    static List<Observed> of(Graph graph) {
        List<Observed> figures = new ArrayList<>();
        graph
                .find(Node.ANY, RDF.Nodes.type, Terms.OBSERVATION)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toSet()
                .stream()
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(node -> figure(graph, node).ifPresent(figures::add));
        return figures;
    }

    private static Optional<Observed> figure(Graph graph, Node node) {
        Optional<String> indicator = iri(graph, node, AalborgTerms.INDICATOR);
        Optional<String> territory = iri(graph, node, Terms.REF_AREA);
        Optional<Integer> year = text(graph, node, Terms.REF_PERIOD)
                .filter(y -> y.matches("[0-9]{4}"))
                .map(Integer::valueOf);
        Optional<Node> literal = one(graph, node, Terms.OBS_VALUE);
        Optional<BigDecimal> value = literal.flatMap(FileFigures::number);
        if (indicator.isEmpty() || territory.isEmpty() || year.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        SeriesKey key = new SeriesKey(
                indicator.get(),
                territory.get(),
                text(graph, node, AalborgTerms.UNIT).orElse(""),
                iri(graph, node, AalborgTerms.METHOD).orElse(""));
        return Optional.of(Observed.ofFile(
                key,
                year.get(),
                value.get(),
                text(graph, node, AalborgTerms.EDITION).orElse(""),
                node,
                literal.get()));
    }

    private static Optional<BigDecimal> number(Node literal) {
        if (!literal.isLiteral() || literal.getLiteralLexicalForm().length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(literal.getLiteralLexicalForm().strip());
            return Math.abs(number.scale()) > MOST_DIGITS ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> iri(Graph graph, Node node, Node property) {
        return one(graph, node, property).filter(Node::isURI).map(Node::getURI);
    }

    private static Optional<String> text(Graph graph, Node node, Node property) {
        return one(graph, node, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private static Optional<Node> one(Graph graph, Node node, Node property) {
        List<Node> objects =
                graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toList();
        return objects.size() == 1 ? Optional.of(objects.get(0)) : Optional.empty();
    }
}
