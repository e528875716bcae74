// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aalborgdata.importing.Skip;
import org.aalborgdata.importing.Tally;
import org.aalborgdata.web.Texts;

/** Why cells became no figures, as the page lists it: nothing is cut, but the long tail opens with a click. */
public record Reasons(Tally tally, Texts texts) {
    private static final int FIRST = 6;

    /**
     * One reason.
     *
     * @param first the most frequent details with their counts; empty if the reason says it all
     * @param more the others
     */
    public record Row(Skip reason, int cells, String first, List<String> more) {}

    public List<Row> rows() {
        return tally.reasons().entrySet().stream()
                .map(e -> row(e.getKey(), e.getValue()))
                .toList();
    }

    /** Codes whose land was split, merged or moved. */
    public String kept() {
        return String.join(", ", written(tally.keptCodes()));
    }

    private Row row(Skip reason, Map<String, Integer> details) {
        int cells = details.values().stream().mapToInt(Integer::intValue).sum();
        List<String> all = written(details);
        return new Row(
                reason,
                cells,
                all.stream().limit(FIRST).collect(Collectors.joining(", ")),
                all.stream().skip(FIRST).toList());
    }

    private List<String> written(Map<String, Integer> details) {
        if (details.size() == 1 && details.containsKey("")) {
            return List.of();
        }
        return details.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> (e.getKey().isEmpty() ? "–" : tally.detail(e.getKey()).in(texts.locale())) + " ("
                        + texts.number(e.getValue()) + ")")
                .toList();
    }
}
