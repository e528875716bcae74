// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a screen of 1280 px the table of a comparison shows every column without scrolling. */
class TableWidthTest extends BrowserScene {
    @ParameterizedTest
    @ValueSource(strings = {"lang=en", "lang=de", "lang=en&against=SE-0780", "lang=de&against=SE-0780"})
    void everyColumnIsSeen(String how) {
        Page page = open(1280, ColorScheme.LIGHT, "/compare?indicator=AC10-02&" + how);
        Object wider = page.evaluate(
                "[...document.querySelectorAll('.table-box')].filter(e => e.querySelector('.figures-table'))"
                        + ".map(e => e.scrollWidth - e.clientWidth)[0]");
        assertThat(wider).isEqualTo(0);
        assertThat(page.locator(".figures-table a[href^='/submission/']").count())
                .isPositive();
    }

    /** On a telephone the verdict on a value is read without moving the table; what follows it comes by moving. */
    @ParameterizedTest
    @ValueSource(strings = {"lang=en", "lang=de"})
    void verdictIsSeenOnATelephone(String language) {
        Page page = open(390, ColorScheme.LIGHT, "/compare?indicator=AC10-02&" + language);
        Object ends = page.evaluate(
                "Math.max(...[...document.querySelectorAll('.figures-table td.judged')].map(e => e.getBoundingClientRect().right))");
        assertThat(((Number) ends).doubleValue()).isPositive().isLessThanOrEqualTo(390);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/territories?lang=en",
                "/territories?lang=de",
                "/compare?indicator=AC10-02&territory=SE-0780&peers=suggested&by=type&lang=en",
                "/compare?indicator=AC10-02&territory=SE-0780&peers=suggested&by=type&lang=de"
            })
    void shortTablesFitATelephone(String address) {
        Page page = open(390, ColorScheme.LIGHT, address);
        Object wider = page.evaluate(
                "[...document.querySelectorAll('.table-box')]"
                        + ".filter(e => e.querySelector('.territory-table, .peer-table')).map(e => e.scrollWidth - e.clientWidth)");
        assertThat((java.util.List<?>) wider).isNotEmpty().allMatch(w -> ((Number) w).intValue() == 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?indicator=AC10-10&territory=SE-0780&view=distance&lang=de",
                "/territories/SE-0780?lang=de",
                "/territories/DE-08118048?lang=en",
                "/commitments/10?lang=de"
            })
    void targetsStandBelowOneAnotherOnATelephone(String address) {
        Page page = open(390, ColorScheme.LIGHT, address);
        Object wider = page.evaluate("[...document.querySelectorAll('.table-box')]"
                + ".filter(e => e.querySelector('.targets-table')).map(e => e.scrollWidth - e.clientWidth)");
        assertThat((java.util.List<?>) wider).isNotEmpty().allMatch(w -> ((Number) w).intValue() == 0);
        Object unnamed =
                page.evaluate("[...document.querySelectorAll('.targets-table td.number:not([data-label])')].length");
        assertThat(unnamed).isEqualTo(0);
    }

    /** A word that stands in two lines without a hyphen was broken at a letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/compare?view=profile&territory=SE-0780&lang=en",
                "/compare?view=profile&territory=SE-0780&lang=de",
                "/compare?view=coverage&lang=en",
                "/compare?indicator=AC10-02&lang=en",
                "/compare?indicator=AC10-10&territory=SE-0780&view=distance&lang=de",
                "/territories?lang=de"
            })
    void wordsOfHeadingsAreWholeOnADesk(String address) {
        Page page = open(1280, ColorScheme.LIGHT, address);
        Object broken = page.evaluate("""
                () => [...document.querySelectorAll('thead th')].flatMap(th => {
                  const found = [];
                  const walk = document.createTreeWalker(th, NodeFilter.SHOW_TEXT);
                  while (walk.nextNode()) {
                    for (const word of walk.currentNode.data.matchAll(/[^\\s\\u00ad-]+/g)) {
                      const range = document.createRange();
                      range.setStart(walk.currentNode, word.index);
                      range.setEnd(walk.currentNode, word.index + word[0].length);
                      const lines = new Set([...range.getClientRects()].filter(r => r.width > 0).map(r => Math.round(r.top)));
                      const hyphens = getComputedStyle(th).hyphens === 'auto';
                      if (lines.size > 1 && !hyphens) found.push(word[0]);
                    }
                  }
                  return found;
                })
                """);
        assertThat((java.util.List<?>) broken).isEmpty();
    }

    /** On a telephone a name stands whole: no word of it is broken at a letter, and nothing lies over the next cell. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/territories?lang=en",
                "/territories?lang=de",
                "/territories/SE-0780?lang=de",
                "/territories/DE-08118048?lang=en",
                "/compare?indicator=AC10-02&lang=de"
            })
    void namesAreWholeOnATelephone(String address) {
        Page page = open(390, ColorScheme.LIGHT, address);
        Object broken = page.evaluate("""
                () => [...document.querySelectorAll('.territory-table, .latest-table, .figures-table')].flatMap(table => {
                  const found = [];
                  for (const th of table.querySelectorAll('tbody th:not([colspan]), .territory-table thead th')) {
                    const walk = document.createTreeWalker(th, NodeFilter.SHOW_TEXT);
                    while (walk.nextNode()) {
                      for (const word of walk.currentNode.data.matchAll(/[^\\s\\u00ad-]+/g)) {
                        const range = document.createRange();
                        range.setStart(walk.currentNode, word.index);
                        range.setEnd(walk.currentNode, word.index + word[0].length);
                        const lines = new Set([...range.getClientRects()].filter(r => r.width > 0).map(r => Math.round(r.top)));
                        const parted = walk.currentNode.data[word.index - 1] === '\u00ad';
                        if (lines.size > 1 && !parted) found.push(word[0]);
                      }
                    }
                  }
                  for (const cell of table.querySelectorAll('.territory-table th, .latest-table tbody :is(th, td), tbody th:not([colspan])')) {
                    if (cell.scrollWidth > cell.clientWidth + 1) found.push('over the next: ' + cell.textContent);
                  }
                  return found;
                })
                """);
        assertThat((java.util.List<?>) broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/territories/SE-0780?lang=en", "/territories/SE-0780?lang=de"})
    void latestFiguresStandBelowOneAnotherOnATelephone(String address) {
        Page page = open(390, ColorScheme.LIGHT, address);
        Object wider = page.evaluate("[...document.querySelectorAll('.table-box')]"
                + ".filter(e => e.querySelector('.latest-table')).map(e => e.scrollWidth - e.clientWidth)");
        assertThat((java.util.List<?>) wider).hasSize(1).allMatch(w -> ((Number) w).intValue() == 0);
        assertThat(page.locator(".latest-table td").count()).isPositive();
        assertThat(page.locator(".latest-table td:not([data-label])").count()).isZero();
    }

    /** The same columns for every country, else the eye finds no column in the list. */
    @ParameterizedTest
    @ValueSource(strings = {"lang=en", "lang=de"})
    void countriesHaveTheSameColumns(String language) {
        Page page = open(1280, ColorScheme.LIGHT, "/territories?" + language);
        Object places = page.evaluate(
                "[...new Set([...document.querySelectorAll('.territory-table')]"
                        + ".map(t => [...t.querySelectorAll('thead th')].map(h => Math.round(h.getBoundingClientRect().left)).join()))]");
        assertThat(page.locator(".territory-table").count()).isGreaterThan(3);
        assertThat((java.util.List<?>) places).hasSize(1);
        Object cut = page.evaluate("[...document.querySelectorAll('.territory-table th')]"
                + ".filter(h => h.scrollWidth > h.clientWidth + 1).map(h => h.textContent)");
        assertThat((java.util.List<?>) cut).isEmpty();
    }
}
