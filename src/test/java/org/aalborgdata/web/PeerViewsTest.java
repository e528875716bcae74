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

    private static String page(String path) {
        return site.get(path, "Accept", "text/html").body();
    }

    @Test
    void aSuggestionSaysWhyAndWhatIsNotKnown() {
        String page = page(CITY + "&peers=suggested");

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
        String page = page(CITY + "&peers=suggested");
        assertThat(page)
                .contains("/compare?indicator=AC10-02&amp;territory=SE-0780&amp;peers=suggested&amp;without=FI-398");

        String without = page(CITY + "&peers=suggested&without=FI-398");

        assertThat(without)
                .contains("take in FI-398 again")
                .doesNotContain("Take out Lahti")
                .contains("name=\"without\" value=\"FI-398\"");
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
        assertThat(page(CITY + "&peers=suggested&by=country,profile"))
                .contains("<option value=\"suggested\" selected>")
                .contains("name=\"by\" value=\"country\" checked>")
                .contains("name=\"by\" value=\"profile\" checked>")
                .contains("name=\"by\" value=\"population\">");
    }

    @Test
    void anOldAddressKeepsItsMeaning() {
        String page = page(CITY + "&peers=alike");

        assertThat(page).contains("<option value=\"alike\" selected>").doesNotContain("Peers of Växjö");
    }
}
