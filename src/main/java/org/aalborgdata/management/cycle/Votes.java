// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.reading.Row;

/**
 * All resolutions, oldest first.
 *
 * @param ofCycle by the IRI of their cycle
 * @param approving by the IRI of the document or target that they approve
 */
public record Votes(Map<String, List<Vote>> ofCycle, Map<String, List<Vote>> approving) {
    public static Votes read(Reading reading) {
        Map<String, Vote> known = new LinkedHashMap<>();
        Map<String, List<Vote>> approving = new HashMap<>();
        reading.each("votes", Map.of(), row -> {
            // A resolution with two sources or two documents comes in several rows.
            Vote vote = known.computeIfAbsent(row.text("vote"), iri -> vote(row));
            if (row.has("approved")) {
                List<Vote> votes = approving.computeIfAbsent(row.text("approved"), a -> new ArrayList<>());
                if (!votes.contains(vote)) {
                    votes.add(vote);
                }
            }
        });
        Map<String, List<Vote>> ofCycle = new HashMap<>();
        for (Vote vote : known.values()) {
            if (vote.cycle() != null) {
                ofCycle.computeIfAbsent(vote.cycle(), c -> new ArrayList<>()).add(vote);
            }
        }
        return new Votes(ofCycle, approving);
    }

    /** What approves a document or target. */
    public List<Vote> approving(String iri) {
        return List.copyOf(approving.getOrDefault(iri, List.of()));
    }

    private static Vote vote(Row row) {
        return new Vote(
                row.named("vote"),
                row.maybeText("cycle"),
                row.maybeText("body"),
                row.maybeWhen("on"),
                row.maybeText("number"),
                row.maybeNamed("kind"),
                row.maybeText("source"));
    }
}
