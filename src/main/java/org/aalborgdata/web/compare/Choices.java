// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Commitment;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.Page;
import org.aalborgdata.web.Pages;

/**
 * What the form of the comparison offers: indicators and territories that have figures.
 *
 * @param groups indicators by commitment, those of organisations beside those of the catalogue
 * @param territories a list for fields to suggest from: each as {@link #written}, sorted by name
 */
public record Choices(List<Group> groups, Content territories) {
    private static final Pattern CODE_IN_BRACKETS = Pattern.compile(".*\\(([^()]+)\\)\\s*");

    /** Indicators of one commitment. */
    public record Group(Commitment commitment, List<Indicator> indicators) {}

    static Choices of(Figures figures, Catalogue catalogue, Register register, Page page, Pages pages) {
        Locale locale = page.locale();
        List<Indicator> all = new ArrayList<>();
        for (String iri : figures.indicatorsWithFigures()) {
            catalogue.indicator(iri).or(() -> figures.localIndicator(iri)).ifPresent(all::add);
        }
        List<Group> groups = new ArrayList<>();
        for (Commitment commitment : catalogue.commitments()) {
            List<Indicator> own = all.stream()
                    .filter(i -> i.commitment().equals(commitment.number()))
                    .sorted(java.util.Comparator.comparing(Indicator::local).thenComparing(Indicator::code))
                    .toList();
            if (!own.isEmpty()) {
                groups.add(new Group(commitment, own));
            }
        }
        List<String> territories = register.territories().stream()
                .filter(t -> !figures.ofTerritory(t.iri()).isEmpty())
                .sorted(java.util.Comparator.comparing(
                        t -> t.name().in(locale), java.text.Collator.getInstance(locale)))
                .map(t -> written(t, locale))
                .toList();
        return new Choices(groups, pages.piece("part/offered.jte", page, Map.of("territories", territories)));
    }

    /** How the form writes a territory, and understands it when it comes back. */
    public static String written(Territory territory, Locale locale) {
        return territory.name().in(locale) + " (" + territory.code() + ")";
    }

    /**
     * Parameters with what people type turned into codes: {@code Växjö (SE-0780)} and {@code växjö} both become
     * {@code SE-0780}; what is not recognised stays, so that the error names it.
     */
    public static Map<String, List<String>> understood(Map<String, String[]> parameters, Register register) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        parameters.forEach((name, values) -> result.put(name, new ArrayList<>(List.of(values))));
        for (String place : List.of("territory", "against", "peer")) {
            result.computeIfPresent(place, (name, typed) -> typed.stream()
                    .map(t -> territory(t.strip(), register))
                    .toList());
        }
        return result;
    }

    private static String territory(String typed, Register register) {
        if (register.territory(Iris.TERRITORY + typed).isPresent()) {
            return typed;
        }
        Matcher brackets = CODE_IN_BRACKETS.matcher(typed);
        String code = brackets.matches() ? brackets.group(1) : typed;
        Collection<Territory> known = register.territories();
        for (Territory t : known) {
            if (t.code().equalsIgnoreCase(code) || t.iri().equals(code)) {
                return t.code();
            }
        }
        for (Territory t : known) {
            if (t.name().en().equalsIgnoreCase(typed) || t.name().de().equalsIgnoreCase(typed)) {
                return t.code();
            }
        }
        return typed;
    }
}
