// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.compare;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aalborgdata.comparison.Assessment.Verdict;
import org.aalborgdata.comparison.Comparison;
import org.aalborgdata.comparison.Comparison.Block;
import org.aalborgdata.comparison.ComparisonRequest;
import org.aalborgdata.comparison.Judgement;
import org.aalborgdata.comparison.Judgement.Reason;
import org.aalborgdata.comparison.Pairs;
import org.aalborgdata.comparison.Pairs.Summary;
import org.aalborgdata.register.Register;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * How the territories of one indicator compare with one of them.
 *
 * @param reference name of that one
 * @param summary in the page's language, with how many there are of each verdict
 */
public record HeldAgainst(String reference, String summary, List<Line> lines) {

    /** One territory. Where a reason does not concern all its values it says how many. */
    public record Line(String territory, Judgement judgement) {}

    public static HeldAgainst of(Page page, Pairs pairs, Block block) {
        List<Summary> summaries = pairs.summaries(block);
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long many = summaries.stream().filter(s -> s.verdict() == verdict).count();
            if (many > 0) {
                counts.add(page.count("against." + verdict.code(), many));
            }
        }
        String reference = page.in(pairs.reference().name());
        return new HeldAgainst(
                reference,
                page.t("against.summary", reference, String.join(", ", counts)),
                summaries.stream()
                        .map(s -> new Line(page.in(s.territory().name()), judgement(page, s)))
                        .toList());
    }

    private static Judgement judgement(Page page, Summary summary) {
        return Judgement.of(
                summary.verdict(),
                summary.example().values().stream()
                        .map(r -> reason(page, summary, r))
                        .toList());
    }

    private static Reason reason(Page page, Summary summary, Reason reason) {
        int some = summary.counts().getOrDefault(reason.ground(), 0);
        return some == summary.values()
                ? reason
                : new Reason(
                        reason.ground(),
                        reason.decides(),
                        Label.of(page.t("against.some", page.in(reason.text()), some, summary.values())));
    }

    /** The territories that have values, by name. */
    public static List<Territory> places(Page page, Comparison comparison) {
        return comparison.blocks().stream()
                .flatMap(b -> b.points().stream())
                .map(p -> p.territory())
                .distinct()
                .sorted(Comparator.comparing(t -> page.in(t.name()), Collator.getInstance(page.locale())))
                .toList();
    }

    /** Name of the reference asked for, also where no indicator has a value of it; null if none is asked for. */
    static @Nullable String name(Page page, Comparison comparison, Register register) {
        String asked = comparison.request().reading().against();
        return asked == null
                ? null
                : register.territory(asked).map(t -> page.in(t.name())).orElseGet(() -> Iris.lastSegment(asked));
    }

    /** What a form must send besides the reference, so that the rest of the view stays. */
    public static List<Map.Entry<String, String>> fields(ComparisonRequest request) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Arrays.stream(request.against(null).toQuery().split("&"))
                .map(p -> p.split("=", 2))
                .forEach(p -> fields.add(Map.entry(p[0], URLDecoder.decode(p[1], StandardCharsets.UTF_8))));
        return fields;
    }
}
