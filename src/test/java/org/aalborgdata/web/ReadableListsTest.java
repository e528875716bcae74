// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists are in the order of what they show, units are whole, and headings are not addresses. */
class ReadableListsTest {
    private static final Pattern NAMED = Pattern.compile("<th scope=\"row\"><a href=\"[^\"]+\">([^<]+)</a></th>");
    private static final Pattern FOUND = Pattern.compile("<p><strong>([^<]*)</strong>");
    private static PublicSite site;

    @BeforeAll
    static void start() {
        site = PublicSite.withSamples();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void submissionsAreInTheOrderOfTheNamesShown(String language) {
        List<String> names = NAMED.matcher(site.page("/submissions?lang=" + language))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(20)
                .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource({"en, t CO₂ per inhabitant", "de, t CO₂ je Einwohner"})
    void recordSaysItsUnitWithTheDenominator(String language, String unit) {
        String record = site.page("/record/vaxjo/2026/AC10-02-2020-a.html?lang=" + language);
        assertThat(record).contains(">" + unit + "</span>").doesNotContain(">t</span>");
    }

    @Test
    void findingsNameTheEntryOfACodeList() {
        List<String> found = FOUND.matcher(site.page("/submission/vaxjo/2026/1/check-report.html?lang=de"))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
        assertThat(found).anyMatch(text -> text.endsWith(" document-role/action-plan"));
        assertThat(found).noneMatch(text -> text.contains("w3id.org/aalborg/code/"));
    }
}
