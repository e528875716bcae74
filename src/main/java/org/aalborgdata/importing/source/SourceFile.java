// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.aalborgdata.vocabulary.Label;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file that was handed to the importer, unpacked.
 *
 * @param name as it was typed or found, with its folders
 * @param bytes unpacked; nobody changes them
 * @param sha256 of the unpacked bytes, so that a packed file and the same one unpacked are one
 */
public record SourceFile(String name, byte[] bytes, String sha256) {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int LIMIT = 512 * MEBIBYTE;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * @param raw packed with gzip or not
     * @throws UnreadableSourceException if it is packed and broken, or larger than 512 MiB unpacked
     */
    public static SourceFile of(String name, byte[] raw) throws UnreadableSourceException {
        return of(name, raw, LIMIT);
    }

    /**
     * The same with a limit of the caller's.
     *
     * @param limit bytes that it may have unpacked
     */
    public static SourceFile of(String name, byte[] raw, int limit) throws UnreadableSourceException {
        boolean packed = raw.length > 2 && raw[0] == (byte) 0x1f && raw[1] == (byte) 0x8b;
        byte[] bytes = packed ? unpacked(name, raw, limit) : raw;
        return new SourceFile(name, bytes, DigestUtils.sha256Hex(bytes));
    }

    private static byte[] unpacked(String name, byte[] raw, int limit) throws UnreadableSourceException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new UnreadableSourceException(
                        name,
                        0,
                        new Label(
                                "Unpacked, the file has more than " + limit / MEBIBYTE + " MiB. Split it.",
                                "Entpackt hat die Datei mehr als " + limit / MEBIBYTE + " MiB. Teilen Sie sie."));
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableSourceException(
                    name,
                    0,
                    new Label(
                            "The file begins like a gzip file but cannot be unpacked. Fetch it again.",
                            "Die Datei beginnt wie eine gzip-Datei, lässt sich aber nicht entpacken. Laden Sie sie neu."));
        }
    }

    /** The name without folders and without {@code .gz}. */
    public String baseName() {
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return base.toLowerCase(Locale.ROOT).endsWith(".gz") ? base.substring(0, base.length() - 3) : base;
    }

    /** The text, read as UTF-8 or, where that does not fit, as Windows-1252; without a byte-order mark. */
    public String text() {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The first characters, enough to tell the format. */
    String start() {
        byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 4000));
        String text = new String(head, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    UnreadableSourceException unreadable(int line, String english, String german) {
        return new UnreadableSourceException(name, line, new Label(english, german));
    }
}
