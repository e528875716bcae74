// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.aalborgdata.validation.StoreFault;
import org.aalborgdata.validation.StoreRule;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;

/** The numbers that raised a warning, in both languages. */
final class Words {
    /** Further from a power of ten, a wrong unit or decimal point is no better guess than any other. */
    static final double NEAR_POWER = 0.15;

    private static final int MOST_YEARS = 8;

    private Words() {}

    static StoreFault fault(StoreRule rule, Observed figure, Label... numbers) {
        return new StoreFault(rule, figure.node(), Terms.OBS_VALUE, figure.literal(), join(numbers));
    }

    static Label join(Label... parts) {
        return new Label(
                Arrays.stream(parts).map(Label::en).collect(Collectors.joining()),
                Arrays.stream(parts).map(Label::de).collect(Collectors.joining()));
    }

    /** {@code 2009: 3254.2, 2010: 3280}. */
    static Label years(List<Observed> figures) {
        List<Label> parts = figures.stream()
                .limit(MOST_YEARS)
                .map(f -> join(Label.of(f.year() + ": "), number(f.value())))
                .toList();
        return list(parts);
    }

    /** Semicolons in German, where the comma stands in the numbers. */
    static Label list(List<Label> parts) {
        return new Label(
                parts.stream().map(Label::en).collect(Collectors.joining(", ")),
                parts.stream().map(Label::de).collect(Collectors.joining("; ")));
    }

    /** With a decimal point or comma and without grouping, as it is typed. */
    static Label number(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        return new Label(plain, plain.replace('.', ','));
    }

    /** {@code 100 times} or {@code one 12th of}, from the logarithm of the ratio. */
    static Label factor(double log) {
        BigDecimal ratio = new BigDecimal(Math.pow(10, Math.abs(log)))
                .round(new MathContext(2, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        Label times = number(ratio);
        return log > 0
                ? new Label("about " + times.en() + " times", "etwa " + times.de() + "-mal so groß")
                : new Label("about 1/" + times.en() + " of", "etwa 1/" + times.de() + " so groß");
    }

    /** Says so if a factor is near a power of ten; else empty. */
    static Label likely(double log) {
        long power = Math.round(Math.abs(log));
        if (power == 0 || Math.abs(Math.abs(log) - power) > NEAR_POWER) {
            return Label.of("");
        }
        String factor = BigDecimal.ONE.scaleByPowerOfTen((int) power).toPlainString();
        return new Label(
                "; a factor of " + factor + " is likely a wrong unit or decimal point",
                "; ein Faktor von " + factor + " deutet auf Einheit oder Komma");
    }

    /** The last part of an IRI. */
    static String name(String iri) {
        return Iris.lastSegment(iri);
    }
}
