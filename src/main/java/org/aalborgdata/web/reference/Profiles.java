// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * The profiles as W3C PROF describes them, with their steps and document roles.
 *
 * @param list in the order of their IRIs
 */
record Profiles(List<Profile> list) {
    private static final String PROF = "http://www.w3.org/ns/dx/prof/";
    private static final Node PROFILE_CLASS = Iris.uri(PROF + "Profile");
    private static final Node IS_PROFILE_OF = Iris.uri(PROF + "isProfileOf");
    private static final Node HAS_RESOURCE = Iris.uri(PROF + "hasResource");
    private static final Node HAS_ROLE = Iris.uri(PROF + "hasRole");
    private static final Node HAS_ARTIFACT = Iris.uri(PROF + "hasArtifact");
    private static final Node BINDING = own("binding");
    private static final Node BINDS_STEP = own("bindsStep");
    private static final Node BINDS_ROLE = own("bindsRole");
    private static final Node REQUIREMENT = own("requirement");
    private static final Node BINDING_ORDER = own("bindingOrder");

    /**
     * One profile.
     *
     * @param name as the address says it, such as {@code figures}
     * @param base profiles and vocabularies it builds on
     * @param shapes names of the shape files it is checked with, of itself and of the profiles it builds on
     * @param bindings in their order
     */
    record Profile(
            Node node,
            String name,
            Label title,
            @Nullable Label description,
            List<Node> base,
            List<Artifact> artifacts,
            Set<String> shapes,
            List<Binding> bindings) {
        /** Whether one of its own resources is this shape file. */
        boolean owns(String file) {
            return artifacts.stream().anyMatch(a -> a.node().getURI().equals(Iris.SHAPES + file));
        }
    }

    /** A file that describes or checks the profile, and what for. */
    record Artifact(Node node, @Nullable Node role) {}

    /**
     * A step as the profile names it, or a document that it places in the step.
     *
     * @param role null if it names the step itself
     * @param requirement null if nothing is demanded
     */
    record Binding(
            Node step,
            @Nullable Node role,
            @Nullable Node requirement,
            @Nullable Label label,
            int order) {}

    private static Node own(String name) {
        return Iris.uri(AalborgTerms.NS + name);
    }

    /** @param graph the ontology of a release */
    static Profiles of(Graph graph) {
        return new Profiles(
                graph.find(Node.ANY, RDF.Nodes.type, PROFILE_CLASS).mapWith(t -> t.getSubject()).toList().stream()
                        .sorted(Comparator.comparing(Node::getURI))
                        .map(n -> profile(graph, n))
                        .toList());
    }

    Optional<Profile> profile(String iri) {
        return list.stream().filter(p -> p.node().getURI().equals(iri)).findFirst();
    }

    Optional<Profile> named(String name) {
        return list.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    private static Profile profile(Graph graph, Node node) {
        Set<String> shapes = new LinkedHashSet<>();
        addShapes(graph, node, shapes, new LinkedHashSet<>());
        String path = node.getURI().substring(Iris.PROFILE.length());
        return new Profile(
                node,
                path.contains("/") ? path.substring(0, path.indexOf('/')) : path,
                Label.of(graph, node, Terms.TITLE),
                graph.contains(node, Terms.DESCRIPTION, Node.ANY) ? Label.of(graph, node, Terms.DESCRIPTION) : null,
                Shacl.objects(graph, node, IS_PROFILE_OF).stream()
                        .sorted(Comparator.comparing(Node::getURI))
                        .toList(),
                artifacts(graph, node),
                shapes,
                bindings(graph, node));
    }

    private static List<Artifact> artifacts(Graph graph, Node profile) {
        List<Artifact> artifacts = new ArrayList<>();
        for (Node resource : Shacl.objects(graph, profile, HAS_RESOURCE)) {
            Node role = Shacl.object(graph, resource, HAS_ROLE);
            Shacl.objects(graph, resource, HAS_ARTIFACT).stream()
                    .filter(Node::isURI)
                    .forEach(a -> artifacts.add(new Artifact(a, role)));
        }
        artifacts.sort(Comparator.comparing(a -> a.node().getURI()));
        return artifacts;
    }

    private static void addShapes(Graph graph, Node profile, Set<String> shapes, Set<Node> seen) {
        if (!seen.add(profile)) {
            return;
        }
        artifacts(graph, profile).stream()
                .map(a -> a.node().getURI())
                .filter(a -> a.startsWith(Iris.SHAPES))
                .forEach(a -> shapes.add(a.substring(Iris.SHAPES.length())));
        Shacl.objects(graph, profile, IS_PROFILE_OF).forEach(base -> addShapes(graph, base, shapes, seen));
    }

    private static List<Binding> bindings(Graph graph, Node profile) {
        List<Binding> bindings = new ArrayList<>();
        for (Node node : Shacl.objects(graph, profile, BINDING)) {
            Node step = Shacl.object(graph, node, BINDS_STEP);
            Node order = Shacl.object(graph, node, BINDING_ORDER);
            if (step != null) {
                bindings.add(new Binding(
                        step,
                        Shacl.object(graph, node, BINDS_ROLE),
                        Shacl.object(graph, node, REQUIREMENT),
                        graph.contains(node, RDFS.Nodes.label, Node.ANY)
                                ? Label.of(graph, node, RDFS.Nodes.label)
                                : null,
                        order == null ? Integer.MAX_VALUE : Integer.parseInt(order.getLiteralLexicalForm())));
            }
        }
        bindings.sort(Comparator.comparingInt(Binding::order)
                .thenComparing(b -> b.step().toString())
                .thenComparing(b -> String.valueOf(b.role())));
        return bindings;
    }
}
