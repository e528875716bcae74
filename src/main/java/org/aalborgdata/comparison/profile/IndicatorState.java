// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.profile;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.TargetRow;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.figures.Gap;
import org.aalborgdata.management.target.Progress;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of one indicator of a territory, with everything it rests on.
 *
 * @param unit as people write it
 * @param target the one that is counted: of those that stand and can be measured the next one after the latest figure, for
 *     one before is settled, else the last one; if none can be measured, chosen alike of all; null if none stands
 * @param targets all that stand, by year
 * @param gaps stated absences of this indicator, by year
 */
public record IndicatorState(
        Indicator indicator,
        Label unit,
        Trend trend,
        @Nullable TargetRow target,
        List<TargetRow> targets,
        List<Gap> gaps) {

    static IndicatorState of(
            Indicator indicator,
            Label unit,
            List<Figure> figures,
            Set<String> boundaryMoves,
            List<TargetRow> targets,
            List<Gap> gaps) {
        Trend trend = Trend.of(indicator, figures, boundaryMoves);
        List<TargetRow> byYear = targets.stream()
                .sorted(Comparator.comparingInt(r -> r.target().year()))
                .toList();
        return new IndicatorState(indicator, unit, trend, counted(byYear, trend), byYear, gaps);
    }

    private static @Nullable TargetRow counted(List<TargetRow> byYear, Trend trend) {
        List<TargetRow> measured =
                byYear.stream().filter(IndicatorState::isMeasured).toList();
        List<TargetRow> candidates = measured.isEmpty() ? byYear : measured;
        int latest = trend.latest() == null ? 0 : trend.latest().year();
        return candidates.stream()
                .filter(r -> r.target().year() > latest)
                .findFirst()
                .orElseGet(() -> candidates.isEmpty() ? null : candidates.get(candidates.size() - 1));
    }

    private static boolean isMeasured(TargetRow row) {
        return row.progress().state() != Progress.State.NO_DATA;
    }

    /** Under which state it is counted. */
    public Standing standing() {
        if (target != null && isMeasured(target)) {
            return switch (target.progress().state()) {
                case REACHED, ON_TRACK -> Standing.ON_TRACK;
                default -> Standing.OFF_TRACK;
            };
        }
        return switch (trend.state()) {
            case IMPROVING -> Standing.IMPROVING;
            case WORSENING -> Standing.WORSENING;
            case NO_CLEAR_CHANGE -> Standing.NO_CLEAR_CHANGE;
            case NO_DIRECTION, TOO_SHORT -> Standing.NOT_JUDGED;
            case NO_DATA -> Standing.NO_DATA;
        };
    }

    /** The rule that decided the standing, in one sentence. */
    public Label rule() {
        if (target == null || !isMeasured(target)) {
            return trend.rule();
        }
        Progress progress = target.progress();
        int year = target.target().year();
        int actual = progress.actual() == null ? year : progress.actual().year();
        int from = progress.baseline() == null ? year : progress.baseline().year();
        return switch (progress.state()) {
            case REACHED ->
                new Label(
                        "The figure of " + actual + " reaches the target for " + year + ".",
                        "Die Zahl von " + actual + " erreicht das Ziel für " + year + ".");
            case MISSED ->
                new Label(
                        "The figure of " + actual + " did not reach the target for " + year + ".",
                        "Die Zahl von " + actual + " hat das Ziel für " + year + " nicht erreicht.");
            case ON_TRACK ->
                new Label(
                        "The figure of " + actual + " is on the straight line from " + from + " to the target for "
                                + year + ", or better.",
                        "Die Zahl von " + actual + " liegt auf der geraden Linie von " + from + " zum Ziel für " + year
                                + " oder besser.");
            default ->
                new Label(
                        "The figure of " + actual + " is behind the straight line from " + from + " to the target for "
                                + year + ".",
                        "Die Zahl von " + actual + " liegt hinter der geraden Linie von " + from + " zum Ziel für "
                                + year + ".");
        };
    }

    /** IRIs of the observations on which trend and progress rest, the latest first. */
    public Set<String> observations() {
        Progress progress = target == null ? null : target.progress();
        Set<String> iris = new LinkedHashSet<>();
        Stream.of(
                        trend.latest(),
                        trend.earlier(),
                        progress == null ? null : progress.actual(),
                        progress == null || progress.baseline() == null
                                ? null
                                : progress.baseline().figure())
                .filter(java.util.Objects::nonNull)
                .forEach(f -> iris.add(f.observation()));
        return iris;
    }

    /** Whether anything was invented to show the program. */
    public boolean isDemonstration() {
        return trend.latest() != null && trend.latest().demonstration() || target != null && target.isDemonstration();
    }
}
