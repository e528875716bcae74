// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalborgdata.register.Register;
import org.aalborgdata.report.kept.KeptReport;
import org.aalborgdata.store.Store;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.validation.AcceptableSubmission;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Publishes submissions and remembers every version.
 *
 * <p>Order of a publication: original bytes, N-Quads and check report under their hash, then one line in the event log, then one write
 * transaction of the store (model page, section 3). Each step is on disk before the next begins, so a process that is
 * killed leaves either no line in the log, and then nothing happened, or a line that {@link #Registry} finishes at the
 * next start. Killing a process is tested; a power cut is not.
 */
public final class Registry {
    private final Store store;
    private final Register register;
    private final Clock clock;
    private final Archive archive;
    private final EventLog log;
    private final Audience audience;
    private boolean unfinished;

    /** Set when the store has them too. */
    private volatile PublishedVersions versions;

    /**
     * Opens the registry of a data directory and finishes publications that were logged but not committed.
     *
     * @param directory holds the event log and the archive; created if absent
     * @param audience told before and after each publication
     */
    public Registry(Path directory, Store store, Register register, Clock clock, Audience audience) {
        this.store = store;
        this.register = register;
        this.clock = clock;
        this.archive = new Archive(directory.resolve("archive"));
        this.log = new EventLog(directory.resolve("events.jsonl"));
        this.audience = audience;
        replay();
    }

    /**
     * Makes a submission public in place of its earlier version. The same bytes again are not published twice; the
     * receipt of the version they already are is returned.
     *
     * @return when every part of the publication is on disk
     * @throws PublicationRefusedException if it does not fit to what is public; nothing was written
     */
    public Receipt publish(AcceptableSubmission accepted) {
        return publish(List.of(accepted)).get(0);
    }

    /**
     * The same for several submissions, one transaction each; figures are rebuilt once, at the end. When one fails, those
     * before it are published.
     */
    public synchronized List<Receipt> publish(List<AcceptableSubmission> accepted) {
        List<Receipt> receipts = new ArrayList<>();
        long before = store.version();
        try {
            if (unfinished) {
                replay();
            }
            accepted.forEach(a -> receipts.add(publishOne(a)));
        } finally {
            if (store.version() != before) {
                audience.published();
            }
        }
        return receipts;
    }

    /**
     * Whether these would be published, as far as what is public now tells; nothing is written.
     *
     * @throws PublicationRefusedException for the first that would be refused
     */
    public synchronized void rehearse(List<AcceptableSubmission> accepted) {
        accepted.forEach(a -> refuseWhatCannotBeRead(
                a.submission().node().orElseThrow(), a.submission().graph()));
    }

    private Receipt publishOne(AcceptableSubmission accepted) {
        Submission submission = accepted.submission();
        Node node = submission.node().orElseThrow();
        Optional<Publication> before = latest(node.getURI());
        if (before.isPresent() && before.get().sha256().equals(submission.sha256())) {
            return PublishedVersions.receipt(before.get(), true);
        }
        refuseWhatCannotBeRead(node, submission.graph());
        ValidationOutcome outcome = accepted.outcome();
        int version = before.map(p -> p.version() + 1).orElse(1);
        Node name = Iris.uri(node.getURI() + "/" + version);
        archive.keepOriginal(submission.sha256(), submission.bytes());
        String quads = archive.keepGraph(name, submission.graph());
        String report = archive.keepReport(KeptReport.write(outcome));
        Publication publication = new Publication(
                node.getURI(),
                version,
                submission.organisation().orElseThrow().getURI(),
                Instant.now(clock).truncatedTo(ChronoUnit.MILLIS),
                submission.sha256(),
                quads,
                submission.sourceName(),
                outcome.verdict().key(),
                outcome.profile(),
                outcome.engine(),
                report);
        log.append(publication);
        unfinished = true;
        commit(publication, submission.graph());
        unfinished = false;
        versions = new PublishedVersions(log.publications());
        return PublishedVersions.receipt(publication, true);
    }

    private void refuseWhatCannotBeRead(Node submission, Graph statements) {
        store.read(dataset -> RecordOwnership.conflict(dataset, submission.getURI(), statements)
                        .or(() -> BudgetPeriods.conflict(dataset, submission.getURI(), statements)))
                .ifPresent(conflict -> {
                    throw new PublicationRefusedException(conflict);
                });
        try {
            audience.rehearse(statements);
        } catch (RuntimeException e) {
            throw new PublicationRefusedException(
                    "The submission passed its check but its figures cannot be read: " + e.getMessage(), e);
        }
    }

    /** Receipts of all versions ever published, oldest first. */
    public List<Receipt> history() {
        return versions.history();
    }

    /** Receipts of the versions that the public graphs hold, in the order of their submissions' IRIs. */
    public List<Receipt> current() {
        return versions.current();
    }

    /** The receipt of the version of a submission that is public now; empty if there is none. */
    public Optional<Receipt> current(String submission) {
        return versions.current(submission);
    }

    /** The receipt of one version; empty if it was never published. */
    public Optional<Receipt> version(String graph) {
        return versions.version(graph);
    }

    /** The bytes a version was published from, as they were submitted. */
    public byte[] original(Receipt receipt) {
        return archive.original(receipt.sha256());
    }

    /**
     * What the check said that let a version pass, as it was written down then.
     *
     * @return empty if that was before reports were kept
     */
    public Optional<ValidationOutcome> report(Receipt receipt) {
        return versions.publication(receipt.graph())
                .filter(p -> p.reportSha256() != null)
                .map(p -> {
                    Graph provenance = GraphFactory.createDefaultGraph();
                    Provenance.stateReport(provenance, p);
                    return KeptReport.read(archive.report(p.reportSha256()), Iris.uri(p.report()), provenance);
                });
    }

    /** The statements of a version, current or superseded, from the archive; empty if it was never published. */
    public Optional<Graph> statements(String graph) {
        return versions.publication(graph).map(p -> archive.graph(p.quadsSha256(), Iris.uri(p.graph())));
    }

    /** Brings the store up to the log: after a kill, or after a commit that failed on a full disk for example. */
    private void replay() {
        List<Publication> missing = store.read(dataset -> {
            Graph provenance = dataset.getGraph(Iris.GRAPH_PROVENANCE);
            return log.publications().stream()
                    .filter(p -> !Provenance.knows(provenance, Iris.uri(p.graph())))
                    .toList();
        });
        missing.forEach(p -> commit(p, archive.graph(p.quadsSha256(), Iris.uri(p.graph()))));
        unfinished = false;
        versions = new PublishedVersions(log.publications());
    }

    private void commit(Publication publication, Graph statements) {
        store.write(dataset -> {
            List<Graph> changed = new ArrayList<>();
            changed.add(statements);
            if (publication.version() > 1) {
                Node before = Iris.uri(publication.submission() + "/" + (publication.version() - 1));
                changed.add(copy(dataset, before));
                dataset.removeGraph(before);
            }
            Node name = Iris.uri(publication.graph());
            statements.find().forEach(t -> dataset.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
            Provenance.state(dataset.getGraph(Iris.GRAPH_PROVENANCE), publication);
            PreferredStatements.mark(dataset, register, changed);
        });
    }

    private static Graph copy(DatasetGraph dataset, Node name) {
        Graph copy = GraphFactory.createDefaultGraph();
        dataset.getGraph(name).find().forEach(copy::add);
        return copy;
    }

    private Optional<Publication> latest(String submission) {
        return log.publications().stream()
                .filter(p -> p.submission().equals(submission))
                .reduce((first, second) -> second);
    }
}
