// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes submissions of any size with a known number of errors, for {@code src/test/resources/benchmark/shapes.ttl}. */
final class SampleSubmission {
    private static final int PER_REGION = 1200;
    private static final int INDICATORS = 80;
    private static final int ERROR_EVERY = 97;

    private SampleSubmission() {}

    /** Every 97th observation has one of four errors: no value, one out of range, another unit, a key stated before. */
    static void write(Path file, int observations) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("@prefix ex: <http://example.org/> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n");
            for (int i = 0; i < INDICATORS; i++) {
                out.write(
                        "ex:i" + i + " a ex:Indicator ; ex:unit ex:u" + i % 7 + " ; ex:least 0.0 ; ex:most 100.0 .\n");
            }
            for (int i = 0; i < observations; i++) {
                int region = i / PER_REGION;
                int indicator = i % INDICATORS;
                int year = 2000 + i % PER_REGION / INDICATORS;
                int error = i % ERROR_EVERY == ERROR_EVERY - 1 ? i / ERROR_EVERY % 4 : -1;
                out.write("ex:o" + i + " a ex:Observation ; ex:region ex:r" + region + " ; ex:indicator ex:i"
                        + indicator
                        + " ; ex:year \"" + (error == 3 ? year == 2000 ? 2001 : 2000 : year) + "\"^^xsd:gYear"
                        + (error == 0 ? "" : " ; ex:value " + (error == 1 ? "100.5" : (i * 31 % 1000) / 10 + ".5"))
                        + " ; ex:unit ex:u" + (error == 2 ? (indicator + 1) % 7 : indicator % 7) + " .\n");
            }
        }
    }
}
