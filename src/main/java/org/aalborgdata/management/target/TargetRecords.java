// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.management.cycle.Votes;
import org.aalborgdata.management.reading.Links;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.target.TargetFacts.Assessment;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Terms;

/** Reads what targets say beyond value and year. */
public final class TargetRecords {
    private TargetRecords() {}

    /** The targets of a territory by their IRI. */
    public static Map<String, TargetFacts> of(Reading reading, String territory, Links links) {
        Map<String, List<Assessment>> assessments = new HashMap<>();
        reading.each("assessments", Map.of("territory", territory), row -> assessments
                .computeIfAbsent(row.text("target"), t -> new ArrayList<>())
                .add(new Assessment(
                        row.named("assessment"),
                        row.named("assessor"),
                        row.named("level"),
                        row.maybeNamed("cycle"),
                        row.maybeWhen("date"),
                        row.maybeLabel("assessment", Terms.NOTE))));
        Votes votes = Votes.read(reading);
        Map<String, TargetFacts> facts = new LinkedHashMap<>();
        reading.each("targets", Map.of("territory", territory), row -> {
            String iri = row.text("target");
            facts.computeIfAbsent(
                    iri,
                    t -> new TargetFacts(
                            row.named("target"),
                            row.maybeText("baseline"),
                            votes.approving(iri),
                            row.maybeWhen("adopted"),
                            row.maybeText("resolution"),
                            links.of(iri, "addresses"),
                            row.maybeNamed("parent"),
                            row.maybeLabel("target", AalborgTerms.STAKEHOLDER_INVOLVEMENT),
                            List.copyOf(assessments.getOrDefault(iri, List.of())),
                            row.isTrue("demonstration")));
        });
        return facts;
    }
}
