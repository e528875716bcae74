// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.cli;

import java.util.List;
import java.util.Optional;
import org.aalborgdata.release.Release;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** The profiles of the release by the names that people type. */
final class Profiles {
    private static final Node PROFILE_CLASS = Iris.uri("http://www.w3.org/ns/dx/prof/Profile");

    private Profiles() {}

    /** In alphabetical order, such as {@code champ}. */
    static List<String> names(Release release) {
        return iris(release).stream().map(Profiles::name).sorted().toList();
    }

    /**
     * The IRI of a profile.
     *
     * @param wanted a name or an IRI
     */
    static Optional<String> find(Release release, String wanted) {
        return iris(release).stream()
                .filter(iri -> iri.equals(wanted) || name(iri).equals(wanted))
                .findFirst();
    }

    private static List<String> iris(Release release) {
        return release.ontology()
                .find(Node.ANY, RDF.Nodes.type, PROFILE_CLASS)
                .mapWith(t -> t.getSubject().getURI())
                .toList();
    }

    /** What stands between the space of profiles and the version. */
    private static String name(String iri) {
        return iri.substring(Iris.PROFILE.length()).replaceFirst("/.*", "");
    }
}
