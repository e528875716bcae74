// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * One error planted in each file of {@code src/test/resources/places}. Lines and columns count from 1; a column counts code
 * points, a tab is one.
 */
class PlacesTest {
    private static final Path FOLDER = Path.of("src/test/resources/places");

    /**
     * @param place line and column, in JSON the pointer, too
     * @param rule code of the rule that finds it; {@code unreadable} if reading stops there
     */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = "src/test/resources/places/places.csv", numLinesToSkip = 1)
    void thePlantedErrorIsReportedInItsPlace(String file, String place, String rule) throws Exception {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
        if (rule.equals("unreadable")) {
            UnreadableSubmissionException refusal = catchThrowableOfType(
                    UnreadableSubmissionException.class, () -> new SubmissionReader().read(bytes, file));
            assertThat(refusal.place()).hasToString(file + ":" + place);
            return;
        }
        var findings = Shipped.VALIDATOR
                .validate(new SubmissionReader().read(bytes, file))
                .findings();
        assertThat(findings.stream().map(f -> f.code() + " " + f.place())).contains(rule + " " + file + ":" + place);
        assertThat(findings).allMatch(f -> f.place().isKnown());
    }

    @org.junit.jupiter.api.Test
    void everyFileOfTheFolderIsInTheTable() throws IOException {
        String table = Files.readString(FOLDER.resolve("places.csv"));
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .allMatch(f -> f.equals("places.csv") || table.contains("\n" + f + ","));
        }
    }
}
