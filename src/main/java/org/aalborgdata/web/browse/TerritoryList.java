// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.browse;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.jspecify.annotations.Nullable;

/**
 * One page of the territories that a reader looks for, by country.
 *
 * @param countries on this page
 * @param from number of the first on this page, counted from 1; 0 if there is none
 * @param to number of the last on this page
 * @param all how many there are on all pages
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 * @param everywhere all countries to choose from, by name
 * @param types codes of all types to choose from
 */
public record TerritoryList(
        TerritorySearch search,
        List<Overview.Country> countries,
        int from,
        int to,
        int all,
        @Nullable String previous,
        @Nullable String next,
        List<Named> everywhere,
        List<String> types) {

    /** A country by code and name in the page's language. */
    public record Named(String code, String name, int territories) {}

    static TerritoryList of(TerritorySearch asked, Figures figures, Register register, Locale locale) {
        Map<String, String> names = new HashMap<>();
        List<Territory> listed = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Territory territory : register.territories()) {
            names.computeIfAbsent(territory.country(), c -> Overview.country(c, register, locale));
            boolean onlyRegistered = Overview.isOnlyRegistered(territory, figures, register);
            if (!onlyRegistered) {
                counts.merge(territory.country(), 1, Integer::sum);
            }
            if ((asked.isSearch() || !onlyRegistered) && asked.fits(territory)) {
                listed.add(territory);
            }
        }
        Collator collator = Collator.getInstance(locale);
        listed.sort(Comparator.comparing((Territory t) -> Objects.requireNonNull(names.get(t.country())), collator));
        int pages = Math.max(1, (listed.size() + TerritorySearch.PAGE - 1) / TerritorySearch.PAGE);
        int page = Math.min(asked.page(), pages);
        int first = (page - 1) * TerritorySearch.PAGE;
        List<Territory> shown = listed.subList(first, Math.min(listed.size(), first + TerritorySearch.PAGE));
        return new TerritoryList(
                asked,
                Overview.countries(shown, figures, names),
                shown.isEmpty() ? 0 : first + 1,
                first + shown.size(),
                listed.size(),
                page > 1 ? asked.at(page - 1) : null,
                page < pages ? asked.at(page + 1) : null,
                names.entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty() && counts.containsKey(e.getKey()))
                        .map(e -> new Named(e.getKey(), e.getValue(), counts.get(e.getKey())))
                        .sorted(Comparator.comparing(Named::name, collator))
                        .toList(),
                register.territories().stream()
                        .map(Territory::type)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The neighbours of this page, as the header Link says them; empty if there is one page only. */
    String links() {
        List<String> links = new ArrayList<>();
        if (previous != null) {
            links.add("<" + previous + ">; rel=\"prev\"");
        }
        if (next != null) {
            links.add("<" + next + ">; rel=\"next\"");
        }
        return String.join(", ", links);
    }
}
