// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.apache.jena.graph.GraphMemFactory;

/** Outcomes with made-up findings, for tests of what is done with findings. */
public final class TestOutcomes {
    private TestOutcomes() {}

    /** @param name of the file that the findings are said to be in */
    public static ValidationOutcome of(String name, List<Finding> findings) {
        try {
            return new ValidationOutcome(
                    new SubmissionReader()
                            .read(
                                    "<a:a> <a:b> <a:c> .".getBytes(StandardCharsets.UTF_8),
                                    name,
                                    org.aalborgdata.submission.Syntax.TURTLE),
                    findings,
                    AcceptancePolicy.standard(),
                    new Coverage(Map.of(), 1, List.of()),
                    Instant.parse("2026-11-22T10:00:00Z"),
                    LocalDate.of(2026, 11, 22),
                    GraphMemFactory.createGraphMem2(),
                    new ValidationOutcome.Shapes(ValidationOutcome.Kind.RELEASE, null),
                    null,
                    List.of(),
                    Map.of());
        } catch (UnreadableSubmissionException e) {
            throw new IllegalStateException(e);
        }
    }
}
