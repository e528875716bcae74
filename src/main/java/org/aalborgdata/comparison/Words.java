// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aalborgdata.vocabulary.Label;

/** Codes of the data in words, and counts as sentences write them. */
public final class Words {
    private static final int LEAST_GROUPED = 1_000;
    private static final List<String> ENGLISH = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> GERMAN = List.of(
            "keiner", "einer", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
            "zwölf");

    private static final Map<String, Label> TERRITORY_TYPES = Map.ofEntries(
            Map.entry("country", new Label("country", "Land")),
            Map.entry("municipality", new Label("municipality", "Gemeinde")),
            Map.entry("association", new Label("association of municipalities", "Gemeindeverband")),
            Map.entry("county", new Label("county", "Provinz oder Kreis")),
            Map.entry("region", new Label("region", "Region")),
            Map.entry("nuts-1", new Label("NUTS 1 region", "NUTS-1-Region")),
            Map.entry("nuts-2", new Label("NUTS 2 region", "NUTS-2-Region")),
            Map.entry("nuts-3", new Label("NUTS 3 region", "NUTS-3-Region")),
            Map.entry("district", new Label("district", "Stadtteil")));

    private static final Map<String, Label> GAP_REASONS = Map.of(
            "not-collected", new Label("not collected", "nicht erhoben"),
            "not-yet-due", new Label("not yet due", "noch nicht fällig"),
            "not-applicable", new Label("not applicable", "nicht anwendbar"),
            "confidential", new Label("confidential", "vertraulich"),
            "boundary-changed", new Label("boundary changed", "Gebiet geändert"));

    private static final Map<String, Label> STATUSES = Map.ofEntries(
            Map.entry("A", new Label("normal", "normal")),
            Map.entry("B", new Label("break in the series", "Bruch in der Reihe")),
            Map.entry("D", new Label("definition differs", "abweichende Definition")),
            Map.entry("E", new Label("estimated", "geschätzt")),
            Map.entry("F", new Label("forecast", "Vorausschätzung")),
            Map.entry("I", new Label("imputed", "ergänzt")),
            Map.entry("M", new Label("missing", "fehlt")),
            Map.entry("N", new Label("not significant", "nicht signifikant")),
            Map.entry("P", new Label("provisional", "vorläufig")),
            Map.entry("R", new Label("revised", "überarbeitet")),
            Map.entry("S", new Label("strike or special event", "Sonderereignis")),
            Map.entry("U", new Label("low reliability", "geringe Zuverlässigkeit")));

    private Words() {}

    /** A territory type; the code itself if it is new. */
    public static Label territoryType(String code) {
        return TERRITORY_TYPES.getOrDefault(code, Label.of(code));
    }

    /** Why a figure is missing; the code itself if it is new. */
    public static Label gapReason(String code) {
        return GAP_REASONS.getOrDefault(code, Label.of(code));
    }

    /** A status of a figure; the code itself if it is new. */
    public static Label status(String code) {
        return STATUSES.getOrDefault(code, Label.of(code));
    }

    /** {@code Two of nine values are …} or {@code All nine values are …}. */
    static Label share(int some, int all, Label predicate) {
        if (all == 1) {
            return new Label("The value is " + predicate.en() + ".", "Der Wert ist " + predicate.de() + ".");
        }
        if (some == all) {
            return new Label(
                    "All " + english(all) + " values are " + predicate.en() + ".",
                    "Alle " + german(all) + " Werte sind " + predicate.de() + ".");
        }
        return new Label(
                capital(english(some)) + " of " + english(all) + " values " + (some == 1 ? "is " : "are ")
                        + predicate.en() + ".",
                capital(german(some)) + " von " + german(all) + " Werten " + (some == 1 ? "ist " : "sind ")
                        + predicate.de() + ".");
    }

    static String english(int number) {
        return number < ENGLISH.size() ? ENGLISH.get(number) : grouped(number, Locale.ENGLISH);
    }

    static String german(int number) {
        return number < GERMAN.size() ? GERMAN.get(number) : grouped(number, Locale.GERMAN);
    }

    private static String grouped(int number, Locale locale) {
        return number < LEAST_GROUPED ? Integer.toString(number) : String.format(locale, "%,d", number);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
