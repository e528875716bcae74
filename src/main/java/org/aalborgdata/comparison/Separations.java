// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.comparison.Comparison.Separation;
import org.aalborgdata.vocabulary.Label;

/** Which of the indicators of a comparison a reader could take for one another, and why they are not the same. */
final class Separations {
    /** UCUM for a plain number: what is counted differs from indicator to indicator. */
    private static final String NUMBER = "{#}";

    private Separations() {}

    static List<Separation> of(List<Indicator> indicators) {
        List<Separation> found = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            for (int j = i + 1; j < indicators.size(); j++) {
                Indicator one = indicators.get(i);
                Indicator other = indicators.get(j);
                Set<Ground> grounds = Comparability.indicators(one, other);
                if (lookAlike(one, other, grounds)) {
                    found.add(new Separation(one, other, grounds, reason(one, other, grounds)));
                }
            }
        }
        return found;
    }

    /** Same commitment and unit: numbers that a reader could take for one another, also an amount and the same per head. */
    private static boolean lookAlike(Indicator a, Indicator b, Set<Ground> grounds) {
        return a.commitment().equals(b.commitment())
                && !grounds.contains(Ground.UNIT)
                && (!grounds.contains(Ground.DENOMINATOR) || !NUMBER.equals(a.unit()));
    }

    private static Label reason(Indicator a, Indicator b, Set<Ground> grounds) {
        Label first = Units.of(a);
        Label second = Units.of(b);
        Label units = grounds.contains(Ground.DENOMINATOR)
                ? new Label(
                        " Their units are " + first.en() + " and " + second.en()
                                + ": a large place has more of the one," + " whatever it does.",
                        " Ihre Einheiten sind " + first.de() + " und " + second.de()
                                + ": Vom einen hat ein großer Ort mehr, was immer er tut.")
                : Label.of("");
        return new Label(
                "“" + a.label().en() + "” and “" + b.label().en() + "” measure different things. The first: "
                        + a.definition().en() + ". The second: "
                        + b.definition().en() + "." + units.en(),
                "„" + a.label().de() + "“ und „" + b.label().de() + "“ messen Verschiedenes. Das erste: "
                        + a.definition().de() + ". Das zweite: "
                        + b.definition().de() + "." + units.de());
    }
}
