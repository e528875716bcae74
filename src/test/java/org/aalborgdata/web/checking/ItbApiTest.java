// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.web.PublicSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls as the clients of ITB's validators make them. */
class ItbApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CHECK = "/aalborg/api/validate";
    private static PublicSite site;
    private static String faulty;

    @BeforeAll
    static void start() throws IOException {
        site = PublicSite.withSamples();
        faulty = Files.readString(Path.of("src/test/resources/submissions/three-errors.ttl"));
    }

    @Test
    void theReportIsRdfXmlUnlessAnotherIsAskedFor() {
        HttpResponse<String> byDefault = post(CHECK, Map.of("contentToValidate", faulty), "*/*");
        HttpResponse<String> byAccept = post(CHECK, Map.of("contentToValidate", faulty), "text/turtle");
        HttpResponse<String> byField = post(
                CHECK,
                Map.of(
                        "contentToValidate",
                        faulty,
                        "reportSyntax",
                        "application/n-triples",
                        "validationType",
                        "figures"),
                "text/turtle");

        assertThat(byDefault.statusCode()).as(byDefault.body()).isEqualTo(200);
        assertThat(byDefault.headers().firstValue("Content-Type")).hasValue("application/rdf+xml");
        assertThat(byAccept.body()).contains("sh:ValidationReport");
        assertThat(byField.headers().firstValue("Content-Type")).hasValue("application/n-triples");
    }

    @Test
    void aTestReportInJsonIsWhatItsClientsCount() {
        String base64 = Base64.getEncoder().encodeToString(faulty.getBytes(StandardCharsets.UTF_8));
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("contentToValidate", base64);
        call.put("embeddingMethod", "BASE64");
        call.put("contentSyntax", "text/turtle");
        call.put("locale", "de");
        call.put("addInputToReport", true);
        call.put("locationAsPath", true);
        JsonNode report = JSON.readTree(post(CHECK, call, "application/json").body());

        assertThat(report.path("result").stringValue()).isEqualTo("FAILURE");
        assertThat(report.path("counters").path("nrOfErrors").intValue()).isEqualTo(3);
        assertThat(report.path("reports").path("error").size()).isEqualTo(3);
        assertThat(report.path("reports").path("error").get(0).path("location").stringValue())
                .matches("submission.ttl:\\d+:\\d+");
        assertThat(report.path("context").path("items").get(0).path("value").stringValue())
                .isEqualTo(faulty);
        assertThat(report.toString()).contains("Rechnen Sie den Wert um");
    }

    @Test
    void aTestReportInXmlIsWellFormed() throws Exception {
        String xml = post(CHECK, Map.of("contentToValidate", faulty), "application/xml")
                .body();

        assertThat(xml).contains("<TestStepReport", "<result>FAILURE</result>", "<nrOfErrors>3</nrOfErrors>");
        javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void severalFilesHaveSeveralReports() {
        HttpResponse<String> answer = post(
                "/aalborg/api/validateMultiple",
                List.of(
                        Map.of("contentToValidate", faulty, "reportSyntax", "text/turtle"),
                        Map.of("contentToValidate", faulty, "reportSyntax", "application/json")),
                "application/json");
        JsonNode reports = JSON.readTree(answer.body());

        assertThat(reports.size()).isEqualTo(2);
        assertThat(new String(
                        Base64.getDecoder().decode(reports.get(0).path("report").stringValue()),
                        StandardCharsets.UTF_8))
                .contains("sh:ValidationReport");
        assertThat(reports.get(1).path("reportSyntax").stringValue()).isEqualTo("application/xml");
    }

    @Test
    void shapesOfTheCallersOwnAreUsedInsteadOfOurs() {
        String shapes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> .\n"
                + "ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:minCount 1 ] .";
        HttpResponse<String> answer = post(
                CHECK,
                Map.of(
                        "contentToValidate",
                        "@prefix ex: <https://example.org/> . ex:c a ex:C .",
                        "externalRules",
                        List.of(Map.of("ruleSet", shapes, "ruleSyntax", "text/turtle"))),
                "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body())
                        .path("counters")
                        .path("nrOfErrors")
                        .intValue())
                .isEqualTo(1);
    }

    /** As three public clients call it: they ask for the types, then send every setting, wanted or not. */
    @Test
    void aClientWorksUnchanged() {
        JsonNode types = JSON.readTree(site.get("/aalborg/api/info").body()).path("validationTypes");
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("contentToValidate", faulty);
        call.put("contentSyntax", "text/turtle");
        call.put("embeddingMethod", "STRING");
        call.put("validationType", types.get(0).path("type").stringValue());
        call.put("reportSyntax", "application/json");
        call.put("externalRules", List.of());
        call.put("locale", "de");
        call.put("addInputToReport", false);
        call.put("addShapesToReport", false);
        call.put("addRdfReportToReport", false);
        call.put("rdfReportSyntax", "string");
        call.put("wrapReportDataInCDATA", false);
        HttpResponse<String> answer = post(CHECK, call, "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode report = JSON.readTree(answer.body());
        assertThat(report.path("result").stringValue()).isEqualTo("FAILURE");
        assertThat(report.has("context")).isFalse();
        for (JsonNode error : report.path("reports").path("error")) {
            assertThat(error.path("description").stringValue()).isNotBlank();
            assertThat(error.path("location").stringValue()).isNotBlank();
            assertThat(error.path("test").stringValue()).isNotBlank();
        }
    }

    @Test
    void inputShapesAndReportAreInTheReportIfAskedFor() {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("contentToValidate", faulty);
        call.put("addInputToReport", true);
        call.put("addShapesToReport", true);
        call.put("addRdfReportToReport", true);
        call.put("rdfReportSyntax", "text/turtle");
        JsonNode items = JSON.readTree(post(CHECK, call, "application/json").body())
                .path("context")
                .path("items");

        assertThat(items.size()).isEqualTo(3);
        assertThat(items.get(0).path("name").stringValue()).isEqualTo("input");
        assertThat(items.get(1).path("name").stringValue()).isEqualTo("shapes");
        assertThat(items.get(1).path("value").stringValue()).contains("<rdf:RDF", "https://w3id.org/aalborg/shapes/");
        assertThat(items.get(2).path("name").stringValue()).isEqualTo("report");
        assertThat(items.get(2).path("value").stringValue()).contains("sh:ValidationReport");
    }

    @Test
    void ofShapesOfTheCallersOwnThoseAreInTheReport() {
        String shapes = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix ex: <https://example.org/> .\n"
                + "ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:minCount 1 ] .";
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("contentToValidate", "@prefix ex: <https://example.org/> . ex:c a ex:C .");
        call.put("addShapesToReport", true);
        call.put("externalRules", List.of(Map.of("ruleSet", shapes, "ruleSyntax", "text/turtle")));
        String value = JSON.readTree(post(CHECK, call, "application/json").body())
                .at("/context/items/0/value")
                .stringValue();

        assertThat(value).contains("https://example.org/S").doesNotContain("https://w3id.org/aalborg/shapes/");
    }

    @Test
    void aQueryMakesAnotherGraphOfTheReport() {
        String query = "PREFIX sh: <http://www.w3.org/ns/shacl#> CONSTRUCT { ?r <https://example.org/at> ?n }"
                + " WHERE { ?r sh:focusNode ?n }";
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("contentToValidate", faulty);
        call.put("reportQuery", query);
        call.put("reportSyntax", "application/n-triples");
        HttpResponse<String> answer = post(CHECK, call, "*/*");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().lines().filter(l -> !l.isBlank()))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(l -> l.contains("<https://example.org/at>"));
        call.put("reportSyntax", "application/rdf+xml");
        assertThat(post(CHECK, call, "*/*").body()).contains("<rdf:RDF", "at rdf:resource=");
    }

    @Test
    void theVersionTellsTheTimeOfTheBuild() throws IOException {
        JsonNode version = JSON.readTree(site.get("/api/version").body());

        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<project.build.outputTimestamp>"
                        + version.path("buildTimestamp").stringValue() + "</");
        assertThat(java.time.Instant.parse(version.path("buildTimestamp").stringValue()))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|400|bad-request|",
                "[]|400|bad-request|",
                "{}|400|bad-request|/contentToValidate",
                "{\"contentToValidate\":\"https://example.org/a.ttl\"}|422|refused|/contentToValidate",
                "{\"contentToValidate\":\"x\",\"embeddingMethod\":\"URL\"}|422|refused|/contentToValidate",
                "{\"contentToValidate\":\"x\",\"embeddingMethod\":\"FILE\"}|400|bad-request|/embeddingMethod",
                "{\"contentToValidate\":\"x\",\"contentSyntax\":\"image/png\"}|415|unknown-syntax|/contentSyntax",
                "{\"contentToValidate\":\"x\",\"reportSyntax\":\"image/png\"}|406|no-such-report|",
                "{\"contentToValidate\":\"x\",\"validationType\":\"none\"}|404|unknown-profile|/validationType",
                "{\"contentToValidate\":\"x\",\"loadImports\":true}|422|refused|/loadImports",
                "{\"contentToValidate\":\"x\",\"reportQuery\":\"SELECT * {}\"}|400|bad-request|/reportQuery",
                "{\"contentToValidate\":\"x\",\"reportQuery\":\"CONSTRUCT {\"}|400|bad-request|/reportQuery",
                "{\"contentQuery\":\"CONSTRUCT {} {}\"}|422|refused|/contentQuery",
                "{\"contentToValidate\":\"x\"}|422|unreadable|/contentToValidate"
            })
    void whatTheCallerGotWrongIsSaidWithItsPlace(String body, int status, String kind, String pointer) {
        HttpResponse<String> answer = site.post(CHECK, body, "Content-Type", "application/json");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("problem/" + kind);
        if (pointer != null) {
            assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
        }
    }

    @Test
    void thePageOfTheDomainIsOurs() {
        HttpResponse<String> answer = site.get("/aalborg/upload");
        String page = answer.statusCode() == 302
                ? site.get(answer.headers().firstValue("Location").orElseThrow())
                        .body()
                : answer.body();

        assertThat(page).contains("<form", "name=\"file\"");
    }

    @Test
    void thereIsOneDomain() {
        assertThat(site.get("/aalborg/api/info").body()).contains("\"domain\":\"aalborg\"", "\"type\":\"figures\"");
        assertThat(site.get("/api/info").body()).startsWith("[");
        assertThat(site.get("/api/healthcheck").statusCode()).isEqualTo(200);
        assertThat(site.get("/aalborg/api/healthcheck").statusCode()).isEqualTo(200);
        assertThat(site.get("/api/version").body()).contains("versionNumber");
        assertThat(site.get("/other/api/info").statusCode()).isEqualTo(404);
        assertThat(site.get("/other/upload").statusCode()).isEqualTo(404);
        assertThat(site.post("/other/api/validate", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> post(String path, Object body, String accept) {
        return site.post(path, JSON.writeValueAsString(body), "Content-Type", "application/json", "Accept", accept);
    }
}
