// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report.kept;

import java.nio.charset.StandardCharsets;
import org.aalborgdata.validation.ValidationOutcome;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotException;

/**
 * The file form of an outcome: JSON that holds everything a report says in both languages, with the SHACL report as
 * N-Triples in one member, so that every form of report can be written from it later.
 *
 * <p>At most {@link #MOST_FINDINGS} findings are listed, the heaviest first; the totals count all of them.
 */
public final class KeptReport {
    /** So many that a person has enough to read, and so few that a page is there at once. */
    public static final int MOST_FINDINGS = 10_000;

    private KeptReport() {}

    /** UTF-8, not compressed. */
    public static byte[] write(ValidationOutcome outcome) {
        return write(outcome, MOST_FINDINGS);
    }

    static byte[] write(ValidationOutcome outcome, int most) {
        return JSON.toStringFlat(new KeptReportWriter(outcome, most).json()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What was written.
     *
     * @param name IRI that the report gets in place of its blank node
     * @param more statements about the report that are added to it
     * @throws IllegalStateException if this is no file that {@link #write(ValidationOutcome)} wrote
     */
    public static ValidationOutcome read(byte[] file, Node name, Graph more) {
        try {
            return new KeptReportReader(JSON.parse(new String(file, StandardCharsets.UTF_8))).outcome(name, more);
        } catch (JsonException | RiotException | IllegalArgumentException | NullPointerException e) {
            throw new IllegalStateException("This is no kept report: " + e.getMessage(), e);
        }
    }
}
