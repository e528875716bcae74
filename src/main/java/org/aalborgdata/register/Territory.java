// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.register;

import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * A place that figures speak of. It is not the organisation that governs it.
 *
 * @param code last part of its IRI, such as {@code SE-0780} or {@code SE211}
 * @param type notation of the territory type, such as {@code municipality} or {@code nuts-2}
 * @param country ISO country code as statistics write it, such as {@code SE}
 * @param partOf IRI of the next larger territory; null for a country
 * @param boundaryVersion such as {@code NUTS 2016}; null where the code has no versions
 */
public record Territory(
        String iri,
        String code,
        Label name,
        String type,
        String country,
        @Nullable String partOf,
        @Nullable String boundaryVersion) {}
