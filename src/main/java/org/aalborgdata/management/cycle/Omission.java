// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import java.time.LocalDate;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * That a document is left out, and why.
 *
 * @param omission its record
 * @param role of the document that is missing
 * @param reason in the words of the territory; null if it gives none
 * @param due day by which the document is expected; null if not stated
 */
public record Omission(
        Named omission,
        Named role,
        @Nullable Label reason,
        @Nullable LocalDate due) {}
