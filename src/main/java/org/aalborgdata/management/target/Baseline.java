// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.management.reading.Links;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What the baseline reviews of a territory found and which priorities were chosen from it (R-a.3).
 *
 * @param priorities the most important first
 */
public record Baseline(List<Finding> findings, List<Priority> priorities) {
    /**
     * A finding.
     *
     * @param kind state, pressure, law and so on; null if not stated
     * @param text more words; null if there are none
     * @param document in which it stands; null if not stated
     * @param evidence figures on which it rests
     */
    public record Finding(
            Named finding,
            @Nullable Named kind,
            @Nullable Label text,
            @Nullable Named document,
            List<Named> points,
            List<Named> evidence) {}

    /**
     * An issue chosen for the cycle.
     *
     * @param importance from 1 (most important) to 3; null if not stated
     * @param basedOn findings from which it was chosen
     */
    public record Priority(Named priority, @Nullable Integer importance, List<Named> points, List<Named> basedOn) {}

    /** Findings from which no priority was chosen. */
    public List<Finding> unused() {
        return findings.stream()
                .filter(f -> priorities.stream().noneMatch(p -> p.basedOn().stream()
                        .anyMatch(n -> n.iri().equals(f.finding().iri()))))
                .toList();
    }

    /** The findings from which a priority was chosen, as far as they are known here. */
    public List<Finding> findings(Priority priority) {
        return findings.stream()
                .filter(f -> priority.basedOn().stream()
                        .anyMatch(n -> n.iri().equals(f.finding().iri())))
                .toList();
    }

    public static Baseline of(Reading reading, String territory, Links links) {
        Map<String, String> place = Map.of("territory", territory);
        Map<String, Finding> findings = new LinkedHashMap<>();
        reading.each("findings", place, row -> {
            String iri = row.text("finding");
            findings.computeIfAbsent(
                    iri,
                    f -> new Finding(
                            row.named("finding"),
                            row.maybeNamed("kind"),
                            row.maybeLabel("finding", Terms.DESCRIPTION),
                            row.maybeNamed("document"),
                            links.commitments(iri),
                            links.of(iri, "evidence")));
        });
        Map<String, Priority> priorities = new LinkedHashMap<>();
        reading.each("priorities", place, row -> {
            String iri = row.text("priority");
            priorities.computeIfAbsent(
                    iri,
                    p -> new Priority(
                            row.named("priority"),
                            row.maybeInteger("importance"),
                            links.commitments(iri),
                            links.of(iri, "basedOn")));
        });
        return new Baseline(new ArrayList<>(findings.values()), new ArrayList<>(priorities.values()));
    }
}
