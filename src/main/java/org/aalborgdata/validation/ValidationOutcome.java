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
import org.aalborgdata.release.Release;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;

/** What one check of one submission found, with everything needed to repeat it. Immutable. */
public final class ValidationOutcome {
    private final Submission submission;
    private final List<Finding> findings;
    private final AcceptancePolicy policy;
    private final Verdict verdict;
    private final Coverage coverage;
    private final Instant checkedAt;
    private final LocalDate assessmentDate;
    private final Graph report;
    private final Shapes shapes;
    private final @Nullable Label failure;
    private final List<RuleDescription> rules;
    private final Map<Node, List<String>> commitments;
    private final @Nullable RecordedCheck recorded;

    /** Which shapes a submission was checked against. */
    enum Kind {
        /** The release's own, with a store to compare with. */
        RELEASE_AND_STORE,
        /** The release's own. */
        RELEASE,
        /** Somebody else's; they give no ticket to publication. */
        CUSTOM,
        /** What was written down of an earlier check; it gives no ticket to publication either. */
        RECORDED
    }

    /**
     * @param profile IRI of the shapes if they are not the release's, else null
     * @param doubts what is suspicious in shapes of the user's own
     */
    record Shapes(Kind kind, @Nullable String profile, List<ShapeProblem> doubts) {
        Shapes(Kind kind, @Nullable String profile) {
            this(kind, profile, List.of());
        }
    }

    /**
     * @param failure why there is no result, null if there is one
     * @param rules that were asked; empty for shapes that have no rules of ours
     * @param commitments numbers served by each record at fault; empty where that is not known
     */
    ValidationOutcome(
            Submission submission,
            List<Finding> findings,
            AcceptancePolicy policy,
            Coverage coverage,
            Instant checkedAt,
            LocalDate assessmentDate,
            Graph report,
            Shapes shapes,
            @Nullable Label failure,
            List<RuleDescription> rules,
            Map<Node, List<String>> commitments) {
        this.submission = submission;
        this.findings = List.copyOf(findings);
        this.policy = policy;
        this.verdict = failure == null ? policy.judge(findings, coverage.focusNodes()) : Verdict.COULD_NOT_BE_CHECKED;
        this.coverage = coverage;
        this.checkedAt = checkedAt;
        this.assessmentDate = assessmentDate;
        this.report = new GraphReadOnly(report);
        this.shapes = shapes;
        this.failure = failure;
        this.rules = List.copyOf(rules);
        this.commitments = Map.copyOf(commitments);
        this.recorded = null;
    }

    /** Of a check that was made earlier. */
    ValidationOutcome(RecordedCheck recorded) {
        this.submission = recorded.submission();
        this.findings = List.copyOf(recorded.findings());
        this.policy = recorded.policy();
        this.verdict = recorded.verdict();
        this.coverage = recorded.coverage();
        this.checkedAt = recorded.checkedAt();
        this.assessmentDate = recorded.assessmentDate();
        this.report = new GraphReadOnly(recorded.report());
        this.shapes = new Shapes(Kind.RECORDED, recorded.profile());
        this.failure = null;
        this.rules = List.copyOf(recorded.rules());
        this.commitments = Map.copyOf(recorded.commitments());
        this.recorded = recorded;
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
        return coverage.focusNodes();
    }

    /** What each shape looked at, and which records none looked at. */
    public Coverage coverage() {
        return coverage;
    }

    /**
     * Why the check has no result, one sentence: the engine failed or a limit was reached. Empty if every rule was asked. With a
     * reason the verdict is always {@link Verdict#COULD_NOT_BE_CHECKED} and there are no findings.
     */
    public Optional<Label> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether the submission was checked against shapes of the user's own instead of the release's. */
    public boolean againstCustomShapes() {
        return shapes.kind() == Kind.CUSTOM;
    }

    /** What is suspicious in the user's own shapes, such as one that checks nothing; empty for the release's. */
    public List<ShapeProblem> shapeDoubts() {
        return shapes.doubts();
    }

    /** Every severity, also those with no finding. */
    public Map<Severity, Integer> countBySeverity() {
        if (recorded != null) {
            return recorded.totals().bySeverity();
        }
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        findings.forEach(f -> counts.merge(f.severity(), 1, Integer::sum));
        return counts;
    }

    /** How many findings are counted but no longer listed, since a record of a check has room for so many only; else 0. */
    public int findingsLeftOut() {
        return countBySeverity().values().stream().mapToInt(Integer::intValue).sum() - findings.size();
    }

    /** The codes with a finding, sorted. */
    public Map<String, Integer> countByCode() {
        if (recorded != null) {
            return recorded.totals().byCode();
        }
        Map<String, Integer> counts = new TreeMap<>();
        findings.forEach(f -> counts.merge(f.code(), 1, Integer::sum));
        return counts;
    }

    /** How many findings concern each commitment, by number; a record that serves several counts for each. */
    public Map<String, Integer> countByCommitment() {
        if (recorded != null) {
            return recorded.totals().byCommitment();
        }
        Map<String, Integer> counts = new TreeMap<>(Comparator.comparingInt(Integer::parseInt));
        findings.forEach(f -> commitments(f).forEach(number -> counts.merge(number, 1, Integer::sum)));
        return counts;
    }

    /** Numbers of the commitments that the record at fault serves, sorted; empty if it serves none or that is not known. */
    public List<String> commitments(Finding finding) {
        return commitments.getOrDefault(finding.focus(), List.of());
    }

    /**
     * The rules that were asked of at least one record, in the order of their codes; {@link #notEvaluated} names those left
     * out. Empty for shapes of the user's own, which have no rules of ours.
     */
    public List<RuleDescription> rules() {
        List<String> left = notEvaluated().stream().map(StoreRule::code).toList();
        return rules.stream().filter(rule -> !left.contains(rule.code())).toList();
    }

    /**
     * The rules that would look at this submission but need what is public already, when the check had no store to compare
     * with; else empty.
     */
    public List<StoreRule> notEvaluated() {
        if (recorded != null) {
            return recorded.notEvaluated();
        }
        if (shapes.kind() != Kind.RELEASE) {
            return List.of();
        }
        return Arrays.stream(StoreRule.values())
                .filter(rule -> rule.concerns(submission.graph()))
                .toList();
    }

    /**
     * IRI of the profile that was checked, with its version: the one the submission names, else the profile of figures; for
     * shapes of the user's own the IRI of their {@code owl:Ontology}, else the hash of their files as a URN.
     */
    public String profile() {
        if (shapes.profile() != null) {
            return shapes.profile();
        }
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
        return recorded != null ? recorded.engine() : SubmissionShapes.ENGINE;
    }

    /** Version of this software and its shapes that made the check. */
    public String release() {
        return recorded != null ? recorded.release() : Release.VERSION;
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

    /** The ticket to publication; empty unless the verdict passes, and always for shapes of the user's own and for what was
     * written down of an earlier check. */
    public Optional<AcceptableSubmission> acceptable() {
        return verdict.passes() && !againstCustomShapes() && recorded == null
                ? Optional.of(new AcceptableSubmission(submission, this))
                : Optional.empty();
    }
}
