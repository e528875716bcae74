// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.climate;

import java.math.BigDecimal;
import java.util.List;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * Mitigation and adaptation of one territory (R-d.1 to R-d.3). Emissions and savings are tonnes a year, costs euro.
 *
 * @param comparisons inventories side by side
 * @param risks the gravest first
 * @param measures of both pillars
 * @param demonstration true if at least one record is invented to show the program
 */
public record ClimateReport(
        Named territory,
        List<EmissionComparison> comparisons,
        List<Risk> risks,
        List<Measure> measures,
        List<Target> targets,
        boolean demonstration) {

    /** Notation of the pillar that lowers causes. */
    public static final String MITIGATION = "mitigation";

    /** Notation of the pillar that prepares for impacts. */
    public static final String ADAPTATION = "adaptation";

    /**
     * A hazard for somebody or something.
     *
     * @param note what its publisher explains; null if nothing
     * @param measures those that address it
     */
    public record Risk(
            Named risk,
            Named hazard,
            Named exposed,
            Named likelihood,
            Named impact,
            Named timeframe,
            @Nullable Label note,
            List<Named> measures) {}

    /**
     * A measure of at least one pillar.
     *
     * @param pillars notations
     * @param saving null if not estimated
     * @param cost of the whole duration; null if not stated
     * @param costPerTonne cost divided by the saving of one year, in whole euro; null if one of them is missing or the
     *     saving is zero
     */
    public record Measure(
            Named measure,
            Named status,
            List<String> pillars,
            @Nullable BigDecimal saving,
            @Nullable BigDecimal cost,
            @Nullable BigDecimal costPerTonne,
            List<Named> risks,
            List<Named> sectors,
            List<Named> targets) {
        /** Whether its saving is still to come: what a finished measure saves is in the newest inventory. */
        public boolean open() {
            return status.notation().equals("planned") || status.notation().equals("running");
        }
    }

    /**
     * A climate target that is in force.
     *
     * @param base absolute or per inhabitant; null if not stated
     * @param stated digits as printed
     * @param baselineYear null if not stated
     * @param way what is left to do; null unless the target is an absolute change since the year of a baseline inventory
     *     that can be compared with a later one
     */
    public record Target(
            Named target,
            Named pillar,
            @Nullable Named base,
            Named indicator,
            String stated,
            String unit,
            @Nullable String baselineYear,
            String year,
            @Nullable Way way) {}

    /**
     * The way from the latest inventory to a target.
     *
     * @param year of the latest inventory
     * @param latest emissions in that year, as published
     * @param allowed emissions that the target allows
     * @param saving estimated savings of the open measures that serve the target
     */
    public record Way(int year, BigDecimal latest, BigDecimal allowed, BigDecimal saving) {
        /** What must still be saved; negative if the target is met with room to spare. */
        public BigDecimal gap() {
            return latest.subtract(allowed);
        }

        /** Share of the gap that the open measures would close, in per cent; null if there is no gap. */
        public @Nullable BigDecimal covered() {
            return gap().signum() > 0 ? EmissionComparison.percent(saving, gap()) : null;
        }
    }

    /** The measures of a pillar; one of both stands in both. */
    public List<Measure> measures(String pillar) {
        return measures.stream().filter(m -> m.pillars().contains(pillar)).toList();
    }

    /** Estimated savings of all measures, each counted once. */
    public BigDecimal saving() {
        return measures.stream()
                .filter(m -> m.saving() != null)
                .map(Measure::saving)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The risks of one field of the matrix, by the notations of likelihood and impact. */
    public List<Risk> risks(String likelihood, String impact) {
        return risks.stream()
                .filter(r -> r.likelihood().notation().equals(likelihood)
                        && r.impact().notation().equals(impact))
                .toList();
    }
}
