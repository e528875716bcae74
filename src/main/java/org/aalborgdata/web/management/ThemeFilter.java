// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aalborgdata.management.reading.Named;

/**
 * What a reader chose in the form of the exchange or of the practices; empty where nothing was chosen.
 *
 * @param territory code
 * @param point number of a commitment point, such as {@code 6.2}
 * @param sector notation
 * @param kind notation of a kind of need
 * @param country ISO code
 * @param status {@code assessed}, {@code submitted} or {@code withdrawn}
 * @param view {@code offers} to see who could use an offer, else who can help with a need
 */
public record ThemeFilter(
        String territory, String point, String sector, String kind, String country, String status, String view) {

    static ThemeFilter of(HttpServletRequest request) {
        return new ThemeFilter(
                parameter(request, "territory"),
                parameter(request, "point"),
                parameter(request, "sector"),
                parameter(request, "kind"),
                parameter(request, "country"),
                parameter(request, "status"),
                parameter(request, "view"));
    }

    private static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    public boolean isAboutOffers() {
        return view.equals("offers");
    }

    /** Whether one of the values is the chosen one, or nothing was chosen. */
    static boolean fits(String chosen, Collection<Named> values) {
        return chosen.isEmpty() || values.stream().anyMatch(v -> v.notation().equals(chosen));
    }

    /** Different values in the order of their names; points in the order of their numbers. */
    static List<Named> choices(Stream<Named> values, Locale locale) {
        Comparator<Named> byNumber = Comparator.comparing(
                v -> v.notation().matches("\\d+\\.\\d+") ? Double.valueOf(v.notation()) : Double.valueOf(0));
        return values.distinct()
                .sorted(byNumber.thenComparing(v -> v.name().in(locale), Collator.getInstance(locale)))
                .toList();
    }
}
