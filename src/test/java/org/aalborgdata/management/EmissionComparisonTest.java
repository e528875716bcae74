// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.aalborgdata.management.climate.EmissionComparison;
import org.aalborgdata.management.climate.EmissionComparison.Difference;
import org.aalborgdata.management.climate.EmissionInventory;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.vocabulary.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmissionComparisonTest {
    @Test
    void aMonitoringInventoryStandsBesideItsBaseline() {
        List<EmissionComparison> all = EmissionComparison.of(List.of(
                inventory("administration", 2019, "administration", "co2", null, "50"),
                inventory("later", 2019, "territory", "co2e", "base", "75"),
                inventory("base", 2010, "territory", "co2e", null, "100")));

        assertThat(all).hasSize(2);
        assertThat(all.get(0).inventories()).extracting(EmissionInventory::year).containsExactly(2010, 2019);
        assertThat(all.get(0).comparable()).isTrue();
        assertThat(all.get(0).published().change()).isEqualByComparingTo("-25");
        assertThat(all.get(0).published().changePercent()).isEqualByComparingTo("-25.0");
        assertThat(all.get(1).comparable()).isFalse();
    }

    @Test
    void whatIsCountedOtherwiseIsNotCompared() {
        EmissionComparison comparison = EmissionComparison.of(List.of(
                        inventory("base", 2010, "territory", "co2e", null, "100"),
                        inventory("later", 2019, "consumption", "co2", "base", "75")))
                .get(0);

        assertThat(comparison.comparable()).isFalse();
        assertThat(comparison.differences()).containsExactly(Difference.BOUNDARY, Difference.GASES);
    }

    @Test
    void anUnknownBaselineIsNoReasonToFail() {
        assertThat(EmissionComparison.of(List.of(inventory("later", 2019, "territory", "co2e", "elsewhere", "75"))))
                .hasSize(1);
    }

    @Test
    void whatAppearsLaterHasAChangeButNoShare() {
        EmissionInventory base = inventory("base", 2010, "territory", "co2e", null, "100");
        EmissionInventory later = new EmissionInventory(
                base.inventory(),
                2019,
                base.kind(),
                base.boundary(),
                base.gases(),
                base.approach(),
                base.published(),
                "base",
                null,
                "s",
                null,
                List.of(entry("heat", "30")));
        EmissionComparison comparison = EmissionComparison.compare(List.of(base, later));

        assertThat(comparison.sectors().get(0).carriers())
                .filteredOn(line -> line.name().notation().equals("heat"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.amounts()).containsExactly(null, new BigDecimal("30"));
                    assertThat(line.change()).isEqualByComparingTo("30");
                    assertThat(line.changePercent()).isNull();
                });
    }

    @ParameterizedTest
    @CsvSource({"100,true", "99.6,true", "100.5,true", "99.4,false", "101,false", "0,false"})
    void entriesSumWithinHalfAPerCent(String published, boolean sums) {
        EmissionInventory inventory = inventory("base", 2010, "territory", "co2e", null, "100");
        assertThat(new EmissionInventory(
                                inventory.inventory(),
                                2010,
                                inventory.kind(),
                                inventory.boundary(),
                                inventory.gases(),
                                inventory.approach(),
                                new BigDecimal(published),
                                null,
                                null,
                                "s",
                                null,
                                inventory.entries())
                        .sums())
                .isEqualTo(sums);
    }

    private static EmissionInventory inventory(
            String name, int year, String boundary, String gases, String baseline, String tonnes) {
        return new EmissionInventory(
                named(name),
                year,
                named("kind"),
                named(boundary),
                named(gases),
                named("activity-based"),
                new BigDecimal(tonnes),
                baseline,
                null,
                "s",
                null,
                List.of(entry("gas", tonnes)));
    }

    private static EmissionInventory.Entry entry(String carrier, String tonnes) {
        return new EmissionInventory.Entry("e", named("homes"), named(carrier), new BigDecimal(tonnes), null, null);
    }

    private static Named named(String name) {
        return new Named(name, Label.of(name));
    }
}
