// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.figures;

import java.math.BigDecimal;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * A value that was set, not observed: a budget value or a legal limit ({@code aalborg:StatedValue}).
 *
 * @param kind notation such as {@code budget} or {@code legal-limit}
 */
public record SetValue(
        String record,
        String territory,
        String indicator,
        int year,
        BigDecimal value,
        String stated,
        String unit,
        String kind,
        @Nullable String source,
        @Nullable Edition edition,
        String submission,
        String publisher,
        @Nullable Label note) {}
