// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aalborgdata.submission.UnreadableSubmissionException;

/** Unpacks with limits, because a small archive may unpack to more than the machine holds. */
final class Archive {
    /** Of a package of CSV files. */
    static final long LIMIT = 128L * 1024 * 1024;

    private static final int MOST_PARTS = 2000;
    private static final int BUFFER = 1 << 16;

    private Archive() {}

    /**
     * The parts of an archive by their names; empty if the bytes are no archive.
     *
     * @param limit unpacked bytes of all parts together
     * @param wanted which names to keep; the others are only measured
     */
    static Optional<Map<String, byte[]>> unpack(
            byte[] bytes, String name, long limit, java.util.function.Predicate<String> wanted)
            throws UnreadableSubmissionException {
        Optional<Map<String, byte[]>> parts = unpack(bytes, name, limit, wanted, StandardCharsets.UTF_8);
        return parts.isPresent() ? parts : unpack(bytes, name, limit, wanted, Charset.forName("IBM437"));
    }

    private static Optional<Map<String, byte[]>> unpack(
            byte[] bytes, String name, long limit, java.util.function.Predicate<String> wanted, Charset names)
            throws UnreadableSubmissionException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long total = 0;
        int count = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean kept = !entry.isDirectory() && wanted.test(entry.getName());
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    total += n;
                    if (total > limit) {
                        throw FileFault.tooLarge(name, limit);
                    }
                    if (kept) {
                        part.write(buffer, 0, n);
                    }
                }
                if (++count > MOST_PARTS) {
                    throw FileFault.tooLarge(name, limit);
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), part.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return count == 0 ? Optional.empty() : Optional.of(parts);
    }
}
