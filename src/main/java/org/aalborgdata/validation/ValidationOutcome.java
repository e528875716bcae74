// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aalborgdata.submission.Submission;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.vocabulary.DCTerms;

/** What one check of one submission found, with everything needed to repeat it. Immutable. */
public final class ValidationOutcome {
    private final Submission submission;
    private final List<Finding> findings;
    private final AcceptancePolicy policy;
    private final Verdict verdict;
    private final int focusNodes;
    private final Instant checkedAt;
    private final LocalDate assessmentDate;
    private final Graph report;
    private final boolean comparedWithStore;
    private final List<RuleDescription> rules;
    private final Map<Node, List<String>> commitments;

    ValidationOutcome(
            Submission submission,
            List<Finding> findings,
            AcceptancePolicy policy,
            int focusNodes,
            Instant checkedAt,
            LocalDate assessmentDate,
            Graph report,
            boolean comparedWithStore,
            List<RuleDescription> rules,
            Map<Node, List<String>> commitments) {
        this.submission = submission;
        this.findings = List.copyOf(findings);
        this.policy = policy;
        this.verdict = policy.judge(findings, focusNodes);
        this.focusNodes = focusNodes;
        this.checkedAt = checkedAt;
        this.assessmentDate = assessmentDate;
        this.report = new GraphReadOnly(report);
        this.comparedWithStore = comparedWithStore;
        this.rules = List.copyOf(rules);
        this.commitments = Map.copyOf(commitments);
    }

    public Submission submission() {
        return submission;
    }

    /** In document order. */
    public List<Finding> findings() {
        return findings;
    }

    public Verdict verdict() {
        return verdict;
    }

    public AcceptancePolicy policy() {
        return policy;
    }

    /** How many records of the submission at least one shape looked at. */
    public int focusNodes() {
        return focusNodes;
    }

    /** Every severity, also those with no finding. */
    public Map<Severity, Integer> countBySeverity() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        findings.forEach(f -> counts.merge(f.severity(), 1, Integer::sum));
        return counts;
    }

    /** The codes with a finding, sorted. */
    public Map<String, Integer> countByCode() {
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(f -> counts.merge(f.code(), 1, Integer::sum));
        return counts;
    }

    /** How many findings concern each commitment, by number; a record that serves several counts for each. */
    public Map<String, Integer> countByCommitment() {
        Map<String, Integer> counts = new TreeMap<>(Comparator.comparingInt(Integer::parseInt));
        findings.forEach(f -> commitments(f).forEach(number -> counts.merge(number, 1, Integer::sum)));
        return counts;
    }

    /** Numbers of the commitments that the record at fault serves, sorted; empty if it serves none or that is not known. */
    public List<String> commitments(Finding finding) {
        return commitments.getOrDefault(finding.focus(), List.of());
    }

    /** The rules that were asked, in the order of their codes; {@link #notEvaluated} names those left out. */
    public List<RuleDescription> rules() {
        List<String> left = notEvaluated().stream().map(StoreRule::code).toList();
        return rules.stream().filter(rule -> !left.contains(rule.code())).toList();
    }

    /**
     * The rules that would look at this submission but need what is public already, when the check had no store to compare
     * with; else empty.
     */
    public List<StoreRule> notEvaluated() {
        if (comparedWithStore) {
            return List.of();
        }
        return Arrays.stream(StoreRule.values())
                .filter(rule -> rule.concerns(submission.graph()))
                .toList();
    }

    /** IRI of the profile that was checked, with its version: the one the submission names, else the profile of figures. */
    public String profile() {
        return submission
                .node()
                .flatMap(head -> submission
                        .graph()
                        .find(head, DCTerms.conformsTo.asNode(), Node.ANY)
                        .nextOptional())
                .map(t -> t.getObject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .orElse(SubmissionShapes.PROFILE);
    }

    /** Name and version of the SHACL engine. */
    public String engine() {
        return SubmissionShapes.ENGINE;
    }

    /** SHA-256 of the bytes that were checked. */
    public String inputSha256() {
        return submission.sha256();
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    /** The day that counted as today. */
    public LocalDate assessmentDate() {
        return assessmentDate;
    }

    /** The SHACL validation report, literally: {@code sh:conforms} is false as soon as there is any result. */
    public Graph report() {
        return report;
    }

    /** The ticket to publication; empty unless the verdict passes. */
    public Optional<AcceptableSubmission> acceptable() {
        return verdict.passes() ? Optional.of(new AcceptableSubmission(submission, this)) : Optional.empty();
    }
}
