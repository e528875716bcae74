// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How shapes are written, so that two engines read them alike and every finding can be understood and looked up. */
class ShapeLintTest {
    private static final Graph SHAPES = Shipped.RELEASE.shapes();
    private static final Node SELECT = Iris.uri("http://www.w3.org/ns/shacl#select");
    private static final Node NAME = Iris.uri("http://www.w3.org/ns/shacl#name");

    static List<Node> ruled() {
        return SHAPES.stream(Node.ANY, AalborgTerms.RULE_CODE, Node.ANY)
                .map(Triple::getSubject)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ruled")
    void saysWhatItIsCalledWhyItExistsAndWhatToDoInBothLanguages(Node shape) {
        for (Node property : List.of(NAME, SHACL.description, SHACL.message)) {
            Map<String, String> texts = SHAPES.stream(shape, property, Node.ANY)
                    .map(Triple::getObject)
                    .collect(Collectors.toMap(Node::getLiteralLanguage, Node::getLiteralLexicalForm));
            assertThat(texts.keySet()).as(property.toString()).containsExactlyInAnyOrder("en", "de");
            assertThat(texts.values()).as("a text per language").doesNotHaveDuplicates();
        }
        SHAPES.stream(shape, SHACL.message, Node.ANY)
                .map(t -> t.getObject().getLiteralLexicalForm())
                .forEach(message -> assertThat(sentences(message)).as(message).isEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("ruled")
    void hasASeverityACodeAndAPageOfItsOwn(Node shape) {
        String code = object(shape, AalborgTerms.RULE_CODE).getLiteralLexicalForm();
        assertThat(code).matches("[A-Z]{3}-\\d{2}");
        assertThat(Stream.of(Severity.values()).map(Severity::node)).contains(object(shape, SHACL.severity));
        assertThat(object(shape, RDFS.seeAlso.asNode())).isEqualTo(Iris.uri(Iris.RULE + code));
        assertThat(shape.getURI()).matches("https://w3id\\.org/aalborg/shapes/[a-z0-9-]+#[A-Z]\\w+(-\\w+)?");
    }

    @Test
    void noCodeIsUsedTwice() {
        Map<String, Node> seen = new HashMap<>();
        for (Node shape : ruled()) {
            String code = object(shape, AalborgTerms.RULE_CODE).getLiteralLexicalForm();
            assertThat(seen.put(code, shape)).as(code).isNull();
        }
        assertThat(seen).hasSizeGreaterThan(80);
    }

    @Test
    void everyPropertyShapeOfATargetHasARule() {
        List<Node> reachable = SHAPES.stream(Node.ANY, SHACL.targetClass, Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .flatMap(node -> SHAPES.stream(node, SHACL.property, Node.ANY).map(Triple::getObject))
                .toList();
        assertThat(reachable).isNotEmpty().allMatch(shape -> ruled().contains(shape));
    }

    @Test
    void aNodeShapeEitherListsPropertiesOrStatesOneRule() {
        Set<Node> targets = SHAPES.stream(Node.ANY, SHACL.targetClass, Node.ANY)
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
        for (Node shape : targets) {
            boolean lists = SHAPES.contains(shape, SHACL.property, Node.ANY);
            assertThat(lists).as(shape.toString()).isNotEqualTo(ruled().contains(shape));
        }
    }

    @Test
    void aShapeHasOneQueryAtMostAndNothingElseBesideIt() {
        for (Node shape : withQuery()) {
            assertThat(SHAPES.stream(shape, SHACL.sparql, Node.ANY))
                    .as(shape.toString())
                    .hasSize(1);
            for (Node other : List.of(
                    SHACL.minCount,
                    SHACL.maxCount,
                    SHACL.datatype,
                    SHACL.class_,
                    SHACL.nodeKind,
                    SHACL.or,
                    SHACL.node)) {
                assertThat(SHAPES.contains(shape, other, Node.ANY))
                        .as(shape + " " + other)
                        .isFalse();
            }
            assertThat(SHAPES.contains(object(shape, SHACL.sparql), SHACL.message, Node.ANY))
                    .as("the message is on the shape")
                    .isFalse();
        }
    }

    @Test
    void queriesUseOnlyWhatIsRepeatableAndPortable() {
        assertThat(withQuery()).hasSizeGreaterThan(15);
        for (Node shape : withQuery()) {
            String select = object(object(shape, SHACL.sparql), SELECT).getLiteralLexicalForm();
            assertThat(forbidden(select)).as(shape.toString()).isEmpty();
        }
    }

    @Test
    void theLintSeesWhatIsForbidden() {
        assertThat(forbidden("SELECT $this WHERE { $this ?p ?o MINUS { ?o ?q ?r } FILTER(NOW() > ?o) }"))
                .containsExactlyInAnyOrder("MINUS", "NOW(");
        assertThat(forbidden("SELECT $this WHERE { { SELECT ?o WHERE { $this ?p ?o } } }"))
                .containsExactly("a sub-select, for which the engine must run record by record");
        assertThat(forbidden("SELECT ?o WHERE { ?o ?p 1 }")).containsExactly("no $this");
    }

    private static List<String> forbidden(String select) {
        List<String> words = Stream.of("MINUS", "VALUES", "SERVICE", "NOW(", "$PATH", "RAND(", "UUID(", "BNODE(")
                .filter(select.toUpperCase(java.util.Locale.ROOT)::contains)
                .toList();
        String rest = select.substring(select.indexOf("SELECT") + 6);
        List<String> faults = new java.util.ArrayList<>(words);
        if (rest.contains("SELECT")) {
            faults.add("a sub-select, for which the engine must run record by record");
        }
        if (!select.contains("SELECT $this")) {
            faults.add("no $this");
        }
        Query query = QueryFactory.create(
                org.aalborgdata.vocabulary.Prefixes.sparql() + "PREFIX code: <" + Iris.CODE + ">\n" + select);
        assertThat(query.isSelectType()).isTrue();
        return faults;
    }

    private static List<Node> withQuery() {
        return SHAPES.stream(Node.ANY, SHACL.sparql, Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .toList();
    }

    private static long sentences(String message) {
        return message.replaceAll("\"[^\"]*\"", "")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\d\\.\\d", "")
                .chars()
                .filter(c -> c == '.')
                .count();
    }

    private static Node object(Node subject, Node property) {
        return SHAPES.find(subject, property, Node.ANY).next().getObject();
    }

    @Test
    void blankShapesStandOnlyInsideLogicalConstraints() {
        SHAPES.stream(Node.ANY, SHACL.property, Node.ANY)
                .forEach(t -> assertThat(t.getObject().isURI()).as(t.toString()).isTrue());
        assertThat(SHAPES.stream(Node.ANY, RDF.Nodes.type, SHACL.NodeShape).map(Triple::getSubject))
                .allMatch(Node::isURI);
    }
}
