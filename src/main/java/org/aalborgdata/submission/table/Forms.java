// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.register.Register;
import org.aalborgdata.release.Release;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The forms of a release: which sheets and columns there are and what their cells hold. Derived from the shapes, so that a
 * form never asks for less or more than the check. Immutable.
 */
public final class Forms {
    /** These shapes look at whatever is there, in every profile; they do not say which records a profile asks for. */
    private static final Set<String> OF_ALL_RECORDS = Set.of(Iris.SHAPES + "record", Iris.SHAPES + "territory");

    private static final String PROFILE = "http://www.w3.org/ns/dx/prof/Profile";
    private static final Node IS_PROFILE_OF = Iris.uri("http://www.w3.org/ns/dx/prof/isProfileOf");
    private static final Node HAS_RESOURCE = Iris.uri("http://www.w3.org/ns/dx/prof/hasResource");
    private static final Node HAS_ARTIFACT = Iris.uri("http://www.w3.org/ns/dx/prof/hasArtifact");

    private final Release release;
    private final Graph reference;
    private final Choices choices;
    private final ShapeFacts facts;
    private final List<SheetForm> sheets;
    private final Map<Node, Column> byProperty = new LinkedHashMap<>();
    private final Map<String, Column> byHeading = new HashMap<>();

    /** @param register the territories and organisations of now, which may be more than the release ships */
    public Forms(Release release, Register register) {
        this.release = release;
        reference = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(reference, release.ontology());
        GraphUtil.addInto(reference, release.catalogue());
        GraphUtil.addInto(reference, register.graph());
        FormNames names = new FormNames();
        choices = new Choices(reference, names);
        facts = new ShapeFacts(release.shapes(), release.ontology());
        sheets = new FormBuilder(facts, choices, names, release.ontology()).sheets();
        for (SheetForm sheet : sheets) {
            for (Column column : sheet.columns()) {
                if (column.property() != null && !sheet.isHead()) {
                    byProperty.putIfAbsent(column.property(), column.optional());
                    Headings.words(column).forEach(word -> byHeading.putIfAbsent(word, column.optional()));
                }
            }
        }
    }

    /** All sheets, the head first. */
    List<SheetForm> sheets() {
        return sheets;
    }

    Choices choices() {
        return choices;
    }

    /** Ontology, catalogue and register together. */
    Graph reference() {
        return reference;
    }

    SheetForm sheet(String key) {
        return sheets.stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow();
    }

    /** A column of another sheet, for a property that the own sheet does not have. */
    Optional<Column> elsewhere(Node property) {
        return Optional.ofNullable(byProperty.get(property));
    }

    /** The same by a heading, {@link Words#plain plain} and without marks. */
    Optional<Column> elsewhere(String heading) {
        return Optional.ofNullable(byHeading.get(heading));
    }

    /** The sheets for records that a profile or one above it knows. */
    List<SheetForm> of(Node profile) {
        List<String> artifacts = new ArrayList<>();
        collect(profile, artifacts);
        return sheets.stream()
                .filter(s ->
                        s.classes().stream().anyMatch(c -> artifacts.stream().anyMatch(a -> facts.targets(a, c))))
                .toList();
    }

    /** The profile of a name such as {@code ims}, or of an IRI; empty if there is none. */
    public Optional<Node> profile(String wanted) {
        List<Choices.Entry> found = choices.find(List.of(PROFILE), wanted);
        return found.size() == 1 ? Optional.of(found.get(0).node()) : Optional.empty();
    }

    /** The short names of all profiles. */
    public List<String> profiles() {
        return choices.entries(List.of(PROFILE)).stream()
                .map(Choices.Entry::key)
                .distinct()
                .toList();
    }

    /** UCUM unit of an indicator of the catalogue; empty if there is no such indicator. */
    Optional<String> unit(Node indicator) {
        return reference
                .find(indicator, AalborgTerms.UNIT, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().getLiteralLexicalForm());
    }

    Release release() {
        return release;
    }

    private void collect(Node profile, List<String> artifacts) {
        for (Triple t : reference.find(profile, HAS_RESOURCE, Node.ANY).toList()) {
            reference
                    .find(t.getObject(), HAS_ARTIFACT, Node.ANY)
                    .mapWith(a -> a.getObject().getURI())
                    .filterDrop(OF_ALL_RECORDS::contains)
                    .forEach(artifacts::add);
        }
        reference.find(profile, IS_PROFILE_OF, Node.ANY).forEach(t -> collect(t.getObject(), artifacts));
    }
}
