// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.climate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.Reading;
import org.aalborgdata.management.reading.Row;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The emissions of one year in a territory (R-d.1). All emissions are tonnes a year.
 *
 * @param kind baseline or monitoring
 * @param boundary what is counted: the territory, its consumption or the administration
 * @param gases carbon dioxide alone, or all gases as its equivalent
 * @param approach of the emission factors
 * @param published the total that the inventory publishes
 * @param baseline IRI of the baseline inventory it is compared with; null if it names none
 * @param source where to read it; null if not stated
 * @param submission that states it
 * @param note what its publisher explains; null if nothing
 */
public record EmissionInventory(
        Named inventory,
        int year,
        Named kind,
        Named boundary,
        Named gases,
        Named approach,
        BigDecimal published,
        @Nullable String baseline,
        @Nullable String source,
        String submission,
        @Nullable Label note,
        List<Entry> entries) {
    /** Beyond this share of the published total the entries do not give it: half a per cent. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    /**
     * Emissions of one sector from one energy carrier.
     *
     * @param record its IRI
     * @param consumption final energy in megawatt-hours a year; null if not stated
     * @param factor tonnes per megawatt-hour; null if not stated
     */
    public record Entry(
            String record,
            Named sector,
            Named carrier,
            BigDecimal emissions,
            @Nullable BigDecimal consumption,
            @Nullable BigDecimal factor) {}

    static List<EmissionInventory> of(Reading reading, String territory) {
        List<EmissionInventory> inventories = new ArrayList<>();
        reading.rows("climate-inventories", Map.of("territory", territory), row -> row.text("inventory")).stream()
                .distinct()
                .forEach(iri -> inventories.add(reading.rows(
                                "climate-inventories",
                                Map.of("territory", territory, "inventory", iri),
                                row -> inventory(reading, row, iri))
                        .get(0)));
        return List.copyOf(inventories);
    }

    private static EmissionInventory inventory(Reading reading, Row row, String iri) {
        return new EmissionInventory(
                reading.named(iri),
                row.integer("year"),
                row.named("kind"),
                row.named("boundary"),
                row.named("gases"),
                row.named("approach"),
                new BigDecimal(row.text("published")),
                row.maybeText("baseline"),
                row.maybeText("source"),
                row.text("submission"),
                reading.text(iri, Terms.NOTE),
                reading.rows(
                        "climate-entries",
                        Map.of("inventory", iri),
                        entry -> new Entry(
                                entry.text("entry"),
                                entry.named("sector"),
                                entry.named("carrier"),
                                new BigDecimal(entry.text("emissions")),
                                entry.maybeDecimal("consumption"),
                                entry.maybeDecimal("factor"))));
    }

    /** What the entries give together. */
    public BigDecimal sum() {
        return entries.stream().map(Entry::emissions).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the entries give the published total within half a per cent. */
    public boolean sums() {
        return sum().subtract(published).abs().compareTo(TOLERANCE.multiply(published)) <= 0;
    }
}
