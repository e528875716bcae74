// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.figures.Target;
import org.aalborgdata.vocabulary.Label;

/**
 * A target that no longer stands, with the one that replaced it. The two may speak of different indicators: a value per
 * inhabitant may be followed by a change since a year.
 *
 * @param unit in which the old target is written
 * @param nextUnit in which its successor is written
 */
public record RevisedTarget(
        Target target, Indicator indicator, Label unit, Target next, Indicator nextIndicator, Label nextUnit) {

    /** The targets of a territory that were replaced, ordered by indicator and year. */
    public static List<RevisedTarget> of(String territory, Figures figures, Comparisons comparisons) {
        List<Target> all = figures.targetsOf(territory);
        Map<String, Target> byIri = all.stream().collect(Collectors.toMap(Target::record, Function.identity()));
        List<RevisedTarget> revised = new ArrayList<>();
        for (Target old : all) {
            Target next = old.replacedBy() == null ? null : byIri.get(old.replacedBy());
            if (next != null) {
                Optional<Indicator> then = comparisons.indicator(figures, old.indicator());
                Optional<Indicator> now = comparisons.indicator(figures, next.indicator());
                if (then.isPresent() && now.isPresent()) {
                    revised.add(new RevisedTarget(
                            old, then.get(), Units.of(then.get()), next, now.get(), Units.of(now.get())));
                }
            }
        }
        revised.sort(Comparator.comparing((RevisedTarget r) -> r.target().indicator())
                .thenComparing(r -> r.target().year()));
        return List.copyOf(revised);
    }

    /** Whether its successor speaks of the same indicator, so that both fit on one axis. */
    public boolean isOfOneIndicator() {
        return indicator.iri().equals(nextIndicator.iri());
    }
}
