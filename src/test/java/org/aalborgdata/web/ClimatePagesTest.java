// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Climate reports as a client gets them, on the demonstration town. */
class ClimatePagesTest {
    private static final String REPORT = "/climate/x-klimahausen";

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/climate", REPORT})
    void speaksBothLanguages(String path) {
        HttpResponse<String> english = site.get(path, "Accept", "text/html");
        HttpResponse<String> german = site.get(path, "Accept", "text/html", "Accept-Language", "de");

        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body())
                .contains("<html lang=\"en\">")
                .containsOnlyOnce("<h1")
                .doesNotContain(" style=\"");
        assertThat(german.body()).contains("<html lang=\"de\">", "Klimabericht").containsOnlyOnce("<h1");
    }

    @Test
    void theListLeadsToTheReport() {
        assertThat(site.get("/climate").body()).contains("<a href=\"" + REPORT + "\">Klimahausen (demonstration)</a>");
    }

    @Test
    void inventoriesStandSideBySideWithSumsAndChange() {
        String page = site.get(REPORT).body();

        assertThat(page)
                .contains("The inventories count the same things", "from 321,400 to 249,400 t, a change of −22.4 %")
                .contains("Baseline", "105,150", "78,564", "−26,586", "−25.3 %")
                .contains("\"kind\":\"groups\"");
        assertThat(site.get(REPORT, "Accept-Language", "de").body())
                .contains("von 321.400 auf 249.400 t, eine Veränderung um −22,4 %");
    }

    @Test
    void anInventoryThatDoesNotSumSaysSo() {
        assertThat(site.get(REPORT).body())
                .contains(
                        "Inventory of the administration 2022: the entries give 3,935 t, published are 4,300 t.",
                        "does not sum");
    }

    @Test
    void risksAreRankedAndTheUnansweredMarked() {
        String page = site.get(REPORT).body();
        int matrix = page.indexOf("risk-matrix");

        assertThat(page.indexOf("Heat waves harm the old and the ill", matrix))
                .isLessThan(page.indexOf("Storms bring down power lines", matrix));
        assertThat(page).contains("Storms bring down power lines <span class=\"tag bad\">no measure</span>");
    }

    @Test
    void measuresOfBothPillarsHaveTheirSavingAndTheTargetItsWay() {
        String page = site.get(REPORT).body();

        assertThat(page)
                .contains("Mitigation", "Adaptation", "both pillars", "14,500")
                .contains("this allows 144,630 t, 104,770 t less than in 2022")
                .contains("would save 48,460 t a year, 46.3 % of the gap");
    }

    @Test
    void whoReportsNothingHasNoReport() {
        assertThat(site.get("/climate/SE-0780", "Accept", "text/html").statusCode())
                .isEqualTo(404);
    }
}
