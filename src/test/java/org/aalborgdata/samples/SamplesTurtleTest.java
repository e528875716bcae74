// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aalborgdata.catalogue.Golden;
import org.aalborgdata.catalogue.Table;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The committed samples are what the source figures and the mapping tables generate. Where the sources are, each sample
 * is generated again and compared; everywhere, it must be the file whose checksum was noted when it was generated, so
 * that nobody changes a figure by hand.
 */
class SamplesTurtleTest {
    private static final Path DATA = Path.of("data");
    private static final Path SAMPLES = DATA.resolve("samples");
    private static final Path CHECKSUMS = SAMPLES.resolve("generated.sha256");

    private static final List<String> PUBLISHERS =
            List.of("klimatkollen.ttl", "eurostat-unemployment.ttl", "eurostat-gdp.ttl");

    private interface Generator {
        String turtle() throws IOException;
    }

    private static List<Table.Row> cities() {
        return Table.read(SAMPLES.resolve("cities.csv")).rows();
    }

    /** Each generated sample with what generates it from the sources. */
    private static Map<String, Generator> generators(Path sources) {
        Map<String, Generator> generators = new LinkedHashMap<>();
        for (Table.Row city : cities()) {
            generators.put(
                    city.get("organisation") + ".ttl",
                    () -> new CitySubmission(new CityFacts(sources, SAMPLES), DATA).turtle(city));
        }
        PublisherSubmissions publishers = new PublisherSubmissions(sources, DATA);
        generators.put(PUBLISHERS.get(0), publishers::swedishCounties);
        generators.put(PUBLISHERS.get(1), publishers::unemployment);
        generators.put(PUBLISHERS.get(2), publishers::grossDomesticProduct);
        return generators;
    }

    @TestFactory
    Stream<DynamicTest> samplesAreGeneratedFromTheirSources() {
        return SharedData.folder().stream()
                .flatMap(sources -> generators(sources).entrySet().stream())
                .map(e -> DynamicTest.dynamicTest(
                        e.getKey(),
                        () -> Golden.check(
                                SAMPLES.resolve(e.getKey()), e.getValue().turtle())));
    }

    @Test
    void samplesAreTheFilesThatWereGenerated() throws IOException {
        List<String> names = new ArrayList<>(PUBLISHERS);
        cities().forEach(city -> names.add(city.get("organisation") + ".ttl"));
        StringBuilder found = new StringBuilder();
        for (String name : names.stream().sorted().toList()) {
            String text = Files.readString(SAMPLES.resolve(name)).lines().collect(Collectors.joining("\n"));
            found.append(DigestUtils.sha256Hex(text)).append("  ").append(name).append('\n');
        }
        Golden.check(CHECKSUMS, found.toString());
    }

    @TestFactory
    Stream<DynamicTest> noFactOfACityIsLost() {
        return SharedData.folder().stream().flatMap(sources -> cities().stream()
                .map(city -> DynamicTest.dynamicTest(
                        city.get("city"), () -> assertThatNoFactIsLost(city, new CityFacts(sources, SAMPLES)))));
    }

    private static void assertThatNoFactIsLost(Table.Row city, CityFacts facts) {
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
