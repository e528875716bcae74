// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** What a file seems to be by its first bytes, whatever its name says. */
enum FileKind {
    ZIP("a workbook or an archive", "eine Arbeitsmappe oder ein Archiv", Syntax.XLSX),
    OLD_WORKBOOK(
            "a workbook in the old format of Excel (.xls)", "eine Arbeitsmappe im alten Excel-Format (.xls)", null),
    PDF("a PDF document", "ein PDF-Dokument", null),
    GZIP("a compressed file (gzip)", "eine gepackte Datei (gzip)", null),
    HTML("a web page (HTML)", "eine Webseite (HTML)", null),
    XML("XML", "XML", Syntax.RDF_XML),
    JSON("JSON", "JSON", Syntax.JSON_LD);

    private static final int LOOKED_AT = 512;

    private final Label name;
    private final @Nullable Syntax syntax;

    FileKind(String en, String de, @Nullable Syntax syntax) {
        this.name = new Label(en, de);
        this.syntax = syntax;
    }

    /** With its article, as the end of a sentence. */
    Label label() {
        return name;
    }

    /** The syntax in which such a file may be a submission; empty if in none. */
    Optional<Syntax> syntax() {
        return Optional.ofNullable(syntax);
    }

    /** Whether the file may be in the syntax that its name promises. */
    boolean suits(Syntax promised) {
        return promised == syntax || this == ZIP && promised == Syntax.CSV_PACKAGE;
    }

    /** Empty if nothing speaks against Turtle and its like, or against a table. */
    static Optional<FileKind> of(byte[] bytes) {
        if (SourceText.startsWith(bytes, 'P', 'K', 3, 4)) {
            return Optional.of(ZIP);
        }
        if (SourceText.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(OLD_WORKBOOK);
        }
        if (SourceText.startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of(PDF);
        }
        if (SourceText.startsWith(bytes, 0x1F, 0x8B)) {
            return Optional.of(GZIP);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return Optional.of(HTML);
        }
        if (head.startsWith("<?xml") || head.startsWith("<rdf:rdf")) {
            return Optional.of(head.contains("<html") ? HTML : XML);
        }
        // In Turtle a bracket begins a node without a name, whose first word is no text.
        return head.matches("(?s)(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"]).*") ? Optional.of(JSON) : Optional.empty();
    }
}
