// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.release.NutsChanges;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The commitments, indicators and methods of the release, read once from its catalogue graph. Immutable. */
public final class Catalogue {
    private final Map<String, Commitment> commitments = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Label> methods = new LinkedHashMap<>();
    private final Set<String> unstatedMethods = new HashSet<>();
    private final Map<String, Integer> baseYears = new HashMap<>();
    private final Map<String, Set<String>> boundaryMoves = new HashMap<>();

    public Catalogue(Graph graph) {
        subjects(graph, AalborgTerms.COMMITMENT_CLASS).stream()
                .map(n -> commitment(graph, n))
                .sorted(Comparator.comparingInt(c -> Integer.parseInt(c.number())))
                .forEach(c -> commitments.put(c.number(), c));
        subjects(graph, AalborgTerms.INDICATOR_CLASS).stream()
                .map(n -> indicator(graph, n, false))
                .sorted(Comparator.comparing(Indicator::code))
                .forEach(i -> indicators.put(i.iri(), i));
        for (Node n : subjects(graph, AalborgTerms.METHOD_CLASS)) {
            methods.put(n.getURI(), Label.of(graph, n, Terms.PREF_LABEL));
            if ("false".equals(text(graph, n, AalborgTerms.METHOD_STATED))) {
                unstatedMethods.add(n.getURI());
            }
            String baseYear = text(graph, n, AalborgTerms.BASE_YEAR);
            if (baseYear != null) {
                baseYears.put(n.getURI(), Integer.valueOf(baseYear));
            }
        }
        subjects(graph, AalborgTerms.BOUNDARY_CHANGE_CLASS).forEach(n -> boundaryChange(graph, n));
        NutsChanges.moves().forEach((territory, versions) -> boundaryMoves
                .computeIfAbsent(territory, k -> new HashSet<>())
                .addAll(versions));
    }

    public Collection<Commitment> commitments() {
        return commitments.values();
    }

    /** @param number {@code "3"} */
    public Optional<Commitment> commitment(String number) {
        return Optional.ofNullable(commitments.get(number));
    }

    /** Catalogue indicators in the order of their codes; local ones are not here, see the figures. */
    public Collection<Indicator> indicators() {
        return indicators.values();
    }

    public Optional<Indicator> indicator(String iri) {
        return Optional.ofNullable(indicators.get(iri));
    }

    /** Label of a method; the last part of its IRI where the catalogue does not know it. */
    public Label method(String iri) {
        return methods.getOrDefault(iri, Label.of(Iris.lastSegment(iri)));
    }

    /** False for the stand-in methods of sources that do not say how they counted. */
    public boolean isStated(String method) {
        return !unstatedMethods.contains(method);
    }

    /** The year to which a method relates its figures; null if it relates them to none. */
    public @Nullable Integer baseYear(String method) {
        return baseYears.get(method);
    }

    /**
     * The boundary versions in which a territory's area changed, such as {@code NUTS 2016}, by the catalogue or by the table of
     * European regions; empty if it never did. A new
     * code for the same area is no change.
     */
    public Set<String> boundaryMoves(String territory) {
        return boundaryMoves.getOrDefault(territory, Set.of());
    }

    /**
     * Reads one indicator, of the catalogue or of an organisation.
     *
     * @throws IllegalStateException if a value that validation demands is missing
     */
    public static Indicator indicator(Graph graph, Node node, boolean local) {
        String notation = text(graph, node, Terms.NOTATION);
        List<String> points = new ArrayList<>();
        graph.find(node, AalborgTerms.CONCERNS_POINT, Node.ANY)
                .forEach(t -> points.add(Iris.lastSegment(t.getObject().getURI())));
        points.sort(Comparator.comparing(Catalogue::pointOrder));
        String primary = Iris.lastSegment(
                required(graph, node, AalborgTerms.PRIMARY_POINT).getURI());
        Node denominator = one(graph, node, AalborgTerms.DENOMINATOR);
        String per = text(graph, node, AalborgTerms.PER_QUANTITY);
        Node role = one(graph, node, AalborgTerms.INDICATOR_ROLE);
        return new Indicator(
                node.getURI(),
                notation != null ? notation : Iris.lastSegment(node.getURI()),
                Label.of(graph, node, Terms.PREF_LABEL),
                Label.of(graph, node, Terms.DEFINITION),
                required(graph, node, AalborgTerms.UNIT).getLiteralLexicalForm(),
                denominator == null ? null : Iris.lastSegment(denominator.getURI()),
                per == null ? 1 : Integer.parseInt(per),
                Direction.of(Iris.lastSegment(
                        required(graph, node, AalborgTerms.DIRECTION).getURI())),
                decimal(graph, node, AalborgTerms.BEST_AT),
                decimal(graph, node, AalborgTerms.MINIMUM),
                decimal(graph, node, AalborgTerms.MAXIMUM),
                primary.substring(0, primary.indexOf('.')),
                primary,
                List.copyOf(points),
                role == null ? "supporting" : Iris.lastSegment(role.getURI()),
                "true".equals(text(graph, node, AalborgTerms.METHOD_DECIDES)),
                local);
    }

    private void boundaryChange(Graph graph, Node change) {
        Node kind = required(graph, change, AalborgTerms.CHANGE_KIND);
        if ("recoded".equals(Iris.lastSegment(kind.getURI()))) {
            return;
        }
        String version =
                required(graph, change, AalborgTerms.IN_BOUNDARY_VERSION).getLiteralLexicalForm();
        List<Node> places = new ArrayList<>();
        places.add(required(graph, change, AalborgTerms.CHANGED_TERRITORY));
        graph.find(change, AalborgTerms.REPLACED_BY, Node.ANY).forEach(t -> places.add(t.getObject()));
        places.forEach(p ->
                boundaryMoves.computeIfAbsent(p.getURI(), k -> new HashSet<>()).add(version));
    }

    private static Commitment commitment(Graph graph, Node node) {
        List<Commitment.Point> points = new ArrayList<>();
        graph.find(Node.ANY, Terms.BROADER, node).forEach(t -> {
            Node p = t.getSubject();
            points.add(new Commitment.Point(
                    Iris.lastSegment(p.getURI()),
                    p.getURI(),
                    Label.of(graph, p, Terms.PREF_LABEL),
                    Label.of(graph, p, Terms.DEFINITION)));
        });
        points.sort(Comparator.comparing(p -> pointOrder(p.number())));
        return new Commitment(
                Iris.lastSegment(node.getURI()),
                node.getURI(),
                Label.of(graph, node, Terms.PREF_LABEL),
                Label.of(graph, node, Terms.DEFINITION),
                List.copyOf(points));
    }

    /** 3.2 before 10.1: a number that sorts points as people count them. */
    private static int pointOrder(String number) {
        int dot = number.indexOf('.');
        return Integer.parseInt(number.substring(0, dot)) * 100 + Integer.parseInt(number.substring(dot + 1));
    }

    private static List<Node> subjects(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(t -> t.getSubject())
                .toList();
    }

    private static @Nullable Node one(Graph graph, Node node, Node property) {
        return graph.find(node, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject())
                .orElse(null);
    }

    private static Node required(Graph graph, Node node, Node property) {
        Node value = one(graph, node, property);
        if (value == null) {
            throw new IllegalStateException(node + " has no " + property);
        }
        return value;
    }

    private static @Nullable String text(Graph graph, Node node, Node property) {
        Node value = one(graph, node, property);
        return value == null ? null : value.getLiteralLexicalForm();
    }

    private static @Nullable BigDecimal decimal(Graph graph, Node node, Node property) {
        String value = text(graph, node, property);
        return value == null ? null : new BigDecimal(value);
    }
}
