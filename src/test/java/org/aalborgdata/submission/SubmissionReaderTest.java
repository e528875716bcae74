// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.AddDeniedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReaderTest {
    private static final String PREFIX = "@prefix aalborg: <https://w3id.org/aalborg/ontology#> .\n";
    private static final Node X = Iris.uri("https://w3id.org/aalborg/record/a/x");

    private final SubmissionReader reader = new SubmissionReader();

    @Test
    void remembersWhereSubjectsAndValuesStand() throws UnreadableSubmissionException {
        Submission submission = read(
                PREFIX
                        + "\n<record/a/x>\n    a aalborg:Target ;\n    aalborg:unit \"t\" ;\n    aalborg:resolution \"1\" , \"2\" .\n");

        assertThat(submission.places().of(X)).hasToString("f.ttl:3:1");
        assertThat(submission.places().of(text(AalborgTerms.UNIT, "t"))).hasToString("f.ttl:5:18");
        assertThat(submission.places().of(text(AalborgTerms.RESOLUTION, "2"))).hasToString("f.ttl:6:30");
    }

    @Test
    void whatIsNotInTheFileHasNoPlace() throws UnreadableSubmissionException {
        Submission submission = read(PREFIX + "<record/a/x> aalborg:unit \"t\" .");

        assertThat(submission.places().of(Iris.ONTOLOGY).isKnown()).isFalse();
        assertThat(submission.places().of(text(AalborgTerms.UNIT, "kg")))
                .as("a missing statement stands where its subject does")
                .hasToString("f.ttl:2:1");
    }

    @Test
    void readsNTriplesByTheEndingOfTheName() throws UnreadableSubmissionException {
        String line = "<https://w3id.org/aalborg/record/a/x> <http://purl.org/dc/terms/title> \"a\" .\n";

        assertThat(reader.read(bytes(line + line), "f.nt").graph().size()).isEqualTo(1);
    }

    @Test
    void skipsAByteOrderMark() throws UnreadableSubmissionException {
        Submission submission = read("\uFEFF" + PREFIX + "<record/a/x> aalborg:unit \"t\" .");

        assertThat(submission.graph().size()).isEqualTo(1);
    }

    @Test
    void hashesTheBytesAsTheyWereHandedIn() throws UnreadableSubmissionException {
        assertThat(read("<a:a> <a:b> <a:c> .").sha256())
                .isEqualTo("45cf9ce4707fa9c72594df0b57409bff16a1b25276a523aeef0175db5f554f9b");
    }

    @Test
    void cannotBeChangedAfterReading() throws UnreadableSubmissionException {
        byte[] bytes = bytes("<a:a> <a:b> <a:c> .");
        Submission submission = reader.read(bytes, "f.ttl");
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(submission.bytes(), (byte) 0);

        assertThat(submission.bytes()).isEqualTo(bytes("<a:a> <a:b> <a:c> ."));
        assertThatThrownBy(() -> submission.graph().add(text(AalborgTerms.UNIT, "t")))
                .isInstanceOf(AddDeniedException.class);
    }

    @Test
    void namesTheSubmissionOnlyWhenThereIsOne() throws UnreadableSubmissionException {
        String one = PREFIX + "<submission/a/1> a aalborg:Submission ; aalborg:period \"1\" .\n";

        assertThat(read(one).node()).contains(Iris.submission("a", "1"));
        assertThat(read(one).period()).contains("1");
        assertThat(read(one + "<submission/a/2> a aalborg:Submission .").node()).isEmpty();
        assertThat(read(PREFIX + "[] a aalborg:Submission .").node()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <a:a> <a:b> x:c .                 | 1 | 13 | prefix x: is used but not declared
                    <a:a> <a:b> "open                 | 1 | 18 | not Turtle
                    <a:a> <a:b> <a:c>                 | 1 | 18 | not Turtle
                    <a:a> <a:b> [ <a:c> 1 .           | 1 | 23 | not Turtle
                    lorem ipsum                       | 1 | 1  | not Turtle
                    {"a": 1}                          | 1 | 1  | not Turtle
                    """)
    void saysWhereTurtleEnds(String text, long line, long column, String problem) {
        UnreadableSubmissionException e = refused(bytes(text), "f.ttl");

        assertThat(e.place().line()).isEqualTo(line);
        assertThat(e.place().column()).isBetween(column - 1, column + 1);
        assertThat(e.problem().en()).contains(problem);
        assertThat(e.remedy().en()).isNotBlank();
        assertThat(e.remedy().de()).isNotEqualTo(e.remedy().en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"# only a remark\n", "@prefix a: <http://a/> .\n"})
    void aFileThatSaysNothingIsRefused(String text) {
        assertThat(refused(bytes(text), "f.ttl").problem().en()).contains("says nothing");
    }

    @Test
    void aWrongEncodingIsNamedWithItsPlace() {
        byte[] latin1 = "<a:a> <a:b> \"ok\" .\n<a:a> <a:b> \"Växjö\" .".getBytes(Charset.forName("windows-1252"));

        UnreadableSubmissionException e = refused(latin1, "f.ttl");

        assertThat(e.place()).hasToString("f.ttl:2:15");
        assertThat(e.problem().en()).contains("0xE4").contains("Windows-1252");
        assertThat(refused("<a:a> <a:b> 1 .".getBytes(StandardCharsets.UTF_16), "f.ttl")
                        .problem()
                        .en())
                .contains("UTF-16");
    }

    @Test
    void tooLargeAFileIsRefusedBeforeItIsParsed() {
        UnreadableSubmissionException e = org.junit.jupiter.api.Assertions.assertThrows(
                UnreadableSubmissionException.class,
                () -> new SubmissionReader(10).read(bytes("<a:a> <a:b> 1 ."), "f.ttl"));

        assertThat(e.problem().en()).contains("more than 10 bytes");
    }

    @Test
    void randomBytesNeverEscapeAsAnythingElse() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                for (int j = 0; j < bytes.length; j++) {
                    bytes[j] = (byte) "<>@.;,\"'[]() \nabc:123^_#\\".charAt((bytes[j] & 0xFF) % 25);
                }
            }
            try {
                reader.read(bytes, "f.ttl");
            } catch (UnreadableSubmissionException expected) {
                assertThat(expected).hasMessageContaining("f.ttl");
            }
        }
    }

    private Submission read(String text) throws UnreadableSubmissionException {
        return reader.read(bytes(text), "f.ttl");
    }

    private UnreadableSubmissionException refused(byte[] bytes, String name) {
        return catchThrowableOfType(UnreadableSubmissionException.class, () -> reader.read(bytes, name));
    }

    private static Triple text(Node property, String value) {
        return Triple.create(X, property, NodeFactory.createLiteralString(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
