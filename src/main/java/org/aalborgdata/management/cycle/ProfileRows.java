// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aalborgdata.management.cycle.Profile.Place;
import org.aalborgdata.management.cycle.Profile.Step;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.reading.Row;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Makes profiles of the rows of their bindings. */
final class ProfileRows {
    private record Line(Named profile, Named step, @Nullable Named role, String requirement, Label label) {}

    private ProfileRows() {}

    static Map<String, Profile> read(Reading reading) {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        for (Line line : reading.rows("profile-bindings", ProfileRows::line)) {
            Profile profile = profiles.computeIfAbsent(
                    line.profile().iri(), iri -> new Profile(line.profile(), new ArrayList<>()));
            Named role = line.role();
            if (role == null) {
                profile.steps().add(new Step(line.step(), line.label(), new ArrayList<>()));
            } else {
                step(profile, line).places().add(new Place(role, line.label(), line.requirement()));
            }
        }
        return profiles;
    }

    /** A profile that places documents in a step without naming it takes the common name. */
    private static Step step(Profile profile, Line line) {
        return profile.steps().stream()
                .filter(s -> s.step().iri().equals(line.step().iri()))
                .findFirst()
                .orElseGet(() -> {
                    Step step = new Step(line.step(), line.step().name(), new ArrayList<>());
                    profile.steps().add(step);
                    return step;
                });
    }

    private static Line line(Row row) {
        Named requirement = row.maybeNamed("requirement");
        Named role = row.maybeNamed("role");
        Label label = role == null ? row.named("step").name() : role.name();
        String en = row.maybeText("labelEn");
        String de = row.maybeText("labelDe");
        return new Line(
                row.named("profile"),
                row.named("step"),
                role,
                requirement == null ? "optional" : requirement.notation(),
                new Label(en == null ? label.en() : en, de == null ? label.de() : de));
    }
}
