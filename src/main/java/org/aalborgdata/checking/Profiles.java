// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aalborgdata.release.Release;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** The profiles of a release by the names that people type. */
public final class Profiles {
    private static final Node PROFILE_CLASS = Iris.uri("http://www.w3.org/ns/dx/prof/Profile");

    private final List<Profile> all;

    public Profiles(Release release) {
        Graph ontology = release.ontology();
        all =
                ontology
                        .find(Node.ANY, RDF.Nodes.type, PROFILE_CLASS)
                        .mapWith(t -> profile(ontology, t.getSubject()))
                        .toList()
                        .stream()
                        .sorted(Comparator.comparing(Profile::name))
                        .toList();
    }

    /**
     * @param name as people type it, such as {@code champ}
     * @param iri with its version
     * @param description one or two sentences
     */
    public record Profile(String name, String iri, Label title, Label description) {}

    /** In alphabetical order of their names. */
    public List<Profile> all() {
        return all;
    }

    /** In alphabetical order, such as {@code champ}. */
    public List<String> names() {
        return all.stream().map(Profile::name).toList();
    }

    /**
     * The IRI of a profile.
     *
     * @param wanted a name or an IRI
     */
    public Optional<String> find(String wanted) {
        return all.stream()
                .filter(p -> p.iri().equals(wanted) || p.name().equals(wanted))
                .map(Profile::iri)
                .findFirst();
    }

    private static Profile profile(Graph ontology, Node node) {
        String iri = node.getURI();
        return new Profile(
                // What stands between the space of profiles and the version.
                iri.substring(Iris.PROFILE.length()).replaceFirst("/.*", ""),
                iri,
                Label.of(ontology, node, DCTerms.title.asNode()),
                Label.of(ontology, node, DCTerms.description.asNode()));
    }
}
