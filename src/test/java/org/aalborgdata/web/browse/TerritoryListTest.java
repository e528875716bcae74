// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.web.PublicSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of territories, page by page, as a reader without script walks through it. */
class TerritoryListTest {
    private static final Pattern ROW = Pattern.compile("<th scope=\"row\"><a href=\"/territories/([^\"]+)\">");
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final Pattern COUNT = Pattern.compile("([0-9,]+) territor(?:ies|y)\\b");

    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @Test
    void allPagesTogetherHoldEachTerritoryOnce() {
        Set<String> seen = new HashSet<>();
        Optional<String> address = Optional.of("/territories?q=a");
        int pages = 0;
        int stated = 0;
        while (address.isPresent()) {
            HttpResponse<String> page = site.get(address.get(), "Accept", "text/html");
            Set<String> rows = rows(page.body());
            assertThat(rows).isNotEmpty().hasSizeLessThanOrEqualTo(TerritorySearch.PAGE);
            assertThat(seen).doesNotContainAnyElementsOf(rows);
            seen.addAll(rows);
            pages++;
            Matcher count = COUNT.matcher(page.body());
            assertThat(count.find()).isTrue();
            stated = Integer.parseInt(count.group(1).replace(",", ""));
            Optional<String> next = page.headers().firstValue("Link").flatMap(TerritoryListTest::next);
            assertThat(page.body().contains("<link rel=\"next\"")).isEqualTo(next.isPresent());
            address = next;
        }
        assertThat(pages).isGreaterThan(10);
        assertThat(seen).hasSize(stated);
    }

    @Test
    void countryTypeAndNameNarrowItDown() {
        assertThat(rows(site.page("/territories?country=SE&type=municipality"))).contains("SE-0780");
        assertThat(rows(site.page("/territories?country=FI&type=municipality"))).doesNotContain("SE-0780");
        assertThat(rows(site.page("/territories?country=SE&type=nuts-2")))
                .contains("SE21")
                .doesNotContain("SE-0780");
        assertThat(rows(site.page("/territories?q=V%C3%84XJ%C3%96"))).containsExactly("SE-0780");
        assertThat(rows(site.page("/territories?q=SE-07+v%C3%A4x"))).containsExactly("SE-0780");
        assertThat(site.words("/territories?q=no-such-place")).contains("No territory of the register fits.");
        assertThat(site.get("/territories?q=%3Cscript%3E", "Accept", "text/html")
                        .body())
                .doesNotContain("<script>")
                .contains("value=\"&lt;script>\"");
    }

    @Test
    void whatOnlyTheRegisterKnowsIsFoundByName() {
        assertThat(rows(site.page("/territories?country=PT"))).doesNotContain("PT1D3");
        assertThat(rows(site.page("/territories?q=PT1D3"))).containsExactly("PT1D3");
    }

    @Test
    void theWayBackAndOnKeepsTheSearch() {
        String second = site.page("/territories?q=a&country=DE&type=nuts-3&page=2");
        assertThat(second)
                .contains("rel=\"prev\" href=\"/territories?country=DE&amp;q=a&amp;type=nuts-3\"")
                .contains("href=\"/territories?country=DE&amp;q=a&amp;type=nuts-3&amp;page=3\"")
                .contains("51 to 100 of");
        assertThat(site.words("/territories?page=99999")).contains(" territories");
        assertThat(site.get("/territories?page=-1").statusCode()).isEqualTo(200);
        assertThat(site.get("/territories?q=a&lang=de", "Accept", "text/html").body())
                .contains("Nächste Seite", "1 bis 50 von");
    }

    private static Optional<String> next(String links) {
        Matcher next = NEXT.matcher(links);
        return next.find() ? Optional.of(next.group(1)) : Optional.empty();
    }

    private static Set<String> rows(String page) {
        Set<String> rows = new HashSet<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            rows.add(row.group(1));
        }
        return rows;
    }
}
