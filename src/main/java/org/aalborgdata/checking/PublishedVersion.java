// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.aalborgdata.registry.Receipt;
import org.aalborgdata.registry.Registry;
import org.aalborgdata.report.Checked;
import org.aalborgdata.report.EarlierReport;
import org.aalborgdata.validation.CheckOptions;
import org.aalborgdata.validation.Progress;
import org.aalborgdata.validation.ValidationOutcome;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The current public version of a submission as its last run: the bytes as they were submitted are checked again as the new
 * file was, so that both are judged by the same rules and on the same day. What was written about them when they were
 * published would also differ by every rule that is new.
 */
public final class PublishedVersion implements LastRun {
    private static final Label NEVER_PUBLISHED = new Label(
            "No earlier version of this submission is public here, so nothing was compared.",
            "Von dieser Einreichung ist hier keine frühere Fassung öffentlich; es wurde nichts verglichen.");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMANY);

    private static final Logger LOG = LoggerFactory.getLogger(PublishedVersion.class);

    private final Registry registry;

    public PublishedVersion(Registry registry) {
        this.registry = registry;
    }

    /** Empty for a file that names no submission. */
    @Override
    public Optional<EarlierReport> before(ValidationOutcome now, Checker checker, CheckOptions options) {
        return now.submission().node().filter(Node::isURI).map(node -> registry.current(node.getURI())
                .map(receipt -> report(receipt, now, checker, options))
                .orElseGet(() -> EarlierReport.nothing(NEVER_PUBLISHED)));
    }

    private EarlierReport report(Receipt receipt, ValidationOutcome now, Checker checker, CheckOptions options) {
        Label source = source(receipt);
        if (receipt.sha256().equals(now.inputSha256())) {
            return EarlierReport.ofPublished(now, receipt.graph(), source);
        }
        CheckOptions again = options.withProgress(new Silent(options.progress()));
        try {
            Checked before = checker.check(registry.original(receipt), receipt.fileName(), null, again);
            if (before instanceof Checked.Examined examined
                    && examined.outcome().failure().isEmpty()) {
                return EarlierReport.ofPublished(examined.outcome(), receipt.graph(), source);
            }
        } catch (UncheckedIOException e) {
            LOG.error("An archived file cannot be read", e);
        }
        return EarlierReport.nothing(new Label(
                "Nothing was compared: " + source.en() + " could not be checked again.",
                "Es wurde nichts verglichen: " + source.de() + " ließ sich nicht erneut prüfen."));
    }

    private static Label source(Receipt receipt) {
        LocalDate day = receipt.time().atZone(ZoneOffset.UTC).toLocalDate();
        return new Label(
                "version " + receipt.version() + " of " + ENGLISH.format(day),
                "Fassung " + receipt.version() + " vom " + GERMAN.format(day));
    }

    /** Stops when the check is stopped, but tells nobody of records: they are not those of the file. */
    private record Silent(Progress outer) implements Progress {
        @Override
        public void at(long done, long total) {}

        @Override
        public boolean cancelled() {
            return outer.cancelled();
        }
    }
}
