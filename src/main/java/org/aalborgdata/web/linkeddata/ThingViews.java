// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.release.Release;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Prefixes;
import org.aalborgdata.vocabulary.Terms;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.linkeddata.ThingView.Link;
import org.aalborgdata.web.linkeddata.ThingView.Row;
import org.aalborgdata.web.linkeddata.ThingView.Term;
import org.aalborgdata.web.linkeddata.ThingView.Use;
import org.aalborgdata.web.linkeddata.ThingView.Value;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Turns a description into the view of its page. One instance per page. */
final class ThingViews {
    private static final int SHOWN_USES = 20;

    private final Description description;
    private final Page page;
    private final Graph facts;
    private final Names names;
    private final Values values;

    private ThingViews(Description description, Page page, Function<String, Optional<Indicator>> indicators) {
        this.description = description;
        this.page = page;
        this.facts = new Union(description.statements(), description.context());
        this.names = new Names(facts, page.texts());
        this.values = new Values(description.statements(), names, page, indicators);
    }

    /** The name of a thing in a language, for the title of its page. */
    static String name(Description description, Page page) {
        return new ThingViews(description, page, indicator -> Optional.empty()).name();
    }

    /**
     * @param receipts of a submission as it is public now, by its IRI
     * @param indicators by their IRI
     */
    static ThingView of(
            Description description,
            Page page,
            String documentPath,
            Function<String, Optional<Receipt>> receipts,
            Function<String, Optional<Indicator>> indicators) {
        return new ThingViews(description, page, indicators).view(documentPath, receipts);
    }

    /** The description in its data formats. */
    static List<Link> downloads(String documentPath, Page page) {
        return Arrays.stream(Format.values())
                .filter(Format::isData)
                .map(f -> new Link(page.t("format." + f.ending()), documentPath + "." + f.ending()))
                .toList();
    }

    private String name() {
        Node node = description.node();
        String name = names.of(node);
        String notation = text(node, Terms.NOTATION);
        boolean numbered = node.getURI().startsWith(Iris.COMMITMENT);
        return numbered && notation != null ? notation + " " + name : name;
    }

    private ThingView view(String documentPath, Function<String, Optional<Receipt>> receipts) {
        Node node = description.node();
        boolean rule = node.getURI().startsWith(Iris.RULE);
        return new ThingView(
                node.getURI(),
                name(),
                rule ? page.t("thing.rule") : kind(node),
                facts.contains(node, Terms.DEFINITION, Node.ANY)
                        ? page.in(Label.of(facts, node, Terms.DEFINITION))
                        : null,
                replacedBy(node),
                evidence(node, receipts),
                values.rows(node),
                rule
                        ? shapesOf(node)
                        : description.members().stream().map(this::term).toList(),
                uses(),
                citation(node),
                downloads(documentPath, page),
                actions(node.getURI()),
                description.statedIn().stream()
                        .filter(Node::isURI)
                        .map(g -> new Link(names.of(g), page.link(g.getURI())))
                        .toList());
    }

    /** What replaced a target: only its own publisher's, nobody retires what another has promised. */
    private @Nullable Link replacedBy(Node node) {
        if (!facts.contains(node, RDF.Nodes.type, AalborgTerms.TARGET_CLASS)) {
            return null;
        }
        return description.uses().stream()
                .filter(u -> u.property().equals(Terms.WAS_REVISION_OF))
                .flatMap(u -> u.subjects().stream())
                .filter(s -> Objects.equals(publisher(s), publisher(node)))
                .map(s -> new Link(names.of(s), page.link(s.getURI())))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Node publisher(Node record) {
        Node submission = object(record, Terms.IS_PART_OF);
        return submission == null ? null : object(submission, Terms.PUBLISHER);
    }

    /** The most telling class: ours before others. */
    private String kind(Node node) {
        return facts
                .find(node, RDF.Nodes.type, Node.ANY)
                .mapWith(t -> t.getObject())
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .min(Comparator.comparing((Node n) -> !n.getURI().startsWith(AalborgTerms.NS))
                        .thenComparing(Node::getURI))
                .map(names::ofTerm)
                .orElse("");
    }

    private Term term(Node term) {
        return new Term(
                Iris.lastSegment(term.getURI()),
                names.of(term),
                kind(term),
                term.getURI(),
                definitionAnd(values.rows(term), term));
    }

    private List<Row> definitionAnd(List<Row> rows, Node term) {
        if (!facts.contains(term, Terms.DEFINITION, Node.ANY)) {
            return rows;
        }
        List<Row> all = new ArrayList<>();
        String definition = page.in(Label.of(facts, term, Terms.DEFINITION));
        all.add(new Row(
                names.ofTerm(Terms.DEFINITION), Terms.DEFINITION.getURI(), List.of(new Value(definition, null, null))));
        all.addAll(rows);
        return all;
    }

    private List<Term> shapesOf(Node rule) {
        return description
                .statements()
                .find(Node.ANY, org.apache.jena.vocabulary.RDFS.Nodes.seeAlso, rule)
                .mapWith(t -> t.getSubject())
                .toList()
                .stream()
                .sorted(Comparator.comparing(Node::toString))
                .map(this::term)
                .toList();
    }

    /** From a figure back to the page it was read from (model page, section 2). */
    private List<Row> evidence(Node node, Function<String, Optional<Receipt>> receipts) {
        Node submission = object(node, Terms.DATA_SET);
        if (submission == null) {
            submission = object(node, Terms.IS_PART_OF);
        }
        if (submission == null || !submission.isURI()) {
            return List.of();
        }
        String value = Stream.of(Terms.OBS_VALUE, AalborgTerms.TARGET_VALUE)
                .map(p -> object(node, p))
                .filter(Objects::nonNull)
                .map(o -> values.value(o, false).text() + " " + values.unit(node))
                .findFirst()
                .orElse("");
        String edition = Stream.of(AalborgTerms.EDITION)
                .map(p -> object(node, p))
                .filter(Objects::nonNull)
                .map(o -> values.value(o, false).text())
                .findFirst()
                .orElse("");
        return Stream.of(
                        step("evidence.figure", value.isBlank() ? null : new Value(value, null, null)),
                        step("evidence.definition", linked(object(node, AalborgTerms.INDICATOR))),
                        step("evidence.submission", values.value(submission, false)),
                        step("evidence.check", check(receipts.apply(submission.getURI()))),
                        step("evidence.organisation", linked(object(submission, Terms.PUBLISHER))),
                        step("evidence.source", shortly(linked(object(node, Terms.SOURCE)))),
                        step("evidence.edition", edition.isEmpty() ? null : new Value(edition, null, null)),
                        step("evidence.method", linked(object(node, AalborgTerms.METHOD))))
                .filter(row -> !row.values().isEmpty())
                .toList();
    }

    /** What the check of the public version said, with a link to the report of that check. */
    private @Nullable Value check(Optional<Receipt> receipt) {
        return receipt.map(r -> new Value(
                        page.t(
                                "evidence.checked",
                                page.texts().maybe("verdict." + r.verdict()).orElse(r.verdict()),
                                r.version()),
                        page.link(r.report()),
                        null))
                .orElse(null);
    }

    private Row step(String key, @Nullable Value value) {
        return new Row(page.t(key), key, value == null ? List.of() : List.of(value));
    }

    private @Nullable Value linked(@Nullable Node node) {
        return node == null ? null : values.value(node, false);
    }

    private @Nullable Value shortly(@Nullable Value link) {
        return link == null || link.href() == null ? link : new Value(page.host(link.href()), link.href(), null);
    }

    private List<Use> uses() {
        return description.uses().stream()
                .map(u -> new Use(
                        names.ofTerm(u.property()),
                        Prefixes.shorten(u.property().getURI()),
                        page.count("thing.uses", u.count()),
                        u.subjects().stream()
                                .map(s -> new Link(names.of(s), page.link(s.getURI())))
                                .sorted(Comparator.comparing(
                                        Link::text,
                                        Collator.getInstance(page.texts().locale())))
                                .limit(SHOWN_USES)
                                .toList(),
                        u.count() <= SHOWN_USES))
                .toList();
    }

    private String citation(Node node) {
        Node submission = object(node, Terms.DATA_SET);
        Node publisher = object(submission == null ? node : submission, Terms.PUBLISHER);
        return (publisher == null ? "" : names.of(publisher) + ": ") + name() + ". " + page.t("site.name") + " "
                + Release.VERSION + ". " + node.getURI();
    }

    private List<Link> actions(String iri) {
        String code = Iris.lastSegment(iri);
        if (iri.startsWith(Iris.TERRITORY)) {
            return List.of(new Link(page.t("thing.allFigures"), "/territories/" + code));
        }
        if (iri.startsWith(Iris.INDICATOR)) {
            return List.of(
                    new Link(page.t("thing.compareLatest"), "/compare?indicator=" + code),
                    new Link(page.t("thing.compareSeries"), "/compare?indicator=" + code + "&mode=series"));
        }
        if (iri.startsWith(Iris.COMMITMENT)) {
            String number = code.replaceFirst("\\..*", "");
            return List.of(new Link(page.t("thing.indicators"), "/commitments/" + number));
        }
        if (iri.startsWith(Iris.SUBMISSION)
                && iri.substring(Iris.SUBMISSION.length()).split("/").length == 2) {
            return List.of(new Link(page.t("thing.report"), "/report/" + iri.substring(Iris.SUBMISSION.length())));
        }
        Node indicator = object(description.node(), AalborgTerms.INDICATOR);
        Node place = object(description.node(), Terms.REF_AREA);
        place = place != null ? place : object(description.node(), AalborgTerms.TERRITORY);
        if (indicator == null || place == null || !indicator.getURI().startsWith(Iris.INDICATOR)) {
            return List.of();
        }
        return List.of(new Link(
                page.t("thing.compareSeries"),
                "/compare?indicator=" + Iris.lastSegment(indicator.getURI()) + "&territory="
                        + Iris.lastSegment(place.getURI()) + "&mode=series"));
    }

    private @Nullable String text(Node node, Node property) {
        Node object = object(node, property);
        return object == null || !object.isLiteral() ? null : object.getLiteralLexicalForm();
    }

    private @Nullable Node object(Node node, Node property) {
        return facts.find(node, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject())
                .orElse(null);
    }
}
