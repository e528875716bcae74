// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.aalborgdata.web.PublicSite;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparqlProtocolTest {
    private static final String ONE = "SELECT ?number { <https://w3id.org/aalborg/commitment/3> "
            + "<http://www.w3.org/2004/02/skos/core#notation> ?number }";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.shared();
    }

    private static String query(String text) {
        return "/sparql?query=" + encoded(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "application/sparql-results+json|application/sparql-results+json|\"value\": \"3\"",
                "application/sparql-results+xml|application/sparql-results+xml|<literal>3</literal>",
                "text/csv|text/csv|number",
                "text/tab-separated-values|text/tab-separated-values|?number",
                "*/*|application/sparql-results+json|\"value\": \"3\"",
            })
    void aSelectIsAnsweredInTheFormAskedFor(String accept, String type, String part) {
        HttpResponse<String> answer = site.get(query(ONE), "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith(type));
        assertThat(answer.body()).contains(part);
    }

    @Test
    void aFormAndABodyAskTheSameAsAnAddress() {
        String form = site.post(
                        "/sparql",
                        "query=" + encoded(ONE),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "text/csv")
                .body();
        String body = site.post("/sparql", ONE, "Content-Type", "application/sparql-query", "Accept", "text/csv")
                .body();
        assertThat(form).isEqualTo("number\r\n3\r\n");
        assertThat(body).isEqualTo(form);
        assertThat(site.get(query(ONE), "Accept", "text/csv").body()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle,TURTLE",
        "application/ld+json,JSONLD",
        "application/rdf+xml,RDFXML",
        "application/n-triples,NTRIPLES"
    })
    void aConstructIsAnsweredAsRdf(String accept, String language) {
        HttpResponse<String> answer =
                site.get(query(ONE.replace("SELECT ?number", "CONSTRUCT WHERE")), "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith(accept));
        Graph graph = RDFParser.fromString(answer.body(), org.apache.jena.riot.RDFLanguages.nameToLang(language))
                .toGraph();
        assertThat(graph.size()).isEqualTo(1);
    }

    @Test
    void theDefaultGraphIsTheUnionAndFromNarrowsIt() {
        String count = "SELECT (COUNT(*) AS ?n) %s { ?commitment a <https://w3id.org/aalborg/ontology#Commitment> }";
        assertThat(csv(count.formatted(""))).isEqualTo("n\r\n10\r\n");
        assertThat(csv(count.formatted("FROM <https://w3id.org/aalborg/graph/catalogue>")))
                .isEqualTo("n\r\n10\r\n");
        assertThat(csv(count.formatted("FROM <https://w3id.org/aalborg/graph/register>")))
                .isEqualTo("n\r\n0\r\n");
    }

    private static String csv(String query) {
        return site.get(query(query), "Accept", "text/csv").body();
    }

    @Test
    void headGivesTheHeadersOfGet() {
        HttpResponse<String> answer = site.head(query(ONE), "Accept", "text/csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/csv"));
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void everyOriginMayRead() {
        HttpResponse<String> answer = site.get(query(ONE), "Origin", "https://example.org");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        HttpResponse<String> preflight = site.send(site.request(
                        "/sparql",
                        "Origin",
                        "https://example.org",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type")
                .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValueSatisfying(m -> assertThat(m).contains("POST"));
    }

    @Test
    void withoutAQueryAProgramGetsTheDescriptionAndABrowserThePage() {
        HttpResponse<String> description = site.get("/sparql");
        assertThat(description.statusCode()).isEqualTo(200);
        Graph graph = RDFParser.fromString(description.body(), Lang.TURTLE)
                .base("urn:x:")
                .toGraph();
        assertThat(graph.stream().map(t -> t.getObject().toString()))
                .contains(
                        "http://www.w3.org/ns/sparql-service-description#SPARQL11Query",
                        "http://www.w3.org/ns/sparql-service-description#UnionDefaultGraph");
        assertThat(site.get("/sparql", "Accept", "application/ld+json").body()).contains("\"@id\"");
        HttpResponse<String> page = site.get("/sparql", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).hasValue("/query");
        assertThat(site.get("/sparql", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void aMistakeIsNamedWithItsPlace() {
        HttpResponse<String> answer = site.get(query("SELECT ?größe\nWHERE { ?größe ?p }"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(answer.body()).contains("line 2, column 19");
    }
}
