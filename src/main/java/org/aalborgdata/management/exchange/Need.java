// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.exchange;

import java.util.List;
import org.aalborgdata.management.reading.Named;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * What a region must learn (R-a.2).
 *
 * @param kind management or topical
 * @param open false once it was answered
 * @param description null if none is stated
 * @param answers what answered it
 * @param demonstration whether the region is invented
 */
public record Need(
        Named record,
        Named territory,
        Named kind,
        boolean open,
        @Nullable Label description,
        Themes themes,
        List<Named> answers,
        boolean demonstration) {}
