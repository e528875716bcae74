// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.linkeddata.ThingView.Link;
import org.aalborgdata.web.reference.OntologyView.Demand;
import org.aalborgdata.web.reference.OntologyView.Fact;
import org.aalborgdata.web.reference.OntologyView.Relation;
import org.aalborgdata.web.reference.OntologyView.RuleLink;
import org.aalborgdata.web.reference.OntologyView.Use;
import org.aalborgdata.web.reference.Vocabulary.Module;
import org.aalborgdata.web.reference.Vocabulary.Term;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Turns ontology and shapes into the view of a page. One instance per page. */
final class OntologyViews {
    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private final Reference reference;
    private final Graph facts;
    private final Page page;
    private final References names;

    OntologyViews(Reference reference, Page page) {
        this.reference = reference;
        this.facts = reference.facts();
        this.page = page;
        this.names = new References(reference, page);
    }

    /** All modules. */
    OntologyView whole(List<Link> downloads) {
        return new OntologyView(
                Iris.ONTOLOGY.getURI(),
                true,
                text(Iris.ONTOLOGY, Terms.DESCRIPTION),
                reference.vocabulary().modules().stream().map(this::module).toList(),
                reference.codeLists().stream().map(this::codeList).toList(),
                downloads);
    }

    /** One module. */
    OntologyView only(Module module, List<Link> downloads) {
        return new OntologyView(
                module.header().getURI(),
                false,
                text(module.header(), Terms.DESCRIPTION),
                List.of(module(module)),
                List.of(),
                downloads);
    }

    private OntologyView.Module module(Module module) {
        boolean core = module.header().equals(Iris.ONTOLOGY);
        return new OntologyView.Module(
                module.name(),
                core ? page.t("reference.core") : partName(module),
                core ? "" : text(module.header(), Terms.DESCRIPTION),
                core ? null : page.link(module.header().getURI()),
                terms(module.classes(), true),
                terms(module.properties(), false),
                terms(module.others(), false),
                diagram(ClassDiagram.of(module, reference)));
    }

    /** The title of a file without that of the whole, which begins it. */
    private String partName(Module module) {
        String title = names.name(module.header());
        String start = names.name(Iris.ONTOLOGY) + ": ";
        return title.startsWith(start) ? page.texts().capital(title.substring(start.length())) : title;
    }

    private List<OntologyView.Term> terms(List<Term> terms, boolean classes) {
        return terms.stream().map(t -> term(t, classes)).toList();
    }

    private OntologyView.Term term(Term term, boolean isClass) {
        Node node = term.node();
        return new OntologyView.Term(
                Iris.lastSegment(node.getURI()),
                node.getURI(),
                RuleFilter.shortName(node),
                names.title(node),
                page.t("reference.kind." + kind(node)),
                facts.contains(node, Terms.DEFINITION, Node.ANY)
                        ? page.in(Label.of(facts, node, Terms.DEFINITION))
                        : "",
                Shacl.objects(facts, node, SKOS.example.asNode()).stream()
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .collect(Collectors.joining("; ")),
                facts(node, isClass),
                isClass ? demands(node) : List.of(),
                isClass ? List.of() : uses(node),
                isClass ? List.of() : rules(reference.rulesNaming(node)),
                term.source());
    }

    private String kind(Node node) {
        List<Node> kinds = Shacl.objects(facts, node, RDF.Nodes.type);
        return kinds.contains(OWL.Class.asNode())
                ? "class"
                : kinds.contains(OWL.ObjectProperty.asNode())
                        ? "object"
                        : kinds.contains(OWL.DatatypeProperty.asNode())
                                ? "datatype"
                                : kinds.contains(OWL.AnnotationProperty.asNode()) ? "annotation" : "other";
    }

    private List<Fact> facts(Node node, boolean isClass) {
        List<Fact> rows = new ArrayList<>();
        add(rows, "super", Shacl.objects(facts, node, isClass ? RDFS.Nodes.subClassOf : RDFS.Nodes.subPropertyOf));
        add(rows, "sub", subjects(isClass ? RDFS.Nodes.subClassOf : RDFS.Nodes.subPropertyOf, node));
        add(rows, "same", Shacl.objects(facts, node, OWL.equivalentClass.asNode()));
        add(rows, "domain", Shacl.objects(facts, node, RDFS.Nodes.domain));
        add(rows, "range", Shacl.objects(facts, node, RDFS.Nodes.range));
        add(rows, "inverse", Shacl.objects(facts, node, OWL.inverseOf.asNode()));
        if (isClass) {
            add(rows, "valueOf", pointingTo(node));
            add(rows, "inherits", inherited(node));
        }
        return rows;
    }

    private List<Node> subjects(Node property, Node object) {
        return facts.find(Node.ANY, property, object)
                .mapWith(Triple::getSubject)
                .toList();
    }

    /** The properties whose values are records of a class. */
    private List<Node> pointingTo(Node aClass) {
        List<Node> found = subjects(RDFS.Nodes.range, aClass);
        reference.rules().list().stream()
                .filter(r -> r.property() != null && r.values().contains(aClass))
                .forEach(r -> found.add(Objects.requireNonNull(r.property())));
        return found;
    }

    private void add(List<Fact> rows, String key, List<Node> values) {
        List<Node> named =
                values.stream().filter(Node::isURI).distinct().sorted(BY_IRI).toList();
        if (!named.isEmpty()) {
            rows.add(new Fact(page.t("reference.fact." + key), names.links(named)));
        }
    }

    /** By property, in the order of the codes. */
    private List<Demand> demands(Node aClass) {
        Map<String, List<Rule>> byPath = reference.rulesOn(aClass).stream()
                .collect(Collectors.groupingBy(Rule::path, LinkedHashMap::new, Collectors.toList()));
        List<Demand> demands = new ArrayList<>();
        byPath.forEach((path, rules) -> demands.add(demand(path, rules)));
        return demands;
    }

    /** The classes it is a case of that have demands of their own. */
    private List<Node> inherited(Node aClass) {
        return reference.lineage(aClass).stream()
                .filter(c -> !c.equals(aClass) && !reference.rulesOn(c).isEmpty())
                .toList();
    }

    private Demand demand(String path, List<Rule> rules) {
        Node property = rules.get(0).property();
        Link name = property != null
                ? names.link(property)
                : new Link(path.isEmpty() ? page.t("reference.record") : path, "");
        return new Demand(
                name,
                property == null ? "" : path,
                count(rules),
                names.links(rules.stream()
                        .flatMap(r -> r.values().stream())
                        .distinct()
                        .toList()),
                rules(rules));
    }

    /** What stops publication is said plainly; what is only wished for is said to be that. */
    private String count(List<Rule> rules) {
        return rules.stream()
                .filter(r -> r.count().isStated())
                .sorted(Comparator.comparing(Rule::severity))
                .map(r -> r.severity() == Severity.VIOLATION
                        ? names.count(r.count())
                        : page.t("reference.count.lighter", names.count(r.count()), names.severity(r.severity())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<Use> uses(Node property) {
        List<Use> uses = new ArrayList<>();
        for (Rule rule : reference.rules().list()) {
            if (property.equals(rule.property()) && rule.isStructural()) {
                rule.classes()
                        .forEach(c -> uses.add(new Use(names.link(c), names.count(rule.count()), names.rule(rule))));
            }
        }
        uses.sort(Comparator.comparing((Use u) -> u.aClass().text())
                .thenComparing(u -> u.rule().code()));
        return uses;
    }

    private List<RuleLink> rules(List<Rule> rules) {
        return rules.stream().map(names::rule).toList();
    }

    private OntologyView.@org.jspecify.annotations.Nullable Diagram diagram(ClassDiagram diagram) {
        if (diagram.isEmpty()) {
            return null;
        }
        List<Relation> relations = new ArrayList<>();
        diagram.cases()
                .forEach(c -> relations.add(new Relation(
                        names.link(c.special()), page.t("reference.diagram.case"), names.link(c.general()))));
        diagram.links()
                .forEach(l -> relations.add(new Relation(
                        names.link(l.from()), names.name(l.property()) + " " + l.multiplicity(), names.link(l.to()))));
        return new OntologyView.Diagram(diagram.mermaid(names::name), relations, names.links(diagram.leftOut()));
    }

    private OntologyView.CodeList codeList(Reference.CodeList list) {
        return new OntologyView.CodeList(
                names.link(list.scheme()),
                "list-" + Iris.lastSegment(list.scheme().getURI()),
                list.codes().stream()
                        .map(c -> new OntologyView.Code(
                                new Link(names.name(c), names.href(c)), text(c, Terms.DEFINITION)))
                        .toList());
    }

    private String text(Node node, Node property) {
        return facts.contains(node, property, Node.ANY) ? page.in(Label.of(facts, node, property)) : "";
    }
}
