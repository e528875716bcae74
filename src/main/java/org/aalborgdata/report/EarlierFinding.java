// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import org.aalborgdata.validation.Severity;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the run before, as its report told it.
 *
 * @param code the rule's code; IRI of the shape if the report came from another program
 * @param focus IRI of the record, {@code []} if it has none
 * @param path property, shortened with our prefixes; null if there was none
 * @param value value at fault, an IRI in full; null if there was none
 * @param message in one language only if the report had only one
 * @param place where it was then; empty if the report did not say
 * @param fingerprint by which it is recognised
 */
public record EarlierFinding(
        String code,
        Severity severity,
        String focus,
        @Nullable String path,
        @Nullable String value,
        Label message,
        String place,
        String fingerprint) {}
