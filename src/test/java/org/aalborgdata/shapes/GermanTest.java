// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aalborgdata.validation.RuleDescription;
import org.aalborgdata.validation.SubmissionShapes;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole path works in German (R-f.3, R-g.1): whatever is said in English is said in German, in words that are German.
 * The words of the pages have their own test.
 */
class GermanTest {
    /** Names, abbreviations and words that both languages share; everything else has a German word of its own. */
    private static final Set<String> SAME = Set.of(
            "Aalborg Commitments",
            "CHAMP",
            "EMAS",
            "Governance",
            "ISO 14001",
            "ISO 37120",
            "ISO 50001",
            "Innovation",
            "Local Evaluation 21",
            "Projekt21",
            "Recycling",
            "SHA-256");

    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|and|of|with|which|this|that|are|from|their|have|been|should|must|its|by)\\b");

    static Stream<Graph> graphs() {
        return Stream.of(Shipped.RELEASE.ontology(), Shipped.RELEASE.catalogue(), Shipped.RELEASE.shapes());
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void whatIsSaidInEnglishIsSaidInGerman(Graph graph) {
        assertThat(oneSided(graph)).isEmpty();
    }

    @Test
    void aLabelWithoutGermanWouldBeSeen() {
        Graph graph = Shipped.turtle(Path.of("ontology/library.ttl"));
        Triple german = graph.stream(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                .filter(t -> t.getObject().getLiteralLanguage().equals("de"))
                .findFirst()
                .orElseThrow();
        graph.delete(german);

        assertThat(oneSided(graph)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void noEnglishWordSlippedIntoGerman(Graph graph) {
        assertThat(graph.stream()
                        .map(Triple::getObject)
                        .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals("de"))
                        .map(Node::getLiteralLexicalForm)
                        // What a file must contain letter by letter stays as it is.
                        .map(text -> text.replaceAll("\"[^\"]*\"|<[^>]*>|acceptable-with-warnings", ""))
                        .filter(text -> ENGLISH.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void anEqualLabelIsANameOrASharedWord(Graph graph) {
        Set<String> equal = new TreeSet<>();
        for (Node property : List.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label)) {
            for (Node subject : subjects(graph, property)) {
                List<Node> texts = graph.stream(subject, property, Node.ANY)
                        .map(Triple::getObject)
                        .toList();
                Set<String> german = in(texts, "de");
                in(texts, "en").stream().filter(german::contains).forEach(equal::add);
            }
        }
        assertThat(SAME).containsAll(equal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Commitment", "CommitmentPoint", "Indicator", "Method", "TargetTemplate"})
    void everythingOfTheCatalogueHasAGermanName(String type) {
        Graph catalogue = Shipped.RELEASE.catalogue();
        List<Node> things = catalogue.stream(Node.ANY, RDF.Nodes.type, Iris.uri(AalborgTerms.NS + type))
                .map(Triple::getSubject)
                .toList();

        assertThat(things).hasSizeGreaterThanOrEqualTo(10).allSatisfy(thing -> assertThat(in(
                        catalogue.stream(thing, SKOS.prefLabel.asNode(), Node.ANY)
                                .map(Triple::getObject)
                                .toList(),
                        "de"))
                .as(thing.toString())
                .hasSize(1));
    }

    @Test
    void everyRuleSpeaksGerman() {
        List<Label> texts = new ArrayList<>();
        for (RuleDescription rule : new SubmissionShapes(Shipped.RELEASE.shapes()).rules()) {
            texts.add(rule.message());
            texts.add(rule.why());
        }
        assertThat(texts).hasSizeGreaterThan(200).allSatisfy(text -> assertThat(text.de())
                .isNotEqualTo(text.en())
                .doesNotContainPattern("\\b(the|and|which|this|that|are)\\b"));
    }

    @Test
    void theSampleOfASmallTownIsGermanThroughout() {
        Graph sample = Shipped.turtle(Path.of("data/samples/demo-projekt21.ttl"));

        assertThat(oneSided(sample)).isEmpty();
        assertThat(sample.stream()
                        .map(Triple::getObject)
                        .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals("de")))
                .hasSizeGreaterThanOrEqualTo(30);
    }

    /** Properties of subjects for which one of the two languages is missing. */
    private static List<String> oneSided(Graph graph) {
        Map<String, Set<String>> languages = new TreeMap<>();
        graph.stream()
                .filter(t -> t.getObject().isLiteral()
                        && !t.getObject().getLiteralLanguage().isEmpty())
                .forEach(t -> languages
                        .computeIfAbsent(t.getSubject() + " " + t.getPredicate(), k -> new TreeSet<>())
                        .add(t.getObject().getLiteralLanguage()));
        return languages.entrySet().stream()
                .filter(e -> e.getValue().contains("en") != e.getValue().contains("de"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Node> subjects(Graph graph, Node property) {
        return graph.stream(Node.ANY, property, Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .toList();
    }

    private static Set<String> in(List<Node> texts, String language) {
        Set<String> found = new TreeSet<>();
        texts.stream()
                .filter(t -> t.isLiteral() && t.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .forEach(found::add);
        return found;
    }
}
