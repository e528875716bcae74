// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aalborgdata.vocabulary.Label;

/** Says in words what a parser reports in its own jargon and in English only. */
final class SyntaxWords {
    static final String SECOND_GRAPH = "second graph ";
    static final String TOO_DEEP = "nested deeper than ";
    static final String TOO_MANY_DIGITS = "more digits than ";
    static final String STOPPED = "stopped";
    static final String TRIPLE_TERM = "triple term";

    private static final Label BRACKET = new Label(
            "Look here or just before for a missing dot, semicolon, quotation mark or bracket.",
            "Suchen Sie hier oder kurz davor nach einem fehlenden Punkt, Semikolon, Anführungszeichen oder einer Klammer.");
    private static final Label ESCAPE = new Label(
            "Write a backslash twice or leave it out.", "Schreiben Sie den Rückstrich doppelt oder gar nicht.");
    private static final Label ENCODE = new Label(
            "Write the character in the address as %20, %3C and so on.",
            "Schreiben Sie das Zeichen in der Adresse als %20, %3C und so weiter.");

    private static final Pattern TOKEN = Pattern.compile("\\[([A-Z_0-9]+)(?::(.*))?]", Pattern.DOTALL);
    private static final Label END = new Label("the end of the file", "das Ende der Datei");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("DOT", "."),
            Map.entry("COMMA", ","),
            Map.entry("SEMICOLON", ";"),
            Map.entry("COLON", ":"),
            Map.entry("LBRACE", "{"),
            Map.entry("RBRACE", "}"),
            Map.entry("LPAREN", "("),
            Map.entry("RPAREN", ")"),
            Map.entry("LBRACKET", "["),
            Map.entry("RBRACKET", "]"),
            Map.entry("EQUALS", "="),
            Map.entry("LT2", "<<"),
            Map.entry("GT2", ">>"),
            Map.entry("VBAR", "|"));

    private record Phrase(Pattern pattern, Label problem, Label remedy) {}

    private static final List<Phrase> PHRASES = List.of(
            phrase(
                    "Undefined prefix: (\\S*?):?",
                    "the prefix {0}: is used but not declared",
                    "das Präfix {0}: wird benutzt, ist aber nicht vereinbart",
                    new Label(
                            "Declare it at the top: @prefix {0}: <…> .",
                            "Vereinbaren Sie es am Anfang: @prefix {0}: <…> .")),
            phrase(
                    SECOND_GRAPH + "(.*)",
                    "a second graph begins here; a submission is one graph",
                    "hier beginnt ein zweiter Graph; eine Einreichung ist ein Graph",
                    new Label(
                            "Put all statements into one graph, or hand in one file for each.",
                            "Schreiben Sie alle Aussagen in einen Graphen, oder reichen Sie je eine Datei ein.")),
            phrase(
                    TOO_DEEP + "(\\d+)",
                    "brackets or elements are nested deeper than {0} levels",
                    "Klammern oder Elemente sind tiefer als {0} Ebenen geschachtelt",
                    new Label(
                            "Give the inner records names of their own and describe them one after the other.",
                            "Geben Sie den inneren Datensätzen eigene Namen und beschreiben Sie sie nacheinander.")),
            phrase(
                    TOO_MANY_DIGITS + "(\\d+)",
                    "a number has more than {0} digits",
                    "eine Zahl hat mehr als {0} Ziffern",
                    new Label("Is this a number at all?", "Ist das überhaupt eine Zahl?")),
            phrase(
                    TRIPLE_TERM,
                    "statements about statements (RDF 1.2) are not read",
                    "Aussagen über Aussagen (RDF 1.2) werden nicht gelesen",
                    new Label(
                            "Describe the record itself instead.",
                            "Beschreiben Sie stattdessen den Datensatz selbst.")),
            phrase(
                    "Triples not terminated by DOT",
                    "the dot that ends the statement is missing",
                    "der Punkt am Ende der Aussage fehlt",
                    BRACKET),
            phrase(
                    "Triples not terminated properly: .*got (.*)",
                    "a dot or } is expected, not {0}",
                    "erwartet wird ein Punkt oder }, nicht {0}",
                    BRACKET),
            phrase(
                    "(?:Triple|Quad) not terminated by DOT: (.*)",
                    "a dot is expected, not {0}",
                    "erwartet wird ein Punkt, nicht {0}",
                    BRACKET),
            phrase(
                    "Triples not terminated properly in \\[]-list",
                    "the closing bracket ] is missing",
                    "die schließende Klammer ] fehlt",
                    BRACKET),
            phrase(STOPPED, "the text cannot be read on from here", "ab hier ist der Text nicht lesbar", BRACKET),
            phrase("Unterminated list", "the closing bracket ) is missing", "die schließende Klammer ) fehlt", BRACKET),
            phrase(
                    "(?:Base|Prefix) directive not terminated by a dot",
                    "the dot after the prefix or base is missing",
                    "der Punkt nach dem Präfix oder der Basis fehlt",
                    BRACKET),
            phrase(
                    "Premature end of file: .*",
                    "the file ends within a statement",
                    "die Datei endet mitten in einer Aussage",
                    BRACKET),
            phrase(
                    "Expected BNode or IRI: Got: (.*)",
                    "a subject is expected, not {0}",
                    "erwartet wird ein Subjekt, nicht {0}",
                    BRACKET),
            phrase(
                    "Expected IRI for predicate: got: (.*)",
                    "a property is expected, not {0}",
                    "erwartet wird eine Eigenschaft, nicht {0}",
                    BRACKET),
            phrase(
                    "Expected IRI: Got: (.*)",
                    "a property is expected, not {0}",
                    "erwartet wird eine Eigenschaft, nicht {0}",
                    BRACKET),
            phrase(
                    "Illegal object: (.*)",
                    "a value is expected, not {0}",
                    "erwartet wird ein Wert, nicht {0}",
                    BRACKET),
            phrase(
                    "Unrecognized \\(expected an RDF Term\\): (.*)",
                    "a value is expected, not {0}",
                    "erwartet wird ein Wert, nicht {0}",
                    BRACKET),
            phrase(
                    "Unrecognized keyword: (.*)",
                    "the word {0} means nothing here",
                    "das Wort {0} bedeutet hier nichts",
                    BRACKET),
            phrase("Out of place: (.*)", "{0} is out of place", "{0} ist hier fehl am Platz", BRACKET),
            phrase("Unexpected token : (.*)", "{0} is out of place", "{0} ist hier fehl am Platz", BRACKET),
            phrase(
                    "Failed to find a prefix name or keyword: (.).*",
                    "the character {0} is out of place",
                    "das Zeichen {0} ist hier fehl am Platz",
                    BRACKET),
            phrase(
                    "Broken token \\((?:newline|carriage return) in string\\).*",
                    "the quotation mark that ends the text is missing in this line",
                    "das Anführungszeichen am Ende des Textes fehlt in dieser Zeile",
                    BRACKET),
            phrase(
                    "Broken token: .*",
                    "the quotation mark that ends the text is missing",
                    "das Anführungszeichen am Ende des Textes fehlt",
                    BRACKET),
            phrase(
                    "Broken long string",
                    "the three quotation marks that end the text are missing",
                    "die drei Anführungszeichen am Ende des Textes fehlen",
                    BRACKET),
            phrase(
                    "Broken IRI.*",
                    "the sign > that ends the address is missing",
                    "das Zeichen > am Ende der Adresse fehlt",
                    BRACKET),
            phrase(
                    "Bad character in IRI.*",
                    "the address has a character that addresses may not have",
                    "die Adresse enthält ein Zeichen, das in Adressen nicht stehen darf",
                    ENCODE),
            phrase("Bad IRI: (.*)", "the address is not well formed", "die Adresse ist nicht wohlgeformt", ENCODE),
            phrase(
                    "Relative IRI: (.*)",
                    "the address {0} is not complete",
                    "die Adresse {0} ist nicht vollständig",
                    new Label(
                            "Write it with https:// and all that follows.",
                            "Schreiben Sie sie mit https:// und allem, was folgt.")),
            phrase(
                    "(?i)illegal (?:escape sequence|unicode escape sequence|character escape) value.*",
                    "a backslash stands before a character that needs none",
                    "ein Rückstrich steht vor einem Zeichen, das keinen braucht",
                    ESCAPE),
            phrase(
                    "(?:Broken escape sequence|Escape sequence not completed|Not a hexadecimal character.*|Illegal code point.*|.*surrogate.*)",
                    "a backslash begins a character code that is not whole",
                    "ein Rückstrich leitet einen Zeichencode ein, der nicht vollständig ist",
                    ESCAPE),
            phrase(
                    "Bad language tag.*",
                    "the language after @ is not one",
                    "die Sprache nach @ ist keine",
                    new Label("Write for example @en or @de.", "Schreiben Sie zum Beispiel @en oder @de.")),
            phrase(
                    "Datatype URI required after .*",
                    "a datatype is expected after ^^",
                    "nach ^^ wird ein Datentyp erwartet",
                    BRACKET),
            phrase(
                    "Subject is a literal: (.*)",
                    "a text or number cannot be described",
                    "ein Text oder eine Zahl kann nicht beschrieben werden",
                    BRACKET),
            phrase(
                    "Unexpected character \\('(.)'.*",
                    "the character {0} is out of place",
                    "das Zeichen {0} ist hier fehl am Platz",
                    BRACKET),
            phrase(
                    "Unexpected end-of-input.*",
                    "the file ends within a value",
                    "die Datei endet mitten in einem Wert",
                    BRACKET),
            phrase("Unrecognized token '(.*?)'.*", "{0} is out of place", "{0} ist hier fehl am Platz", BRACKET),
            phrase(
                    "Illegal unquoted character.*",
                    "a line ends within a text",
                    "eine Zeile endet mitten in einem Text",
                    BRACKET),
            phrase(
                    "Duplicate (?:Object )?(?:field|property|key)[^\"']*[\"'](.*)[\"'].*",
                    "the name {0} stands twice in one object",
                    "der Name {0} steht zweimal in einem Objekt",
                    new Label(
                            "Keep one of the two, or write both values as a list in brackets.",
                            "Behalten Sie einen von beiden, oder schreiben Sie beide Werte als Liste in Klammern.")),
            phrase(
                    "Document nesting depth .*",
                    "brackets are nested too deep",
                    "Klammern sind zu tief geschachtelt",
                    BRACKET),
            phrase("Number value length .*", "a number has too many digits", "eine Zahl hat zu viele Ziffern", BRACKET),
            phrase(
                    "Triple quoted string not permitted.*|Not a \"\"-quoted string.*",
                    "texts stand in plain double quotation marks here",
                    "Texte stehen hier in einfachen doppelten Anführungszeichen",
                    BRACKET));

    private SyntaxWords() {}

    private static Phrase phrase(String pattern, String en, String de, Label remedy) {
        return new Phrase(Pattern.compile(pattern, Pattern.DOTALL), new Label(en, de), remedy);
    }

    /** What is wrong, as the end of a sentence without its dot; the parser's own words if no others are known. */
    static Label problem(String message) {
        return say(message).problem();
    }

    static Label remedy(String message) {
        return say(message).remedy();
    }

    private static Phrase say(String message) {
        for (Phrase phrase : PHRASES) {
            Matcher matcher = phrase.pattern().matcher(message);
            if (matcher.matches()) {
                Label found = matcher.groupCount() > 0 && matcher.group(1) != null
                        ? found(matcher.group(1))
                        : new Label("", "");
                return new Phrase(phrase.pattern(), fill(phrase.problem(), found), fill(phrase.remedy(), found));
            }
        }
        Label own = new Label(plain(message), "der Parser meldet „" + plain(message) + "“");
        return new Phrase(TOKEN, own, BRACKET);
    }

    private static Label fill(Label label, Label found) {
        return new Label(label.en().replace("{0}", found.en()), label.de().replace("{0}", found.de()));
    }

    /** A token as it stood in the file, not as the parser names it. */
    private static Label found(String token) {
        Matcher matcher = TOKEN.matcher(token);
        if (!matcher.matches()) {
            return new Label(plain(token), plain(token));
        }
        String type = matcher.group(1);
        if (type.equals("EOF")) {
            return END;
        }
        String shown = matcher.group(2) != null ? matcher.group(2) : SIGNS.getOrDefault(type, type);
        return new Label(plain(shown), plain(shown));
    }

    /** One line without control characters, not too long, without a dot at its end. */
    static String plain(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String cut = line.length() <= 120
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(100, line.codePointCount(0, line.length()))))
                        + "…";
        return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
