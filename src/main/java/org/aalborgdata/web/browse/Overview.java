// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Commitment;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Units;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.compare.ChartData;

/** What there is: commitments, indicators and territories with the number of their figures. */
public final class Overview {
    private Overview() {}

    /** A commitment with its indicators. */
    public record CommitmentRow(Commitment commitment, List<IndicatorRow> indicators) {
        public int figures() {
            return indicators.stream().mapToInt(IndicatorRow::figures).sum();
        }
    }

    /**
     * An indicator and how far it is covered.
     *
     * @param span such as {@code 2008–2018}; empty without figures
     */
    public record IndicatorRow(Indicator indicator, Label unit, int figures, int territories, String span) {}

    /**
     * Territories of one country.
     *
     * @param name of the country in the page's language
     */
    public record Country(String code, String name, List<TerritoryRow> territories) {}

    /** @param latest the newest year with a figure, or empty */
    public record TerritoryRow(Territory territory, int figures, int indicators, int targets, String latest) {}

    static List<CommitmentRow> commitments(Figures figures, Catalogue catalogue) {
        List<Indicator> all = new ArrayList<>(catalogue.indicators());
        figures.indicatorsWithFigures().stream()
                .flatMap(iri -> figures.localIndicator(iri).stream())
                .sorted(Comparator.comparing(Indicator::iri))
                .forEach(all::add);
        return catalogue.commitments().stream()
                .map(c -> new CommitmentRow(
                        c,
                        all.stream()
                                .filter(i -> i.commitment().equals(c.number()))
                                .map(i -> row(figures, i))
                                .toList()))
                .toList();
    }

    private static IndicatorRow row(Figures figures, Indicator indicator) {
        List<Figure> own = figures.select(List.of(indicator.iri()), List.of(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        var years = own.stream().mapToInt(Figure::year).summaryStatistics();
        return new IndicatorRow(
                indicator,
                Units.of(indicator),
                own.size(),
                figures.territoriesWith(indicator.iri()).size(),
                own.isEmpty() ? "" : ChartData.span(years.getMin(), years.getMax()));
    }

    /** @param names of countries by code; territories of a country stand together */
    static List<Country> countries(List<Territory> territories, Figures figures, Map<String, String> names) {
        Map<String, List<TerritoryRow>> byCountry = new LinkedHashMap<>();
        for (Territory t : territories) {
            List<Figure> own = figures.ofTerritory(t.iri());
            var years = own.stream().mapToInt(Figure::year).summaryStatistics();
            byCountry
                    .computeIfAbsent(t.country(), c -> new ArrayList<>())
                    .add(new TerritoryRow(
                            t,
                            own.size(),
                            (int) own.stream().map(Figure::indicator).distinct().count(),
                            figures.targetsOf(t.iri()).size(),
                            own.isEmpty() ? "" : String.valueOf(years.getMax())));
        }
        List<Country> countries = new ArrayList<>();
        byCountry.forEach((code, rows) -> countries.add(new Country(code, names.getOrDefault(code, code), rows)));
        return countries;
    }

    /** A statistical region or state of which nobody has stated anything; the register holds thousands. */
    static boolean isOnlyRegistered(Territory territory, Figures figures, Register register) {
        if (!figures.territories().contains(territory.iri())) {
            return isStatistical(territory)
                    && register.governing(territory.iri()).isEmpty();
        }
        return figures.ofTerritory(territory.iri()).isEmpty()
                && isStatistical(territory)
                && figures.targetsOf(territory.iri()).isEmpty()
                && register.governing(territory.iri()).isEmpty();
    }

    private static boolean isStatistical(Territory territory) {
        return territory.type().startsWith("nuts-") || territory.type().equals("country");
    }

    /** Statistics write EL and UK, which Java does not know as countries. */
    static String country(String code, Register register, Locale locale) {
        return register.territory(Iris.TERRITORY + code)
                .map(t -> t.name().in(locale))
                .orElseGet(() -> code.isEmpty()
                        ? ""
                        : new Locale.Builder().setRegion(code).build().getDisplayCountry(locale));
    }
}
