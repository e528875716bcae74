// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitedConstructTest {
    private static final String PREFIX = "PREFIX ex: <https://example.org/> ";
    private final Graph graph = RDFParser.fromString(
                    "@prefix ex: <https://example.org/> . ex:a ex:p 1 . ex:b ex:p 2 . ex:c ex:p 3 .", Lang.TURTLE)
            .toGraph();

    @Test
    void theAnswerIsAGraphWithThePrefixesOfTheQuery() throws LimitedConstruct.RefusedException {
        Graph answer = construct(
                        "CONSTRUCT { ?s ex:q ?o } WHERE { ?s ex:p ?o FILTER (?o > 1) }", LimitedConstruct.STANDARD)
                .of(graph);

        assertThat(answer.size()).isEqualTo(2);
        assertThat(answer.getPrefixMapping().getNsPrefixURI("ex")).isEqualTo("https://example.org/");
        assertThat(graph.size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SELECT * { ?s ?p ?o }                                                          | not a CONSTRUCT
                    CONSTRUCT { ?s ?p ?o                                                           | line 1
                    CONSTRUCT { GRAPH ex:g { ?s ?p ?o } } WHERE { ?s ?p ?o }                       | not a CONSTRUCT
                    CONSTRUCT { ?s ?p ?o } WHERE { SERVICE SILENT <https://example.org/> { ?s ?p ?o } } | SERVICE
                    CONSTRUCT { ?s ?p ?o } FROM <file:///etc/passwd> WHERE { ?s ?p ?o }            | FROM
                    """)
    void whatCannotBeUsedIsRefusedBeforeItRuns(String query, String reason) {
        assertThatThrownBy(() -> construct(query, LimitedConstruct.STANDARD))
                .isInstanceOf(LimitedConstruct.RefusedException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void foreignCodeIsNotRun() throws LimitedConstruct.RefusedException {
        String query = "CONSTRUCT { ?s ex:q ?x } WHERE { ?s ex:p ?o BIND (<java:java.lang.String>(?o) AS ?x) }";

        assertThat(construct(query, LimitedConstruct.STANDARD).of(graph).isEmpty())
                .isTrue();
    }

    @Test
    void anAnswerThatIsTooLargeOrTakesTooLongIsRefused() throws LimitedConstruct.RefusedException {
        String large = "CONSTRUCT { ?s ex:q ?o } WHERE { ?s ex:p ?x . ?y ex:p ?o }";
        assertThat(construct(large, QueryLimits.STANDARD.withTriples(9))
                        .of(graph)
                        .size())
                .isEqualTo(9);
        LimitedConstruct few = construct(large, QueryLimits.STANDARD.withTriples(8));
        assertThatThrownBy(() -> few.of(graph)).hasMessageContaining("more than 8 statements");

        StringBuilder endless = new StringBuilder("CONSTRUCT { ex:a ex:q ?sum } WHERE { SELECT (COUNT(*) AS ?sum) { ");
        for (int i = 0; i < 24; i++) {
            endless.append("?s" + i + " ex:p ?o" + i + " . ");
        }
        LimitedConstruct slow =
                construct(endless.append("} }").toString(), QueryLimits.STANDARD.withTime(Duration.ofMillis(200)));
        assertThatThrownBy(() -> slow.of(graph))
                .isInstanceOf(LimitedConstruct.RefusedException.class)
                .hasMessageContaining("did not end");
    }

    private static LimitedConstruct construct(String query, QueryLimits limits)
            throws LimitedConstruct.RefusedException {
        return LimitedConstruct.parse(PREFIX + query, limits);
    }
}
