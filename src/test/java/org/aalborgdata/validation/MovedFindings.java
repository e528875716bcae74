// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.aalborgdata.shapes.Shipped;

/** An outcome with other findings than the engine's, for tests of what is made of them. */
public final class MovedFindings {
    private MovedFindings() {}

    public static ValidationOutcome of(ValidationOutcome outcome, UnaryOperator<Finding> change) {
        List<Finding> changed = outcome.findings().stream().map(change).toList();
        return new ValidationOutcome(
                outcome.submission(),
                changed,
                outcome.policy(),
                outcome.coverage(),
                Shipped.CLOCK.instant(),
                outcome.assessmentDate(),
                outcome.report(),
                new ValidationOutcome.Shapes(ValidationOutcome.Kind.RELEASE, null),
                null,
                outcome.rules(),
                Map.of());
    }
}
