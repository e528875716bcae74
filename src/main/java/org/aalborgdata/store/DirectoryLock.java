// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a directory to one process; the operating system lets go of it however the process ends. */
final class DirectoryLock implements AutoCloseable {
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StoreInUseException if this or another process holds the directory */
    static DirectoryLock hold(Path directory) throws IOException {
        FileChannel channel = FileChannel.open(
                directory.resolve("aalborg.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new DirectoryLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new StoreInUseException(directory);
        }
        channel.close();
        throw new StoreInUseException(directory);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
