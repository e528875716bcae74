// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Quad ONE = SSE.parseQuad("(<urn:g> <urn:s> <urn:p> 1)");
    private static final Quad TWO = SSE.parseQuad("(<urn:g> <urn:s> <urn:p> 2)");

    @TempDir
    private Path directory;

    @Test
    void whatIsWrittenIsThereAfterASecondOpening() {
        try (Store store = Store.open(directory)) {
            store.write(d -> d.add(ONE));
        }
        try (Store store = Store.open(directory)) {
            assertThat(store.<Boolean>read(d -> d.contains(ONE))).isTrue();
        }
    }

    @Test
    void afterAnExceptionNothingIsWritten() {
        try (Store store = Store.open(directory)) {
            assertThatThrownBy(() -> store.write(d -> {
                        d.add(ONE);
                        throw new IllegalStateException("on purpose");
                    }))
                    .hasMessage("on purpose");
            assertThat(store.<Boolean>read(d -> d.contains(ONE))).isFalse();
            assertThat(store.version()).isZero();
            store.write(d -> d.add(TWO));
            assertThat(store.version()).isEqualTo(1);
        }
    }

    @Test
    void aDirectoryHasOneOwner() {
        try (Store store = Store.open(directory)) {
            assertThat(store.<Boolean>read(d -> d.contains(Quad.ANY))).isFalse();
            assertThatThrownBy(() -> Store.open(directory))
                    .isInstanceOf(StoreInUseException.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("--data");
        }
    }

    @TestFactory
    Stream<DynamicTest> aJournalCutInsideItsLastEntryIsMended() throws IOException {
        byte[] entry = entryOf24Bytes();
        assertThat(entry).hasSizeGreaterThan(24);
        return IntStream.of(1, 11, 16, 17, entry.length - 1)
                .mapToObj(n -> DynamicTest.dynamicTest(
                        n + " of " + entry.length + " bytes", () -> opensAfter(Arrays.copyOf(entry, n))));
    }

    @Test
    void aWholeEntryStaysInTheJournal() throws IOException {
        Path database = Files.createDirectories(directory.resolve("Data-0001"));
        Path file = database.resolve("journal.jrnl");
        byte[] entry = entryOf24Bytes();
        Files.write(file, entry);
        TornJournal.cut(directory);
        assertThat(file).hasBinaryContent(entry);
        Files.write(file, Arrays.copyOf(entry, 9), StandardOpenOption.APPEND);
        TornJournal.cut(directory);
        assertThat(file).hasBinaryContent(entry);
    }

    /** What TDB2 itself writes for one changed component. */
    private byte[] entryOf24Bytes() throws IOException {
        Path scratch = Files.createTempDirectory(directory, "journal");
        Journal journal = Journal.create(Location.create(scratch.toString()));
        journal.write(
                JournalEntryType.REDO,
                ComponentId.create((UUID) null, new byte[] {1, 2, 3, 4}),
                ByteBuffer.allocate(24));
        journal.sync();
        journal.close();
        return Files.readAllBytes(scratch.resolve("journal.jrnl"));
    }

    private void opensAfter(byte[] tail) throws IOException {
        Path place = Files.createTempDirectory(directory, "store");
        try (Store store = Store.open(place)) {
            store.write(d -> d.add(ONE));
        }
        Path journal = place.resolve("Data-0001").resolve("journal.jrnl");
        assertThat(journal).exists();
        Files.write(journal, tail, StandardOpenOption.APPEND);
        try (Store store = Store.open(place)) {
            assertThat(store.<Long>read(d -> Iter.count(d.find()))).isEqualTo(1);
            store.write(d -> d.add(TWO));
        }
        try (Store store = Store.open(place)) {
            assertThat(store.<Boolean>read(d -> d.contains(ONE) && d.contains(TWO)))
                    .isTrue();
        }
    }
}
