// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aalborgdata.management.cycle.Profile.Place;
import org.aalborgdata.management.cycle.Profile.Step;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.vocabulary.Label;

/**
 * A step of a cycle as its profile names it, with what is there (R-c.1).
 *
 * @param number 1 to 5
 * @param label the profile's own
 */
public record CycleStep(int number, Named step, Label label, StepState state, List<CoreDocument> core) {
    /** The steps of a cycle in order; empty if its profile describes none. */
    public static List<CycleStep> of(Cycle cycle, Map<String, Profile> profiles) {
        List<CycleStep> steps = new ArrayList<>();
        Profile.in(profiles, cycle.profile()).ifPresent(profile -> {
            for (Step step : profile.steps()) {
                List<CoreDocument> core =
                        step.places().stream().map(p -> core(cycle, p)).toList();
                steps.add(new CycleStep(steps.size() + 1, step.step(), step.label(), state(cycle, step, core), core));
            }
        });
        return List.copyOf(steps);
    }

    private static StepState state(Cycle cycle, Step step, List<CoreDocument> core) {
        if (cycle.completed().contains(step.step().iri())) {
            return StepState.DONE;
        }
        if (core.stream().anyMatch(CoreDocument::exists)) {
            return StepState.UNDER_WAY;
        }
        return core.stream().anyMatch(CoreDocument::isOmitted) ? StepState.OMITTED : StepState.NOT_YET;
    }

    private static CoreDocument core(Cycle cycle, Place place) {
        String role = place.role().notation();
        List<CycleDocument> documents = cycle.documents(role);
        List<Vote> votes = "council-resolution".equals(role)
                ? cycle.votes()
                : documents.stream().flatMap(d -> d.votes().stream()).distinct().toList();
        int records =
                switch (role) {
                    case "council-resolution" -> votes.size();
                    case "knowledge-inventory" -> cycle.knowledge();
                    case "needs-inventory" -> cycle.needs();
                    default -> 0;
                };
        return new CoreDocument(
                place,
                documents,
                records,
                votes,
                cycle.omissions().stream()
                        .filter(o -> o.role().iri().equals(place.role().iri()))
                        .findFirst()
                        .orElse(null));
    }
}
