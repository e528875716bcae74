// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Peers on the page of a comparison: their reasons, and how they are taken in and out. */
class PeerViewsTest {
    private static final String CITY = "/compare?indicator=AC10-02&territory=SE-0780";
    private static final String REGION = "/compare?indicator=AC08-01&territory=SE21&mode=latest";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @Test
    void aSuggestionSaysWhyAndWhatIsNotKnown() {
        String page = site.page(CITY + "&peers=suggested");

        assertThat(page)
                .contains("Peers of Växjö")
                .contains("The population of Växjö is not known here, so it decides nothing.")
                .contains("same type: municipality")
                .contains("Lahti");
        assertThat(site.get(CITY + "&peers=suggested", "Accept", "text/html", "Accept-Language", "de")
                        .body())
                .contains("Vergleichsgebiete für Växjö")
                .contains("gleiche Art: Gemeinde");
    }

    @Test
    void everyPeerCanBeTakenOutAndInAgain() {
        String page = site.page(CITY + "&peers=suggested");
        assertThat(page)
                .contains("/compare?indicator=AC10-02&amp;territory=SE-0780&amp;peers=suggested&amp;without=FI-398");

        String without = site.page(CITY + "&peers=suggested&without=FI-398");

        assertThat(without)
                .contains("take in Lahti again")
                .doesNotContain("Take out Lahti")
                .contains("name=\"without\" value=\"FI-398\"");
    }

    @Test
    void theTitleCountsThePeersAndReadsAsOneSentence() {
        assertThat(site.page("/compare?indicator=AC10-09&territory=SE224&mode=latest&peers=alike"))
                .contains("<h1>Total greenhouse gas emissions: Skåne County and 20 peers, 2024</h1>");
        assertThat(site.page("/compare?indicator=AC10-02&indicator=AC10-01&territory=SE-0780&territory=FI-398"))
                .contains(
                        "<h1>Fossil CO₂ emissions per inhabitant and greenhouse gas emissions per inhabitant: Växjö, Lahti, 2011–2020</h1>");
    }

    @Test
    void territoriesOfTheSameTypeSayWhyTheyAreHereAndCanBeTakenOut() {
        for (String view :
                new String[] {"/compare?indicator=AC10-09&territory=SE224", "/compare?territory=SE224&view=profile"}) {
            assertThat(site.page(view + "&peers=alike"))
                    .contains("Also shown: the 20 other territories of the same type in the same country")
                    .contains("peers=alike&amp;without=SE110#alike\" aria-label=\"Take out Stockholm County");
            assertThat(site.page(view + "&peers=alike&without=SE110"))
                    .contains("Also shown: the 19 other territories", "take in Stockholm County again");
        }
    }

    @Test
    void aNameThatIsTypedIsUnderstood() {
        assertThat(site.get(CITY + "&peer=Lahti", "Accept", "text/html")
                        .headers()
                        .firstValue("Location"))
                .contains(CITY + "&peer=FI-398");
    }

    @Test
    void theFormKeepsWhatWasTicked() {
        assertThat(site.page(CITY + "&peers=suggested&by=country,profile"))
                .contains("<option value=\"suggested\" selected>")
                .contains("name=\"by\" value=\"country\" checked>")
                .contains("name=\"by\" value=\"profile\" checked>")
                .contains("name=\"by\" value=\"population\">");
    }

    @Test
    void anOldAddressKeepsItsMeaning() {
        String page = site.page(CITY + "&peers=alike");

        assertThat(page).contains("<option value=\"alike\" selected>").doesNotContain("Peers of Växjö");
    }

    @Test
    void aRankingIsOfferedForAGroupAndShownOnlyWhenAskedFor() {
        String group = REGION + "&peers=alike";

        assertThat(site.page(REGION)).doesNotContain("rank=yes");
        assertThat(site.page(group))
                .contains("/compare?indicator=AC08-01&amp;territory=SE21&amp;mode=latest&amp;peers=alike&amp;rank=yes")
                .doesNotContain("Ranking within this group");
        assertThat(site.page(group + "&rank=yes"))
                .contains("Ranking within this group", "The best value comes first.", "Show without a ranking")
                .contains("\"name\":\"1  ");
    }

    @Test
    void theTableAndTheJsonHoldTheRank() {
        String query = (REGION + "&peers=alike&rank=yes").substring("/compare?".length());

        assertThat(site.get("/compare.csv?" + query).body().lines().findFirst().orElseThrow())
                .endsWith("peer_because,rank,rank_reason");
        assertThat(site.get("/compare.csv?" + query).body().lines().skip(1))
                .anyMatch(l -> l.endsWith(",1,"))
                .allMatch(l -> l.matches(".*,(\\d+(-\\d+)?)?,[^,]*"));
        assertThat(site.get("/compare.json?" + query).body()).contains("\"rankings\"", "\"first\" : 1");
        assertThat(site.get("/compare.json?" + query.replace("&rank=yes", "")).body())
                .doesNotContain("\"rankings\"");
    }

    @Test
    void thatThereAreNoPeersIsSaidOnceAndNothingIsRanked() {
        String page = site.page("/compare?indicator=AC10-02&territory=SE-0780&mode=latest&peers=alike&rank=yes");

        assertThat(page)
                .contains("No other territory of the same type in the same country has figures")
                .containsOnlyOnce("Not ranked: fewer than three values can be compared.");
        assertThat(site.page("/compare?indicator=AC08-01&territory=SE21&mode=latest&peers=alike"))
                .doesNotContain("No other territory of the same type");
    }

    @Test
    void manyLinesSayWhereTheirNamesAre() {
        assertThat(site.page("/compare?indicator=AC08-01")).contains("So many lines cannot be told apart by colour.");
        assertThat(site.page("/compare?indicator=AC08-01&territory=SE21")).doesNotContain("So many lines");
    }

    @Test
    void whatHasNoBetterEndSaysSo() {
        assertThat(site.page("/compare?indicator=AC08-03&territory=SE21&mode=latest&peers=alike&rank=yes"))
                .contains("Not ranked: of this indicator neither more nor less is better.");
    }

    @Test
    void aRankingOfNoGroupIsRefusedWithWhatToDo() {
        assertThat(site.get(REGION + "&rank=yes", "Accept", "text/html").statusCode())
                .isEqualTo(400);
        assertThat(site.page(REGION + "&rank=yes"))
                .contains("Choose a territory, peers and the view of the latest year.");
    }

    @Test
    void thePeersAreInTheJsonWithTheirReasons() {
        assertThat(site.get("/compare.json?indicator=AC10-02&territory=SE-0780&peers=suggested&by=type")
                        .body())
                .contains("\"criterion\" : \"type\"", "gleiche Art: Gemeinde");
    }
}
