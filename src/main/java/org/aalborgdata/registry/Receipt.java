// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a submitter gets in return: proof of what was published, when and after which check.
 *
 * @param graph IRI of this version and name of its graph
 * @param submission IRI of the submission, the same for all its versions
 * @param organisation IRI of the publisher
 * @param version 1 for the first
 * @param time when it was published
 * @param sha256 of the bytes that were submitted, hexadecimal
 * @param fileName as the submitter called it
 * @param verdict notation such as {@code acceptable-with-warnings}
 * @param profile IRI of the profile and its version
 * @param engine name and version of the SHACL engine
 * @param replaces IRI of the version before; null for the first
 * @param current whether the public graphs hold this version now
 * @param reported whether the report of its check was kept; false for what was published before reports were
 */
public record Receipt(
        String graph,
        String submission,
        String organisation,
        int version,
        Instant time,
        String sha256,
        String fileName,
        String verdict,
        String profile,
        String engine,
        @Nullable String replaces,
        boolean current,
        boolean reported) {

    /** IRI of the report of the check that let this version pass; something is there only if it is {@link #reported}. */
    public String report() {
        return report(graph);
    }

    static String report(String graph) {
        return graph + "/check-report";
    }
}
