// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The report of the run before: what a later run compares with. Read from our JSON report or from a SHACL report in
 * Turtle or N-Triples, or taken from an outcome that is still at hand.
 *
 * @param runs one for each file of that report
 * @param source what the runs are of, in words that go on from "compared with"
 * @param otherwise one sentence why nothing is compared, where no run is on the submission
 */
public record EarlierReport(List<Run> runs, Label source, Label otherwise) {

    /**
     * What the report says of one file.
     *
     * @param file name of the file then; empty if the report did not say
     * @param submission IRI of the submission; null if the report did not say
     * @param checkedAt null if the report did not say
     * @param findings in the order of the report
     * @param version IRI of the published version that was checked; null if the report is not of one
     */
    public record Run(
            String file,
            @Nullable String submission,
            @Nullable Instant checkedAt,
            List<EarlierFinding> findings,
            @Nullable String version) {}

    /** A report that somebody handed in. */
    static EarlierReport handedIn(List<Run> runs) {
        return new EarlierReport(runs, Phrase.EARLIER_REPORT.label(), Phrase.EARLIER_OTHER.label());
    }

    /**
     * There is nothing to compare with.
     *
     * @param why one sentence
     */
    public static EarlierReport nothing(Label why) {
        return new EarlierReport(List.of(), Phrase.EARLIER_REPORT.label(), why);
    }

    /**
     * What is said today of a version that was published.
     *
     * @param version its IRI
     * @param source what it is, in words that go on from "compared with"
     */
    public static EarlierReport ofPublished(ValidationOutcome outcome, String version, Label source) {
        Run run = run(outcome);
        Run published = new Run(run.file(), run.submission(), run.checkedAt(), run.findings(), version);
        return new EarlierReport(List.of(published), source, Phrase.EARLIER_OTHER.label());
    }

    /** @throws UnreadableReportException if the bytes are no report that can be compared with */
    public static EarlierReport read(byte[] bytes) throws UnreadableReportException {
        return EarlierReportReader.read(bytes);
    }

    /** The outcomes as the report of the run before. */
    public static EarlierReport of(List<ValidationOutcome> outcomes) {
        return handedIn(outcomes.stream().map(EarlierReport::run).toList());
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
                        .toList(),
                null);
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
