// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.PublicSite;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One identifier of each kind, asked over HTTP as people and programs do. */
class LinkedDataTest {
    private static final String FIGURE = "/record/testtown/2020/AC10-02-2019-a";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.shared();
        String turtle = """
                <https://w3id.org/aalborg/submission/testtown/2020> a aalborg:Submission , qb:DataSet ;
                  dcterms:title "Figures of Testtown"@en , "Werte von Testtown"@de ;
                  dcterms:publisher organisation:vaxjo ; aalborg:period "2020" .
                <https://w3id.org/aalborg/record/testtown/2020/AC10-02-2019-a> a qb:Observation ;
                  qb:dataSet <https://w3id.org/aalborg/submission/testtown/2020> ;
                  sdmx-dimension:refArea territory:SE-0780 ; aalborg:indicator indicator:AC10-02 ;
                  sdmx-dimension:refPeriod "2019"^^xsd:gYear ; sdmx-measure:obsValue 1.87 ; aalborg:unit "t" ;
                  dcterms:source <https://example.org/page> ; aalborg:edition "2020-09-25"^^xsd:date .
                <https://w3id.org/aalborg/submission/testtown/2020/1> a aalborg:SubmissionVersion ;
                  dcterms:isVersionOf <https://w3id.org/aalborg/submission/testtown/2020> ; aalborg:versionNumber 1 .
                """;
        site.load("submission/testtown/2020/1", turtle);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commitment",
                "/commitment/3",
                "/commitment/3.2",
                "/indicator/AC10-02",
                "/territory/SE-0780",
                "/organisation/vaxjo",
                "/submission/testtown/2020",
                "/submission/testtown/2020/1",
                FIGURE,
                "/code/direction",
                "/code/direction/higher",
                "/rule/TAR-01",
                "/profile/figures/0.1.0",
                "/graph/register",
                "/boundary-change/NUTS-2021-NO01"
            })
    void aThingRedirectsToADocumentInEveryForm(String thing) {
        String iri = Iris.BASE + thing.substring(1);
        for (Format format : Format.values()) {
            HttpResponse<String> redirect =
                    site.get(thing, "Accept", format.type().toString());
            assertThat(redirect.statusCode()).as(thing).isEqualTo(303);
            String document = thing + "." + format.ending();
            assertThat(redirect.headers().firstValue("Location")).hasValue(document);
            assertThat(redirect.headers().allValues("Vary")).anyMatch(v -> v.contains("Accept"));

            HttpResponse<String> answer = site.get(document);
            assertThat(answer.statusCode()).as(document).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(t -> assertThat(t)
                    .startsWith(format.type().toString()));
            assertThat(answer.headers().firstValue("Content-Location")).hasValue(document);
            assertThat(answer.headers().allValues("Link")).anyMatch(l -> l.contains("rel=\"alternate\""));
            if (format.isData()) {
                Graph graph = RDFParser.fromString(
                                answer.body(),
                                RDFLanguages.contentTypeToLang(format.type().toString()))
                        .toGraph();
                boolean about = graph.contains(Iris.uri(iri), Node.ANY, Node.ANY)
                        || graph.contains(Node.ANY, Node.ANY, Iris.uri(iri));
                assertThat(about).as(document).isTrue();
            } else {
                assertThat(answer.body()).contains("<h1>", iri);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ontology", "/ontology/0.1.0", "/shapes/target"})
    void aDocumentOfTermsIsGivenAtOnce(String path) {
        HttpResponse<String> data = site.get(path, "Accept", "text/turtle");
        assertThat(data.statusCode()).isEqualTo(200);
        assertThat(data.headers().firstValue("Content-Location")).hasValue(path + ".ttl");
        HttpResponse<String> page = site.get(path, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<article class=\"thing-term\" id=\"Target");
    }

    @Test
    void theOntologyIsWhole() {
        Graph graph = RDFParser.fromString(site.get("/ontology.ttl").body(), RDFLanguages.TURTLE)
                .toGraph();
        Graph shipped = site.aalborg().release().ontology();
        assertThat(shipped.stream()
                        .filter(t -> t.isConcrete()
                                && !t.getSubject().isBlank()
                                && !t.getObject().isBlank()))
                .allMatch(graph::contains);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|html",
                "application/ld+json;q=0.9, text/turtle;q=0.2|jsonld",
                "text/*;q=0.3, application/rdf+xml|rdf",
                "*/*|html",
                "text/html;q=0, text/turtle|ttl"
            })
    void theClientsPreferenceDecides(String accept, String ending) {
        assertThat(site.get("/territory/SE-0780", "Accept", accept).headers().firstValue("Location"))
                .hasValue("/territory/SE-0780." + ending);
    }

    @Test
    void formatOverridesAccept() {
        assertThat(site.get("/territory/SE-0780?format=ttl", "Accept", "text/html")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/territory/SE-0780.ttl");
        assertThat(site.get("/territory/SE-0780?format=exe").statusCode()).isEqualTo(406);
    }

    @Test
    void whatNobodyKnowsIsNotFoundAndWhatNobodyCanWriteIsNotAcceptable() {
        for (String path : new String[] {
            "/territory/XX-0",
            "/territory/XX-0.ttl",
            "/commitment/11",
            "/commitment/3.9",
            "/record/a/b",
            "/ontology/9.9.9",
            "/shapes/none",
            "/territory/%22%3E%3Cscript%3E"
        }) {
            HttpResponse<String> page = site.get(path, "Accept", "text/html");
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.body()).contains("<h1>").doesNotContain("<script>");
            assertThat(site.get(path, "Accept", "text/turtle").statusCode()).isEqualTo(404);
        }
        assertThat(site.get("/territory/SE-0780", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void headAnswersLikeGet() {
        assertThat(site.head("/territory/SE-0780", "Accept", "text/turtle").statusCode())
                .isEqualTo(303);
        assertThat(site.head("/territory/SE-0780.ttl").statusCode()).isEqualTo(200);
    }

    @Test
    void aFigureShowsItsWayBackToTheSource() {
        String page = site.get(FIGURE + ".html?lang=en").body();
        int evidence = page.indexOf("class=\"evidence\"");
        assertThat(evidence).isPositive();
        assertThat(page.substring(evidence))
                .containsSubsequence(
                        "1.87 t",
                        "/submission/testtown/2020\"",
                        "/organisation/vaxjo\"",
                        "https://example.org/page",
                        "25 Sept 2020");
        assertThat(site.get(FIGURE + ".html?lang=de").body()).contains("1,87 t", "Woher dieser Wert stammt");
    }

    @Test
    void aMuchUsedThingSaysWhatIsLeftOut() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < Descriptions.MOST_SUBJECTS + 5; i++) {
            many.append("<https://w3id.org/aalborg/record/testtown/use/")
                    .append(i)
                    .append("> aalborg:derivedFrom <https://w3id.org/aalborg")
                    .append(FIGURE)
                    .append("> .\n");
        }
        site.load("submission/testtown/2021/1", many.toString());
        String data = site.get(FIGURE + ".ttl").body();
        assertThat(data)
                .contains("Of 105 statements that refer to this thing with aalborg:derivedFrom, 100 are listed");
    }

    @Test
    void aVersionGivesEverythingItStated() {
        Graph graph = RDFParser.fromString(
                        site.get("/submission/testtown/2020/1.nt").body(), RDFLanguages.NTRIPLES)
                .toGraph();
        assertThat(graph.contains(Iris.uri("https://w3id.org/aalborg" + FIGURE), Node.ANY, Node.ANY))
                .isTrue();
    }
}
