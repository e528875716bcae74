// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a territory and of a commitment, and the way from a number to its evidence, on the shipped samples. */
class PortraitPagesTest {
    private static final Pattern NUMBER_CELL = Pattern.compile("<td class=\"number\"[^>]*>(.*?)</td>", Pattern.DOTALL);
    private static final Pattern LINK =
            Pattern.compile("<a (?:class=\"value\" )?href=\"([^\"]+)\"(?: class=\"value\")?>");

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    /** What stands before the first table of figures. */
    private static String first(String path) {
        String words = site.words(path);
        return words.substring(
                words.indexOf("In short"), words.indexOf("Latest figures by commitment", words.indexOf("In short")));
    }

    @Test
    void aTerritorySaysWhoItIs() {
        assertThat(site.words("/territories/SE-0780"))
                .contains("Municipality in Kronoberg County, Sweden", "Inhabitants not stated here")
                .contains("Baltic 21 EcoRegion (project) (until 23 Jan 2012)")
                .contains("Aalborg Commitments no signature registered");
        assertThat(site.page("/territories/IT-037006"))
                .containsPattern("<dt>Inhabitants</dt>\\s*<dd><a class=\"value\" href=\"/record/bologna/")
                .contains("Commitments signed: 2006");
        assertThat(site.words("/territories/x-musterland")).contains("Commitments signed: 14 May 2018");
    }

    @Test
    void theFirstScreenSaysWhatTheFiguresShowAndWhatIsMissing() {
        assertThat(first("/territories/SE-0780"))
                .contains("It has 13 targets of its own: 1 reached, 3 off track, 9 not measurable.")
                .contains("7 of the ten commitments have no figure: 1 Governance")
                .contains("No inventory of information needs has been handed in.")
                .contains("Integrated management system: 1 of 5 steps is done");
        assertThat(first("/territories/x-musterland"))
                .contains("2 of 3 stated information needs are open:")
                .contains("5 improving");
    }

    @Test
    void eachLatestValueSaysWhichWayItWentAndHowTheTargetStands() {
        assertThat(site.words("/territories/x-musterland"))
                .contains(
                        "439 2025 kg per inhabitant demonstration down from 448 in 2022 improving 410 by 2030 off track");
    }

    @Test
    void theLinksToPeersLeadSomewhere() {
        Matcher peers = Pattern.compile("<a class=\"button\" href=\"(/compare[^\"]+)\"")
                .matcher(site.page("/territories/SE-0780"));
        assertThat(peers.find()).isTrue();

        assertThat(site.get(peers.group(1).replace("&amp;", "&")).statusCode()).isIn(200, 302);
    }

    @Test
    void aCommitmentSaysWhatIsMeasuredWhoHasTargetsAndHowTheyStand() {
        String words = site.words("/commitments/10");

        assertThat(words)
                .contains("10 Local to global", "Global responsibility for peace")
                .containsPattern("\\d+ of its \\d+ indicators have figures \\(\\d+ territories, \\d+ figures\\)")
                .contains("31 targets stand (12 territories): 5 reached, 10 off track, 16 not measurable.")
                .contains("10.1 Climate mitigation strategy");
        assertThat(site.page("/commitments/3"))
                .contains("href=\"/practices/nachhaltigkeit-kommunal/practice-geiselberg\"");
        assertThat(site.get("/commitments/11", "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theIdentifierOfACommitmentStaysLinkedDataAndLeadsToThePage() {
        assertThat(site.get("/commitment/3", "Accept", "text/turtle").statusCode())
                .isEqualTo(303);
        assertThat(site.page("/commitment/3.html")).contains("href=\"/commitments/3\"");
        assertThat(site.page("/commitments")).contains("href=\"/commitments/3\"");
        assertThat(site.page("/")).contains("href=\"/commitments/3\"");
    }

    /** Number by number: the first click leads to a record, from which every kind of evidence is one more click away. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?indicator=AC10-02&indicator=AC10-01&territory=SE-0780&territory=FI-398",
                "/compare?indicator=AC10-10&territory=SE-0780&view=table",
                "/territories/SE-0780",
                "/territories/x-musterland",
                "/commitments/10"
            })
    void everyNumberIsALink(String path) {
        List<String> bare = new ArrayList<>();
        int numbers = 0;
        Matcher cell = NUMBER_CELL.matcher(site.page(path));
        while (cell.find()) {
            String withoutLinks = cell.group(1)
                    .replaceAll("<a [^>]*>.*?</a>", "")
                    .replaceAll("<span class=\"quiet small\">.*?</span>", "")
                    .replaceAll("<[^>]+>", "");
            numbers++;
            if (withoutLinks.matches("(?s).*\\d.*")) {
                bare.add(cell.group());
            }
        }
        assertThat(numbers).isGreaterThan(5);
        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?indicator=AC10-02&indicator=AC10-01&territory=SE-0780&territory=FI-398",
                "/territories/SE-0780",
                "/commitments/10"
            })
    void fromTheRecordOfANumberAllEvidenceIsOneClickAway(String path) {
        Matcher link = LINK.matcher(site.page(path));
        List<String> records = new ArrayList<>();
        while (link.find()) {
            if (link.group(1).startsWith("/record/vaxjo/2026/AC")) {
                records.add(link.group(1));
            }
        }
        assertThat(records).isNotEmpty();
        for (String record : records.stream().distinct().limit(4).toList()) {
            String evidence = site.page(record + ".html");
            evidence = evidence.substring(evidence.indexOf("id=\"evidence\""), evidence.indexOf("</ol>"));

            assertThat(evidence)
                    .as(record)
                    .contains("href=\"/submission/vaxjo/2026\"", "href=\"/submission/vaxjo/2026/1/check-report\"")
                    .contains("href=\"/indicator/AC10", "href=\"http")
                    .contains("acceptable");
        }
    }

    @ParameterizedTest
    @CsvSource({"/submission/vaxjo/2026,200", "/submission/vaxjo/2026/1,200", "/indicator/AC10-02,200"})
    void theEvidenceIsThere(String path, int status) {
        assertThat(site.get(path + ".html", "Accept", "text/html").statusCode()).isEqualTo(status);
    }
}
