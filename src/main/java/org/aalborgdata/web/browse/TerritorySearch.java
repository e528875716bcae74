// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.browse;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Label;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which territories a reader wants to see.
 *
 * @param words of names or codes, all of which must occur; empty for no search
 * @param country code; empty for all
 * @param type code of the type; empty for all
 * @param page counted from 1
 */
public record TerritorySearch(String words, String country, String type, int page) {
    static final int PAGE = 50;
    private static final int LONGEST = 100;
    private static final String ADDRESS = "/territories";

    static TerritorySearch of(HttpServletRequest request) {
        return new TerritorySearch(
                text(request, "q"), text(request, "country"), text(request, "type"), number(text(request, "page")));
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
    }

    private static int number(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
    }

    /** Whether a name or code is looked for: then also what only the register knows is found. */
    boolean isSearch() {
        return !words.isEmpty();
    }

    boolean fits(Territory territory) {
        if (!country.isEmpty() && !country.equals(territory.country())
                || !type.isEmpty() && !type.equals(territory.type())) {
            return false;
        }
        Label name = territory.name();
        String all = (territory.code() + " " + name.en() + " " + name.de()).toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(all::contains);
    }

    /** The address of another page of the same search. */
    String at(int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(ADDRESS);
        Map.of("q", words, "country", country, "type", type).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(e -> !e.getValue().isEmpty())
                .forEach(e -> address.queryParam(e.getKey(), "{" + e.getKey() + "}"));
        if (number > 1) {
            address.queryParam("page", number);
        }
        return address.encode()
                .buildAndExpand(Map.of("q", words, "country", country, "type", type))
                .toUriString();
    }
}
