// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aalborgdata.web.PublicSite;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlRefusalTest {
    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.shared();
    }

    private static HttpResponse<String> ask(String query, String... headers) {
        return site.get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), headers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://localhost:1/sparql> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE ?s { ?s ?p ?o } } }",
                "SELECT * { { SELECT ?s { OPTIONAL { SERVICE <file:///etc/passwd> { ?s ?p ?o } } } } }",
                "ASK { ?s ?p ?o } HAVING (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } })",
                "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o MINUS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }"
            })
    void otherEndpointsAreNotCalled(String query) {
        HttpResponse<String> answer = ask(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("SERVICE", "refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"INSERT DATA { <urn:a> <urn:b> <urn:c> }", "LOAD <file:///etc/passwd>", "CLEAR ALL", "DROP ALL"})
    void nothingCanBeChanged(String update) {
        String form = "update=" + URLEncoder.encode(update, StandardCharsets.UTF_8);
        assertThat(site.post("/sparql", form, "Content-Type", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.post("/sparql", update, "Content-Type", "application/sparql-update")
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.get("/sparql?" + form).statusCode()).isEqualTo(403);
        HttpResponse<String> asQuery = ask(update);
        assertThat(asQuery.statusCode()).isEqualTo(400);
        assertThat(asQuery.body()).contains("only answers queries");
        for (String path : new String[] {"/sparql/update", "/update", "/data", "/sparql/data", "/sparql/"}) {
            assertThat(site.post(path, update, "Content-Type", "application/sparql-update")
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(ask("ASK { GRAPH ?g { <urn:a> <urn:b> <urn:c> } }", "Accept", "text/csv")
                        .body())
                .contains("false");
        assertThat(ask("ASK { ?s ?p ?o }", "Accept", "text/csv").body()).contains("true");
    }

    @Test
    void filesAreNotRead(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret.ttl"), "<urn:secret> <urn:p> <urn:o> .");
        for (String address : new String[] {file.toUri().toString(), "file:" + file, file.toString()}) {
            String rows = ask("SELECT * FROM <" + address + "> { ?s ?p ?o }", "Accept", "text/csv")
                    .body();
            assertThat(rows).isEqualTo("s,p,o\r\n");
            rows = ask("SELECT * FROM NAMED <" + address + "> { GRAPH ?g { ?s ?p ?o } }", "Accept", "text/csv")
                    .body();
            assertThat(rows).doesNotContain("secret");
            rows = ask("SELECT * { GRAPH <" + address + "> { ?s ?p ?o } }", "Accept", "text/csv")
                    .body();
            assertThat(rows).isEqualTo("s,p,o\r\n");
        }
        HttpResponse<String> asked = site.get(
                "/sparql?query=" + URLEncoder.encode("SELECT * { ?s ?p ?o }", StandardCharsets.UTF_8)
                        + "&default-graph-uri=" + URLEncoder.encode(file.toUri().toString(), StandardCharsets.UTF_8),
                "Accept",
                "text/csv");
        assertThat(asked.body()).isEqualTo("s,p,o\r\n");
    }

    /** A class a query could name; it must never run. */
    public static final class Trap extends FunctionBase0 {
        static boolean sprung;

        @Override
        public NodeValue exec() {
            sprung = true;
            return NodeValue.makeNode(NodeFactory.createLiteralString("sprung"));
        }
    }

    @Test
    void javaAndScriptsDoNotRun() {
        String trap = Trap.class.getName();
        for (String function : new String[] {"java:" + trap, "js:f"}) {
            String rows = ask("SELECT (<" + function + ">() AS ?x) {}", "Accept", "text/csv")
                    .body();
            assertThat(rows).as(function).isEqualTo("x\r\n\r\n");
        }
        String script = "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>() AS ?x) {}";
        assertThat(ask(script).statusCode()).isEqualTo(400);
        ask("SELECT * { ?s <java:" + trap + "> ?x }", "Accept", "text/csv");
        assertThat(Trap.sprung).isFalse();
        assertThat(ask("SELECT * { <urn:x:a b> ?p ?o }").statusCode()).isEqualTo(400);
        assertThat(ask("SELECT ?x { ?x <http://jena.apache.org/ARQ/property#concat> ('a' 'b') }", "Accept", "text/csv")
                        .body())
                .isEqualTo("x\r\n");
    }

    @Test
    void otherMethodsAndSizesAreRefused() {
        assertThat(site.send(site.request("/sparql?query=ASK%7B%7D").DELETE()).statusCode())
                .isEqualTo(403);
        String longQuery = "ASK { ?s ?p \"" + "x".repeat(300_000) + "\" }";
        assertThat(site.post("/sparql", longQuery, "Content-Type", "application/sparql-query")
                        .statusCode())
                .isEqualTo(413);
        assertThat(site.post("/sparql", "ASK {}", "Content-Type", "text/plain").statusCode())
                .isIn(400, 415);
        String deep = "SELECT * " + "{".repeat(50_000) + "}".repeat(50_000);
        assertThat(site.post("/sparql", deep, "Content-Type", "application/sparql-query")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void noScriptIsServedUnderOurName() {
        HttpResponse<String> answer = site.get("/sparql?query=ASK%7B%7D&callback=alert&stylesheet=/x.xsl&output=json");
        assertThat(answer.body()).startsWith("{").doesNotContain("alert");
        assertThat(site.get("/sparql?query=ASK%7B%7D&stylesheet=/x.xsl&output=xml")
                        .body())
                .doesNotContain("x.xsl");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
}
