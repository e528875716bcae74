// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.climate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.aalborgdata.management.reading.Named;
import org.jspecify.annotations.Nullable;

/**
 * A baseline inventory with the monitoring inventories that name it, side by side; or one inventory alone (R-d.1,
 * R-d.3). Changes are given only where boundary, gases and approach are the same.
 *
 * @param inventories the earliest first, never empty
 * @param differences what the last inventory counts otherwise than the first
 * @param sectors in the order of their names
 */
public record EmissionComparison(
        List<EmissionInventory> inventories, List<Difference> differences, List<Sector> sectors) {

    /** Something that must be the same in two inventories before they can be compared. */
    public enum Difference {
        BOUNDARY,
        GASES,
        APPROACH
    }

    /**
     * A line of the table.
     *
     * @param amounts tonnes a year, one per inventory; null where an inventory has no such entry
     */
    public record Line(Named name, List<@Nullable BigDecimal> amounts) {
        /** Tonnes from the first to the last inventory, an absent amount as nothing. */
        public BigDecimal change() {
            return last().subtract(first());
        }

        /** The change in per cent with one decimal; null where the first inventory has nothing. */
        public @Nullable BigDecimal changePercent() {
            return percent(change(), first());
        }

        private BigDecimal first() {
            return Objects.requireNonNullElse(amounts.get(0), BigDecimal.ZERO);
        }

        private BigDecimal last() {
            return Objects.requireNonNullElse(amounts.get(amounts.size() - 1), BigDecimal.ZERO);
        }
    }

    /** A sector with its energy carriers. */
    public record Sector(Line sum, List<Line> carriers) {}

    /** One per baseline, and one per inventory that names no baseline of this territory. */
    public static List<EmissionComparison> of(List<EmissionInventory> inventories) {
        Map<String, List<EmissionInventory>> groups = new TreeMap<>();
        for (EmissionInventory i : inventories) {
            String own = i.inventory().iri();
            boolean known =
                    inventories.stream().anyMatch(o -> o.inventory().iri().equals(i.baseline()));
            String key = known && i.baseline() != null ? i.baseline() : own;
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        return groups.values().stream()
                .map(EmissionComparison::compare)
                .sorted(Comparator.comparing(
                                (EmissionComparison c) -> -c.inventories().size())
                        .thenComparing(c -> c.first().year())
                        .thenComparing(c -> c.first().inventory().iri()))
                .toList();
    }

    public static EmissionComparison compare(List<EmissionInventory> group) {
        List<EmissionInventory> ordered = group.stream()
                .sorted(Comparator.comparingInt(EmissionInventory::year)
                        .thenComparing(i -> i.inventory().iri()))
                .toList();
        return new EmissionComparison(
                ordered, differences(ordered.get(0), ordered.get(ordered.size() - 1)), sectors(ordered));
    }

    public EmissionInventory first() {
        return inventories.get(0);
    }

    public EmissionInventory last() {
        return inventories.get(inventories.size() - 1);
    }

    /** Whether there are two inventories that count the same things in the same way. */
    public boolean comparable() {
        return inventories.size() > 1 && differences.isEmpty();
    }

    /** The published totals as a line; its change is the one that may be quoted. */
    public Line published() {
        List<@Nullable BigDecimal> totals = new ArrayList<>();
        inventories.forEach(i -> totals.add(i.published()));
        return new Line(first().inventory(), totals);
    }

    /** What the entries give together, as a line. */
    public Line sums() {
        List<@Nullable BigDecimal> sums = new ArrayList<>();
        inventories.forEach(i -> sums.add(i.sum()));
        return new Line(first().inventory(), sums);
    }

    /** Per cent of a whole with one decimal; null where the whole is nothing. */
    static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private static List<Difference> differences(EmissionInventory first, EmissionInventory last) {
        List<Difference> differences = new ArrayList<>();
        if (!first.boundary().equals(last.boundary())) {
            differences.add(Difference.BOUNDARY);
        }
        if (!first.gases().equals(last.gases())) {
            differences.add(Difference.GASES);
        }
        if (!first.approach().equals(last.approach())) {
            differences.add(Difference.APPROACH);
        }
        return List.copyOf(differences);
    }

    private static List<Sector> sectors(List<EmissionInventory> inventories) {
        return inventories.stream()
                .flatMap(i -> i.entries().stream())
                .map(EmissionInventory.Entry::sector)
                .distinct()
                .sorted(Comparator.comparing(s -> s.name().en()))
                .map(sector -> new Sector(
                        line(inventories, sector, e -> e.sector().equals(sector)), carriers(inventories, sector)))
                .toList();
    }

    private static List<Line> carriers(List<EmissionInventory> inventories, Named sector) {
        return inventories.stream()
                .flatMap(i -> i.entries().stream())
                .filter(e -> e.sector().equals(sector))
                .map(EmissionInventory.Entry::carrier)
                .distinct()
                .sorted(Comparator.comparing(c -> c.name().en()))
                .map(carrier -> line(
                        inventories,
                        carrier,
                        e -> e.sector().equals(sector) && e.carrier().equals(carrier)))
                .toList();
    }

    private static Line line(
            List<EmissionInventory> inventories, Named name, Predicate<EmissionInventory.Entry> wanted) {
        List<@Nullable BigDecimal> amounts = new ArrayList<>();
        for (EmissionInventory inventory : inventories) {
            amounts.add(inventory.entries().stream()
                    .filter(wanted)
                    .map(EmissionInventory.Entry::emissions)
                    .reduce(BigDecimal::add)
                    .orElse(null));
        }
        return new Line(name, amounts);
    }
}
