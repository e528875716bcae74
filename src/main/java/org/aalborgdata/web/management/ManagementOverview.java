// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.Aalborg;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.management.cycle.Cycle;
import org.aalborgdata.management.cycle.CycleStep;
import org.aalborgdata.management.cycle.Cycles;
import org.aalborgdata.management.cycle.Duties;
import org.aalborgdata.management.cycle.Duty;
import org.aalborgdata.management.cycle.Profile;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * All management cycles and the systems they follow.
 *
 * @param systems every profile of the release
 * @param chosen short name of the profile whose cycles are shown; null for all
 * @param rows the cycles shown
 * @param total how many cycles there are
 */
public record ManagementOverview(
        List<SystemRow> systems, @Nullable String chosen, List<Row> rows, int total, LocalDate today) {
    /**
     * The pages of single topics, in the order in which they are listed. Each has a title {@code management.to.NAME} and a
     * sentence {@code management.to.NAME.text}, NAME being its path without the slash.
     */
    public static final List<String> PAGES =
            List.of("/ecobudget", "/climate", "/exchange", "/practices", "/frameworks", "/rules", "/ontology");

    /**
     * A management system.
     *
     * @param slug short name in addresses
     * @param cycles how many have been handed in
     * @param describesCycle whether it has steps at all
     */
    public record SystemRow(
            Named profile, String slug, @Nullable Label text, int cycles, boolean describesCycle) {}

    /**
     * One cycle.
     *
     * @param duty the next one that follows from it or from the signature; null if none is open or a later turn is known
     */
    public record Row(
            Cycle cycle, List<CycleStep> steps, @Nullable Duty duty) {
        /** Short name of its profile; empty if it follows none. */
        public String slug() {
            return cycle.profile() == null ? "" : Profile.slug(cycle.profile().iri());
        }
    }

    static ManagementOverview of(Aalborg aalborg, @Nullable String chosen) {
        Figures figures = aalborg.figures();
        return aalborg.management().read(reading -> of(reading, aalborg, figures, chosen));
    }

    private static ManagementOverview of(Reading reading, Aalborg aalborg, Figures figures, @Nullable String chosen) {
        Map<String, Profile> profiles = Profile.all(reading);
        List<Cycle> cycles = Cycles.all(reading);
        Map<String, List<Duty>> duties = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Cycle cycle : cycles) {
            String territory = cycle.territory().iri();
            List<Duty> open = duties.computeIfAbsent(
                    territory,
                    t -> Duties.open(
                            cycles.stream()
                                    .filter(c -> c.territory().iri().equals(t))
                                    .toList(),
                            profiles,
                            TerritoryManagement.signed(aalborg.register(), t),
                            !figures.targetsOf(t).isEmpty()));
            rows.add(new Row(cycle, CycleStep.of(cycle, profiles), cycle.current() ? next(open, cycle) : null));
        }
        List<SystemRow> systems =
                reading.rows("profiles", row -> system(row.named("profile"), reading, profiles, rows));
        return new ManagementOverview(
                systems,
                chosen,
                rows.stream()
                        .filter(r -> chosen == null || r.slug().equals(chosen))
                        .toList(),
                rows.size(),
                LocalDate.now(aalborg.clock()));
    }

    private static SystemRow system(Named profile, Reading reading, Map<String, Profile> profiles, List<Row> rows) {
        String slug = Profile.slug(profile.iri());
        return new SystemRow(
                profile,
                slug,
                reading.text(profile.iri(), Terms.DESCRIPTION),
                (int) rows.stream().filter(r -> r.slug().equals(slug)).count(),
                profiles.containsKey(profile.iri()));
    }

    private static @Nullable Duty next(List<Duty> open, Cycle cycle) {
        return open.stream()
                .filter(d -> d.profile() == null || d.profile().equals(cycle.profile()))
                .findFirst()
                .orElse(null);
    }
}
