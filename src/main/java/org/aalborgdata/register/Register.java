// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** The register as it was when read: immutable, safe to share. Administrators change the graph it is read from. */
public final class Register {
    /** Only points are read; an outline of an administrator's own stays in the graph. */
    private static final Pattern POINT = Pattern.compile("POINT *\\(\\s*(-?[0-9.]+)\\s+(-?[0-9.]+)\\s*\\)");

    private final Map<String, Territory> territories = new LinkedHashMap<>();
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, ReferencePoint> points = new HashMap<>();
    private final Graph graph;

    /** @param graph the register graph; kept, and never changed */
    public Register(Graph graph) {
        this.graph = graph;
        graph
                .find(Node.ANY, RDF.Nodes.type, AalborgTerms.TERRITORY_CLASS)
                .mapWith(t -> territory(graph, t.getSubject()))
                .toList()
                .stream()
                .sorted(Comparator.comparing(Territory::code))
                .forEach(t -> territories.put(t.iri(), t));
        graph.find(Node.ANY, Terms.HAS_GEOMETRY, Node.ANY).forEach(t -> point(graph, t.getObject())
                .ifPresent(p -> points.putIfAbsent(t.getSubject().getURI(), p)));
        graph
                .find(Node.ANY, RDF.Nodes.type, Terms.ORGANIZATION)
                .mapWith(t -> organisation(graph, t.getSubject()))
                .toList()
                .stream()
                .sorted(Comparator.comparing(Organisation::slug))
                .forEach(o -> organisations.put(o.iri(), o));
    }

    /** The graph behind this register, for validation. */
    public Graph graph() {
        return graph;
    }

    /** All territories in the order of their codes. */
    public Collection<Territory> territories() {
        return territories.values();
    }

    public Optional<Territory> territory(String iri) {
        return Optional.ofNullable(territories.get(iri));
    }

    /** Where a territory stands on a map; empty if there is no point that may be passed on. */
    public Optional<ReferencePoint> point(String iri) {
        return Optional.ofNullable(points.get(iri));
    }

    /** All organisations in the order of their short names. */
    public Collection<Organisation> organisations() {
        return organisations.values();
    }

    public Optional<Organisation> organisation(String iri) {
        return Optional.ofNullable(organisations.get(iri));
    }

    /** The organisations that govern a territory itself, not a larger one. */
    public List<Organisation> governing(String territory) {
        return organisations.values().stream()
                .filter(o -> o.governs().contains(territory))
                .toList();
    }

    /** The programmes of which a territory is or was a member, by short name. */
    public List<Organisation> programmes(String territory) {
        Node place = Iris.uri(territory);
        return graph
                .find(Node.ANY, AalborgTerms.MEMBER_TERRITORY, place)
                .mapWith(t -> uri(graph, t.getSubject(), Terms.ORGANIZATION_OF_MEMBERSHIP))
                .toList()
                .stream()
                .flatMap(o -> Optional.ofNullable(o).map(organisations::get).stream())
                .distinct()
                .sorted(Comparator.comparing(Organisation::slug))
                .toList();
    }

    private static Optional<ReferencePoint> point(Graph graph, Node geometry) {
        String text = text(graph, geometry, Terms.AS_WKT);
        Matcher point = POINT.matcher(text == null ? "" : text);
        if (!point.matches()) {
            return Optional.empty();
        }
        String place = text(graph, geometry, RDFS.Nodes.label);
        String source = uri(graph, geometry, Terms.SOURCE);
        return Optional.of(new ReferencePoint(
                Double.parseDouble(point.group(2)),
                Double.parseDouble(point.group(1)),
                place == null ? "" : place,
                source == null ? "" : source));
    }

    private static Territory territory(Graph graph, Node node) {
        String partOf = uri(graph, node, AalborgTerms.PART_OF);
        String type = uri(graph, node, AalborgTerms.TERRITORY_TYPE);
        String country = text(graph, node, AalborgTerms.COUNTRY_CODE);
        return new Territory(
                node.getURI(),
                Iris.lastSegment(node.getURI()),
                Label.of(graph, node, Terms.PREF_LABEL),
                type == null ? "region" : Iris.lastSegment(type),
                country == null ? "" : country,
                partOf,
                text(graph, node, AalborgTerms.BOUNDARY_VERSION));
    }

    private static Organisation organisation(Graph graph, Node node) {
        Set<String> roles = new TreeSet<>();
        graph.find(node, AalborgTerms.ORGANISATION_ROLE, Node.ANY)
                .forEach(t -> roles.add(Iris.lastSegment(t.getObject().getURI())));
        List<String> governs = new ArrayList<>();
        graph.find(node, AalborgTerms.GOVERNS, Node.ANY)
                .forEach(t -> governs.add(t.getObject().getURI()));
        governs.sort(Comparator.naturalOrder());
        return new Organisation(
                node.getURI(),
                Iris.lastSegment(node.getURI()),
                Label.of(graph, node, Terms.PREF_LABEL),
                Set.copyOf(roles),
                List.copyOf(governs),
                text(graph, node, AalborgTerms.SIGNED_ON));
    }

    private static @Nullable String uri(Graph graph, Node node, Node property) {
        return graph.find(node, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().getURI())
                .orElse(null);
    }

    private static @Nullable String text(Graph graph, Node node, Node property) {
        return graph.find(node, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().getLiteralLexicalForm())
                .orElse(null);
    }
}
