// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aalborgdata.management.exchange.Exchange;
import org.aalborgdata.management.exchange.Match;
import org.aalborgdata.management.exchange.Need;
import org.aalborgdata.management.exchange.Offer;
import org.aalborgdata.management.exchange.Themes;
import org.aalborgdata.management.reading.Named;

/**
 * The page: either needs with those who can help, or offers with those who could use them.
 *
 * @param needs chosen open needs, each with its matches
 * @param offers chosen offers that fit an open need, each with its matches; empty in the other view
 * @param idle how many chosen offers fit no open need
 * @param answered chosen needs that were answered
 */
public record ExchangeView(
        ThemeFilter filter,
        List<Named> territories,
        List<Named> points,
        List<Named> sectors,
        List<Named> kinds,
        List<Help> needs,
        List<Use> offers,
        int idle,
        List<Need> answered) {

    /** A need and who can help. */
    public record Help(Need need, List<Match> matches) {}

    /** An offer and who could use it. */
    public record Use(Offer offer, List<Match> matches) {}

    static ExchangeView of(Exchange exchange, ThemeFilter filter, Locale locale) {
        List<Need> chosen = exchange.needs().stream()
                .filter(n -> ThemeFilter.fits(filter.territory(), List.of(n.territory())))
                .filter(n -> ThemeFilter.fits(filter.kind(), List.of(n.kind())))
                .filter(n -> ThemeFilter.fits(filter.point(), n.themes().points()))
                .filter(n -> ThemeFilter.fits(filter.sector(), n.themes().sectors()))
                .toList();
        List<Use> uses = filter.isAboutOffers() ? uses(exchange, filter) : List.of();
        return new ExchangeView(
                filter,
                ThemeFilter.choices(
                        Stream.concat(
                                exchange.needs().stream().map(Need::territory),
                                exchange.offers().stream().flatMap(o -> o.territories().stream())),
                        locale),
                ThemeFilter.choices(themes(exchange).flatMap(t -> t.points().stream()), locale),
                ThemeFilter.choices(themes(exchange).flatMap(t -> t.sectors().stream()), locale),
                ThemeFilter.choices(exchange.needs().stream().map(Need::kind), locale),
                filter.isAboutOffers()
                        ? List.of()
                        : chosen.stream()
                                .filter(Need::open)
                                .map(n -> new Help(n, exchange.helpFor(n)))
                                .toList(),
                uses.stream().filter(u -> !u.matches().isEmpty()).toList(),
                (int) uses.stream().filter(u -> u.matches().isEmpty()).count(),
                filter.isAboutOffers()
                        ? List.of()
                        : chosen.stream().filter(n -> !n.open()).toList());
    }

    private static List<Use> uses(Exchange exchange, ThemeFilter filter) {
        return exchange.offers().stream()
                .filter(o -> ThemeFilter.fits(filter.territory(), o.territories()))
                .filter(o -> ThemeFilter.fits(filter.point(), o.themes().points()))
                .filter(o -> ThemeFilter.fits(filter.sector(), o.themes().sectors()))
                .map(o -> new Use(
                        o,
                        exchange.usesOf(o).stream()
                                .filter(m -> ThemeFilter.fits(
                                        filter.kind(), List.of(m.need().kind())))
                                .toList()))
                .toList();
    }

    private static Stream<Themes> themes(Exchange exchange) {
        return Stream.concat(
                exchange.needs().stream().map(Need::themes),
                exchange.offers().stream().map(Offer::themes));
    }
}
