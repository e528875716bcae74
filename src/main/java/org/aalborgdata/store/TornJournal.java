// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntry;

/**
 * Cuts the unfinished end off a TDB2 journal.
 *
 * <p>A process that is killed while TDB2 writes its journal leaves part of an entry behind. That transaction was not
 * committed, since its commit entry comes last, but Jena 5.6 then refuses to open the store ("Failed to read the journal
 * entry data") instead of ignoring the rest. The journal is read by Jena's own class, so that what counts as whole is
 * decided there.
 */
final class TornJournal {
    private TornJournal() {}

    /** Mends every journal below a TDB2 directory; one that is whole is not touched. */
    static void cut(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory, 1)) {
            List<Location> databases = files.filter(Files::isDirectory)
                    .map(d -> Location.create(d.toString()))
                    .filter(Journal::exists)
                    .toList();
            databases.forEach(TornJournal::cutEnd);
        }
    }

    private static void cutEnd(Location database) {
        Journal journal = Journal.create(database);
        long whole = 0;
        try {
            for (Iterator<JournalEntry> entries = journal.entries(); entries.hasNext(); entries.next()) {
                // hasNext() has read the entry, so this is its end.
                whole = journal.position();
            }
        } catch (TransactionException torn) {
            journal.truncate(whole);
            journal.sync();
        } finally {
            journal.close();
        }
    }
}
