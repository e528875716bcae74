// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One fault against a rule that compares with what is public.
 *
 * @param path property at fault; null if the record as a whole is meant
 * @param value value at fault; null if something is missing
 * @param numbers what was compared with what, with the numbers that raised it; null if the message says it all
 */
public record StoreFault(
        StoreRule rule,
        Node focus,
        @Nullable Node path,
        @Nullable Node value,
        @Nullable Label numbers) {}
