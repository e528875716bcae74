// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.figures;

import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * A stated absence of a figure: missing is a statement, too (model page, section 2).
 *
 * @param record IRI of the gap
 * @param year the year that is missing
 * @param reason notation such as {@code boundary-changed}
 * @param note the submitter's remark; null if none
 */
public record Gap(
        String record,
        String territory,
        String indicator,
        int year,
        String reason,
        @Nullable Label note) {}
