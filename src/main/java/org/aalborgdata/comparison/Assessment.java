// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalborgdata.vocabulary.Label;

/**
 * How far figures shown together can be compared, and everything that stands between them.
 *
 * @param caveats in the order of {@link Ground}, one per ground
 */
public record Assessment(Verdict verdict, List<Caveat> caveats) {

    /** The three answers of the model page, section 7. */
    public enum Verdict {
        COMPARABLE,
        WITH_CAVEATS,
        NOT_COMPARABLE
    }

    /**
     * One thing that stands between figures.
     *
     * @param decides whether it makes them not comparable at all
     * @param text one sentence
     * @param observations IRIs of the figures it concerns
     */
    public record Caveat(Ground ground, boolean decides, Label text, Set<String> observations) {}

    static Assessment of(List<Caveat> caveats) {
        boolean decided = caveats.stream().anyMatch(Caveat::decides);
        Verdict verdict =
                decided ? Verdict.NOT_COMPARABLE : caveats.isEmpty() ? Verdict.COMPARABLE : Verdict.WITH_CAVEATS;
        return new Assessment(verdict, List.copyOf(caveats));
    }

    /**
     * The same for one figure as a short English code: {@code comparable}, {@code caveats: year, provisional} or
     * {@code not comparable: method}.
     */
    public String codeFor(String observation) {
        List<Caveat> own = caveats.stream()
                .filter(c -> c.observations().contains(observation))
                .toList();
        if (own.isEmpty()) {
            return "comparable";
        }
        boolean decided = own.stream().anyMatch(Caveat::decides);
        return own.stream()
                .filter(c -> c.decides() == decided)
                .map(c -> c.ground().code())
                .collect(Collectors.joining(", ", decided ? "not comparable: " : "caveats: ", ""));
    }
}
