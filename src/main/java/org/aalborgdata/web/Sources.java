// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web;

import java.util.List;
import org.aalborgdata.comparison.Comparison.Panel;
import org.aalborgdata.figures.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of panels were read, each once.
 *
 * @param list in the order of the figures
 */
public record Sources(List<Source> list) {
    private static final int NAMED = 4;

    /** One source in one edition. */
    public record Source(String iri, @Nullable Edition edition) {}

    public static Sources of(List<Panel> panels) {
        return new Sources(panels.stream()
                .flatMap(p -> p.series().stream())
                .flatMap(s -> s.points().stream())
                .map(p -> new Source(p.figure().source(), p.figure().edition()))
                .distinct()
                .toList());
    }

    /** Those that are named under the chart. */
    public List<Source> first() {
        return list.stream().limit(NAMED).toList();
    }

    /** How many are named in the table only. */
    public int more() {
        return Math.max(0, list.size() - NAMED);
    }
}
