// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aalborgdata.validation.CheckCancelledException;
import org.aalborgdata.validation.Progress;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A run ends inside one query that would take years, when it is cancelled or its time is over. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StoppingTest {
    private static final String PREFIXES =
            "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX ex: <http://example.org/>\n";

    /** Fewer nodes than one chunk, so that the run asks only once, at its beginning, whether it is cancelled. */
    private static final int NODES = 300;

    static Stream<Arguments> runs() {
        // Asked of all nodes in one go, of each node by the engine, and by the engine after a first look.
        return Stream.of(
                        "SELECT $this { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h . $this ?t ?u FILTER(?a = ?h && ?u = 0) }",
                        "SELECT $this { $this ?t ?u { SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h } } FILTER(?n = 0) }",
                        "SELECT $this { $this ex:x ?a . ?v ex:x ?a ; ex:y ?b . $this ex:y ?b . FILTER EXISTS { ?c ?q ?d . ?e ?r ?f . ?g ?s ?h . ?i ?j ?k FILTER(?c = ?k && ?v = 0) } }")
                .flatMap(query -> Stream.<Function<Graph, ShapePlan>>of(ShapePlan::of, ShapePlan::guarded)
                        .map(plan -> Arguments.of(query, plan)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void whenItIsCancelled(String query, Function<Graph, ShapePlan> plan) {
        AtomicInteger asked = new AtomicInteger();
        Progress stopping = new Progress() {
            @Override
            public void at(long done, long total) {
                throw new AssertionError("the query ended");
            }

            @Override
            public boolean cancelled() {
                return asked.getAndIncrement() > 0;
            }
        };
        assertThatThrownBy(() -> run(query, plan, stopping, Deadline.in(Duration.ofSeconds(20))))
                .isInstanceOf(CheckCancelledException.class);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void whenItsTimeIsOver(String query, Function<Graph, ShapePlan> plan) {
        assertThatThrownBy(() -> run(query, plan, Progress.NONE, Deadline.in(Duration.ofMillis(300))))
                .isInstanceOf(TimeLimitException.class);
    }

    private static void run(String query, Function<Graph, ShapePlan> plan, Progress progress, Deadline deadline) {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < NODES; i++) {
            data.append("ex:p" + i + " a ex:Place ; ex:x 1 ; ex:y 2 .\n");
        }
        Graph shapes = parse("ex:S a sh:NodeShape ; sh:targetClass ex:Place ; sh:sparql [ sh:select \"\"\"PREFIX ex:"
                + " <http://example.org/> " + query + "\"\"\" ] .");
        ShaclRun.of(plan.apply(shapes), parse(data.toString()), n -> true, progress, deadline);
    }

    private static Graph parse(String turtle) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
