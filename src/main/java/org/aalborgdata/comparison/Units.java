// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.Map;
import java.util.Set;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.vocabulary.Label;

/** Units as people write them, from UCUM, the denominator and what is weighed. */
public final class Units {
    private static final Map<String, Label> UCUM = Map.ofEntries(
            Map.entry("%", Label.of("%")),
            Map.entry("a", new Label("years", "Jahre")),
            Map.entry("d", new Label("days", "Tage")),
            Map.entry("t", Label.of("t")),
            Map.entry("kg", Label.of("kg")),
            Map.entry("m2", Label.of("m²")),
            Map.entry("km", Label.of("km")),
            Map.entry("L/d", new Label("litres per day", "Liter am Tag")),
            Map.entry("ug/m3", Label.of("µg/m³")),
            Map.entry("kW.h", Label.of("kWh")),
            Map.entry("MW.h", Label.of("MWh")),
            Map.entry("GW.h", Label.of("GWh")),
            Map.entry("kW.h/m2", Label.of("kWh/m²")),
            Map.entry("{EUR}", Label.of("€")),
            Map.entry("{gha}", new Label("global hectares", "globale Hektar")),
            Map.entry("{inh}", new Label("inhabitants", "Einwohner")),
            Map.entry("{inh}/km2", new Label("inhabitants per km²", "Einwohner je km²")),
            Map.entry("{#}", new Label("number", "Anzahl")));

    private static final Map<String, Label> PER_ONE = Map.of(
            "inhabitant", new Label("inhabitant", "Einwohner"),
            "inhabitant-below-65", new Label("inhabitant below 65", "Einwohner unter 65"),
            "inhabitant-15-to-64", new Label("inhabitant aged 15 to 64", "Einwohner von 15 bis 64"),
            "household", new Label("household", "Haushalt"));

    private static final Map<String, Label> PER_MANY = Map.of(
            "inhabitant", new Label("inhabitants", "Einwohner"),
            "inhabitant-below-65", new Label("inhabitants below 65", "Einwohner unter 65"),
            "inhabitant-15-to-64", new Label("inhabitants aged 15 to 64", "Einwohner von 15 bis 64"),
            "household", new Label("households", "Haushalte"));

    private static final Set<String> GREENHOUSE_GASES = Set.of("AC10-01", "AC10-04", "AC10-09");
    private static final Set<String> CARBON_DIOXIDE = Set.of("AC10-02", "AC10-11");

    private Units() {}

    /** Such as {@code t CO₂e per inhabitant}. UCUM itself where we have no words for it. */
    public static Label of(Indicator indicator) {
        Label unit = UCUM.getOrDefault(indicator.unit(), Label.of(indicator.unit()));
        String substance = GREENHOUSE_GASES.contains(indicator.code())
                ? " CO₂e"
                : CARBON_DIOXIDE.contains(indicator.code()) ? " CO₂" : "";
        String denominator = indicator.denominator();
        String en = unit.en() + substance;
        String de = unit.de() + substance;
        if (denominator == null) {
            return new Label(en, de);
        }
        boolean one = indicator.perQuantity() == 1;
        Label per = (one ? PER_ONE : PER_MANY).getOrDefault(denominator, Label.of(denominator));
        if ("{#}".equals(indicator.unit())) {
            en = "";
            de = "";
        }
        String manyEn = one ? "" : grouped(indicator.perQuantity(), ',') + " ";
        String manyDe = one ? "" : grouped(indicator.perQuantity(), '.') + " ";
        return new Label((en + " per " + manyEn + per.en()).strip(), (de + " je " + manyDe + per.de()).strip());
    }

    private static String grouped(int number, char separator) {
        return number < 1000 ? "" + number : number / 1000 + "" + separator + "%03d".formatted(number % 1000);
    }
}
