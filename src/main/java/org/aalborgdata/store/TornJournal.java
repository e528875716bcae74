// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Adler32;

/**
 * Cuts the unfinished end off a TDB2 journal.
 *
 * <p>A process that is killed while TDB2 writes its journal leaves part of an entry behind. The transaction was not
 * committed, since its commit entry comes last, but Jena 5.6 then refuses to open the store ("Failed to read the journal
 * entry data") instead of ignoring the rest. An entry is: length of its data, Adler-32 over the whole entry, type (four
 * bytes each), component (sixteen bytes), data; length -1 means no data.
 */
final class TornJournal {
    private static final int HEADER = 28;
    private static final int CHECKSUM_AT = 4;

    private TornJournal() {}

    /** Mends every journal below a TDB2 directory; one that is whole is not touched. */
    static void cut(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory, 2)) {
            List<Path> journals = files.filter(f -> f.endsWith("journal.jrnl")).toList();
            for (Path journal : journals) {
                long whole = endOfLastWholeEntry(journal);
                if (whole < Files.size(journal)) {
                    try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
                        channel.truncate(whole);
                        channel.force(true);
                    }
                }
            }
        }
    }

    private static long endOfLastWholeEntry(Path journal) throws IOException {
        long end = 0;
        long size = Files.size(journal);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(journal)))) {
            while (end + HEADER <= size) {
                byte[] header = new byte[HEADER];
                in.readFully(header);
                ByteBuffer fields = ByteBuffer.wrap(header);
                int length = Math.max(0, fields.getInt(0));
                int checksum = fields.getInt(CHECKSUM_AT);
                if (end + HEADER + length > size) {
                    return end;
                }
                fields.putInt(CHECKSUM_AT, 0);
                Adler32 adler = new Adler32();
                adler.update(header);
                byte[] data = new byte[length];
                in.readFully(data);
                adler.update(data);
                if ((int) adler.getValue() != checksum) {
                    return end;
                }
                end += HEADER + length;
            }
        } catch (EOFException e) {
            return end;
        }
        return end;
    }
}
