// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * How one management system names the five steps and which documents it places in them (R-0.1, R-c.1).
 *
 * @param profile its IRI and title
 * @param steps in the order of the cycle
 */
public record Profile(Named profile, List<Step> steps) {
    /**
     * One step under this profile's own name.
     *
     * @param step the step all systems share
     */
    public record Step(Named step, Label label, List<Place> places) {}

    /**
     * A role of documents in a step.
     *
     * @param label what this profile calls the document
     * @param requirement {@code required}, {@code recommended} or {@code optional}
     */
    public record Place(Named role, Label label, String requirement) {
        public boolean isRequired() {
            return "required".equals(requirement);
        }
    }

    /** Short name of the profile in addresses: {@code ims} of {@code …/profile/ims/0.1.0}. */
    public String slug() {
        return slug(profile.iri());
    }

    /** The same of a profile's IRI; the whole IRI if it is not one of ours. */
    public static String slug(String iri) {
        String[] parts = iri.split("/");
        return parts.length < 2 ? iri : parts[parts.length - 2];
    }

    /** Whether the profile knows a role of documents, by its notation. */
    public boolean knows(String role) {
        return steps.stream()
                .flatMap(s -> s.places().stream())
                .anyMatch(p -> p.role().notation().equals(role));
    }

    /** All profiles that describe a cycle, by IRI. */
    public static Map<String, Profile> all(Reading reading) {
        return ProfileRows.read(reading);
    }

    static Optional<Profile> in(Map<String, Profile> profiles, @Nullable Named profile) {
        return profile == null ? Optional.empty() : Optional.ofNullable(profiles.get(profile.iri()));
    }
}
