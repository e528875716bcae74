// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One fault against a rule of the gate, before it is worded.
 *
 * @param path property at fault; null if the record as a whole is meant
 * @param value value at fault; null if something is missing
 * @param expected IRI that would be right; null if not known
 */
record GateFault(
        GateRule rule,
        Node focus,
        @Nullable Node path,
        @Nullable Node value,
        @Nullable String expected) {}
