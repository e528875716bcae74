// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aalborgdata.submission.Submission;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What a check said once, as it was written down then. Nothing is checked or judged again, so a rule that is new since then
 * says nothing, and no ticket to publication comes of it.
 *
 * @param submission the file, of which only name, hash and IRI are sure
 * @param findings in document order; the heaviest if there were more than were written down
 * @param report the SHACL validation report with the results of these findings
 * @param profile IRI of the profile that was checked, with its version
 * @param engine name and version of the SHACL engine
 * @param release version of this software and its shapes
 * @param rules that were asked
 * @param notEvaluated rules that were left out for want of a store
 * @param commitments numbers served by each record at fault
 * @param totals of all findings, also of those that were not written down
 */
public record RecordedCheck(
        Submission submission,
        List<Finding> findings,
        AcceptancePolicy policy,
        Verdict verdict,
        Coverage coverage,
        Instant checkedAt,
        LocalDate assessmentDate,
        Graph report,
        String profile,
        String engine,
        String release,
        List<RuleDescription> rules,
        List<StoreRule> notEvaluated,
        Map<Node, List<String>> commitments,
        Totals totals) {

    /** How many findings a check had, by severity (all three), by code and by the commitment they concern. */
    public record Totals(
            Map<Severity, Integer> bySeverity, Map<String, Integer> byCode, Map<String, Integer> byCommitment) {
        public static Totals of(ValidationOutcome outcome) {
            return new Totals(outcome.countBySeverity(), outcome.countByCode(), outcome.countByCommitment());
        }
    }

    /** The same as an outcome, for everything that writes or shows one. */
    public ValidationOutcome outcome() {
        return new ValidationOutcome(this);
    }
}
