// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * What changed since the run before on the same submission. Findings are recognised by rule, record, property and value;
 * of several that look alike, as many as before are still open.
 *
 * @param source what was compared with, in words that go on from "compared with"
 * @param earlierVersion IRI of the published version that was compared with; null if it was none
 * @param earlierFile name of the file then
 * @param earlierCheckedAt null if the earlier report did not say
 * @param states of each finding now, in the order of {@link ValidationOutcome#findings}; never FIXED
 * @param fixed what is gone, in the order of the earlier report
 */
public record RunComparison(
        Label source,
        @Nullable String earlierVersion,
        String earlierFile,
        @Nullable Instant earlierCheckedAt,
        List<FindingState> states,
        List<EarlierFinding> fixed) {

    /**
     * Compares with the run of the earlier report that was on the same submission.
     *
     * @param files how many files are checked now
     * @return empty if the report has no such run
     */
    public static Optional<RunComparison> of(EarlierReport report, ValidationOutcome now, int files) {
        return report.runOf(now, files).map(run -> of(report.source(), run, now));
    }

    private static RunComparison of(Label source, EarlierReport.Run earlier, ValidationOutcome now) {
        Map<String, String> codes = new HashMap<>();
        now.findings().forEach(f -> codes.put(f.shape(), f.code()));
        Map<String, Deque<EarlierFinding>> open = new LinkedHashMap<>();
        for (EarlierFinding finding : earlier.findings()) {
            open.computeIfAbsent(recognised(finding, codes), k -> new ArrayDeque<>())
                    .add(finding);
        }
        List<FindingState> states = new ArrayList<>();
        for (Finding finding : now.findings()) {
            Deque<EarlierFinding> same = open.get(Fingerprint.of(finding));
            boolean known = same != null && same.poll() != null;
            states.add(known ? FindingState.OPEN : FindingState.NEW);
        }
        Set<EarlierFinding> left = Collections.newSetFromMap(new IdentityHashMap<>());
        open.values().forEach(left::addAll);
        List<EarlierFinding> fixed =
                earlier.findings().stream().filter(left::contains).toList();
        return new RunComparison(
                source, earlier.version(), earlier.file(), earlier.checkedAt(), List.copyOf(states), fixed);
    }

    /** Another program's report names the shape, not our code. */
    private static String recognised(EarlierFinding finding, Map<String, String> codes) {
        String code = codes.get(finding.code());
        return code == null
                ? finding.fingerprint()
                : Fingerprint.of(code, finding.focus(), finding.path(), finding.value());
    }

    /** How many findings are in this state. */
    public int count(FindingState state) {
        return state == FindingState.FIXED
                ? fixed.size()
                : (int) states.stream().filter(s -> s == state).count();
    }
}
