// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shapes are well-formed, say nothing that SHACL does not know, and nothing in them is left over. A slip here is
 * silent otherwise: an engine passes over {@code sh:minCont}.
 */
class ShapesOfShapesTest {
    private static final Graph SHAPES = Shipped.RELEASE.shapes();
    private static final Shapes OF_SHAPES =
            Shapes.parse(Shipped.turtle(Path.of("src/test/resources/shapes/shapes-of-shapes.ttl")));

    /** All of SHACL that the three engines read alike; sh:xone, for one, is not among it. */
    private static final Set<String> KNOWN = Set.of(
            ("NodeShape PropertyShape targetClass targetSubjectsOf targetObjectsOf property path inversePath alternativePath"
                            + " zeroOrMorePath oneOrMorePath zeroOrOnePath name description message severity Violation Warning"
                            + " Info minCount maxCount datatype nodeKind IRI BlankNode Literal BlankNodeOrIRI IRIOrLiteral"
                            + " BlankNodeOrLiteral class in hasValue pattern flags minLength maxLength minInclusive"
                            + " maxInclusive minExclusive maxExclusive languageIn uniqueLang equals disjoint lessThan"
                            + " lessThanOrEquals or and not node qualifiedValueShape qualifiedMinCount qualifiedMaxCount"
                            + " closed ignoredProperties sparql select prefixes declare prefix namespace")
                    .split(" "));

    private static final List<String> DIALECTS =
            List.of("http://datashapes.org/", "http://topbraid.org/", "http://rdf4j.org/", "http://jena.apache.org/");

    @Test
    void areWellFormed() {
        assertThat(faults(SHAPES)).isEmpty();
    }

    @Test
    void useNothingButKnownTermsOfSHACL() {
        assertThat(unknown(SHAPES)).isEmpty();
        assertThat(dialect(SHAPES)).isEmpty();
    }

    @Test
    void everyShapeIsReachedFromATarget() {
        assertThat(unreached(SHAPES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ex:s a sh:PropertyShape .                                             | sh:path
            ex:s a sh:PropertyShape ; sh:path ex:p , ex:q .                       | sh:path
            ex:s a sh:NodeShape ; sh:path ex:p .                                  | sh:path
            ex:s a sh:NodeShape ; sh:minCount 1 .                                 | sh:path
            ex:s sh:path ex:p ; sh:minCount "1" ; a sh:PropertyShape .            | sh:minCount
            ex:s sh:path ex:p ; sh:nodeKind sh:Iri .                              | sh:nodeKind
            ex:s sh:path ex:p ; sh:datatype "string" .                            | sh:datatype
            ex:s sh:path ex:p ; sh:class [ ] .                                    | sh:class
            ex:s sh:path ex:p ; sh:severity sh:Error ; a sh:PropertyShape .       | sh:severity
            ex:s sh:path ex:p ; sh:or ( [ sh:class ex:C ] ) .                     | sh:or
            ex:s sh:path ex:p ; sh:or [ sh:class ex:C ] .                         | sh:or
            ex:s sh:path ex:p ; sh:in ( true false ) .                            | true
            ex:s sh:path ex:p ; sh:in [ rdf:first ex:a ] .                        | sh:in
            ex:s sh:path ex:p ; sh:node [ sh:path ex:q ; sh:minCount 1 ] .        | sh:node
            ex:s sh:path ex:p ; sh:qualifiedValueShape [ sh:class ex:C ] .        | -
            ex:s sh:path ex:p ; sh:sparql [ sh:select "SELECT $this {}" ] .       | sh:prefixes
            ex:s sh:path ex:p ; sh:datatype ex:d ; sh:deactivated true .          | sh:deactivated
            """)
    void aMalformedShapeIsFound(String turtle, String path) {
        assertThat(faults(planted(turtle))).anyMatch(fault -> fault.contains(path.replace("sh:", SHACL.getURI())));
    }

    @Test
    void anUnknownTermADialectAndALeftOverShapeAreFound() {
        assertThat(unknown(planted("ex:s a sh:PropertyShape ; sh:path ex:p ; sh:minCont 1 .")))
                .containsExactly("minCont");
        assertThat(unknown(planted("ex:s a sh:NodeShape ; sh:xone ( ex:a ex:b ) .")))
                .containsExactly("xone");
        assertThat(dialect(planted("ex:s <http://datashapes.org/dash#editor> ex:e .")))
                .isNotEmpty();
        assertThat(unreached(planted("ex:s a sh:NodeShape ; sh:targetClass ex:C . ex:t a sh:NodeShape .")))
                .containsExactly("http://example.org/t");
    }

    /** Path and value of every result: well-formed shapes give none. */
    private static Set<String> faults(Graph shapes) {
        return ShaclValidator.get().validate(OF_SHAPES, shapes).getEntries().stream()
                .map(e -> e.focusNode() + " " + (e.resultPath() == null ? "-" : e.resultPath()) + " " + e.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> unknown(Graph shapes) {
        return iris(shapes)
                .filter(iri -> iri.startsWith(SHACL.getURI()))
                .map(iri -> iri.substring(SHACL.getURI().length()))
                .filter(name -> !KNOWN.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> dialect(Graph shapes) {
        return iris(shapes)
                .filter(iri -> DIALECTS.stream().anyMatch(iri::startsWith))
                .collect(Collectors.toSet());
    }

    private static Stream<String> iris(Graph shapes) {
        return shapes.stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                .filter(Node::isURI)
                .map(Node::getURI);
    }

    /** Named shapes, and rules, to which no shape with a target leads. */
    private static Set<String> unreached(Graph shapes) {
        Set<Node> reached = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(shapes.stream(Node.ANY, SHACL.targetClass, Node.ANY)
                .map(Triple::getSubject)
                .toList());
        while (!open.isEmpty()) {
            Node next = open.remove();
            if (reached.add(next)) {
                shapes.stream(next, Node.ANY, Node.ANY)
                        .map(Triple::getObject)
                        .filter(n -> !n.isLiteral())
                        .forEach(open::add);
            }
        }
        return Stream.of(SHACL.NodeShape, SHACL.PropertyShape)
                .flatMap(type -> shapes.stream(Node.ANY, RDF.Nodes.type, type).map(Triple::getSubject))
                .filter(shape -> !reached.contains(shape))
                .map(Node::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Graph planted(String turtle) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFParser.fromString(
                        "PREFIX sh: <" + SHACL.getURI() + "> PREFIX rdf: <" + RDF.getURI()
                                + "> PREFIX ex: <http://example.org/> " + turtle,
                        Lang.TURTLE)
                .parse(graph);
        return graph;
    }
}
