// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report of a submission and the tables of other frameworks, as a client gets them. */
class ReportPageTest {
    private static final String REPORT = "/report/kleinmusterstadt/2026?lang=";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @Test
    void aReportTellsFiguresGapsTargetsVotesAndBothSides() {
        String page = site.get(REPORT + "de").body();

        assertThat(page)
                .contains(
                        "Projekt21 in Kleinmusterstadt (Demonstration)",
                        "Der Bericht enthält 10 Werte. Bei 2 Indikatoren steht, warum ein Wert fehlt. 4 Ziele sind"
                                + " gesetzt. 5 Maßnahmen sind geplant oder laufen.",
                        "href=\"/record/kleinmusterstadt/2026/turnout\"",
                        "61,3\u00a0%",
                        "Kein Wert für 2025: vertraulich.",
                        "bis 2032",
                        "(105\u00a0Liter am Tag je Einwohner in 10 Jahren)",
                        "Wirkung",
                        "Gemeinderat, Nr. 31/2026, 25.06.2026",
                        "Bei 2 davon liegen sie zwei Stufen oder mehr auseinander.",
                        "46 Teilnehmende",
                        "Ausgelassen: Leitbild");
        assertThat(site.get(REPORT + "en").body())
                .contains(
                        "The report holds 10 figures.",
                        "No figure for 2025: confidential.",
                        "Input",
                        "46 participants");
    }

    @Test
    void aTableOfStatisticsIsCutAndSaysSo() {
        assertThat(site.get("/report/eurostat/2024").body()).contains("These are the first 200 of ");
    }

    @Test
    void aReportIsReachedFromTheListOfSubmissions() {
        assertThat(site.get("/submissions").body()).contains("href=\"/report/kleinmusterstadt/2026\"");
        assertThat(site.get("/submission/kleinmusterstadt/2026.html").body())
                .contains("href=\"/report/kleinmusterstadt/2026\"");
        assertThat(site.get("/report/nobody/2026").statusCode()).isEqualTo(404);
    }

    @Test
    void aFrameworkListsItsTermsInTheOrderOfTheirNumbers() {
        String page = site.get("/frameworks/eci?lang=de").body();

        assertThat(page.indexOf(">B9<")).isPositive().isLessThan(page.indexOf(">B10<"));
        assertThat(page)
                .contains("Schulwege der Kinder", "passt gut, vorgeschlagen", "passt gut, belegt", "vor allem 6.2");
        assertThat(site.get("/frameworks/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theTableOfAFrameworkIsAFile() {
        HttpResponse<String> table = site.get("/frameworks/le21.csv");

        assertThat(table.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/csv"));
        assertThat(table.body())
                .startsWith("framework,edition,term,term_en,term_de,ours,")
                .contains(
                        "le21,2004,1,Your municipality,Ihre Kommune,,,,,,,",
                        "le21,2004,2,The local process,Der örtliche Prozess,2.1,");
    }
}
