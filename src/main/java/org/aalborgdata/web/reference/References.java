// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.List;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.linkeddata.Names;
import org.aalborgdata.web.linkeddata.ThingView.Link;
import org.aalborgdata.web.reference.OntologyView.RuleLink;
import org.apache.jena.graph.Node;

/** Names things of the reference in the language of one page and links to where they are explained. */
final class References {
    private static final String ONTOLOGY = "/ontology";

    private final Page page;
    private final Names names;

    References(Reference reference, Page page) {
        this.page = page;
        this.names = new Names(reference.facts(), page.texts());
    }

    Page page() {
        return page;
    }

    String name(Node node) {
        return names.of(node);
    }

    /** The name with a capital, for headings and tables. */
    String title(Node node) {
        return names.ofTerm(node);
    }

    /** A term, class, datatype or code list with its name. Our terms are explained on the page of the ontology. */
    Link link(Node node) {
        return new Link(names.ofTerm(node), href(node));
    }

    String href(Node node) {
        String iri = node.getURI();
        if (!iri.startsWith(AalborgTerms.NS)) {
            return page.link(iri);
        }
        // A page about one module has not every term; the whole one has.
        String fragment = "#" + Iris.lastSegment(iri);
        return page.path().matches("/ontology(/0\\.[\\w.]+)?(\\.html)?") ? fragment : ONTOLOGY + fragment;
    }

    List<Link> links(List<Node> nodes) {
        return nodes.stream().map(this::link).toList();
    }

    RuleLink rule(Rule rule) {
        return new RuleLink(
                rule.code(),
                page.link(rule.address()),
                rule.name() == null ? "" : page.in(rule.name()),
                severity(rule.severity()),
                tag(rule.severity()));
    }

    String severity(Severity severity) {
        return page.in(severity.label());
    }

    static String tag(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "bad";
            case WARNING -> "caution";
            case INFO -> "";
        };
    }

    /** How many values there are; empty if nothing is said about it. */
    String count(Shacl.Count count) {
        Integer most = count.most();
        int min = count.min();
        String key;
        if (most != null) {
            key = min == most
                    ? (most == 1 ? "one" : "exactly")
                    : min == 0 ? (most == 1 ? "optional" : "most") : "between";
        } else if (count.perLanguage()) {
            key = min == 0 ? "optionalLanguage" : "language";
        } else {
            key = min == 0 ? "any" : min == 1 ? "some" : "least";
        }
        return page.t("reference.count." + key, min, most == null ? 0 : most);
    }
}
