// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.checking;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aalborgdata.submission.Syntax;

/** Tells the syntax of a file that came without name and media type by how it begins. */
public final class SyntaxGuess {
    private static final int BEGINNING = 512;
    private static final int ARCHIVE_SEARCHED = 64 * 1024;

    /** A brace alone may begin a graph in TriG, a bracket alone a node in Turtle. */
    private static final Pattern JSON = Pattern.compile("\\[?\\s*\\{\\s*[\"}]");

    private SyntaxGuess() {}

    /**
     * The likeliest syntax; Turtle, which includes N-Triples, where nothing speaks for another. Whoever reads the file
     * then says what is wrong with it.
     */
    public static Syntax of(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            String names = text(bytes, ARCHIVE_SEARCHED);
            return names.contains("[Content_Types].xml") || names.contains("xl/") ? Syntax.XLSX : Syntax.CSV_PACKAGE;
        }
        String start = text(bytes, BEGINNING).replace("\u00ef\u00bb\u00bf", "").stripLeading();
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<?xml") || lower.startsWith("<rdf:rdf")) {
            return Syntax.RDF_XML;
        }
        if (JSON.matcher(start).lookingAt()) {
            return Syntax.JSON_LD;
        }
        return Syntax.TURTLE;
    }

    /** One character per byte: only ASCII is looked for. */
    private static String text(byte[] bytes, int longest) {
        return new String(bytes, 0, Math.min(bytes.length, longest), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
