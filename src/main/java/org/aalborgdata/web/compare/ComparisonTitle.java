// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.web.Texts;

/** What a comparison is called. */
public final class ComparisonTitle {
    private ComparisonTitle() {}

    /** Subject and years, such as {@code Fossil CO2 emissions per inhabitant: Växjö and 3 peers, 2011–2019}. */
    public static String of(Comparison comparison, Texts texts) {
        String indicators = comparison.blocks().stream()
                .limit(2)
                .map(Block::indicator)
                .map(i -> i == comparison.blocks().get(0).indicator()
                        ? i.label().in(texts.locale())
                        : withinSentence(i, texts))
                .collect(Collectors.joining(texts.t("compare.and")));
        if (comparison.blocks().size() > 2) {
            indicators = indicators + " "
                    + texts.t("compare.more", comparison.blocks().size() - 2);
        }
        List<Territory> places = territories(comparison, false);
        List<Territory> peers = territories(comparison, true);
        if (places.isEmpty()) {
            places = comparison.blocks().stream()
                    .flatMap(b -> b.silent().stream())
                    .distinct()
                    .toList();
        }
        String where = places.isEmpty()
                ? ""
                : ": "
                        + (places.size() > 3
                                ? texts.count("count.territories", places.size())
                                : places.stream()
                                        .map(t -> t.name().in(texts.locale()))
                                        .collect(Collectors.joining(", ")))
                        + (peers.isEmpty() ? "" : texts.count("compare.peers", peers.size()));
        List<Integer> years = comparison.blocks().stream()
                .map(Block::points)
                .flatMap(List::stream)
                .map(p -> p.figure().year())
                .sorted()
                .toList();
        String when = years.isEmpty() ? "" : ", " + ChartData.span(years.get(0), years.get(years.size() - 1));
        return (indicators + where + when).replace("CO2", "CO₂");
    }

    private static List<Territory> territories(Comparison comparison, boolean peers) {
        return comparison.blocks().stream()
                .flatMap(b -> b.panels().stream())
                .flatMap(p -> p.series().stream())
                .filter(s -> s.peer() == peers)
                .map(s -> s.territory())
                .distinct()
                .toList();
    }

    /** English names of the catalogue begin small there, unless with a formula; those of regions may be proper names. */
    private static String withinSentence(Indicator indicator, Texts texts) {
        String name = indicator.label().in(texts.locale());
        boolean small = texts.locale().getLanguage().equals("en")
                && indicator.iri().startsWith(Iris.INDICATOR)
                && name.length() > 1
                && Character.isLowerCase(name.charAt(1));
        return small ? name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1) : name;
    }
}
