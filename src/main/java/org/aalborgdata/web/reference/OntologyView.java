// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.List;
import org.aalborgdata.web.linkeddata.ThingView.Link;
import org.jspecify.annotations.Nullable;

/**
 * The ontology, or one module of it, as its page shows it; every text is in the page's language.
 *
 * @param iri of the document
 * @param whole whether these are all modules
 * @param lists the code lists, on the page of the whole only
 */
public record OntologyView(
        String iri,
        boolean whole,
        String description,
        List<Module> modules,
        List<CodeList> lists,
        List<Link> downloads) {

    /** How many terms the page explains. */
    public int size() {
        return modules.stream()
                .mapToInt(m ->
                        m.classes().size() + m.properties().size() + m.others().size())
                .sum();
    }

    /**
     * The terms of one file.
     *
     * @param address of the page of its own; null if that is this page or the whole one
     */
    public record Module(
            String name,
            String title,
            String description,
            @Nullable String address,
            List<Term> classes,
            List<Term> properties,
            List<Term> others,
            @Nullable Diagram diagram) {
        public String id() {
            return "module-" + name;
        }
    }

    /**
     * One term, at the fragment {@code id}.
     *
     * @param kind class, or which kind of property
     * @param definition empty if there is none
     * @param facts what the ontology says beside the definition
     * @param demands of a class: what the shapes demand of its records, by property
     * @param uses of a property: the classes that have it
     * @param rules of a property: every rule whose path or query names it
     */
    public record Term(
            String id,
            String iri,
            String name,
            String label,
            String kind,
            String definition,
            String example,
            List<Fact> facts,
            List<Demand> demands,
            List<Use> uses,
            List<RuleLink> rules,
            String source) {}

    public record Fact(String label, List<Link> values) {}

    /**
     * What the rules demand of one property of a class.
     *
     * @param property empty text for the record as a whole
     * @param path the property as Turtle writes it; empty for the record as a whole
     * @param count how many values; empty if no rule says
     */
    public record Demand(Link property, String path, String count, List<Link> values, List<RuleLink> rules) {}

    /** A class that has a property, and how often. */
    public record Use(Link aClass, String count, RuleLink rule) {}

    /**
     * A rule by its code.
     *
     * @param tag how the page marks its severity: {@code bad}, {@code caution} or nothing
     */
    public record RuleLink(String code, String href, String name, String severity, String tag) {}

    /**
     * A class diagram.
     *
     * @param parts the drawings, in the language of Mermaid
     * @param relations the same as a list, for those who do not see it
     * @param leftOut names of properties that it leaves out
     */
    public record Diagram(List<String> parts, List<Relation> relations, List<Link> leftOut) {}

    /** One line of a diagram. */
    public record Relation(Link from, String words, Link to) {}

    public record CodeList(Link scheme, String id, List<Code> codes) {}

    public record Code(Link link, String definition) {}
}
