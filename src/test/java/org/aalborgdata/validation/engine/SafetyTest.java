// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which patterns may be asked of many nodes at once. The query engine often gives the right answer to the others too, by the order
 * in which it happens to work, so comparing findings does not show whether each condition is asked.
 */
class SafetyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?this :p ?x",
                "?x :p ?this",
                "?x ?this ?y",
                "?this :p ?x . ?y :q ?z",
                "?this :p ?x { ?y :q ?z }",
                "{ ?this :p ?x } UNION { ?y :q ?this }",
                "?this :p ?x OPTIONAL { ?this :q ?y }",
                "?this :p ?x OPTIONAL { ?x :q ?y FILTER(?y != ?this) }",
                "?this :p ?x OPTIONAL { ?x :q ?y FILTER(?y != ?x) }",
                "?this :p ?x FILTER(?x != ?this)",
                "?this :p ?x FILTER EXISTS { ?this :q ?x FILTER(?x != ?this) }",
                "?this :p ?x FILTER NOT EXISTS { ?y :q ?this OPTIONAL { ?y :r ?z } }",
                "?this :p ?x BIND(STR(?this) AS ?y)",
                "?this :p+/:q ?x",
                "?this :p ?x . ?x :q* ?y",
                "?this :p ?x VALUES ?x { 1 }",
                "?this :p ?x FILTER(xsd:integer(?x) > 1)",
            })
    void safe(String pattern) {
        assertThat(holds(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // OPTIONAL names the variable where what stands before it does not.
                "OPTIONAL { ?this :q ?y } ?this :p ?x",
                "?x :p ?y OPTIONAL { ?this :q ?y }",
                "{ ?x :p ?y OPTIONAL { ?y :q ?this } } ?this :p ?x",
                "?this :p ?x { OPTIONAL { ?this :q ?y } }",
                // An expression is asked where the variable has no value.
                "?this :p ?x { ?y :q ?z FILTER(?z = ?this) }",
                "?this :p ?x { ?y :q ?z BIND(STR(?this) AS ?s) }",
                "?this :p ?x { ?y :q ?z FILTER(!BOUND(?this)) }",
                "?this :p ?x { ?y :q ?z OPTIONAL { ?y :r ?w FILTER(?w = ?this) } }",
                "?this :p ?x { ?y :q ?z FILTER EXISTS { ?z :r ?this } }",
                "?this :p ?x { ?y :q ?z FILTER NOT EXISTS { ?z :r ?w FILTER(?w = ?this) } }",
                "?this :p ?x { { ?this :q ?y } UNION { ?y :q ?z } FILTER(?this != ?y) }",
                // A solution without a value.
                "?x :p ?y",
                "{ ?this :p ?x } UNION { ?y :q ?x }",
                // Forms that mean something else with many nodes.
                "?this :p ?x MINUS { ?this :q ?x }",
                "?this :p ?x { SELECT (COUNT(*) AS ?n) { ?a :q ?b } }",
                "?this :p ?x VALUES ?this { :a }",
                "BIND(:a AS ?this) ?this :p ?x",
                "?this :p* ?x",
                "?this :p? ?x",
                "?this :p ?x FILTER(RAND() > 0.5)",
                "?this :p ?x FILTER(:own(?x))",
                "?this :p ?x FILTER EXISTS { SELECT ?x { ?this :q ?x } }",
                "?this :p ?x GRAPH ?g { ?this :q ?x }",
            })
    void notShownToBeSafe(String pattern) {
        assertThat(holds(pattern)).isFalse();
    }

    private static boolean holds(String pattern) {
        return Safety.holds(
                Algebra.compile(QueryFactory.create("PREFIX : <http://example.org/>"
                                + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT * { " + pattern + " }")
                        .getQueryPattern()),
                Var.alloc("this"));
    }
}
