// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.register.Territory;
import org.aalborgdata.web.Texts;

/** What a comparison is called. */
public final class ComparisonTitle {
    private ComparisonTitle() {}

    /** Subject and years, such as {@code Fossil CO2 emissions per inhabitant: Växjö, Lahti, 2011–2019}. */
    public static String of(Comparison comparison, Texts texts) {
        String indicators = comparison.blocks().stream()
                .limit(2)
                .map(b -> b.indicator().label().in(texts.locale()))
                .collect(Collectors.joining(texts.t("compare.and")));
        if (comparison.blocks().size() > 2) {
            indicators = indicators + " "
                    + texts.t("compare.more", comparison.blocks().size() - 2);
        }
        List<Territory> places = comparison.blocks().stream()
                .flatMap(b -> b.panels().stream())
                .flatMap(p -> p.series().stream())
                .filter(s -> !s.peer())
                .map(s -> s.territory())
                .distinct()
                .toList();
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
                                        .collect(Collectors.joining(", ")));
        List<Integer> years = comparison.blocks().stream()
                .map(Block::points)
                .flatMap(List::stream)
                .map(p -> p.figure().year())
                .sorted()
                .toList();
        String when = years.isEmpty() ? "" : ", " + ChartData.span(years.get(0), years.get(years.size() - 1));
        return (indicators + where + when).replace("CO2", "CO₂");
    }
}
