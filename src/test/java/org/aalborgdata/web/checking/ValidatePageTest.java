// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aalborgdata.web.PublicSite;
import org.aalborgdata.web.Uploads;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ValidatePageTest {
    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @Test
    void aSoundFileIsAcceptable() throws IOException {
        HttpResponse<String> answer =
                Uploads.send(site, "vaxjo.ttl", Files.readAllBytes(Path.of("data/samples/vaxjo.ttl")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("note good", "Acceptable", "vaxjo.ttl", "0 violations");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void threeFaultsAreThreeFindingsWithTheirLines() throws IOException {
        String file = Uploads.withThreeFaults();
        HttpResponse<String> answer = Uploads.send(site, "three.ttl", bytes(file));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Not acceptable yet", "3 violations")
                .contains("Line " + line(file, "obsValue \"160\""))
                .contains("Line " + line(file, "territory:SE-9999"))
                .contains("Line " + line(file, "aalborg:unit \"kg\""));
    }

    @Test
    void findingsAreToldInGerman() throws IOException {
        HttpResponse<String> answer =
                Uploads.send(site, "three.ttl", bytes(Uploads.withThreeFaults()), "Accept-Language", "de");

        assertThat(answer.body()).contains("Noch nicht annehmbar", "3 Fehler", "Zeile ");
    }

    @Test
    void aProgramGetsTheReport() throws IOException {
        HttpResponse<String> answer =
                Uploads.send(site, "three.ttl", bytes(Uploads.withThreeFaults()), "Accept", "application/json");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).contains("not-acceptable", "\"line\"");
    }

    @Test
    void rubbishIsCalledUnreadableWithItsLine() {
        String file = "@prefix a: <https://example.org/> .\na:b a:c\n  a:d a:e .\n";
        HttpResponse<String> page = Uploads.send(site, "rubbish.ttl", bytes(file));
        HttpResponse<String> problem = Uploads.send(site, "rubbish.ttl", bytes(file), "Accept", "application/json");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("could not be read", "Line 3").doesNotContain("Exception");
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.body()).contains("\"line\":3");
    }

    @Test
    void noFileIsSaidSo() {
        HttpResponse<String> answer = Uploads.send(site, "", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("No file was chosen.");
    }

    @Test
    void theFileToBeginWithPasses() throws Exception {
        HttpResponse<String> page = site.get("/validate");
        assertThat(page.body()).contains("href=\"/validate/vaxjo.ttl\"");
        byte[] example = site.get("/validate/vaxjo.ttl").body().getBytes(java.nio.charset.StandardCharsets.UTF_8);

        HttpResponse<String> answer = Uploads.send(site, "vaxjo.ttl", example, "Accept", "application/json");

        assertThat(answer.body()).containsPattern("\"verdict\" ?: ?\"acceptable\"");
    }

    @Test
    void anUploadBeyondEveryLimitStillGetsAPage() {
        HttpResponse<String> answer = Uploads.send(site, "large.ttl", new byte[220 * 1024 * 1024]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too large", "64 MB");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        HttpResponse<String> answer = Uploads.send(site, "large.ttl", new byte[64 * 1024 * 1024 + 1]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too large", "64 MB");
    }

    @Test
    void whoComesWhenAllPlacesAreTakenIsSentAway() throws Exception {
        byte[] file = Files.readAllBytes(Path.of("data/samples/vaxjo.ttl"));
        HttpResponse<String> page;
        HttpResponse<String> problem;
        try (TakenPlaces taken = TakenPlaces.of(site)) {
            assertThat(taken.count()).isEqualTo(22);
            page = Uploads.send(site, "vaxjo.ttl", file);
            problem = Uploads.send(site, "vaxjo.ttl", file, "Accept", "application/json");
        }

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page.body()).contains("as many files as it can", "2 files are being checked", "<form");
        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(problem.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aLongCheckShowsItsProgressAndCanBeCancelled() throws Exception {
        byte[] file = Files.readAllBytes(Path.of("data/samples/vaxjo.ttl"));
        try (TakenPlaces taken = TakenPlaces.workers(site)) {
            assertThat(taken.count()).isEqualTo(2);
            HttpResponse<String> page = Uploads.send(site, "vaxjo.ttl", file);
            String address = page.uri().getPath();

            assertThat(page.body())
                    .contains("Waiting: other files are checked first", "http-equiv=\"refresh\"", "<progress")
                    .contains("action=\"" + address + "/cancel");
            HttpResponse<String> cancelled = site.post(address + "/cancel", "");
            assertThat(cancelled.statusCode()).isEqualTo(303);
            assertThat(site.get(address).body()).contains("The check was cancelled");
        }
    }

    @Test
    void aResultIsPrivateAndCanBeDeleted() throws IOException {
        HttpResponse<String> page =
                Uploads.send(site, "vaxjo.ttl", Files.readAllBytes(Path.of("data/samples/vaxjo.ttl")));
        String address = page.uri().getPath();

        assertThat(address).matches("/validate/[-_A-Za-z0-9]{22}");
        assertThat(page.body()).contains("Kept until", "Delete now");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(site.post(address + "/delete", "").headers().firstValue("Location"))
                .hasValue("/validate?deleted=1");
        assertThat(site.get(address).statusCode()).isEqualTo(404);
        assertThat(site.get(address).body()).contains("Results are kept for a short time only");
        assertThat(site.get(address + "/report.json").statusCode()).isEqualTo(404);
    }

    @Test
    void theReportIsAFileToKeep() throws IOException {
        HttpResponse<String> page = Uploads.send(site, "three.ttl", bytes(Uploads.withThreeFaults()));
        HttpResponse<String> report = site.get(page.uri().getPath() + "/report.json?lang=de");

        assertThat(page.body()).contains("/report.json?lang=en", "/report.sarif?lang=en", "/report.csv?lang=en");
        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(d -> assertThat(d).contains("attachment", "three-report.json"));
        assertThat(report.headers().firstValue("Aalborg-Verdict")).hasValue("not-acceptable");
        assertThat(report.body()).contains("nicht annehmbar");
    }

    @Test
    void onlyTheChosenSeverityIsShown() throws IOException {
        HttpResponse<String> page = Uploads.send(site, "three.ttl", bytes(Uploads.withThreeFaults()));
        String violations =
                site.get(page.uri().getPath() + "?severity=violation").body();
        String warnings = site.get(page.uri().getPath() + "?severity=warning").body();

        assertThat(count(violations, "class=\"finding\"")).isEqualTo(3);
        assertThat(violations).doesNotContain("<span class=\"tag \">");
        assertThat(warnings).doesNotContain("<span class=\"tag bad\">");
    }

    @Test
    void aFaultThatRepeatsIsShownFiftyTimesAndCounted() throws IOException {
        String file = withSixtyWrongUnits();
        HttpResponse<String> page = Uploads.send(site, "many.ttl", bytes(file));
        HttpResponse<String> json = Uploads.send(site, "many.ttl", bytes(file), "Accept", "application/json");

        assertThat(count(page.body(), "class=\"line-number\"")).isEqualTo(CheckedFile.MOST_SHOWN);
        String open = page.body().substring(0, page.body().indexOf("<details class=\"more-findings\">"));
        assertThat(count(open, "class=\"line-number\"")).isEqualTo(CheckedFile.FIRST);
        assertThat(page.body()).contains("40 more findings of this rule");
        assertThat(page.body()).contains("The first 50 of 60 findings of this rule.", "60 violations");
        assertThat(count(json.body(), "\"line\"")).isGreaterThanOrEqualTo(60);
    }

    private static String withSixtyWrongUnits() throws IOException {
        String file = Files.readString(Path.of("data/samples/klimatkollen.ttl"));
        for (int i = 0; i < 60; i++) {
            file = file.replaceFirst("aalborg:unit \"t\"", "aalborg:unit \"kg\"");
        }
        return file;
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void theFormOffersWhatIsRead() {
        assertThat(site.get("/validate").body()).contains("accept=\".ttl,.nt,", ".xlsx");
    }

    @Test
    void nothingOfACheckedFileIsKept() throws IOException {
        long before = site.aalborg().store().version();
        int receipts = site.aalborg().registry().history().size();

        Uploads.send(site, "vaxjo.ttl", Files.readAllBytes(Path.of("data/samples/vaxjo.ttl")));

        assertThat(site.aalborg().store().version()).isEqualTo(before);
        assertThat(site.aalborg().registry().history()).hasSize(receipts);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static long line(String file, String text) {
        return file.substring(0, file.indexOf(text)).lines().count();
    }
}
