// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aalborgdata.comparison.Comparison.MissingFigure;
import org.aalborgdata.register.Territory;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * Gaps of consecutive years with one reason, as one line.
 *
 * @param record IRI of the first of them
 */
public record GapRow(
        Territory territory,
        int first,
        int last,
        Label reason,
        @Nullable Label note,
        String record) {

    /** @param gaps ordered by territory and year */
    public static List<GapRow> of(List<MissingFigure> gaps) {
        List<GapRow> rows = new ArrayList<>();
        for (MissingFigure m : gaps) {
            GapRow before = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            boolean continues = before != null
                    && before.territory.equals(m.territory())
                    && before.last + 1 == m.gap().year()
                    && before.reason.equals(m.reason())
                    && Objects.equals(before.note, m.gap().note());
            if (before != null && continues) {
                rows.set(
                        rows.size() - 1,
                        new GapRow(
                                before.territory,
                                before.first,
                                m.gap().year(),
                                before.reason,
                                before.note,
                                before.record));
            } else {
                rows.add(new GapRow(
                        m.territory(),
                        m.gap().year(),
                        m.gap().year(),
                        m.reason(),
                        m.gap().note(),
                        m.gap().record()));
            }
        }
        return rows;
    }
}
