// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFilesTest {
    private final SubmissionReader reader = new SubmissionReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    f.ttl    | {"a": 1}                  | JSON                   | JSON              | .jsonld
                    f.nt     | <!DOCTYPE html><p>        | web page               | Webseite          | Turtle
                    f.trig   | <?xml version="1.0"?><a/> | XML                    | XML               | .rdf
                    f.jsonld | <html><body></body></html> | web page              | Webseite          | Turtle
                    f.rdf    | [{"@id": "a:a"}]          | JSON                   | JSON              | .jsonld
                    f.ttl    | %PDF-1.7                  | PDF                    | PDF               | Turtle
                    """)
    void whatIsNotWhatItsNamePromisesIsToldApart(String name, String text, String en, String de, String remedy) {
        UnreadableSubmissionException e = refused(bytes(text.translateEscapes()), name);

        assertThat(e.problem().en()).contains("seems to be").contains(en);
        assertThat(e.problem().de()).contains("anscheinend").contains(de);
        assertThat(e.remedy().en()).contains(remedy);
        assertThat(e.place().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "nt", "nq", "trig", "rdf", "xml", "jsonld", "json", "csv", "xlsx", "zip"})
    void anEmptyFileIsCalledEmptyWhateverItsNamePromises(String ending) {
        for (String nothing : new String[] {"", "\uFEFF", " \r\n\n"}) {
            UnreadableSubmissionException e = refused(bytes(nothing), "f." + ending);

            assertThat(e.problem().en()).isEqualTo("The file is empty.");
            assertThat(e.problem().de()).isEqualTo("Die Datei ist leer.");
        }
    }

    @Test
    void aWorkbookUnderAnotherNameIsToldByItsBytes() {
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "f.ttl").problem().en())
                .contains("seems to be a workbook or an archive");
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "f.nt")
                        .problem()
                        .de())
                .contains("altes Excel-Format".replace("altes", "alten"));
        assertThat(refused(new byte[] {'x', 0, 0}, "f.ttl").problem().en()).contains("not text");
    }

    @Test
    void aFileWithoutAKnownEndingIsReadByItsFirstSigns() throws UnreadableSubmissionException {
        assertThat(reader.read(bytes("[{\"@id\": \"a:a\", \"a:b\": 1}]"), "stdin")
                        .graph()
                        .size())
                .isEqualTo(1);
        assertThat(reader.read(
                                bytes("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:b='a:'>"
                                        + "<rdf:Description rdf:about='a:a' b:b='1'/></rdf:RDF>"),
                                "stdin")
                        .graph()
                        .size())
                .isEqualTo(1);
        assertThat(reader.read(bytes("[] <a:b> 1 ."), "stdin").graph().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    f.nq     | <a:a> <a:b> 1 <a:g> .                                     | 1
                    f.nq     | <a:a> <a:b> <a:c> <a:g> .                                 | 0
                    f.nq     | <a:a> <a:b> <a:c> <a:g> .\\n<a:a> <a:b> <a:d> <a:h> .      | 2:19
                    f.nq     | <a:a> <a:b> <a:c> <a:g> .\\n<a:a> <a:b> <a:d> .            | 2:1
                    f.trig   | <a:g> { <a:a> <a:b> 1 }                                   | 0
                    f.trig   | <a:g> { <a:a> <a:b> 1 }\\n GRAPH <a:h> { <a:a> <a:b> 1 }   | 2:8
                    f.jsonld | {"@id": "a:g", "@graph": [{"@id": "a:a", "a:b": 1}]}      | 0
                    f.jsonld | {"@id": "a:g", "a:c": 1,\\n "@graph": {"@id": "a:a", "a:b": 1}} | 1:1
                    """)
    void aSubmissionIsOneGraph(String name, String text, String place) throws UnreadableSubmissionException {
        if (place.equals("0")) {
            assertThat(reader.read(bytes(text), name).graph().size()).isEqualTo(1);
            return;
        }
        UnreadableSubmissionException e = refused(bytes(text.translateEscapes()), name);
        assertThat(e.place().toString()).startsWith(name + ":" + place);
        if (!place.equals("1")) {
            assertThat(e.problem().en()).contains("second graph");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    f.rdf    | <!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r> | document type | 1:1
                    f.jsonld | {"@context":\\n "https://schema.org/", "name": "a"}    | nothing is fetched | 2:2
                    f.jsonld | {"@context": {"@import": "https://schema.org/"}, "@id": "a:a"} | nothing is fetched | 1:26
                    f.jsonld | {"@id": "a:a", "a:b": 1,\\n "titel": "x"}                | would be ignored   | 2:11
                    f.jsonld | {"@id": "a:a", "a:b": 1,\\n "a:b": 2}                    | not JSON-LD        | 2:7
                    f.ttl    | <a:a> <a:b> << <a:a> <a:b> 1 >> .                    | RDF 1.2            | 1:13
                    """)
    void whatCouldHarmOrBeLostIsRefusedInItsPlace(String name, String text, String problem, String place) {
        UnreadableSubmissionException e = refused(bytes(text.translateEscapes()), name);

        assertThat(e.problem().en()).contains(problem);
        assertThat(e.place().toString()).startsWith(name + ":" + place);
        assertThat(e.remedy().de()).isNotEqualTo(e.remedy().en());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    f.ttl    | [ <a:b>      |  ]
                    f.ttl    | <a:a> <a:b> ( |  )
                    f.trig   | [ <a:b>      |  ]
                    f.nt     | <a:a> <a:b> <<( | )>>
                    f.jsonld | {"a:b":      |  }
                    f.jsonld | [            |  ]
                    f.rdf    | <a xmlns="a:"> | </a>
                    """)
    void depthIsBounded(String name, String open, String close) {
        UnreadableSubmissionException e = refused(bytes(open.repeat(50_000) + close.repeat(50_000)), name);

        assertThat(e.problem().de()).doesNotContain("StackOverflow");
        assertThat(e.place().line()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    f.ttl | <a:a> <a:b> <a:c>          | der Punkt am Ende der Aussage fehlt
                    f.ttl | <a:a> <a:b> . .            | nicht .
                    f.ttl | <a:a> "b" <a:c> .          | erwartet wird eine Eigenschaft, nicht b
                    f.ttl | <a:a> <a:b> "open          | das Anführungszeichen am Ende des Textes fehlt
                    f.ttl | <a:a> <a:b> \"\"\"open       | die drei Anführungszeichen am Ende des Textes fehlen
                    f.ttl | <a:a> <a:b                 | das Zeichen > am Ende der Adresse fehlt
                    f.ttl | <a:a> <a:b> "\\\\q" .        | Rückstrich
                    f.ttl | <a:a> <a:b> [ <a:c> 1 .    | die schließende Klammer ] fehlt
                    f.ttl | <a:a> <a:b> ( 1 2          | die schließende Klammer ) fehlt
                    f.ttl | <a:a> <a:b> "1"^^ .        | Datentyp
                    f.ttl | lorem ipsum                | fehl am Platz
                    f.nt  | . .                        | erwartet wird ein Subjekt, nicht .
                    f.nt  | <a:a> <a:b> "x"            | ein Punkt, nicht das Ende der Datei
                    f.nt  | <a:a> <a:b> 'x' .          | einfachen doppelten Anführungszeichen
                    f.nq  | <a:a> <a:b> "x" <a:g>      | ein Punkt, nicht
                    f.jsonld | {"a:b": 1               | die Datei endet mitten
                    f.jsonld | {"a:b": }               | das Zeichen } ist hier fehl am Platz
                    """)
    void germanReadersGetGermanWords(String name, String text, String german) {
        UnreadableSubmissionException e = refused(bytes(text.translateEscapes()), name);

        assertThat(e.problem().de()).contains(german).doesNotContain("meldet");
        assertThat(e.problem().en()).isNotEqualTo(e.problem().de());
    }

    private UnreadableSubmissionException refused(byte[] bytes, String name) {
        return catchThrowableOfType(UnreadableSubmissionException.class, () -> reader.read(bytes, name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
