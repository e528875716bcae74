// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.vocabulary.Terms;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;
import org.aalborgdata.web.linkeddata.SpecialPages;
import org.aalborgdata.web.linkeddata.ThingView.Link;
import org.aalborgdata.web.reference.Profiles.Profile;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The pages of ontology, modules, rules and profiles, at their own IRIs. */
@Component
final class ReferencePages implements SpecialPages {
    private static final Node SEVERITY = Iris.uri(Prefixes.ALL.get("sh") + "severity");
    private static final Node MESSAGE = Iris.uri(Prefixes.ALL.get("sh") + "message");

    private final Reference reference;
    private final Pages pages;

    ReferencePages(Reference reference, Pages pages) {
        this.reference = reference;
        this.pages = pages;
    }

    @Override
    public Optional<ResponseEntity<byte[]>> page(HttpServletRequest request, String iri, List<Link> downloads) {
        if (iri.equals(Iris.ONTOLOGY.getURI())) {
            return Optional.of(ontology(request, downloads));
        }
        if (iri.startsWith(Iris.RULE)) {
            return rule(iri).map(r -> rule(request, r, downloads));
        }
        if (iri.startsWith(Iris.PROFILE)) {
            return reference.profiles().profile(iri).map(p -> profile(request, p, downloads));
        }
        return reference.vocabulary().module(iri).map(m -> module(request, m, downloads));
    }

    /** A rule that no shape expresses stands in no graph. */
    @Override
    public Optional<Graph> facts(String iri) {
        if (!iri.startsWith(Iris.RULE)) {
            return Optional.empty();
        }
        return rule(iri).filter(r -> !r.hasShape()).map(ReferencePages::facts);
    }

    private static Graph facts(Rule rule) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node node = Iris.uri(rule.address());
        graph.add(node, AalborgTerms.RULE_CODE, NodeFactory.createLiteralString(rule.code()));
        graph.add(node, SEVERITY, rule.severity().node());
        add(graph, node, MESSAGE, rule.text().message());
        add(graph, node, RDFS.Nodes.comment, rule.text().why());
        return graph;
    }

    private static void add(Graph graph, Node node, Node property, Label text) {
        graph.add(node, property, NodeFactory.createLiteralLang(text.en(), "en"));
        graph.add(node, property, NodeFactory.createLiteralLang(text.de(), "de"));
    }

    private Optional<Rule> rule(String iri) {
        return reference.rules().rule(iri.substring(Iris.RULE.length()));
    }

    private ResponseEntity<byte[]> ontology(HttpServletRequest request, List<Link> downloads) {
        Page page = titled(request, name(request, Iris.ONTOLOGY), "reference.ontology.description");
        OntologyView view = new OntologyViews(reference, page).whole(downloads);
        return pages.render("reference/ontology.jte", page, Map.of("view", view));
    }

    private ResponseEntity<byte[]> module(HttpServletRequest request, Vocabulary.Module module, List<Link> downloads) {
        Page page = titled(request, name(request, module.header()), "reference.ontology.description");
        OntologyView view = new OntologyViews(reference, page).only(module, downloads);
        return pages.render("reference/ontology.jte", page, Map.of("view", view));
    }

    private ResponseEntity<byte[]> rule(HttpServletRequest request, Rule rule, List<Link> downloads) {
        Page untitled = Page.of(request, "", "", "");
        String title = rule.name() == null
                ? untitled.t("reference.rule.title", rule.code())
                : rule.code() + " " + untitled.in(rule.name());
        Page page = Page.of(request, title, untitled.in(rule.text().message()), "");
        RuleView view = new RuleViews(reference, page).view(rule, downloads);
        return pages.render("reference/rule.jte", page, Map.of("view", view));
    }

    private ResponseEntity<byte[]> profile(HttpServletRequest request, Profile profile, List<Link> downloads) {
        Page untitled = Page.of(request, "", "", "");
        String description = profile.description() == null ? "" : untitled.in(profile.description());
        Page page = Page.of(request, untitled.in(profile.title()), description, "");
        ProfileView view = new ProfileViews(reference, page).view(profile, downloads);
        return pages.render("reference/profile.jte", page, Map.of("view", view));
    }

    private String name(HttpServletRequest request, Node header) {
        return Label.of(reference.facts(), header, Terms.TITLE).in(Page.language(request));
    }

    private static Page titled(HttpServletRequest request, String title, String description) {
        return Page.of(request, title, Page.of(request, "", "", "").t(description, title), "");
    }
}
