// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Words for everything that can be wrong with a file before its content is looked at. */
final class UnreadableFile {
    private static final int EXCERPT = 40;

    private final String name;

    UnreadableFile(String name) {
        this.name = name;
    }

    UnreadableSubmissionException tooLarge(int limit) {
        return whole(
                new Label(
                        "The file has more than " + limit + " bytes, the most that is read here.",
                        "Die Datei hat mehr als " + limit + " Byte; mehr wird hier nicht gelesen."),
                new Label(
                        "Split it by period, or have the limit raised: --max-bytes on the command line,"
                                + " aalborg.validate.max-bytes on a server.",
                        "Teilen Sie sie nach Zeiträumen auf, oder lassen Sie die Grenze anheben: --max-bytes auf der"
                                + " Befehlszeile, aalborg.validate.max-bytes auf einem Server."));
    }

    UnreadableSubmissionException blank() {
        return whole(
                new Label("The file is empty.", "Die Datei ist leer."),
                new Label(
                        "Choose the file again; if it should hold something, save it once more in your program.",
                        "Wählen Sie die Datei noch einmal aus; soll sie etwas enthalten, speichern Sie sie in Ihrem Programm"
                                + " erneut."));
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
        long column = 1
                + before.codePoints()
                        .skip(before.codePointCount(0, before.lastIndexOf('\n') + 1))
                        .count();
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
                        "Files in " + syntax + " are not read here; RDF is.",
                        syntax + "-Dateien werden hier nicht gelesen, nur RDF."),
                new Label("Save the submission as Turtle (.ttl).", "Speichern Sie die Einreichung als Turtle (.ttl)."));
    }

    /** The file is another thing than its name or media type promises. */
    UnreadableSubmissionException seemsToBe(FileKind kind, Syntax promised) {
        Label found = kind.label();
        return at(
                new Place(name, 1, 1),
                new Label(
                        "This is not " + promised.label() + "; the file seems to be " + found.en() + ".",
                        "Das ist kein " + promised.label() + "; die Datei ist anscheinend " + found.de() + "."),
                kind.syntax()
                        .map(syntax -> new Label(
                                "If that is meant, give its name the ending ."
                                        + syntax.endings().get(0) + ".",
                                "Falls das so gemeint ist, geben Sie ihrem Namen die Endung ."
                                        + syntax.endings().get(0) + "."))
                        .orElse(new Label(
                                "Hand in the submission itself, for example as Turtle (.ttl).",
                                "Reichen Sie die Einreichung selbst ein, zum Beispiel als Turtle (.ttl).")));
    }

    /**
     * The text breaks the rules of its syntax.
     *
     * @param message as the parser or {@link SyntaxWords} says it
     * @param text to quote from; null if the place says enough
     */
    UnreadableSubmissionException syntax(Syntax syntax, String message, Place place, @Nullable SourceText text) {
        String excerpt = text == null ? "" : excerpt(text, place.line());
        String near = excerpt.isEmpty() ? "" : " Near \"" + excerpt + "\".";
        String bei = excerpt.isEmpty() ? "" : " Bei „" + excerpt + "“.";
        Label problem = SyntaxWords.problem(message);
        return at(
                place,
                new Label(
                        "This is not " + syntax.label() + ": " + problem.en() + "." + near,
                        "Das ist kein " + syntax.label() + ": " + problem.de() + "." + bei),
                SyntaxWords.remedy(message));
    }

    UnreadableSubmissionException at(Place place, Label problem, Label remedy) {
        return new UnreadableSubmissionException(place, problem, remedy);
    }

    /** The file's name as the submitter calls it. */
    String name() {
        return name;
    }

    private static String excerpt(SourceText text, long line) {
        String found = SyntaxWords.plain(new Lines(text.decoded(), false).line(line));
        return found.codePointCount(0, found.length()) <= EXCERPT
                ? found
                : found.substring(0, found.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private static Label saveAsUtf8() {
        return new Label("Save the file as UTF-8.", "Speichern Sie die Datei als UTF-8.");
    }

    private UnreadableSubmissionException whole(Label problem, Label remedy) {
        return new UnreadableSubmissionException(Place.unknown(name), problem, remedy);
    }
}
