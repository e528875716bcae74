// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Assessment.Verdict;
import org.aalborgdata.vocabulary.Label;

/**
 * How far one value can be compared: with the others that are shown, or with one of them.
 *
 * @param reasons in the order of {@link Ground}; empty if nothing stands between
 */
public record Judgement(Verdict verdict, List<Reason> reasons) {

    /**
     * One thing that stands between.
     *
     * @param decides whether it makes the values not comparable at all
     * @param text a few words without a full stop, such as {@code 2019 instead of 2022}
     */
    public record Reason(Ground ground, boolean decides, Label text) {}

    static Judgement of(List<Reason> reasons) {
        boolean decided = reasons.stream().anyMatch(Reason::decides);
        Verdict verdict =
                decided ? Verdict.NOT_COMPARABLE : reasons.isEmpty() ? Verdict.COMPARABLE : Verdict.WITH_CAVEATS;
        return new Judgement(verdict, List.copyOf(reasons));
    }

    public boolean has(Ground ground) {
        return reasons.stream().anyMatch(r -> r.ground() == ground);
    }

    /** All reasons in one line, apart by semicolons; empty if there are none. */
    public Label words() {
        return new Label(
                reasons.stream().map(r -> r.text().en()).collect(Collectors.joining("; ")),
                reasons.stream().map(r -> r.text().de()).collect(Collectors.joining("; ")));
    }

    /** Codes of the grounds, apart by spaces. */
    String codes() {
        return reasons.stream().map(r -> r.ground().code()).collect(Collectors.joining(" "));
    }
}
