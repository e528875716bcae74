// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import java.util.List;
import java.util.Locale;
import org.aalborgdata.management.practice.Practice;
import org.aalborgdata.management.practice.Practice.State;
import org.aalborgdata.management.reading.Named;

/**
 * The practices that a reader chose, those that sectors have judged apart from those that are merely submitted.
 *
 * @param countries ISO codes with their names, for the form
 */
public record PracticeList(
        ThemeFilter filter,
        List<Named> points,
        List<Named> sectors,
        List<Country> countries,
        List<Practice> assessed,
        List<Practice> submitted,
        List<Practice> withdrawn) {

    /** A country in the language of the page. */
    public record Country(String code, String name) {
        static Country of(String code, Locale locale) {
            return new Country(
                    code, new Locale.Builder().setRegion(code).build().getDisplayCountry(locale));
        }
    }

    static PracticeList of(List<Practice> all, ThemeFilter filter, Locale locale) {
        List<Practice> chosen = all.stream()
                .filter(p -> ThemeFilter.fits(filter.point(), p.points()))
                .filter(p -> ThemeFilter.fits(filter.sector(), p.sectors()))
                .filter(p -> filter.country().isEmpty()
                        || p.appliedIn().stream().anyMatch(a -> a.country().equals(filter.country())))
                .filter(p -> filter.status().isEmpty()
                        || p.state().name().toLowerCase(Locale.ROOT).equals(filter.status()))
                .toList();
        return new PracticeList(
                filter,
                ThemeFilter.choices(all.stream().flatMap(p -> p.points().stream()), locale),
                ThemeFilter.choices(all.stream().flatMap(p -> p.sectors().stream()), locale),
                all.stream()
                        .flatMap(p -> p.appliedIn().stream())
                        .map(Practice.Place::country)
                        .filter(c -> c.matches("[A-Z]{2}"))
                        .distinct()
                        .map(c -> Country.of(c, locale))
                        .sorted(java.util.Comparator.comparing(Country::name, java.text.Collator.getInstance(locale)))
                        .toList(),
                in(chosen, State.ASSESSED),
                in(chosen, State.SUBMITTED),
                in(chosen, State.WITHDRAWN));
    }

    private static List<Practice> in(List<Practice> all, State state) {
        return all.stream().filter(p -> p.state() == state).toList();
    }

    public boolean isEmpty() {
        return assessed.isEmpty() && submitted.isEmpty() && withdrawn.isEmpty();
    }
}
