// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;

/**
 * Any shapes over any data: what we find is what plain Jena finds. Each kind of constraint, alone and within others, over all
 * kinds of values; queries of the forms that are asked in one go and of those that must not be.
 */
class RandomShapesTest {
    private static final String PREFIXES = "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX ex: <http://example.org/>"
            + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
            + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n";
    private static final List<String> VALUES = List.of(
            "1",
            "2",
            "01",
            "1.0",
            "2.5",
            "\"1\"",
            "\"x\"",
            "\"abc\"",
            "\"abc\"@en",
            "\"ABC\"@EN",
            "\"abc\"@en-GB",
            "\"abc\"@de",
            "true",
            "\"nonsense\"^^xsd:integer",
            "\"2020-02-30\"^^xsd:date",
            "\"2020-02-01\"^^xsd:date",
            "\"2020-02-01T00:00:00Z\"^^xsd:dateTime",
            "\"2020\"^^xsd:gYear",
            "\"1\"^^xsd:double",
            "\"q\"^^ex:own",
            "\"\"",
            "ex:n0",
            "ex:n1",
            "ex:n2",
            "ex:n3",
            "ex:A",
            "_:b0",
            "_:b1",
            "[ ]");
    private static final List<String> PATHS = List.of(
            "ex:p",
            "ex:q",
            "ex:r",
            "rdf:type",
            "[ sh:inversePath ex:p ]",
            "( ex:p ex:q )",
            "[ sh:alternativePath ( ex:p ex:q ) ]",
            "[ sh:zeroOrMorePath ex:p ]",
            "[ sh:oneOrMorePath ex:p ]",
            "[ sh:zeroOrOnePath ex:q ]",
            "( ex:p [ sh:inversePath ex:q ] )");
    private static final List<String> QUERIES = List.of(
            "SELECT $this ?value { $this ex:p ?value . ?value ex:q ?o }",
            "SELECT $this ?value { $this ex:p ?x ; ex:q ?y . ?value ex:p ?x ; ex:q ?y FILTER(STR(?value) < STR($this)) }",
            "SELECT $this ?value { $this ex:p ?x ; ex:q ?y . ?value ex:p ?x ; ex:q ?y ; ex:r ?z FILTER(?value != $this && isLiteral(?z)) }",
            "SELECT $this ?value { $this ex:p ?value FILTER NOT EXISTS { $this ex:q ?value } }",
            "SELECT $this ?value { $this ex:p ?value FILTER EXISTS { ?value ex:q $this } }",
            "SELECT $this { $this ex:p ?x OPTIONAL { $this ex:q ?y } FILTER(!BOUND(?y) || ?x = ?y) }",
            "SELECT $this { OPTIONAL { $this ex:q ?y } FILTER(!BOUND(?y)) }",
            "SELECT $this { OPTIONAL { $this ex:r ?y } $this ex:p ?x FILTER(!BOUND(?y)) }",
            "SELECT $this { { $this ex:p ?x } UNION { $this ex:q ?x } FILTER(isIRI(?x)) }",
            "SELECT $this { { $this ex:p ?x } UNION { ?z ex:q ?x } }",
            "SELECT $this { $this ex:p ?x { ?y ex:q ?z FILTER(?z = $this) } }",
            "SELECT $this { $this ex:p ?x MINUS { $this ex:q ?x } }",
            "SELECT $this ?value { BIND($this AS ?value) $this ex:p ?x }",
            "SELECT $this ?value { $this ex:p ?x BIND(STR(?x) AS ?value) FILTER(?value > \"a\") }",
            "SELECT $this { $this ex:p* ?x . ?x ex:q ?y }",
            "SELECT $this { $this ex:p+/ex:q ?x }",
            "SELECT $this { $this (ex:p|ex:q) ?x , ?y FILTER(STR(?x) > STR(?y)) }",
            "SELECT $this (COUNT(?x) AS ?n) { $this ex:p ?x } GROUP BY $this HAVING (COUNT(?x) > 1)",
            "SELECT $this { $this ex:p ?x { SELECT (COUNT(*) AS ?n) { ?a ex:q ?b } } FILTER(?n > 2) }",
            "SELECT $this { $this ex:p ?x } LIMIT 1",
            "SELECT $this { $this ex:p ?x } OFFSET 1",
            "SELECT DISTINCT $this ?value { ?value ex:p $this } ORDER BY ?value",
            "SELECT $this { VALUES $this { ex:n0 ex:n1 } $this ex:p ?x }",
            "SELECT $this { $this ex:p ?x VALUES ?x { ex:n0 1 } }",
            "SELECT $this ?value { $this $PATH ?value FILTER(isLiteral(?value)) }",
            "SELECT $this ?value { $this ex:p ?value FILTER(sameTerm($currentShape, ex:S0)) }");

    private final StringBuilder text = new StringBuilder();
    private Random random = new Random(0);

    @Property(tries = 1500)
    void findsWhatPlainJenaFinds(@ForAll long seed) {
        random = new Random(seed);
        Graph data = parse(data());
        String turtle = shapes();
        Shapes shapes;
        try {
            shapes = Shapes.parse(parse(turtle));
        } catch (org.apache.jena.shared.JenaException e) {
            return;
        }
        assertThat(found(() -> Findings.ofOurs(shapes, data, node -> true)))
                .as(turtle + "\n" + text)
                .isEqualTo(found(() -> Findings.ofJena(shapes, data, node -> true)));
    }

    /** Enough focus nodes for tables of partners and for several threads. */
    @Property(tries = 24)
    void queriesOverManyNodesFindWhatPlainJenaFinds(@ForAll long seed) {
        random = new Random(seed);
        text.setLength(0);
        for (int i = 0; i < 250; i++) {
            text.append("ex:m" + i + " a ex:A ; ex:p " + one(VALUES) + " ; ex:q ex:m" + random.nextInt(250) + " , "
                    + random.nextInt(20) + (random.nextBoolean() ? " ; ex:r 1" : "") + " .\n");
        }
        Graph data = parse(text.toString());
        String query = one(QUERIES.subList(0, 8));
        Shapes shapes =
                Shapes.parse(parse("ex:S0 a sh:NodeShape ; sh:targetClass ex:A ; sh:sparql [ sh:prefixes ex:prefixes ;"
                        + " sh:select \"\"\"PREFIX ex: <http://example.org/> " + query + "\"\"\" ] ."));

        assertThat(found(() -> Findings.ofOurs(shapes, data, node -> true)))
                .as(query)
                .isEqualTo(found(() -> Findings.ofJena(shapes, data, node -> true)));
    }

    private static Object found(java.util.function.Supplier<Object> engine) {
        try {
            return engine.get();
        } catch (org.apache.jena.shared.JenaException e) {
            return "failure";
        }
    }

    private String data() {
        text.setLength(0);
        for (int i = 0; i < 6 + random.nextInt(20); i++) {
            String subject = random.nextInt(8) == 0 ? "_:b" + random.nextInt(2) : "ex:n" + random.nextInt(5);
            text.append(subject + " " + one(List.of("ex:p", "ex:q", "ex:r")) + " " + one(VALUES) + " .\n");
        }
        for (int i = 0; i < 5; i++) {
            text.append("ex:n" + i + " a ex:" + one(List.of("A", "B", "C")) + " .\n");
        }
        if (random.nextBoolean()) {
            text.append("ex:B rdfs:subClassOf ex:A .\n");
        }
        return text.toString();
    }

    private String shapes() {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> "ex:S" + i + " a sh:"
                        + (random.nextInt(4) == 0 ? "PropertyShape ; sh:path " + one(PATHS) : "NodeShape")
                        + " ; "
                        + one(List.of(
                                "sh:targetClass ex:A",
                                "sh:targetSubjectsOf ex:p",
                                "sh:targetObjectsOf ex:q",
                                "sh:targetNode ex:n0 , \"x\" , ex:nowhere"))
                        + " ; " + body(2) + " .")
                .collect(Collectors.joining("\n"));
    }

    private String body(int depth) {
        return IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(i -> constraint(depth))
                        .collect(Collectors.joining(" ; "))
                + (random.nextInt(12) == 0 ? " ; sh:deactivated true" : "")
                + (random.nextInt(8) == 0 ? " ; sh:severity sh:Warning" : "")
                + (random.nextInt(8) == 0 ? " ; sh:message \"said\"@en" : "");
    }

    private String constraint(int depth) {
        String number = String.valueOf(random.nextInt(3));
        switch (random.nextInt(depth > 0 ? 13 : 8)) {
            case 0:
                return "sh:datatype "
                        + one(List.of(
                                "xsd:integer", "xsd:string", "xsd:date", "rdf:langString", "ex:own", "xsd:decimal"));
            case 1:
                return "sh:class " + one(List.of("ex:A", "ex:B"));
            case 2:
                return "sh:nodeKind sh:"
                        + one(List.of("IRI", "Literal", "BlankNode", "BlankNodeOrIRI", "IRIOrLiteral"));
            case 3:
                return one(List.of("sh:minLength ", "sh:maxLength ")) + number;
            case 4:
                return one(List.of("sh:minInclusive ", "sh:maxInclusive ", "sh:minExclusive ", "sh:maxExclusive "))
                        + one(List.of("1", "2.0", "\"2020-02-01\"^^xsd:date", "\"abc\"", "\"1\"^^xsd:double"));
            case 5:
                return one(List.of(
                        "sh:pattern \"^a\"",
                        "sh:pattern \"B\" ; sh:flags \"i\"",
                        "sh:pattern \"^.$\"",
                        "sh:languageIn ( \"en\" \"de\" )",
                        "sh:in ( 1 ex:n0 \"abc\"@en )",
                        "sh:hasValue ex:n1",
                        "sh:hasValue 1",
                        "sh:closed true ; sh:ignoredProperties ( rdf:type ex:r )"));
            case 6:
                return one(List.of("sh:equals ", "sh:disjoint ")) + one(List.of("ex:p", "ex:q"));
            case 7:
                return "sh:sparql [ sh:prefixes ex:prefixes ; sh:select \"\"\"PREFIX ex: <http://example.org/> "
                        + one(QUERIES) + "\"\"\" ]";
            case 8:
                return "sh:property " + property(depth - 1);
            case 9:
                return one(List.of("sh:and", "sh:or", "sh:xone")) + " ( " + inner(depth) + " " + inner(depth) + " )";
            case 10:
                return one(List.of("sh:not ", "sh:node ")) + inner(depth);
            case 11:
                return "sh:property " + property(depth - 1) + " , " + property(depth - 1);
            default:
                return "sh:property [ sh:path " + one(PATHS) + " ; sh:qualifiedValueShape " + inner(depth) + " ; "
                        + one(List.of("sh:qualifiedMinCount ", "sh:qualifiedMaxCount ")) + number
                        + (random.nextInt(3) == 0 ? " ; sh:qualifiedValueShapesDisjoint true" : "") + " ]";
        }
    }

    private String inner(int depth) {
        return random.nextInt(3) == 0 ? property(depth - 1) : "[ " + body(depth - 1) + " ]";
    }

    private String property(int depth) {
        String number = String.valueOf(random.nextInt(3));
        String only = one(List.of(
                "sh:minCount " + number,
                "sh:maxCount " + number,
                "sh:uniqueLang true",
                "sh:lessThan ex:q",
                "sh:lessThanOrEquals ex:r",
                "sh:minCount 1 ; sh:maxCount 1"));
        return "[ sh:path " + one(PATHS) + " ; " + (random.nextBoolean() ? only + " ; " : "") + body(Math.max(0, depth))
                + " ]";
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static Graph parse(String turtle) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
