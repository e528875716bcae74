// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aalborgdata.catalogue.Golden;
import org.aalborgdata.catalogue.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed samples are what the source figures and the mapping tables generate. */
class SamplesTurtleTest {
    private static final Path DATA = Path.of("data");
    private static final Path SAMPLES = DATA.resolve("samples");

    static List<Table.Row> cities() {
        return Table.read(SAMPLES.resolve("cities.csv")).rows();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void citySubmissionIsGenerated(Table.Row city) throws IOException {
        CityFacts facts = new CityFacts(SharedData.orSkip(), SAMPLES);
        Golden.check(SAMPLES.resolve(city.get("organisation") + ".ttl"), new CitySubmission(facts, DATA).turtle(city));
    }

    @Test
    void swedishCountiesAreGenerated() throws IOException {
        Golden.check(
                SAMPLES.resolve("klimatkollen.ttl"),
                new PublisherSubmissions(SharedData.orSkip(), DATA).swedishCounties());
    }

    @Test
    void unemploymentIsGenerated() throws IOException {
        Golden.check(
                SAMPLES.resolve("eurostat-unemployment.ttl"),
                new PublisherSubmissions(SharedData.orSkip(), DATA).unemployment());
    }

    @Test
    void grossDomesticProductIsGenerated() throws IOException {
        Golden.check(
                SAMPLES.resolve("eurostat-gdp.ttl"),
                new PublisherSubmissions(SharedData.orSkip(), DATA).grossDomesticProduct());
    }

    @ParameterizedTest
    @MethodSource("cities")
    void noFactOfACityIsLost(Table.Row city) {
        CityFacts facts = new CityFacts(SharedData.orSkip(), SAMPLES);
        List<Table.Row> all = facts.of(city.get("city"));
        assertThat(all).isNotEmpty();
        long leftOut = all.stream().filter(facts::isLeftOut).count();
        long register = all.stream()
                .filter(f -> !facts.isLeftOut(f))
                .filter(f -> facts.map(f).record().equals("register"))
                .count();
        assertThat(facts.records(city.get("city")).size() + leftOut + register)
                .as("facts of %s that are a record, left out with a reason, or in the register", city.get("city"))
                .isEqualTo(all.size());
    }
}
