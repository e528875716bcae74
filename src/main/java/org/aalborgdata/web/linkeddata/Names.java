// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.vocabulary.Terms;
import org.aalborgdata.web.Texts;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Names for things and properties in one language, from the data where they have them. */
public final class Names {
    static final Node SHAPE_NAME = Iris.uri(Prefixes.ALL.get("sh") + "name");
    private static final List<Node> LABELS = List.of(Terms.PREF_LABEL, RDFS.Nodes.label, Terms.TITLE, SHAPE_NAME);

    private static final String GRAPH = Iris.BASE + "graph/";

    private final Graph facts;
    private final Texts texts;

    /** @param facts labels of everything that will be asked for */
    public Names(Graph facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /** The name of a thing: its label, or what it speaks of, or its short IRI. */
    public String of(Node node) {
        String label = label(node);
        if (label != null) {
            return label;
        }
        String composed = composed(node);
        if (composed != null || !node.isURI()) {
            return composed != null ? composed : node.toString();
        }
        return own(node);
    }

    /** The name of a property or class: ours from the ontology, others from our own words. */
    public String ofTerm(Node term) {
        String label = label(term);
        if (label != null) {
            return upperFirst(label);
        }
        return own(term);
    }

    /** Our own words for what has no label in the data, else the short IRI. */
    private String own(Node node) {
        String iri = node.getURI();
        String key = iri.startsWith(GRAPH)
                ? "graph." + iri.substring(GRAPH.length())
                : "term." + Prefixes.shorten(iri).replace(':', '.');
        boolean coded = iri.startsWith(Iris.RULE) || iri.startsWith(Iris.SHAPES);
        return texts.maybe(key).orElseGet(() -> coded ? Iris.lastSegment(iri) : Prefixes.shorten(iri));
    }

    private @Nullable String label(Node node) {
        return LABELS.stream()
                .filter(p -> facts.contains(node, p, Node.ANY))
                .map(p -> Label.of(facts, node, p).in(texts.locale()).replace("CO2", "CO₂"))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String composed(Node node) {
        Node whole = object(node, Terms.IS_VERSION_OF);
        if (whole != null) {
            return texts.t("thing.version", of(whole), value(node, AalborgTerms.VERSION_NUMBER));
        }
        String parts = Stream.of(
                        named(node, AalborgTerms.INDICATOR),
                        named(node, Terms.REF_AREA),
                        named(node, AalborgTerms.TERRITORY),
                        named(node, AalborgTerms.CHANGED_TERRITORY),
                        value(node, Terms.REF_PERIOD),
                        value(node, AalborgTerms.TARGET_YEAR),
                        value(node, AalborgTerms.IN_BOUNDARY_VERSION))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? null : parts;
    }

    private @Nullable String named(Node node, Node property) {
        Node object = object(node, property);
        return object == null ? null : of(object);
    }

    private @Nullable String value(Node node, Node property) {
        Node object = object(node, property);
        return object == null ? null : object.getLiteralLexicalForm();
    }

    private @Nullable Node object(Node node, Node property) {
        return facts.find(node, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject())
                .orElse(null);
    }

    private static String upperFirst(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
