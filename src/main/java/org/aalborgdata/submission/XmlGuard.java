// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import org.aalborgdata.vocabulary.Label;

/**
 * Looks through XML before it is parsed, for what could harm: a document type, which may name other files or grow without
 * end, and elements in elements so deep that the parser would run out of stack. What is not well formed is left to the
 * parser.
 */
final class XmlGuard {
    private XmlGuard() {}

    static void check(String text, UnreadableFile unreadable) throws UnreadableSubmissionException {
        int depth = 0;
        int i = text.indexOf('<');
        while (i >= 0) {
            int end;
            if (text.startsWith("<!--", i)) {
                end = text.indexOf("-->", i);
            } else if (text.startsWith("<![CDATA[", i)) {
                end = text.indexOf("]]>", i);
            } else if (text.startsWith("<!", i)) {
                throw unreadable.at(
                        new Lines(text, true).place(unreadable.name(), i),
                        new Label(
                                "A document type (<!DOCTYPE …>) is not read, because it may name other files.",
                                "Ein Dokumenttyp (<!DOCTYPE …>) wird nicht gelesen, weil er andere Dateien nennen kann."),
                        new Label(
                                "Leave it out and write the addresses in full.",
                                "Lassen Sie ihn weg und schreiben Sie die Adressen aus."));
            } else if (text.startsWith("<?", i)) {
                end = text.indexOf("?>", i);
            } else if (text.startsWith("</", i)) {
                depth--;
                end = text.indexOf('>', i);
            } else {
                end = endOfTag(text, i);
                if (end > 0 && text.charAt(end - 1) != '/' && ++depth > NestingGuard.DEEPEST) {
                    throw unreadable.syntax(
                            Syntax.RDF_XML,
                            SyntaxWords.TOO_DEEP + NestingGuard.DEEPEST,
                            new Lines(text, true).place(unreadable.name(), i),
                            null);
                }
            }
            i = end < 0 ? -1 : text.indexOf('<', end);
        }
    }

    /** The sign may stand within the quotation marks of an attribute. */
    private static int endOfTag(String text, int start) {
        char quote = 0;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        return -1;
    }
}
