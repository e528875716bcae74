// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Where subjects and statements stand, kept as compactly as each syntax allows. */
interface PlaceIndex {
    /** Null if the file does not describe the subject. */
    @Nullable
    Place of(Node subject);

    /** Null if the file does not say so. */
    @Nullable
    Place of(Triple statement);
}
