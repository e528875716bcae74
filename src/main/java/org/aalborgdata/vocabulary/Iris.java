// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The identifiers of everything we name. They never contain the host, port or file extension of a deployment.
 *
 * <p>Layout: model page, section 1.
 */
public final class Iris {
    public static final String BASE = "https://w3id.org/aalborg/";

    public static final String COMMITMENT = BASE + "commitment/";
    public static final String INDICATOR = BASE + "indicator/";
    public static final String CODE = BASE + "code/";
    public static final String METHOD = CODE + "method/";
    public static final String TERRITORY = BASE + "territory/";
    public static final String ORGANISATION = BASE + "organisation/";
    public static final String SUBMISSION = BASE + "submission/";
    public static final String RECORD = BASE + "record/";
    public static final String RULE = BASE + "rule/";
    public static final String SHAPES = BASE + "shapes/";
    public static final String PROFILE = BASE + "profile/";

    public static final Node ONTOLOGY = uri(BASE + "ontology");
    public static final Node GRAPH_ONTOLOGY = uri(BASE + "graph/ontology");
    public static final Node GRAPH_SHAPES = uri(BASE + "graph/shapes");
    public static final Node GRAPH_CATALOGUE = uri(BASE + "graph/catalogue");
    public static final Node GRAPH_REGISTER = uri(BASE + "graph/register");
    public static final Node GRAPH_PROVENANCE = uri(BASE + "graph/provenance");
    public static final Node GRAPH_PREFERRED = uri(BASE + "graph/preferred");

    /** The one profile of this release: figures, targets and measures. */
    public static final Node PROFILE_FIGURES = uri(PROFILE + "figures/0.1.0");

    private Iris() {}

    public static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }

    public static Node commitment(String number) {
        return uri(COMMITMENT + number);
    }

    public static Node indicator(String code) {
        return uri(INDICATOR + code);
    }

    public static Node code(String scheme, String notation) {
        return uri(CODE + scheme + "/" + notation);
    }

    public static Node territory(String code) {
        return uri(TERRITORY + code);
    }

    public static Node organisation(String slug) {
        return uri(ORGANISATION + slug);
    }

    public static Node submission(String organisation, String period) {
        return uri(SUBMISSION + organisation + "/" + period);
    }

    /** The part of an IRI after its last slash or hash; the whole IRI if it has neither. */
    public static String lastSegment(String iri) {
        int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
        return iri.substring(cut + 1);
    }
}
