// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.aalborgdata.release.Release;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Everything the reference pages are made of, read once from what the release ships. Immutable.
 *
 * @param facts ontology, shapes and catalogue together, for labels
 */
record Reference(
        Graph facts, Vocabulary vocabulary, Profiles profiles, Rules rules, Examples examples, TableExamples tables) {

    static Reference of(Release release) {
        Profiles profiles = Profiles.of(release.ontology());
        return new Reference(
                new MultiUnion(new Graph[] {release.ontology(), release.shapes(), release.catalogue()}),
                Vocabulary.load(),
                profiles,
                Rules.of(release, profiles),
                Examples.load(),
                TableExamples.load());
    }

    /** The classes that at least one rule targets, ours first. */
    List<Node> checkedClasses() {
        return rules.list().stream()
                .flatMap(r -> r.classes().stream())
                .distinct()
                .sorted(Comparator.comparing((Node n) -> !n.getURI().startsWith(AalborgTerms.NS))
                        .thenComparing(Node::getURI))
                .toList();
    }

    /** A class and everything it is a case of, nearest first. */
    List<Node> lineage(Node aClass) {
        Set<Node> found = new LinkedHashSet<>();
        List<Node> open = new ArrayList<>(List.of(aClass));
        while (!open.isEmpty()) {
            Node next = open.remove(0);
            if (found.add(next)) {
                Shacl.objects(facts, next, RDFS.Nodes.subClassOf).stream()
                        .filter(Node::isURI)
                        .sorted(Comparator.comparing(Node::getURI))
                        .forEach(open::add);
            }
        }
        return List.copyOf(found);
    }

    /** The rules about records of exactly this class. */
    List<Rule> rulesOn(Node aClass) {
        return rules.list().stream().filter(r -> r.classes().contains(aClass)).toList();
    }

    /** The rules whose path or query names a term. */
    List<Rule> rulesNaming(Node term) {
        return rules.list().stream().filter(r -> r.mentions().contains(term)).toList();
    }

    /** The code lists that the ontology declares, each with its codes. */
    List<CodeList> codeLists() {
        return facts.find(Node.ANY, RDF.Nodes.type, SKOS.ConceptScheme.asNode()).toList().stream()
                .map(t -> t.getSubject())
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .map(scheme -> new CodeList(
                        scheme,
                        facts.find(Node.ANY, SKOS.inScheme.asNode(), scheme).toList().stream()
                                .map(t -> t.getSubject())
                                .distinct()
                                .sorted(Comparator.comparing(Node::getURI))
                                .toList()))
                .toList();
    }

    /** A concept scheme with its concepts. */
    record CodeList(Node scheme, List<Node> codes) {}
}
