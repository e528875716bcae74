// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.PublicSite;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference as a reader gets it: nothing that ontology and shapes say is left out. */
class ReferencePagesTest {
    private static final Reference REFERENCE = Reference.of(Shipped.RELEASE);
    private static final String HTML = "text/html";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.shared();
    }

    static List<Rule> rules() {
        return REFERENCE.rules().list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ontology", "/ontology/provenance.html", "/rules", "/rule/TAR-03.html", "/rule/SUB-20.html"})
    void everyPageSpeaksBothLanguages(String path) {
        for (String language : List.of("en", "de")) {
            HttpResponse<String> page = site.get(path + "?lang=" + language, "Accept", HTML);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body())
                    .contains("<html lang=\"" + language + "\">")
                    .containsOnlyOnce("<h1")
                    .doesNotContain(" style=\"", "onclick=");
        }
    }

    @Test
    void everyTermHasItsAnchorLabelDefinitionAndTurtle() {
        String english = site.get("/ontology?lang=en", "Accept", HTML).body();
        String german = site.get("/ontology?lang=de", "Accept", HTML).body();
        TreeSet<String> ids = new TreeSet<>();
        Pattern.compile("<article class=\"thing-term\" id=\"(\\w+)\"")
                .matcher(english)
                .results()
                .forEach(m -> ids.add(Iris.BASE + "ontology#" + m.group(1)));
        TreeSet<String> declared = new TreeSet<>();
        REFERENCE.vocabulary().modules().forEach(m -> m.terms().forEach(t -> {
            declared.add(t.node().getURI());
            assertThat(t.source()).as(t.node().getURI()).startsWith("aalborg:").endsWith(".");
        }));
        assertThat(ids).hasSizeGreaterThan(80).isEqualTo(declared);
        assertThat(english).contains("A value that a territory has promised to reach by a year.");
        assertThat(german).contains("Ein Wert, den ein Gebiet bis zu einem Jahr zu erreichen versprochen hat.");
    }

    @Test
    void aClassSaysWhatTheShapesDemandAndAPropertyWhoHasIt() {
        String page = site.get("/ontology?lang=en", "Accept", HTML).body();
        String target = article(page, "Target");
        assertThat(target)
                .containsSubsequence(
                        "href=\"#indicator\"", "exactly one", "href=\"#Indicator\"", "href=\"/rule/TAR-03\"");
        assertThat(article(page, "targetYear")).contains("href=\"#Target\"", "/rule/TAR-10");
        assertThat(article(page, "maximum"))
                .as("a rule that names the property in its query")
                .contains("/rule/OBS-");
    }

    @Test
    void aModuleHasAPageOfItsOwn() {
        assertThat(site.get("/ontology/provenance", "Accept", HTML).headers().firstValue("Location"))
                .hasValue("/ontology/provenance.html");
        assertThat(site.get("/ontology/provenance.html?lang=en").body())
                .contains("id=\"SubmissionVersion\"", "href=\"/ontology\"")
                .doesNotContain("id=\"Target\"");
        assertThat(site.get("/ontology/provenance.ttl").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAPageWithABadAndAGoodExample(Rule rule) {
        String path = "/rule/" + rule.code();
        assertThat(site.get(path, "Accept", HTML).headers().firstValue("Location"))
                .hasValue(path + ".html");
        HttpResponse<String> page = site.get(path + ".html?lang=en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h2 id=\"shape\">");
        assertThat(site.get(path + ".ttl").statusCode()).isEqualTo(200);
        assertThat(page.body().contains("a sh:") || !rule.hasShape()).isTrue();
        if (!ExamplesTest.codes().contains(rule.code())) {
            return;
        }
        ExamplePair pair = REFERENCE.examples().of(rule.code()).orElseThrow();
        assertThat(page.body())
                .contains("<div class=\"bad-example\">", "<div class=\"good-example\">", "class=\"line marked bad\"")
                .contains(
                        "href=\"/" + pair.bad().file() + "\"",
                        "href=\"/" + pair.good().file() + "\"")
                .contains("<h2 id=\"shape\">");
        assertThat(page.body().contains("a sh:") || !rule.hasShape()).isTrue();
        assertThat(site.get(path + ".ttl").statusCode()).isEqualTo(200);
    }

    @Test
    void anExampleIsGivenAsItIs() throws IOException {
        HttpResponse<String> file = site.get("/shapes/target/valid.minimal.ttl");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=UTF-8");
        assertThat(file.body()).isEqualTo(Files.readString(Path.of("shapes/target/valid.minimal.ttl")));
        for (String unknown : List.of(
                "/shapes/target/valid.none.ttl",
                "/shapes/target/invalid.indicator-missing.expected",
                "/shapes/../valid.minimal.ttl",
                "/shapes/none/valid.minimal.ttl")) {
            assertThat(site.get(unknown).statusCode()).as(unknown).isIn(400, 404);
        }
    }

    @Test
    void theTableHasEveryRuleAndTheFilterNarrowsIt() {
        String all = site.get("/rules?lang=en").body();
        rules().forEach(rule -> assertThat(all).contains("<a href=\"/rule/" + rule.code() + "\">"));

        String few = site.get("/rules?profile=figures&severity=warning&class=Target&lang=en")
                .body();
        List<Rule> expected = rules().stream()
                .filter(r -> r.severity() == Severity.WARNING)
                .filter(r -> REFERENCE
                        .profiles()
                        .named("figures")
                        .orElseThrow()
                        .shapes()
                        .contains(r.file()))
                .filter(r -> r.classes().stream().anyMatch(c -> c.getURI().endsWith("#Target")))
                .toList();
        assertThat(expected).isNotEmpty();
        expected.forEach(rule -> assertThat(few).contains("/rule/" + rule.code() + "\""));
        assertThat(few)
                .doesNotContain("/rule/TAR-03\"", "/rule/SUB-20\"")
                .contains("<option value=\"warning\" selected>", "<option value=\"Target\" selected>");
        assertThat(site.get("/rules?class=file").body())
                .contains("/rule/SUB-20\"")
                .doesNotContain("/rule/TAR-03\"");
    }

    @Test
    void aFilterThatNamesNothingIsRefused() {
        HttpResponse<String> page = site.get("/rules?severity=deadly&lang=en", "Accept", HTML);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("role=\"alert\"", "deadly", "<form");
        assertThat(site.get("/rules.csv?profile=none").statusCode()).isEqualTo(400);
    }

    @Test
    void theStartOfAllRulesLeadsToTheTable() {
        assertThat(site.get("/rule?severity=info").headers().firstValue("Location"))
                .hasValue("/rules?severity=info");
    }

    @Test
    void theTableIsAFile() throws IOException {
        List<CSVRecord> all = csv("/rules.csv");
        assertThat(all.stream().map(r -> r.get("code")))
                .containsExactlyElementsOf(rules().stream().map(Rule::code).toList());
        CSVRecord target = all.stream()
                .filter(r -> r.get("code").equals("TAR-03"))
                .findFirst()
                .orElseThrow();
        assertThat(target.get("severity")).isEqualTo("violation");
        assertThat(target.get("classes")).isEqualTo("Target");
        assertThat(target.get("path")).isEqualTo("aalborg:indicator");
        assertThat(target.get("profiles")).isEqualTo("figures");
        assertThat(target.get("message_de")).contains("Indikator");
        assertThat(csv("/rules.csv?severity=info")).hasSizeLessThan(all.size()).allMatch(r -> r.get("severity")
                .equals("info"));
    }

    @Test
    void aProfileSaysWhatItDemands() {
        REFERENCE.profiles().list().forEach(profile -> {
            String path = profile.node().getURI().substring(Iris.BASE.length() - 1);
            String page = site.get(path + ".html?lang=de").body();
            assertThat(page).contains("<h1>" + profile.title().de() + "</h1>", "/rules?profile=" + profile.name());
            profile.bindings().stream().filter(b -> b.label() != null).forEach(b -> assertThat(page)
                    .contains(b.label().de()));
            profile.artifacts().forEach(a -> assertThat(page)
                    .contains(a.node().getURI().replace("https://w3id.org/aalborg/", "/") + ".ttl\""));
            rules().stream().filter(r -> profile.owns(r.file())).forEach(r -> assertThat(page)
                    .contains("/rule/" + r.code() + "\""));
        });
    }

    @Test
    void onlyThePageWithDiagramsMayWriteStyles() {
        for (String path : List.of("/rules", "/rule/TAR-03.html", "/profile/figures/0.1.0.html", "/ontologyx")) {
            assertThat(policy(path)).as(path).contains("style-src 'self';");
        }
        assertThat(policy("/ontology"))
                .contains("script-src 'self';", "style-src 'self' 'unsafe-inline'")
                .doesNotContain("unsafe-eval");
    }

    private static String policy(String path) {
        return site.get(path, "Accept", HTML)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
    }

    private static List<CSVRecord> csv(String path) throws IOException {
        HttpResponse<String> file = site.get(path);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file.body()))
                .getRecords();
    }

    private static String article(String page, String id) {
        int start = page.indexOf("<article class=\"thing-term\" id=\"" + id + "\"");
        return page.substring(start, page.indexOf("</article>", start));
    }
}
