// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.figures.Target;
import org.aalborgdata.management.target.MeasureFacts;
import org.aalborgdata.management.target.Progress;
import org.aalborgdata.management.target.TargetFacts;
import org.aalborgdata.management.territory.TerritoryRecords;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * A target that stands, with its progress and what it replaced.
 *
 * @param facts what it says beyond value and year; null where only its figures are known
 * @param replaced the targets it replaced, the latest first; they may be of other indicators
 * @param measures that serve it
 */
public record TargetRow(
        Target target,
        Indicator indicator,
        Label unit,
        @Nullable TargetFacts facts,
        Progress progress,
        List<RevisedTarget> replaced,
        List<MeasureFacts> measures) {

    /** The targets of a territory that stand, ordered by indicator and year. */
    public static List<TargetRow> of(
            String territory, Figures figures, Comparisons comparisons, Catalogue catalogue, TerritoryRecords records) {
        List<Target> all = figures.targetsOf(territory);
        Map<String, RevisedTarget> revised = RevisedTarget.of(territory, figures, comparisons).stream()
                .collect(Collectors.toMap(r -> r.target().record(), Function.identity()));
        List<TargetRow> rows = new ArrayList<>();
        for (Target t : all) {
            if (t.replacedBy() == null) {
                comparisons
                        .indicator(figures, t.indicator())
                        .ifPresent(i -> rows.add(row(t, i, revised, figures, catalogue, records)));
            }
        }
        return rows;
    }

    private static TargetRow row(
            Target t,
            Indicator indicator,
            Map<String, RevisedTarget> revised,
            Figures figures,
            Catalogue catalogue,
            TerritoryRecords records) {
        TargetFacts facts = records.targets().get(t.record());
        return new TargetRow(
                t,
                indicator,
                Units.of(indicator),
                facts,
                Progress.of(
                        t,
                        facts == null ? null : facts.baseline(),
                        indicator,
                        t.method() == null ? null : catalogue.baseYear(t.method()),
                        figures.ofTerritory(t.territory()),
                        facts != null && facts.demonstration()),
                replaced(t, revised),
                records.measures().stream()
                        .filter(m -> m.serves().stream().anyMatch(n -> n.iri().equals(t.record())))
                        .toList());
    }

    /** Only what its own publisher replaced: then the old target points back to this one. */
    private static List<RevisedTarget> replaced(Target target, Map<String, RevisedTarget> revised) {
        List<RevisedTarget> old = new ArrayList<>();
        Target newer = target;
        while (newer.revisionOf() != null) {
            RevisedTarget older = revised.get(newer.revisionOf());
            if (older == null || !newer.record().equals(older.next().record()) || old.contains(older)) {
                break;
            }
            old.add(older);
            newer = older.target();
        }
        return old;
    }

    /** The target's name; that of the indicator where it has none of its own. */
    public Label name() {
        return facts == null ? indicator.label() : facts.target().name();
    }

    public boolean isDemonstration() {
        return facts != null && facts.demonstration();
    }

    /** Whether there is more to say than fits the columns. */
    public boolean hasMore() {
        return target.source() != null
                || !replaced.isEmpty()
                || !measures.isEmpty()
                || facts != null
                        && (!facts.votes().isEmpty()
                                || facts.adopted() != null
                                || facts.resolution() != null
                                || !facts.priorities().isEmpty()
                                || facts.parent() != null
                                || facts.involvement() != null
                                || !facts.assessments().isEmpty());
    }
}
