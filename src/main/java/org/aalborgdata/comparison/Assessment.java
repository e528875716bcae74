// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Judgement.Reason;
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
        NOT_COMPARABLE;

        /** Such as {@code with-caveats}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One thing that stands between figures.
     *
     * @param decides whether it makes them not comparable at all
     * @param text one sentence
     * @param reasons the same in a few words at each figure that it concerns, by the IRI of the observation
     */
    public record Caveat(Ground ground, boolean decides, Label text, Map<String, Label> reasons) {

        /** IRIs of the figures it concerns. */
        public Set<String> observations() {
            return reasons.keySet();
        }
    }

    static Assessment of(List<Caveat> caveats) {
        boolean decided = caveats.stream().anyMatch(Caveat::decides);
        Verdict verdict =
                decided ? Verdict.NOT_COMPARABLE : caveats.isEmpty() ? Verdict.COMPARABLE : Verdict.WITH_CAVEATS;
        return new Assessment(verdict, List.copyOf(caveats));
    }

    /** How far one of the figures can be compared with the others. */
    public Judgement judge(String observation) {
        return Judgement.of(caveats.stream()
                .filter(c -> c.observations().contains(observation))
                .map(c -> new Reason(c.ground(), c.decides(), c.reasons().get(observation)))
                .toList());
    }

    /**
     * The same for one figure as a short English code: {@code comparable}, {@code caveats: year, provisional} or
     * {@code not comparable: method}.
     */
    public String codeFor(String observation) {
        List<Reason> own = judge(observation).reasons();
        if (own.isEmpty()) {
            return "comparable";
        }
        boolean decided = own.stream().anyMatch(Reason::decides);
        return own.stream()
                .filter(r -> r.decides() == decided)
                .map(r -> r.ground().code())
                .collect(Collectors.joining(", ", decided ? "not comparable: " : "caveats: ", ""));
    }
}
