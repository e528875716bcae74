// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The collected source figures beside the project; they are not part of it, so a plain clone has none. */
final class SharedData {
    private static final String ABSENT =
            "SKIPPED: ../shared/data is not here, so the committed samples cannot be made again and compared";

    private SharedData() {}

    /** The folder, or the test is skipped with a message that says what is missing. */
    static Path orSkip() {
        Path found = Stream.of("../shared/data", "../../shared/data")
                .map(Path::of)
                .filter(p -> Files.exists(p.resolve("city-facts.csv")))
                .findFirst()
                .orElse(null);
        if (found == null) {
            System.getLogger(SharedData.class.getName()).log(System.Logger.Level.WARNING, ABSENT);
        }
        assumeTrue(found != null, ABSENT);
        return found == null ? Path.of(".") : found;
    }
}
