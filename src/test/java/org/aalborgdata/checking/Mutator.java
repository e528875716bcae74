// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages files in the ways in which files are damaged, and in some that only an attacker thinks of. */
final class Mutator {
    private static final List<String> PIECES = List.of(
            "1e999999999",
            "9".repeat(5000),
            "-0.0000000000000000000000000000000000001",
            "\"1E999999999\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
            "\"99999999999999-01-01\"^^<http://www.w3.org/2001/XMLSchema#date>",
            "[".repeat(3000),
            "(".repeat(3000),
            "{\"a:b\":".repeat(3000),
            "<a>".repeat(3000),
            "<<( ",
            "%s%n%d",
            "\\u0000",
            "\\uD800",
            "\"\"\"",
            "&lol;",
            "<!DOCTYPE a [<!ENTITY l \"l\">]>",
            "\"@context\": \"http://example.org/c\",",
            "@prefix : <:> .",
            "@base <a:a> .",
            "\t\r\n\f",
            "\uFEFF",
            "\uFFFF",
            "\uD83C\uDF33",
            ";;;",
            "=1+1",
            "null",
            "<",
            ">",
            "}",
            "]");

    private final Random random;
    private final List<byte[]> others;

    /** @param others files that are mixed in */
    Mutator(long seed, List<byte[]> others) {
        this.random = new Random(seed);
        this.others = others;
    }

    byte[] mutate(byte[] file) {
        byte[] bytes = file;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = place(bytes);
        int length = Math.min(random.nextInt(40), bytes.length - at);
        switch (random.nextInt(11)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                if (flipped.length > 0) {
                    flipped[Math.min(at, flipped.length - 1)] ^= (byte) (1 << random.nextInt(8));
                }
                return flipped;
            }
            case 1 -> {
                return splice(bytes, at, length, new byte[0]);
            }
            case 2 -> {
                return splice(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
            }
            case 3 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 4 -> {
                return swapWords(bytes);
            }
            case 5, 6 -> {
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                return splice(bytes, at, 0, piece.getBytes(StandardCharsets.UTF_8));
            }
            case 7 -> {
                return splice(bytes, at, 0, new byte[] {(byte) random.nextInt(32)});
            }
            case 8 -> {
                return splice(bytes, at, 0, new byte[] {(byte) (128 + random.nextInt(128))});
            }
            case 9 -> {
                byte[] other = others.get(random.nextInt(others.size()));
                int from = place(other);
                int much = Math.min(random.nextInt(400), other.length - from);
                return splice(bytes, at, length, Arrays.copyOfRange(other, from, from + much));
            }
            default -> {
                return digits(bytes);
            }
        }
    }

    private int place(byte[] bytes) {
        return random.nextInt(bytes.length + 1);
    }

    private byte[] swapWords(byte[] bytes) {
        String[] words = new String(bytes, StandardCharsets.ISO_8859_1).split("(?<= )");
        int a = random.nextInt(words.length);
        int b = random.nextInt(words.length);
        String kept = words[a];
        words[a] = words[b];
        words[b] = kept;
        return String.join("", words).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] digits(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = place(bytes); i < changed.length; i++) {
            if (changed[i] >= '0' && changed[i] <= '9') {
                changed[i] = (byte) "0123456789-.eE, ".charAt(random.nextInt(16));
                return changed;
            }
        }
        return changed;
    }

    private static byte[] splice(byte[] bytes, int at, int without, byte[] in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(in);
        out.write(bytes, at + without, bytes.length - at - without);
        return out.toByteArray();
    }
}
