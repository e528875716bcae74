// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.EditDistance;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** What a submission may refer to: ontology, catalogue and register as they were when the validator was made. */
final class Reference {
    private static final Node STATISTICAL_PUBLISHER = Iris.code("organisation-role", "statistical-publisher");
    private static final List<Node> TELLING_ROLES =
            List.of(Iris.code("organisation-role", "campaign"), Iris.code("organisation-role", "sector"));
    private static final Node MEMBER_TERRITORY = Iris.uri(AalborgTerms.NS + "memberTerritory");
    private static final Node PROGRAMME = Iris.uri(Terms.ORG + "organization");
    private static final Node WORKS_WITH = Iris.uri(Terms.ORG + "linkedTo");
    private static final Node REGISTERED_NAMESPACE = Iris.uri(AalborgTerms.NS + "registeredNamespace");
    private static final int LARGEST_SLIP = 3;
    private static final int MOST_REMEMBERED = 1000;

    /** Things that a list shows with their codes; the code alone is recognised there. */
    private static final Set<String> SHOWN_AS_CODE = Set.of(
            AalborgTerms.INDICATOR_CLASS.getURI(),
            AalborgTerms.TERRITORY_CLASS.getURI(),
            AalborgTerms.COMMITMENT_CLASS.getURI(),
            AalborgTerms.COMMITMENT_POINT_CLASS.getURI());

    private final Graph graph = GraphMemFactory.createGraphMem2();
    private final Set<String> ours = new TreeSet<>();
    private final Set<Node> recordClasses = new HashSet<>();
    private final Map<String, Optional<String>> nearest = new ConcurrentHashMap<>();

    Reference(Graph source) {
        GraphUtil.addInto(graph, source);
        graph.find().forEach(t -> {
            if (t.getSubject().isURI() && t.getSubject().getURI().startsWith(Iris.BASE)) {
                ours.add(t.getSubject().getURI());
            }
            if (t.getPredicate().getURI().endsWith("#inScheme") && t.getObject().isURI()) {
                ours.add(t.getObject().getURI());
            }
        });
        ours.add(Iris.ONTOLOGY.getURI());
        recordClasses.add(Terms.OBSERVATION);
        recordClasses.add(Terms.ORGANIZATIONAL_UNIT);
        addWithSubclasses(AalborgTerms.RECORD_CLASS);
    }

    /** A new graph with everything that is here and the statements of the submission; one graph answers quicker than a view of two. */
    Graph with(Graph submission) {
        Graph data = GraphMemFactory.createGraphMem2();
        GraphUtil.addInto(data, graph);
        GraphUtil.addInto(data, submission);
        return data;
    }

    boolean declares(String iri) {
        return ours.contains(iri);
    }

    /** What a form calls a class of ours or an entry of a list; empty for what it shows by its code, and for properties. */
    Optional<Label> nameInForms(Node node) {
        boolean coded = objects(node, RDF.Nodes.type).anyMatch(t -> t.isURI() && SHOWN_AS_CODE.contains(t.getURI()));
        if (coded || declaresProperty(node)) {
            return Optional.empty();
        }
        return Stream.of(Terms.PREF_LABEL, RDFS.Nodes.label)
                .filter(property -> graph.contains(node, property, Node.ANY))
                .findFirst()
                .map(property -> Label.of(graph, node, property));
    }

    boolean declaresClass(Node term) {
        return graph.contains(term, RDF.Nodes.type, OWL.Class.asNode());
    }

    boolean declaresProperty(Node term) {
        return graph.contains(term, RDF.Nodes.type, OWL.ObjectProperty.asNode())
                || graph.contains(term, RDF.Nodes.type, OWL.DatatypeProperty.asNode());
    }

    /** Whether a submission may describe something of this class: observations, organisational units and our records. */
    boolean isRecordClass(Node type) {
        return recordClasses.contains(type);
    }

    private void addWithSubclasses(Node type) {
        if (recordClasses.add(type)) {
            graph.find(Node.ANY, RDFS.Nodes.subClassOf, type).forEach(t -> addWithSubclasses(t.getSubject()));
        }
    }

    boolean isTerritory(Node node) {
        return graph.contains(node, RDF.Nodes.type, AalborgTerms.TERRITORY_CLASS);
    }

    boolean isOrganisation(Node node) {
        return graph.contains(node, RDF.Nodes.type, Terms.ORGANIZATION);
    }

    /** The beginnings of IRIs under which the organisation may describe things. */
    Set<String> recordSpaces(Node organisation) {
        Set<String> spaces = new HashSet<>();
        spaces.add(Iris.RECORD + Iris.lastSegment(organisation.getURI()) + "/");
        graph.find(organisation, REGISTERED_NAMESPACE, Node.ANY)
                .forEach(t -> spaces.add(t.getObject().getLiteralLexicalForm()));
        return spaces;
    }

    /**
     * Whether the organisation may state something of the territory: it governs it, or one that it is part of, or it
     * publishes official statistics.
     *
     * @param year the year that the statement is about; null if it is about no single year
     */
    boolean maySpeakOf(Node organisation, Node territory, @Nullable Integer year) {
        if (graph.contains(organisation, AalborgTerms.ORGANISATION_ROLE, STATISTICAL_PUBLISHER)) {
            return true;
        }
        return withLarger(territory).stream().anyMatch(place -> governs(organisation, place, year));
    }

    /**
     * Whether the organisation, a campaign or a sector, may tell of what is done and known in the territory: the territory,
     * or one that it is part of, is a member of its own programme or of one that it works with. The dates of the
     * membership do not matter, because a programme reports on its members also when it is over (R-h.4).
     */
    boolean mayTellOf(Node organisation, Node territory) {
        if (TELLING_ROLES.stream()
                .noneMatch(role -> graph.contains(organisation, AalborgTerms.ORGANISATION_ROLE, role))) {
            return false;
        }
        return withLarger(territory).stream()
                .flatMap(place -> subjects(MEMBER_TERRITORY, place))
                .flatMap(membership -> objects(membership, PROGRAMME))
                .anyMatch(programme ->
                        programme.equals(organisation) || graph.contains(organisation, WORKS_WITH, programme));
    }

    /** The territory and everything it is part of. */
    private Set<Node> withLarger(Node territory) {
        Set<Node> seen = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        open.add(territory);
        while (!open.isEmpty()) {
            Node place = open.remove();
            if (seen.add(place)) {
                objects(place, AalborgTerms.PART_OF).forEach(open::add);
            }
        }
        return seen;
    }

    private Stream<Node> subjects(Node property, Node object) {
        return graph.stream(Node.ANY, property, object).map(Triple::getSubject);
    }

    private Stream<Node> objects(Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).map(Triple::getObject);
    }

    private boolean governs(Node organisation, Node territory, @Nullable Integer year) {
        boolean dated = false;
        for (var t : graph.find(Node.ANY, AalborgTerms.GOVERNING_ORGANISATION, organisation)
                .toList()) {
            Node governance = t.getSubject();
            if (graph.contains(governance, AalborgTerms.GOVERNED_TERRITORY, territory)) {
                dated = true;
                if (year == null || coversYear(governance, year)) {
                    return true;
                }
            }
        }
        return !dated && graph.contains(organisation, AalborgTerms.GOVERNS, territory);
    }

    private boolean coversYear(Node governance, int year) {
        return year(governance, AalborgTerms.VALID_FROM)
                        .map(from -> from <= year)
                        .orElse(true)
                && year(governance, AalborgTerms.VALID_UNTIL)
                        .map(until -> year <= until)
                        .orElse(true);
    }

    private Optional<Integer> year(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .nextOptional()
                .map(t -> Integer.valueOf(t.getObject().getLiteralLexicalForm().substring(0, 4)));
    }

    /** The other declared IRI that differs least, if it differs by a slip of at most three letters. */
    Optional<String> nearest(String iri) {
        if (nearest.size() >= MOST_REMEMBERED) {
            nearest.clear();
        }
        return nearest.computeIfAbsent(iri, this::search);
    }

    private Optional<String> search(String iri) {
        int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        String space = iri.substring(0, cut);
        String wrong = iri.substring(cut);
        String best = null;
        int least = Math.min(LARGEST_SLIP, Math.max(1, wrong.length() / 2)) + 1;
        for (String candidate : ours) {
            if (!candidate.equals(iri)
                    && Math.abs(candidate.length() - iri.length()) <= LARGEST_SLIP
                    && candidate.startsWith(space)
                    && candidate.indexOf('/', cut) < 0) {
                int distance = EditDistance.between(wrong, candidate.substring(cut));
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
