// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import org.apache.jena.graph.Graph;

/** Who reads what is published, and must be able to. */
public interface Audience {
    /**
     * Reads a submission before anything of it is written.
     *
     * @throws RuntimeException if it could not be read once published; then it is refused
     */
    void rehearse(Graph submission);

    /** The public graphs have changed; called in the thread that published. */
    void published();
}
