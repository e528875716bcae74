// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.register;

import java.util.List;
import java.util.Set;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * Who submits. It governs territories and is not one.
 *
 * @param slug last part of its IRI
 * @param roles notations such as {@code signatory} or {@code statistical-publisher}
 * @param governs IRIs of the territories it governs
 * @param signed date or year of signing the Aalborg Commitments as written in the register; null if not known
 */
public record Organisation(
        String iri,
        String slug,
        Label name,
        Set<String> roles,
        List<String> governs,
        @Nullable String signed) {

    /** A publisher of official statistics may speak of every registered territory. */
    public boolean isStatisticalPublisher() {
        return roles.contains("statistical-publisher");
    }
}
