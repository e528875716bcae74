// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.territory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aalborgdata.management.cycle.Cycle;
import org.aalborgdata.management.cycle.Cycles;
import org.aalborgdata.management.cycle.Involvement;
import org.aalborgdata.management.cycle.Profile;
import org.aalborgdata.management.reading.Links;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.target.Baseline;
import org.aalborgdata.management.target.MeasureFacts;
import org.aalborgdata.management.target.TargetFacts;
import org.aalborgdata.management.target.TargetRecords;

/**
 * The management of one territory as it stands in the store at one moment.
 *
 * @param cycles in which it takes part, the latest turn of each system first
 * @param profiles all of them, by IRI
 * @param targets what each says beyond value and year, by IRI
 * @param remedies of its data gaps, by the gap's IRI
 */
public record TerritoryRecords(
        List<Cycle> cycles,
        Map<String, Profile> profiles,
        Map<String, TargetFacts> targets,
        List<MeasureFacts> measures,
        Baseline baseline,
        Inventory inventory,
        Map<String, Remedy> remedies,
        List<Involvement> involvements) {

    /** Nothing. */
    public static final TerritoryRecords NONE = new TerritoryRecords(
            List.of(),
            Map.of(),
            Map.of(),
            List.of(),
            new Baseline(List.of(), List.of()),
            new Inventory(List.of(), List.of()),
            Map.of(),
            List.of());

    /** Only its targets and measures; everything else is empty. Much quicker than the whole. */
    public static TerritoryRecords targetsOf(Reading reading, String territory) {
        Links links = Links.of(reading, territory);
        return new TerritoryRecords(
                NONE.cycles,
                NONE.profiles,
                TargetRecords.of(reading, territory, links),
                MeasureFacts.of(reading, territory, links),
                NONE.baseline,
                NONE.inventory,
                NONE.remedies,
                NONE.involvements);
    }

    public static TerritoryRecords of(Reading reading, String territory) {
        Links links = Links.of(reading, territory);
        List<Cycle> cycles = Cycles.of(reading, territory);
        Map<String, TargetFacts> targets = TargetRecords.of(reading, territory, links);
        List<MeasureFacts> measures = MeasureFacts.of(reading, territory, links);
        Baseline baseline = Baseline.of(reading, territory, links);
        Set<String> things = new HashSet<>(targets.keySet());
        measures.forEach(m -> things.add(m.measure().iri()));
        baseline.priorities().forEach(p -> things.add(p.priority().iri()));
        for (Cycle cycle : cycles) {
            things.add(cycle.cycle().iri());
            cycle.documents().forEach(d -> things.add(d.document().iri()));
        }
        return new TerritoryRecords(
                cycles,
                Profile.all(reading),
                targets,
                measures,
                baseline,
                Inventory.of(reading, territory, links),
                Remedy.of(reading, territory),
                Involvement.of(reading, things));
    }
}
