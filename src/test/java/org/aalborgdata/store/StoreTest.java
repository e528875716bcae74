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
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
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

    @Test
    void aJournalThatEndsInAHeaderIsMended() throws IOException {
        opensWithJournalTail(entry(24, new byte[0]));
    }

    @Test
    void aJournalThatEndsInHalfAHeaderIsMended() throws IOException {
        opensWithJournalTail(Arrays.copyOf(entry(24, new byte[0]), 11));
    }

    @Test
    void aJournalThatEndsInHalfTheDataIsMended() throws IOException {
        opensWithJournalTail(entry(24, new byte[7]));
    }

    @Test
    void aJournalEntryWithAWrongChecksumIsMended() throws IOException {
        opensWithJournalTail(entry(24, new byte[24]));
    }

    private void opensWithJournalTail(byte[] tail) throws IOException {
        try (Store store = Store.open(directory)) {
            store.write(d -> d.add(ONE));
        }
        Path journal = directory.resolve("Data-0001").resolve("journal.jrnl");
        assertThat(journal).exists();
        Files.write(journal, tail, StandardOpenOption.APPEND);
        try (Store store = Store.open(directory)) {
            assertThat(store.<Long>read(d ->
                            d.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).count()))
                    .isEqualTo(1);
            store.write(d -> d.add(TWO));
        }
        try (Store store = Store.open(directory)) {
            assertThat(store.<Boolean>read(d -> d.contains(ONE) && d.contains(TWO)))
                    .isTrue();
        }
    }

    /** An entry as TDB2 would begin it, with a checksum that fits nothing. */
    private static byte[] entry(int length, byte[] data) {
        return ByteBuffer.allocate(28 + data.length)
                .putInt(length)
                .putInt(0x5EED)
                .putInt(1)
                .put(new byte[16])
                .put(data)
                .array();
    }
}
