// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aalborgdata.checking.Checker;
import org.aalborgdata.figures.Figures;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.UnreadableSourceException;
import org.aalborgdata.registry.PublicationRefusedException;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.registry.Registry;
import org.aalborgdata.report.Checked;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.AcceptableSubmission;
import org.aalborgdata.validation.CheckOptions;

/**
 * One import from files to published submissions, the same for command line and page: read the files, leave out what is
 * public, check, publish. Not for several threads.
 */
public final class ImportRun {
    private final Importer importer;
    private final Checker checker;
    private final List<ReadFile> read = new ArrayList<>();
    private final List<Examined> examined = new ArrayList<>();

    public ImportRun(ImportTables tables, ImportOptions options, Checker checker) {
        this.importer = new Importer(tables, options);
        this.checker = checker;
    }

    /** An edition and what the check said of it. */
    public record Examined(Edition edition, Checked checked) {
        /** Empty if it may not be published. */
        public Optional<AcceptableSubmission> acceptable() {
            return checked instanceof Checked.Examined examined
                    ? examined.outcome().acceptable()
                    : Optional.empty();
        }
    }

    /**
     * An edition that is public now.
     *
     * @param before whether the same bytes were public already, so that nothing changed
     */
    public record Published(Edition edition, Receipt receipt, boolean before) {}

    /** Is told how far the check is. */
    public interface Listener {
        void checking(int number, int all, Edition edition);
    }

    /**
     * Reads one file.
     *
     * @throws UnreadableSourceException if it is broken; then nothing of the import may be used
     */
    public void read(SourceFile file) throws UnreadableSourceException {
        read.addAll(importer.read(file));
    }

    /** Leaves out what the publishers' other submissions state already for the same edition. After the last file. */
    public void leaveOut(Figures published) {
        AlreadyPublic already = new AlreadyPublic(published);
        importer.editions().forEach(already::leaveOut);
    }

    /** What became of each dataset of each file. */
    public List<ReadFile> files() {
        return List.copyOf(read);
    }

    /** What is left to publish. */
    public List<Edition> editions() {
        return importer.editions();
    }

    /** Whether there were figures and all of them are public already. */
    public boolean isAllPublic() {
        return editions().isEmpty()
                && read.stream().anyMatch(f -> f.tally().reasons().containsKey(Skip.ALREADY_PUBLIC));
    }

    /**
     * Checks each edition as any submission is checked.
     *
     * @throws org.aalborgdata.validation.CheckCancelledException if the options' progress says so
     */
    public List<Examined> check(CheckOptions options, Listener listener) {
        examined.clear();
        List<Edition> editions = editions();
        for (int i = 0; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            listener.checking(i + 1, editions.size(), edition);
            examined.add(new Examined(
                    edition, checker.check(importer.turtle(edition), edition.fileName(), Syntax.TURTLE, options)));
        }
        return List.copyOf(examined);
    }

    /** Whether the check let all editions pass. */
    public boolean isAcceptable() {
        return examined.stream().allMatch(e -> e.acceptable().isPresent());
    }

    /**
     * Publishes all editions or none of them.
     *
     * @throws PublicationRefusedException if one does not fit to what is public; nothing was written
     * @throws IllegalStateException if one did not pass its check
     */
    public List<Published> publish(Registry registry) {
        if (!isAcceptable()) {
            throw new IllegalStateException("an edition is not acceptable");
        }
        List<AcceptableSubmission> accepted =
                examined.stream().map(e -> e.acceptable().orElseThrow()).toList();
        registry.rehearse(accepted);
        List<Boolean> before = accepted.stream()
                .map(a -> registry.current(a.submission().node().orElseThrow().getURI())
                        .map(r -> r.sha256().equals(a.submission().sha256()))
                        .orElse(false))
                .toList();
        List<Receipt> receipts = registry.publish(accepted);
        List<Published> published = new ArrayList<>();
        for (int i = 0; i < receipts.size(); i++) {
            published.add(new Published(examined.get(i).edition(), receipts.get(i), before.get(i)));
        }
        return published;
    }

    /** An edition as it would be published, in Turtle. */
    public byte[] turtle(Edition edition) {
        return importer.turtle(edition);
    }
}
