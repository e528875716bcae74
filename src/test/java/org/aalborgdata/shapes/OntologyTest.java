// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.release.Release;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file says what it is and which version; every term is labelled, defined and declared before it is used. */
class OntologyTest {
    private static final List<Path> WITH_TERMS = Stream.of(
                    "core", "cycle", "budget", "climate", "practice", "framework", "provenance")
            .map(name -> Path.of("ontology", name + ".ttl"))
            .toList();
    private static final Graph CORE = union(WITH_TERMS);
    private static final Pattern TERM = Pattern.compile("(?<![\\w-])aalborg:(\\w+)");

    static List<Path> files() throws IOException {
        try (Stream<Path> ontology = Files.list(Path.of("ontology"));
                Stream<Path> shapes = Files.list(Path.of("shapes"))) {
            return Stream.concat(ontology, shapes)
                    .filter(f -> f.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }

    static List<Node> terms() {
        return CORE.stream(Node.ANY, RDFS.isDefinedBy.asNode(), Iris.ONTOLOGY)
                .map(Triple::getSubject)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasAHeader(Path file) {
        Graph graph = Shipped.turtle(file);
        List<Node> headers = graph.stream(Node.ANY, RDF.Nodes.type, OWL.Ontology.asNode())
                .map(Triple::getSubject)
                .toList();
        assertThat(headers).hasSize(1);
        Node header = headers.get(0);
        String version = text(graph, header, OWL.versionInfo.asNode());
        assertThat(version).isEqualTo(Release.VERSION);
        assertThat(graph.contains(header, OWL2.versionIRI.asNode(), Iris.uri(header.getURI() + "/" + version)))
                .isTrue();
        assertThat(languages(graph, header, DCTerms.title.asNode())).contains("en", "de");
        assertThat(languages(graph, header, DCTerms.description.asNode())).contains("en", "de");
        assertThat(text(graph, header, DCTerms.creator.asNode())).isNotBlank();
        assertThat(graph.contains(
                        header, DCTerms.license.asNode(), Iris.uri("https://creativecommons.org/licenses/by/4.0/")))
                .isTrue();
        assertThat(text(graph, header, DCTerms.issued.asNode())).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(text(graph, header, Iris.uri("http://purl.org/vocab/vann/preferredNamespacePrefix")))
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void isLabelledAndDefinedInBothLanguagesWithAnExample(Node term) {
        assertThat(languages(CORE, term, RDFS.label.asNode())).containsExactlyInAnyOrder("en", "de");
        assertThat(languages(CORE, term, SKOS.definition.asNode())).containsExactlyInAnyOrder("en", "de");
        assertThat(text(CORE, term, SKOS.example.asNode())).isNotBlank();
        boolean property = CORE.contains(term, RDF.Nodes.type, OWL.ObjectProperty.asNode())
                || CORE.contains(term, RDF.Nodes.type, OWL.DatatypeProperty.asNode());
        boolean upper = Character.isUpperCase(Iris.lastSegment(term.getURI()).charAt(0));
        assertThat(upper).as("classes begin with a capital, properties do not").isEqualTo(!property && isClass(term));
    }

    @Test
    void everyTermOfOursIsDefinedHere() {
        Set<String> subjects = CORE.stream()
                .map(Triple::getSubject)
                .filter(s -> s.isURI() && s.getURI().startsWith(AalborgTerms.NS))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(terms().stream().map(Node::getURI))
                .hasSizeGreaterThan(70)
                .containsExactlyInAnyOrderElementsOf(subjects);
    }

    @Test
    void everyTermThatShapesCatalogueRegisterSamplesAndQueriesUseIsDeclared() throws IOException {
        Set<String> declared =
                terms().stream().map(n -> Iris.lastSegment(n.getURI())).collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = new TreeSet<>();
        for (String folder : List.of("ontology", "shapes", "data", "src/main")) {
            used.addAll(used(Path.of(folder)));
        }
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(declared).containsAll(used);
    }

    @Test
    void noTermIsDefinedInTwoFiles() {
        assertThat(WITH_TERMS.stream()
                        .flatMap(f -> Shipped.turtle(f).stream(Node.ANY, RDFS.isDefinedBy.asNode(), Iris.ONTOLOGY))
                        .map(Triple::getSubject))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyConstantOfTheCodeIsDeclared() throws IllegalAccessException {
        Set<Node> declared = Set.copyOf(terms());
        for (var field : AalborgTerms.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class) {
                assertThat(declared).as(field.getName()).contains((Node) field.get(null));
            }
        }
    }

    private static Graph union(List<Path> files) {
        Graph all = GraphMemFactory.createGraphMem2();
        files.forEach(f -> Shipped.turtle(f).find().forEach(all::add));
        return all;
    }

    /** Invalid examples misspell terms on purpose. */
    private static Set<String> used(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.(ttl|rq)"))
                    .filter(f -> !f.getFileName().toString().startsWith("invalid."))
                    .flatMap(OntologyTest::termsIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> termsIn(Path file) {
        try {
            Matcher matcher = TERM.matcher(Files.readString(file).replaceAll("\"(\\\\.|[^\"\\\\\n])*\"", "\"\""));
            return matcher.results().map(m -> m.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isClass(Node term) {
        return CORE.contains(term, RDF.Nodes.type, OWL.Class.asNode());
    }

    private static List<String> languages(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(t -> t.getObject().getLiteralLanguage())
                .toList();
    }

    private static String text(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }
}
