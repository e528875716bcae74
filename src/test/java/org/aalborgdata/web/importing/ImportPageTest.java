// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.aalborgdata.web.PublicSite;
import org.aalborgdata.web.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The import as an administrator meets it on the page. Figures: Eurostat, tgs00010, edition of 2019. */
class ImportPageTest {
    private static final String TABLE = """
            unit,age,sex,geo\\time\t2006 \t2007\\s
            PC,Y_GE15,F,AT11\t6.4 u\t: bu
            PC,Y_GE15,T,AT11\t5.3 \t4.1 bu
            PC,Y_GE15,T,XX99\t5.9 \t5.1\\s
            """;
    private static final Map<String, String> LOOK = Map.of("action", "look", "edition", "2019-07-09");
    private static final Map<String, String> PUBLISH = Map.of("action", "publish", "edition", "2019-07-09");

    private PublicSite site;
    private SignedIn admin;

    @BeforeEach
    void start() {
        site = PublicSite.empty(Map.of("aalborg.admin.password-hash", SignedIn.HASH));
        admin = SignedIn.to(site);
    }

    @Test
    void lookingPublishesNothingAndLeadsToPublishing() {
        String page = words(admin.importFile("tgs00010.tsv", bytes(TABLE), LOOK));
        assertThat(page)
                .contains("Fit to be published Nothing is published yet.")
                .contains("eurostat/tgs00010.2019-07-09")
                .contains("2 figures. acceptable")
                .contains("Figures 2 Gaps with a reason 0")
                .contains("Skipped: no line of the mapping names this breakdown 2 unit=PC age=Y_GE15 sex=F (2)")
                .contains("Skipped: the area is not in the register 2 XX99 (2)")
                .contains("Read 6");
        assertThat(site.aalborg().registry().history()).isEmpty();

        String id = lastJob();
        HttpResponse<String> sent = admin.post("/admin/import/" + id + "/publish", Map.of());
        String published =
                words(admin.result(sent.headers().firstValue("Location").orElseThrow()));

        assertThat(published).contains("Published The figures are public now.", "Version 1, published on");
        assertThat(site.aalborg().figures().size()).isEqualTo(2);
        assertThat(site.get("/submission/eurostat/tgs00010.2019-07-09", "Accept", "text/html")
                        .statusCode())
                .isIn(200, 303);
    }

    @Test
    void theSameAgainIsToldAndChangesNothing() {
        admin.importFile("tgs00010.tsv", bytes(TABLE), PUBLISH);
        String again = words(admin.importFile("tgs00010.tsv", bytes(TABLE), PUBLISH));
        assertThat(again).contains("Already here Everything in this file is public already");
        String look = words(admin.importFile("tgs00010.tsv", bytes(TABLE), LOOK));
        assertThat(look).contains("This edition is public already, with the same content.");
        String other = words(admin.importFile("tgs00010.tsv", bytes(TABLE.replace("5.3", "5.4")), LOOK));
        assertThat(other).contains("Would replace version 1");
        assertThat(site.aalborg().registry().history()).hasSize(1);
    }

    @Test
    void aFaultIsToldWithItsLineAndNothingIsPublished() {
        String broken =
                words(admin.importFile("tgs00010.tsv", bytes(TABLE + "PC,Y_GE15,T,SE22\t5,9 \t5.1\n"), PUBLISH));
        assertThat(broken)
                .contains("The file cannot be imported; nothing was published")
                .contains("tgs00010.tsv:5: The cell of column 2006 reads \"5,9\"");
        String undated = words(admin.importFile("tgs00010.tsv", bytes(TABLE), Map.of("action", "publish")));
        assertThat(undated).contains("Nobody states the edition of tgs00010", "the field Edition on the page");
        String wrong = words(admin.importFile(
                "nama_10r_2gdp.tsv", bytes("unit,geo\\time\t2014 \nEUR_HAB,SE21\t-38500 \n"), PUBLISH));
        assertThat(wrong).contains("Not acceptable; nothing was published", "Rule OBS-12");
        String none = words(admin.importFile("notes.md", bytes("# Notes"), PUBLISH));
        assertThat(none).contains("No figure was found", "Not read: this is no format that can be imported.");
        assertThat(site.aalborg().registry().history()).isEmpty();
    }

    @Test
    void aFieldThatMeansNothingIsToldAndKept() {
        Map<String, String> wrong = Map.of("format", "excel", "edition", "yesterday");
        HttpResponse<String> answer = admin.importFile("tgs00010.tsv", bytes(TABLE), wrong);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(words(answer)).contains("There is no format excel. Choose one of the list.");
        assertThat(answer.body()).contains("value=\"yesterday\"");
        assertThat(words(admin.importFile("t.tsv", bytes(TABLE), Map.of("edition", "yesterday"))))
                .contains("The edition reads yesterday. Expected a date such as 2019-07-09.");
        assertThat(words(admin.importFile("t.tsv", bytes(TABLE), Map.of("nuts", "2020"))))
                .contains("There is no NUTS 2020.");
        assertThat(words(admin.importFile("t.tsv", bytes(TABLE), Map.of("dataset", "../x"))))
                .contains("The dataset reads ../x.");
        assertThat(words(admin.importFile("t.tsv", bytes(TABLE), Map.of("mapping", "../../events.jsonl"))))
                .contains("There is no such mapping or layout: ../../events.jsonl");
        assertThat(words(admin.importFile("t.tsv", new byte[0], Map.of()))).contains("No file was chosen.");
    }

    @Test
    void ownMappingsAreOfferedUsedAndRefusedWithTheirLine() throws Exception {
        Path folder =
                Files.createDirectories(Path.of(site.setting("aalborg.data")).resolve("mappings"));
        String header = Files.readAllLines(Path.of("data/imports/mappings.csv")).get(0);
        String line = "eurostat,x,unit=PC,AC08-01,%,ilo-labour-force-survey,1,,year,geo codes,NUTS 2016,T,T,"
                + "https://example.org/x,https://example.org/l,,";
        Files.writeString(folder.resolve("mine.csv"), header + "\n" + line + "\n");
        Files.writeString(folder.resolve("wrong.csv"), header + "\n" + line.replace("AC08-01", "AC08-99") + "\n");
        assertThat(words(admin.get("/admin/import"))).contains("mine.csv, then the shipped one");
        byte[] file = bytes("unit,geo\\time\t2016 \nPC,SE21\t5.9 \n");
        Map<String, String> mine = Map.of("mapping", "mine.csv", "edition", "2026-01-01");
        assertThat(words(admin.importFile("x.tsv", file, mine))).contains("eurostat/x.2026-01-01", "1 figure.");
        Map<String, String> wrong = Map.of("mapping", "wrong.csv", "edition", "2026-01-01");
        assertThat(words(admin.importFile("x.tsv", file, wrong)))
                .contains("wrong.csv:2: The catalogue has no indicator AC08-99");
    }

    @Test
    void germanIsSpokenAndAFileThatIsTooLargeIsRefused() {
        admin.get("/admin/import?lang=de");
        String page = words(admin.importFile("tgs00010.tsv", bytes(TABLE), LOOK));
        assertThat(page).contains("Kann veröffentlicht werden", "Übersprungen: das Gebiet steht nicht im Register 2");
        PublicSite small = PublicSite.empty(
                Map.of("aalborg.admin.password-hash", SignedIn.HASH, "aalborg.validate.max-bytes", 1_048_576));
        HttpResponse<String> refused = SignedIn.to(small).upload("big.tsv", new byte[1_100_000], LOOK);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(words(refused)).contains("The file is too large.");
    }

    private String lastJob() {
        return site.bean(org.aalborgdata.importing.ImportJobs.class)
                .all()
                .iterator()
                .next()
                .id();
    }

    private static byte[] bytes(String text) {
        return text.replace("\\s", " ").getBytes(StandardCharsets.UTF_8);
    }

    private static String words(HttpResponse<String> answer) {
        return answer.body().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }
}
