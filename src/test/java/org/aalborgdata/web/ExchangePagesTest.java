// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the exchange and of good practices as a client gets them, on the shipped samples. */
class ExchangePagesTest {
    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exchange",
                "/exchange?view=offers",
                "/practices",
                "/practices/demo-exchange/car-free-holiday",
                "/practices/ecoregion/practice-vaxjo-budgets"
            })
    void everyPageSpeaksBothLanguages(String path) {
        HttpResponse<String> english = site.get(path, "Accept", "text/html");
        HttpResponse<String> german = site.get(path, "Accept", "text/html", "Accept-Language", "de");

        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body()).contains("<html lang=\"en\">").containsOnlyOnce("<h1");
        assertThat(german.body()).contains("<html lang=\"de\">").containsOnlyOnce("<h1");
        assertThat(english.body()).doesNotContain(" style=\"", "onclick=");
        assertThat(main(german.body())).doesNotContain("Contact:", "Same point", ">submitted<");
    }

    @Test
    void aNeedShowsWhoCanHelpAndWhy() {
        String page = main(site.get("/exchange?territory=LV-0001000&point=2.4").body());

        assertThat(page)
                .contains(
                        "Evaluation and the budget",
                        "href=\"/practices/ecoregion/practice-vaxjo-budgets\"",
                        "Same point",
                        "2.4 Sustainability in decisions and budgets",
                        "href=\"/organisation/vaxjo\"")
                .doesNotContain("demonstration</span>", "Indicators for each commitment");
    }

    @Test
    void anOfferShowsWhoCouldUseIt() {
        String page = main(site.get("/exchange?view=offers&territory=SE-0780").body());

        assertThat(page).contains("Environmental and financial budget", "Evaluation and the budget", "Could use it");
    }

    @Test
    void theFormNarrowsTheNeeds() {
        String all = main(site.get("/exchange").body());
        String management = main(site.get("/exchange?kind=management").body());
        String fisheries = main(site.get("/exchange?sector=fisheries").body());

        assertThat(articles(management)).isPositive().isLessThan(articles(all));
        assertThat(articles(fisheries)).isEqualTo(1);
        assertThat(fisheries).contains("Nobody offers anything on this yet");
        assertThat(articles(main(site.get("/exchange?territory=no-such-place").body())))
                .isZero();
    }

    @Test
    void whatIsInventedSaysSo() {
        String page = main(site.get("/exchange?territory=x-demo-musterwald").body());

        assertThat(page).contains(">Hikers without a car (demonstration)</a>");
        assertThat(main(site.get("/practices/demo-exchange/bus-on-call").body()))
                .contains("<h1>Bus on call for scattered villages (demonstration)</h1>");
    }

    @Test
    void aPracticeThatNobodyJudgedIsShownAsSubmitted() {
        String page =
                main(site.get("/practices/ecoregion/practice-vaxjo-budgets").body());

        assertThat(page)
                .contains("class=\"tag \">submitted</span>", "counts as assessed only when")
                .doesNotContain("tag good");
        assertThat(occurrences(page, "no verdict yet")).isEqualTo(3);
    }

    @Test
    void anAssessedPracticeShowsEveryVerdict() {
        String page = main(site.get("/practices/demo-exchange/car-free-holiday").body());

        assertThat(page)
                .contains(
                        "tag good\">assessed",
                        "tag good\">fulfilled",
                        "tag bad\">not fulfilled",
                        "tag caution\">undecided",
                        "3 Feb 2026",
                        "Known from many islands.",
                        "href=\"/organisation/demo-sector-tourism\"",
                        "84</a> km",
                        "Trail bus from the station");
    }

    @Test
    void practicesAreChosenByFourConditions() {
        String chosen = main(site.get("/practices?point=2.4&sector=energy&country=IT&status=submitted")
                .body());

        assertThat(chosen)
                .contains("Environmental budget with one to three indicators")
                .doesNotContain("/practices/ecoregion/", "/practices/demo-exchange/");
        assertThat(main(site.get("/practices?status=assessed&country=SE").body()))
                .contains("No practice fits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/practices/ecoregion/nothing", "/practices/", "/practices/ecoregion/measure-riga-awareness"})
    void whatIsNoPracticeIsNotFound(String path) {
        assertThat(site.get(path, "Accept", "text/html").statusCode()).isEqualTo(404);
    }

    private static String main(String html) {
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }

    private static long articles(String html) {
        return occurrences(html, "<article");
    }

    private static long occurrences(String html, String text) {
        return Pattern.compile(Pattern.quote(text)).matcher(html).results().count();
    }
}
