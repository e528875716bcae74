// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.aalborgdata.catalogue.Commitment;
import org.aalborgdata.management.target.Progress;

/**
 * The indicators of one commitment in one territory, each counted once, under the commitment of its primary point.
 *
 * @param indicators those of the catalogue by code, then the organisations' own of which the territory has something
 */
public record CommitmentProfile(Commitment commitment, List<IndicatorState> indicators) {

    public int total() {
        return indicators.size();
    }

    /** How many indicators are counted under a state. */
    public int count(Standing standing) {
        return (int) indicators.stream().filter(i -> i.standing() == standing).count();
    }

    /** The same in percent of all indicators of the commitment, with one decimal; 0 where it has none. */
    public BigDecimal percent(Standing standing) {
        return total() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(count(standing) * 100L)
                        .divide(BigDecimal.valueOf(total()), 1, RoundingMode.HALF_UP);
    }

    /** All states in their order, those without any indicator too; the counts add up to {@link #total}. */
    public Map<Standing, Integer> standings() {
        Map<Standing, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(Standing.values()).forEach(s -> counts.put(s, count(s)));
        return counts;
    }

    /** How the indicators moved, whatever their targets; adds up to {@link #total}. */
    public Map<Trend.State, Integer> trends() {
        return counted(Trend.State.values(), i -> i.trend().state());
    }

    /** How the indicators with a target do, one target each; what has no target is not in it. */
    public Map<Progress.State, Integer> targets() {
        Map<Progress.State, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(Progress.State.values()).forEach(s -> counts.put(s, 0));
        indicators.stream()
                .filter(i -> i.target() != null)
                .forEach(i -> counts.merge(i.target().progress().state(), 1, Integer::sum));
        return counts;
    }

    /** How many indicators have a figure. */
    public int withFigures() {
        return (int) indicators.stream().filter(i -> i.trend().latest() != null).count();
    }

    /** The year of the newest figure; empty if there is none. */
    public OptionalInt latestYear() {
        return indicators.stream()
                .filter(i -> i.trend().latest() != null)
                .mapToInt(i -> i.trend().latest().year())
                .max();
    }

    private <S> Map<S, Integer> counted(S[] states, Function<IndicatorState, S> state) {
        Map<S, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(states).forEach(s -> counts.put(s, 0));
        indicators.forEach(i -> counts.merge(state.apply(i), 1, Integer::sum));
        return counts;
    }
}
