// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.cycle;

import org.aalborgdata.management.reading.Named;
import org.aalborgdata.management.reading.When;
import org.jspecify.annotations.Nullable;

/**
 * A resolution of an elected body (R-a.5).
 *
 * @param vote its record
 * @param cycle IRI of its cycle; null if not stated
 * @param body who voted; null if not stated
 * @param on when the vote was; null if not stated
 * @param number of the resolution; null if not stated
 * @param kind what it does, such as {@code adopts-budget}; null if not stated
 * @param source where it can be read; null if not stated
 */
public record Vote(
        Named vote,
        @Nullable String cycle,
        @Nullable String body,
        @Nullable When on,
        @Nullable String number,
        @Nullable Named kind,
        @Nullable String source) {}
