// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aalborgdata.comparison.Assessment.Verdict;
import org.aalborgdata.vocabulary.Label;

/**
 * How far one value can be compared: with the others that are shown, or with one of them.
 *
 * @param reasons in the order of {@link Ground}; empty if nothing stands between
 * @param words all reasons in one line, apart by semicolons; empty if there are none
 */
public record Judgement(Verdict verdict, List<Reason> reasons, Label words) {

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
        return of(verdict, reasons);
    }

    /** Where the verdict is known already. */
    public static Judgement of(Verdict verdict, List<Reason> reasons) {
        return new Judgement(
                verdict, List.copyOf(reasons), new Label(joined(reasons, Label::en), joined(reasons, Label::de)));
    }

    public boolean has(Ground ground) {
        return reasons.stream().anyMatch(r -> r.ground() == ground);
    }

    private static String joined(List<Reason> reasons, Function<Label, String> in) {
        return reasons.stream().map(r -> in.apply(r.text())).collect(Collectors.joining("; "));
    }

    /** Codes of the grounds, apart by spaces. */
    String codes() {
        return reasons.stream().map(r -> r.ground().code()).collect(Collectors.joining(" "));
    }
}
