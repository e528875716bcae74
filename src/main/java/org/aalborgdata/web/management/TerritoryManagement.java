// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.management;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.aalborgdata.catalogue.Catalogue;
import org.aalborgdata.catalogue.Commitment;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.management.cycle.Cycle;
import org.aalborgdata.management.cycle.CycleDocument;
import org.aalborgdata.management.cycle.CycleStep;
import org.aalborgdata.management.cycle.Duties;
import org.aalborgdata.management.cycle.Duty;
import org.aalborgdata.management.cycle.Involvement;
import org.aalborgdata.management.target.Baseline;
import org.aalborgdata.management.target.MeasureFacts;
import org.aalborgdata.management.territory.Inventory;
import org.aalborgdata.management.territory.TerritoryRecords;
import org.aalborgdata.register.Organisation;
import org.aalborgdata.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * The management of one territory as its page shows it.
 *
 * @param current the latest turn of each system, the others being {@code earlier}
 * @param duties what is open, the earliest first; empty where no cycle has been handed in
 * @param measures by commitment, those without one last
 * @param today by the clock of the program
 * @param demonstration whether any of it was invented to show the program
 */
public record TerritoryManagement(
        List<Turn> current,
        List<Turn> earlier,
        List<Duty> duties,
        List<MeasureGroup> measures,
        Baseline baseline,
        Inventory inventory,
        List<Involvement> involvements,
        LocalDate today,
        boolean demonstration) {

    /**
     * One turn of a system.
     *
     * @param others documents that the profile places nowhere
     */
    public record Turn(Cycle cycle, List<CycleStep> steps, List<CycleDocument> others) {}

    /** @param commitment null for measures that serve none */
    public record MeasureGroup(@Nullable Commitment commitment, List<MeasureFacts> measures) {}

    public static TerritoryManagement of(
            String territory,
            TerritoryRecords records,
            Figures figures,
            Catalogue catalogue,
            Register register,
            LocalDate today) {
        List<Turn> turns = records.cycles().stream()
                .map(c -> turn(c, CycleStep.of(c, records.profiles())))
                .toList();
        return new TerritoryManagement(
                turns.stream().filter(t -> t.cycle().current()).toList(),
                turns.stream().filter(t -> !t.cycle().current()).toList(),
                turns.isEmpty()
                        ? List.of()
                        : Duties.open(
                                records.cycles(),
                                records.profiles(),
                                signed(register, territory),
                                !figures.targetsOf(territory).isEmpty()),
                groups(records.measures(), catalogue),
                records.baseline(),
                records.inventory(),
                records.involvements(),
                today,
                records.cycles().stream().anyMatch(Cycle::demonstration)
                        || records.measures().stream().anyMatch(MeasureFacts::demonstration)
                        || records.targets().values().stream().anyMatch(t -> t.demonstration()));
    }

    /** When the authority of a territory signed the Commitments; null if it did not or nobody knows. */
    static @Nullable String signed(Register register, String territory) {
        return register.governing(territory).stream()
                .map(Organisation::signed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Turn turn(Cycle cycle, List<CycleStep> steps) {
        List<CycleDocument> placed = steps.stream()
                .flatMap(s -> s.core().stream())
                .flatMap(c -> c.documents().stream())
                .toList();
        return new Turn(
                cycle,
                steps,
                cycle.documents().stream().filter(d -> !placed.contains(d)).toList());
    }

    private static List<MeasureGroup> groups(List<MeasureFacts> measures, Catalogue catalogue) {
        List<MeasureGroup> groups = new ArrayList<>();
        for (Commitment commitment : catalogue.commitments()) {
            add(groups, commitment, measures, commitment.number());
        }
        add(groups, null, measures, "");
        return groups;
    }

    private static void add(
            List<MeasureGroup> groups, @Nullable Commitment commitment, List<MeasureFacts> measures, String number) {
        List<MeasureFacts> serving =
                measures.stream().filter(m -> m.commitment().equals(number)).toList();
        if (!serving.isEmpty()) {
            groups.add(new MeasureGroup(commitment, serving));
        }
    }

    public @Nullable Duty nextDuty() {
        return duties.isEmpty() ? null : duties.get(0);
    }

    public int measureCount() {
        return measures.stream().mapToInt(g -> g.measures().size()).sum();
    }

    /** Whether nothing of a management system is known of the territory. */
    public boolean isEmpty() {
        return current.isEmpty() && earlier.isEmpty();
    }
}
