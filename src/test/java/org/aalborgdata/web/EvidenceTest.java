// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aalborgdata.Aalborg;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.AcceptableSubmission;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From any number to its record, submission, check report, source and definition, in at most two clicks. */
class EvidenceTest {
    private static final Pattern RECORD = Pattern.compile("href=\"(/record/[^\"]+)\"");
    private static final Pattern EVIDENCE = Pattern.compile("(?s)<ol class=\"evidence\">(.*?)</ol>");
    private static final Pattern KIND = Pattern.compile("<p class=\"crumbs\">([^<]*)</p>");
    private static final Pattern REPORT = Pattern.compile("href=\"(/submission/[^\"]+/check-report)\"");
    private static final Set<String> NUMBERS = Set.of("Observation", "Target", "Stated value");

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @ParameterizedTest
    @CsvSource({
        "/compare?indicator=AC10-02, Observation+Target+Data gap",
        "/compare?indicator=AC10-02&territory=SE-0780&territory=FI-398, Observation",
        "/compare/brief?indicator=AC10-02&territory=SE-0780&territory=FI-398, Observation",
        "/territories/SE-0780, Observation+Target+Measure",
        "/territories/SE-0780/brief, Observation+Target",
        "/territories/IT-038008, Observation+Target+Stated value",
        "/territories/IT-038008/brief, Observation+Target"
    })
    void everyNumberIsTwoClicksFromItsEvidence(String page, String kinds) {
        Set<String> found = new TreeSet<>();
        Set<String> reports = new TreeSet<>();
        for (String record : matches(RECORD, site.page(page))) {
            String thing = site.page(record + ".html");
            String kind = first(KIND, thing);
            found.add(kind);
            String evidence = first(EVIDENCE, thing);
            if (!NUMBERS.contains(kind) && evidence.isEmpty()) {
                continue;
            }
            assertThat(REPORT.matcher(evidence).find())
                    .as(record + " leads to its check report")
                    .isTrue();
            reports.add(first(REPORT, evidence));
            if (NUMBERS.contains(kind)) {
                assertThat(evidence)
                        .as(record)
                        .contains(">Submission<", ">Source<", ">Definition<")
                        .containsPattern("href=\"/submission/[^\"/]+/[^\"/]+\"")
                        .containsPattern("href=\"/(indicator|record)/[^\"]+\"")
                        .containsPattern("href=\"https?://[^\"]+\"");
            }
        }
        assertThat(found).as(page).contains(kinds.split("\\+"));
        for (String report : reports) {
            assertThat(site.page(report + ".html")).as(report).contains("SHA-256", "<h1>Check report: ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?indicator=AC10-02",
                "/compare?indicator=AC10-02&mode=latest",
                "/territories/SE-0780",
                "/territories/IT-038008"
            })
    void everyValueShownIsALink(String page) {
        Matcher value = Pattern.compile("<(\\w+)[^>]*class=\"value\"[^>]*>").matcher(site.page(page));
        int values = 0;
        while (value.find()) {
            assertThat(value.group(1)).as(value.group()).isEqualTo("a");
            values += value.group().contains("href=\"/record/") ? 1 : 0;
        }
        assertThat(values).as("values on " + page).isGreaterThan(3);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, html",
        "text/turtle, ttl",
        "application/ld+json, jsonld",
        "application/rdf+xml, rdf",
        "application/n-triples, nt",
        "application/json, json",
        "text/csv, csv",
        "text/plain, txt",
        "*/*, html",
        "application/json;q=0.5|text/csv, csv"
    })
    void aReportIsGivenInTheFormThatIsAskedFor(String accept, String ending) {
        String thing = report().replace(Iris.BASE, "/");
        HttpResponse<String> redirect = site.get(thing, "Accept", accept.replace("|", ", "));
        assertThat(redirect.statusCode()).isEqualTo(303);
        assertThat(redirect.headers().firstValue("Location")).hasValue(thing + "." + ending);
        HttpResponse<String> answer = site.get(thing + "." + ending);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(receipt().sha256().substring(0, ending.matches("csv|txt") ? 0 : 64));
        assertThat(answer.headers().firstValue("Content-Location")).hasValue(thing + "." + ending);
        assertThat(answer.headers().allValues("Link")).hasSize(10).anyMatch(l -> l.contains("rel=\"canonical\""));
    }

    @Test
    void theReportIsAShaclReportOfItsOwnName() {
        Graph graph = RDFParser.fromString(
                        site.get(report().replace(Iris.BASE, "/") + ".ttl").body(), Lang.TURTLE)
                .toGraph();
        Node report = Iris.uri(report());
        Node type = Iris.uri("http://www.w3.org/ns/shacl#ValidationReport");
        assertThat(graph.contains(report, RDF.Nodes.type, type)).isTrue();
        Node check = graph.find(report, Iris.uri("http://www.w3.org/ns/prov#wasGeneratedBy"), Node.ANY)
                .next()
                .getObject();
        assertThat(graph.contains(
                        check,
                        Iris.uri("http://www.w3.org/ns/prov#used"),
                        Iris.uri(receipt().graph())))
                .isTrue();
        int findings = graph.find(report, Iris.uri("http://www.w3.org/ns/shacl#result"), Node.ANY)
                .toList()
                .size();
        assertThat(findings)
                .isPositive()
                .isEqualTo(site.aalborg()
                        .registry()
                        .report(receipt())
                        .orElseThrow()
                        .findings()
                        .size());
    }

    @Test
    void thePublicGraphsNameTheReportAndHoldNoneOfItsResults() {
        String ask = "/sparql?query=ASK%20%7B%3Chttps%3A%2F%2Fw3id.org%2Faalborg%2Fsubmission%2Fvaxjo%2F2026%2F1%3E%20"
                + "%3Chttps%3A%2F%2Fw3id.org%2Faalborg%2Fontology%23checkReport%3E%20%3Freport%7D";
        assertThat(site.get(ask).body()).contains("true");
        String results =
                "/sparql?query=ASK%20%7B%3Fs%20a%20%3Chttp%3A%2F%2Fwww.w3.org%2Fns%2Fshacl%23ValidationResult%3E%7D";
        assertThat(site.get(results).body()).contains("false");
    }

    @Test
    void whatWasNeverPublishedIsNotFoundAndOtherFormsAreRefused() {
        assertThat(site.get("/submission/vaxjo/2026/99/check-report", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> unknown = site.get("/submission/vaxjo/2026/99/check-report.json");
        assertThat(unknown.statusCode()).isEqualTo(404);
        HttpResponse<String> refused =
                site.get(report().replace(Iris.BASE, "/") + ".pdf", "Accept", "application/json");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(refused.body()).contains("turtle (text/turtle)", "sarif (application/sarif+json)");
        assertThat(site.get(report().replace(Iris.BASE, "/"), "Accept", "image/png")
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void formsOfEditorsAndBuildServersAreOfferedToo() {
        String thing = report().replace(Iris.BASE, "/");
        HttpResponse<String> sarif = site.get(thing + ".sarif");
        assertThat(sarif.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/sarif+json");
        assertThat(sarif.body()).contains("\"2.1.0\"", "CYC-16");
        assertThat(site.get(thing + ".xml").body()).contains("<testsuite", "CYC-16");
        assertThat(site.get(thing + ".html").body()).contains("check-report.sarif?", "check-report.xml?");
    }

    @Test
    void aVersionOlderThanTheKeepingOfReportsSaysSo(@TempDir Path data) throws IOException {
        try (Aalborg aalborg = Aalborg.at(data)) {
            aalborg.registry().publish(readSample(aalborg));
        }
        Path log = data.resolve("events.jsonl");
        Files.writeString(log, Files.readString(log).replaceFirst(" *, *\"reportSha256\" *: *\"[0-9a-f]+\"", ""));
        PublicSite old = PublicSite.at(data);
        String thing = "/submission/vaxjo/2026/1/check-report";
        assertThat(old.get(thing + ".html").statusCode()).isEqualTo(200);
        assertThat(old.words(thing + ".html"))
                .contains("The check report was not kept", "SHA-256", "Apache Jena SHACL");
        assertThat(old.get(thing + ".html", "Accept-Language", "de").body()).contains("nicht aufbewahrt");
        HttpResponse<String> json = old.get(thing + ".json");
        assertThat(json.statusCode()).isEqualTo(404);
        assertThat(json.body()).contains("was not kept");
        assertThat(old.page("/record/vaxjo/2026/AC10-02-2020-a.html")).contains(thing);
        old.stop();
    }

    private static AcceptableSubmission readSample(Aalborg aalborg) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(Path.of("data/samples/vaxjo.ttl"));
            return aalborg.validator()
                    .validate(aalborg.reader().read(bytes, "vaxjo.ttl"))
                    .acceptable()
                    .orElseThrow();
        } catch (UnreadableSubmissionException e) {
            throw new AssertionError(e);
        }
    }

    private static Receipt receipt() {
        return site.aalborg()
                .registry()
                .version(Iris.SUBMISSION + "vaxjo/2026/1")
                .orElseThrow();
    }

    private static String report() {
        return receipt().report();
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).distinct().collect(Collectors.toList());
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
