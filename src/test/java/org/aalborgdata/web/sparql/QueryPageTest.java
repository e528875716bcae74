// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.sparql.ExampleQueries;
import org.aalborgdata.sparql.ExampleQuery;
import org.aalborgdata.web.PublicSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QueryPageTest {
    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.shared();
    }

    @Test
    void everyQuestionIsThereInTheLanguageOfThePage() {
        String en = site.get("/query", "Accept-Language", "en").body();
        String de = site.get("/query?lang=de").body();
        for (ExampleQuery example : ExampleQueries.read()) {
            assertThat(en).contains(example.question().en(), "id=\"text-" + example.name() + "\"");
            assertThat(de).contains(example.question().de());
        }
    }

    @Test
    void everyFileOfThePageIsServedAndNoScriptIsInline() {
        HttpResponse<String> page = site.get("/query");
        Matcher file = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.(?:js|css|svg)[^\"]*)\"")
                .matcher(page.body());
        int files = 0;
        while (file.find()) {
            files++;
            assertThat(site.get(file.group(1)).statusCode()).as(file.group(1)).isEqualTo(200);
        }
        assertThat(files).isGreaterThan(4);
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src=)").doesNotContainPattern(" on[a-z]+=\"");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(p -> assertThat(p).contains("script-src 'self';"));
    }
}
