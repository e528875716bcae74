// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.ArrayList;
import java.util.HashMap;
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
 * @param judgements of the figures that a caveat concerns, by the IRI of the observation
 */
public record Assessment(Verdict verdict, List<Caveat> caveats, Map<String, Judgement> judgements) {
    private static final Judgement NOTHING = Judgement.of(List.of());

    /** The three answers of the model page, section 7. */
    public enum Verdict {
        COMPARABLE,
        WITH_CAVEATS,
        NOT_COMPARABLE;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** Such as {@code with-caveats}. */
        public String code() {
            return code;
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
        return new Assessment(verdict, List.copyOf(caveats), judgements(caveats));
    }

    /** Most figures of a set have the same reasons, which are put into words once. */
    private static Map<String, Judgement> judgements(List<Caveat> caveats) {
        Map<String, List<Reason>> reasons = new HashMap<>();
        for (Caveat caveat : caveats) {
            caveat.reasons().forEach((observation, text) -> reasons.computeIfAbsent(observation, o -> new ArrayList<>())
                    .add(new Reason(caveat.ground(), caveat.decides(), text)));
        }
        Map<List<Reason>, Judgement> known = new HashMap<>();
        Map<String, Judgement> judgements = new HashMap<>();
        reasons.forEach((observation, own) -> judgements.put(observation, known.computeIfAbsent(own, Judgement::of)));
        return judgements;
    }

    /** How far one of the figures can be compared with the others. */
    public Judgement judge(String observation) {
        return judgements.getOrDefault(observation, NOTHING);
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
