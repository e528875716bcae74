// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a file that are known to be text in UTF-8, without a byte order mark. Parsers read the bytes; a string of
 * the whole is made only for those that need one.
 */
final class SourceText {
    private static final int CHUNK = 1 << 13;
    private static final int FIRST_OF_FOUR = 0xF0;

    /** Eight bytes are looked at in one go; only if one of them is zero or no ASCII, one by one. */
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int EIGHT = Long.BYTES;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
    private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;

    private final byte[] bytes;
    private final int start;
    private final boolean beyondBmp;

    private SourceText(byte[] bytes, int start, boolean beyondBmp) {
        this.bytes = bytes;
        this.start = start;
        this.beyondBmp = beyondBmp;
    }

    /**
     * Checks strictly, because a lenient decoder would put a replacement character into a name without a word.
     *
     * @param bytes kept, not copied
     */
    static SourceText of(byte[] bytes, UnreadableFile unreadable) throws UnreadableSubmissionException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw unreadable.utf16();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        boolean beyondBmp = false;
        int i = start;
        for (; i <= bytes.length - EIGHT; i += EIGHT) {
            long eight = (long) EIGHT_BYTES.get(bytes, i);
            if ((eight & HIGHEST_BITS) != 0 || (eight - LOWEST_BITS & HIGHEST_BITS) != 0) {
                beyondBmp |= beyondBmp(bytes, i, i + EIGHT, unreadable);
            }
        }
        beyondBmp |= beyondBmp(bytes, i, bytes.length, unreadable);
        check(bytes, start, unreadable);
        return new SourceText(bytes, start, beyondBmp);
    }

    private static boolean beyondBmp(byte[] bytes, int from, int to, UnreadableFile unreadable)
            throws UnreadableSubmissionException {
        boolean found = false;
        boolean binary = false;
        for (int i = from; i < to; i++) {
            binary |= bytes[i] == 0;
            found |= (bytes[i] & 0xFF) >= FIRST_OF_FOUR;
        }
        if (binary) {
            throw unreadable.binary();
        }
        return found;
    }

    private static void check(byte[] bytes, int start, UnreadableFile unreadable) throws UnreadableSubmissionException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        if (result.isError()) {
            String before = new String(bytes, start, in.position() - start, StandardCharsets.UTF_8);
            throw unreadable.notUtf8(bytes[in.position()] & 0xFF, before);
        }
    }

    Reader open() {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
    }

    /** All of it; a new string each time. */
    String decoded() {
        return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }

    /** Whether a character takes two {@code char} in Java, so that a parser's columns are too high behind it. */
    boolean isBeyondBmp() {
        return beyondBmp;
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
