// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The list of publications on disk, one JSON object a line; a line counts only with its line end. */
final class EventLog {
    private final Path file;
    private final List<Publication> publications = new ArrayList<>();

    /**
     * Opens the log and cuts off what a killed process left unfinished at its end: such a publication was never
     * acknowledged.
     *
     * @throws IllegalStateException if a finished line cannot be read, which no kill can cause
     */
    EventLog(Path file) {
        this.file = file;
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
                DurableFiles.syncDirectory(file.toAbsolutePath().getParent());
            }
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            if (end < bytes.length) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(end);
                    channel.force(true);
                }
            }
            String text = new String(bytes, 0, end, StandardCharsets.UTF_8);
            int number = 0;
            for (String line : text.lines().toList()) {
                number++;
                try {
                    publications.add(Publication.parse(line));
                } catch (RuntimeException e) {
                    throw new IllegalStateException(
                            "Line " + number + " of " + file + " is not a publication: " + e.getMessage(), e);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Oldest first. */
    List<Publication> publications() {
        return List.copyOf(publications);
    }

    /** Returns when the line is on disk. */
    void append(Publication publication) {
        byte[] line = (publication.toJson() + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long start = channel.size();
            try {
                ByteBuffer buffer = ByteBuffer.wrap(line);
                channel.position(start);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(start);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
        publications.add(publication);
    }
}
