// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aalborgdata.validation.ValidationOutcome;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The report of the run before: what a later run compares with. Read from our JSON report or from a SHACL report in
 * Turtle or N-Triples, or taken from an outcome that is still at hand.
 *
 * @param runs one for each file of that report
 */
public record EarlierReport(List<Run> runs) {

    /**
     * What the report says of one file.
     *
     * @param file name of the file then; empty if the report did not say
     * @param submission IRI of the submission; null if the report did not say
     * @param checkedAt null if the report did not say
     * @param findings in the order of the report
     */
    public record Run(
            String file,
            @Nullable String submission,
            @Nullable Instant checkedAt,
            List<EarlierFinding> findings) {}

    /** @throws UnreadableReportException if the bytes are no report that can be compared with */
    public static EarlierReport read(byte[] bytes) throws UnreadableReportException {
        return EarlierReportReader.read(bytes);
    }

    /** The outcomes as the report of the run before. */
    public static EarlierReport of(List<ValidationOutcome> outcomes) {
        return new EarlierReport(outcomes.stream().map(EarlierReport::run).toList());
    }

    private static Run run(ValidationOutcome outcome) {
        return new Run(
                outcome.submission().sourceName(),
                outcome.submission().node().map(Node::getURI).orElse(null),
                outcome.checkedAt(),
                outcome.findings().stream()
                        .map(f -> new EarlierFinding(
                                f.code(),
                                f.severity(),
                                Fingerprint.written(f.focus()),
                                f.path(),
                                Fingerprint.writtenOrNull(f.value()),
                                f.message(),
                                f.place().toString(),
                                Fingerprint.of(f)))
                        .toList());
    }

    /**
     * The run on the same submission: the one with its IRI, else the one with its file name; where both runs are of one
     * file only, that one.
     *
     * @param files how many files are checked now
     */
    public Optional<Run> runOf(ValidationOutcome now, int files) {
        Optional<String> submission = now.submission().node().map(Node::getURI);
        Stream<Run> same = runs.stream()
                .filter(r -> submission.isPresent() && submission.get().equals(r.submission()));
        Stream<Run> named =
                runs.stream().filter(r -> r.file().equals(now.submission().sourceName()));
        Stream<Run> only = runs.size() == 1 && files == 1 ? runs.stream() : Stream.empty();
        return Stream.of(same, named, only).flatMap(r -> r).findFirst();
    }
}
