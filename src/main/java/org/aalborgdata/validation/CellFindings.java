// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.CellProblem;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.TableRule;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Prefixes;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Findings for the cells of a table that could not be read, or were read by a rule. */
final class CellFindings {
    private final List<CellProblem> problems;
    /** What cannot be there because its cell, or its whole column, was not read. */
    private final Set<List<Object>> unread = new HashSet<>();
    /** What stands for the submission where the file has no head. */
    private final @Nullable Node noHead;

    CellFindings(Submission submission) {
        problems = submission.cellProblems();
        noHead = problems.stream()
                .filter(p -> p.rule() == TableRule.NO_HEAD)
                .map(CellProblem::focus)
                .findFirst()
                .orElse(null);
        for (CellProblem problem : problems) {
            Cell cell = problem.place().cell();
            if (problem.property() != null && problem.rule().weight() == TableRule.Weight.VIOLATION && cell != null) {
                String path = Prefixes.show(problem.property());
                boolean column = problem.rule() == TableRule.COLUMN_MISSING
                        || problem.rule() == TableRule.COLUMN_RENAMED
                        || problem.rule() == TableRule.COLUMN_TWICE;
                unread.add(Arrays.asList(column ? cell.sheet() : problem.focus(), path));
            }
        }
    }

    List<Finding> findings() {
        return problems.stream().map(CellFindings::finding).toList();
    }

    /** Whether a finding only says that something is missing whose cell is at fault already. */
    boolean explain(Finding finding) {
        Cell cell = finding.place().cell();
        return finding.value() == null
                && finding.path() != null
                && (unread.contains(Arrays.asList(finding.focus(), finding.path()))
                        || cell != null && unread.contains(Arrays.asList(cell.sheet(), finding.path())));
    }

    /** Whether a finding only says, of the file or of a row, that there is no submission; the missing head is said once. */
    boolean explainByMissingHead(Finding finding) {
        return noHead != null
                && (noHead.equals(finding.value())
                        || finding.code()
                                .equals(GateRule.ONE_SUBMISSION.description().code()));
    }

    static Stream<RuleDescription> rules() {
        return Stream.of(TableRule.values()).map(CellFindings::description);
    }

    private static RuleDescription description(TableRule rule) {
        return new RuleDescription(rule.code(), severity(rule), rule.message(), rule.why(), Iris.RULE + rule.code());
    }

    private static Finding finding(CellProblem problem) {
        return description(problem.rule())
                .finding(
                        problem.focus(),
                        path(problem),
                        problem.found().isEmpty() ? null : NodeFactory.createLiteralString(problem.found()),
                        problem.offer(),
                        problem.place());
    }

    private static @Nullable String path(CellProblem problem) {
        return problem.property() == null ? null : Prefixes.show(problem.property());
    }

    private static Severity severity(TableRule rule) {
        return switch (rule.weight()) {
            case VIOLATION -> Severity.VIOLATION;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
