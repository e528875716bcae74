// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.riot.Lang;

/** Words for everything that can be wrong with a file before its content is looked at. */
final class UnreadableFile {
    private static final Pattern PREFIX = Pattern.compile("Undefined prefix: (\\S*?):?");
    private static final int EXCERPT = 40;

    private final String name;

    UnreadableFile(String name) {
        this.name = name;
    }

    UnreadableSubmissionException tooLarge(int size, int limit) {
        return whole(
                new Label(
                        "The file has " + size + " bytes; at most " + limit + " are read.",
                        "Die Datei hat " + size + " Byte; höchstens " + limit + " werden gelesen."),
                new Label("Split it by period.", "Teilen Sie sie nach Zeiträumen auf."));
    }

    UnreadableSubmissionException empty() {
        return whole(
                new Label("The file says nothing.", "Die Datei sagt nichts aus."),
                new Label(
                        "Begin with the example of a smallest valid submission.",
                        "Beginnen Sie mit dem Beispiel einer kleinsten gültigen Einreichung."));
    }

    UnreadableSubmissionException binary() {
        return whole(
                new Label(
                        "The file is not text (it contains zero bytes).",
                        "Die Datei ist kein Text (sie enthält Null-Byte)."),
                new Label(
                        "Hand in RDF as text, for example Turtle, not a workbook or an archive.",
                        "Reichen Sie RDF als Text ein, zum Beispiel Turtle, keine Arbeitsmappe und kein Archiv."));
    }

    UnreadableSubmissionException utf16() {
        return whole(
                new Label(
                        "The file is encoded in UTF-16; UTF-8 is expected.",
                        "Die Datei ist in UTF-16 kodiert; erwartet wird UTF-8."),
                saveAsUtf8());
    }

    /** @param before the text up to the byte that is wrong */
    UnreadableSubmissionException notUtf8(int wrongByte, String before) {
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        long column = before.length() - before.lastIndexOf('\n');
        String hex = "0x%02X".formatted(wrongByte);
        return new UnreadableSubmissionException(
                new Place(name, line, column),
                new Label(
                        "The byte " + hex + " is not UTF-8 here; the file may be in Windows-1252 or Latin-1.",
                        "Das Byte " + hex
                                + " ist hier kein UTF-8; die Datei ist vielleicht in Windows-1252 oder Latin-1."),
                saveAsUtf8());
    }

    UnreadableSubmissionException unsupported(String syntax) {
        return whole(
                new Label(
                        "Files in " + syntax + " are not read; Turtle and N-Triples are.",
                        syntax + "-Dateien werden nicht gelesen, nur Turtle und N-Triples."),
                new Label("Save the submission as Turtle (.ttl).", "Speichern Sie die Einreichung als Turtle (.ttl)."));
    }

    UnreadableSubmissionException syntax(Lang lang, FirstError error, String text, RuntimeException cause) {
        String message = error.message().isEmpty() ? String.valueOf(cause.getMessage()) : error.message();
        Place place = new Place(name, error.line(), error.column());
        Matcher prefix = PREFIX.matcher(message);
        if (prefix.matches()) {
            String p = prefix.group(1);
            return new UnreadableSubmissionException(
                    place,
                    new Label(
                            "The prefix " + p + ": is used but not declared.",
                            "Das Präfix " + p + ": wird benutzt, ist aber nicht vereinbart."),
                    new Label(
                            "Declare it at the top: @prefix " + p + ": <…> .",
                            "Vereinbaren Sie es am Anfang: @prefix " + p + ": <…> ."));
        }
        String excerpt = excerpt(text, place.line());
        String near = excerpt.isEmpty() ? "" : " Near \"" + excerpt + "\".";
        String bei = excerpt.isEmpty() ? "" : " Bei „" + excerpt + "“.";
        return new UnreadableSubmissionException(
                place,
                new Label(
                        "This is not " + lang.getLabel() + ": " + sentence(message) + near,
                        "Das ist kein " + lang.getLabel() + ": " + sentence(message) + bei),
                new Label(
                        "Look here or just before for a missing dot, semicolon, quotation mark or bracket.",
                        "Suchen Sie hier oder kurz davor nach einem fehlenden Punkt, Semikolon, Anführungszeichen oder einer"
                                + " Klammer."));
    }

    private static String sentence(String message) {
        String trimmed = message.strip();
        return trimmed.endsWith(".") ? trimmed : trimmed + ".";
    }

    private static String excerpt(String text, long line) {
        if (line < 1) {
            return "";
        }
        String found = text.lines().skip(line - 1).findFirst().orElse("").strip();
        return found.length() <= EXCERPT ? found : found.substring(0, EXCERPT) + "…";
    }

    private static Label saveAsUtf8() {
        return new Label("Save the file as UTF-8.", "Speichern Sie die Datei als UTF-8.");
    }

    private UnreadableSubmissionException whole(Label problem, Label remedy) {
        return new UnreadableSubmissionException(Place.unknown(name), problem, remedy);
    }
}
