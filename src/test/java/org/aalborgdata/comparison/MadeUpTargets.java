// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.aalborgdata.catalogue.Indicator;
import org.aalborgdata.figures.Target;
import org.aalborgdata.vocabulary.Iris;
import org.jspecify.annotations.Nullable;

/** Invented targets, some of which replaced others. */
final class MadeUpTargets {
    private MadeUpTargets() {}

    /**
     * A target counted as the figures are.
     *
     * @param targets to which it is added
     * @param name last part of its IRI
     * @param baseline year; null if it names none
     * @param replaces name of the target that it replaced; null if none
     */
    static void add(
            List<Target> targets,
            String territory,
            String indicator,
            String name,
            int year,
            String stated,
            @Nullable Integer baseline,
            @Nullable String replaces) {
        String iri = Iris.RECORD + "made-up/" + name;
        String old = replaces == null ? null : Iris.RECORD + "made-up/" + replaces;
        targets.replaceAll(t -> t.record().equals(old) ? made(t, iri) : t);
        Indicator of =
                MadeUpFigures.CATALOGUE.indicator(Iris.INDICATOR + indicator).orElseThrow();
        targets.add(new Target(
                iri,
                Iris.TERRITORY + territory,
                of.iri(),
                year,
                new BigDecimal(stated),
                stated,
                of.unit(),
                null,
                baseline,
                Iris.METHOD + "made-up",
                "https://example.org/target",
                null,
                Iris.SUBMISSION + "made-up/2021",
                Iris.ORGANISATION + "made-up",
                old,
                null,
                null));
    }

    private static Target made(Target t, String successor) {
        return new Target(
                t.record(),
                t.territory(),
                t.indicator(),
                t.year(),
                t.value(),
                t.stated(),
                t.unit(),
                t.horizon(),
                t.baselineYear(),
                t.method(),
                t.source(),
                t.edition(),
                t.submission(),
                t.publisher(),
                t.revisionOf(),
                successor,
                t.note());
    }
}
