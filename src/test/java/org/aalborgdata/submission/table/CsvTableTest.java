// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One CSV file with the head above the table, as spreadsheet programs of several countries write it. */
class CsvTableTest {
    private static final String FILE = """
            Herausgeberin;vaxjo
            Zeitraum;2026
            Profil;figures
            Titel (de);Werte von Växjö
            Titel (en);Figures of Växjö
            Beschreibung (de);Probe für Äöüß
            Ausgabetag;22.11.2026
            Lizenz;https://creativecommons.org/licenses/by/4.0/
            Erfundene Werte;nein

            Gebiet;Indikator;Einheit;Jahr;Wert;Grund falls Wert fehlt;Status;Methode;Quelle;Ausgabe
            SE-0780 Växjö;AC03-02;%;2019;67,5;;normal;not-stated-AC03-02;https://vaxjo.se/x;25.09.2020
            Växjö;AC03-02;%;2020;;;;;;
            """;

    private static final String WHOLE = FILE.replace("2020;;;;;;", "2020;;vertraulich;;;;");

    @Test
    void isTheSameAsTurtle() throws Exception {
        Submission read = read(bytes(FILE.lines().limit(12).toList(), StandardCharsets.UTF_8), "Wërte größer.csv");
        String record = "https://w3id.org/aalborg/record/vaxjo/2026/SE-0780-AC03-02-2019";

        assertThat(RoundTripTest.byValue(read.graph()))
                .contains(
                        record + " http://purl.org/linked-data/sdmx/2009/measure#obsValue 67.5",
                        record + " https://w3id.org/aalborg/ontology#edition \"2020-09-25\"^^xsd:date",
                        record
                                + " http://purl.org/linked-data/sdmx/2009/dimension#refArea https://w3id.org/aalborg/territory/SE-0780");
        assertThat(Shipped.VALIDATOR.validate(read).acceptable()).isPresent();
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, "", ";"),
                Arguments.of(StandardCharsets.UTF_8, "\uFEFF", "\t"),
                Arguments.of(Charset.forName("windows-1252"), "", ";"),
                Arguments.of(StandardCharsets.UTF_16LE, "\uFEFF", "\t"),
                Arguments.of(StandardCharsets.UTF_16BE, "\uFEFF", ";"),
                Arguments.of(StandardCharsets.UTF_8, "sep=;\r\n", ";"));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyEncodingAndSeparatorSaysTheSame(Charset charset, String before, String separator) throws Exception {
        String text = before + FILE.replace(";", separator).replace("\n", "\r\n");
        if (before.startsWith("sep")) {
            text = before + FILE;
        }

        assertThat(RoundTripTest.byValue(read(text.getBytes(charset), "f.csv").graph()))
                .isEqualTo(RoundTripTest.byValue(
                        read(FILE.getBytes(StandardCharsets.UTF_8), "f.csv").graph()));
    }

    @Test
    void commaSeparatedWithPointIsReadToo() throws Exception {
        String comma = FILE.replace("67,5", "67.5").replace(";", ",");

        assertThat(RoundTripTest.byValue(
                        read(comma.getBytes(StandardCharsets.UTF_8), "f.csv").graph()))
                .isEqualTo(RoundTripTest.byValue(
                        read(FILE.getBytes(StandardCharsets.UTF_8), "f.csv").graph()));
    }

    @Test
    void aCommaThatSplitsANumberIsAStrayCell() throws Exception {
        List<Finding> findings = check(FILE.replace(";", ","));

        assertThat(findings)
                .filteredOn(f -> f.code().equals("TAB-07"))
                .extracting(f -> f.place().cell().address())
                .contains("K12");
    }

    @Test
    void anEmptyValueWithoutReasonIsRefusedAndWithReasonIsAGap() throws Exception {
        assertThat(check(FILE))
                .filteredOn(f -> f.code().equals("TAB-16"))
                .extracting(Finding::place)
                .extracting(Place::line, p -> p.cell().address(), p -> p.cell().label())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(13L, "E13", "Wert"));
        assertThat(RoundTripTest.byValue(read(WHOLE.getBytes(StandardCharsets.UTF_8), "f.csv")
                                .graph())
                        .stream()
                        .filter(s -> s.contains("2020 ")))
                .anyMatch(s -> s.endsWith("ontology#DataGap"))
                .noneMatch(s -> s.contains("obsValue"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20,5|20.5",
                "20.5|20.5",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "1 234,5|1234.5",
                "1\u00A0234\u00A0567|1234567",
                "1\u202F234,25|1234.25",
                "1'234.5|1234.5",
                "1’234|1234",
                "1.234.567|1234567",
                "-5|-5",
                "−5,5|-5.5",
                "0,123|0.123",
                "1234,567|1234.567"
            })
    void numbersAreRead(String text, String value) {
        assertThat(NumberText.read(text, null))
                .isInstanceOfSatisfying(
                        NumberText.One.class, one -> assertThat(one.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234", "1,234", "999,000"})
    void whatCanBeTwoNumbersIsNotGuessedUnlessTheSheetShowsTheSign(String text) {
        assertThat(NumberText.read(text, null)).isInstanceOf(NumberText.Two.class);
        assertThat(NumberText.read(text, ',')).isInstanceOf(NumberText.One.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ca. 5", "1.23.4", "12,34,5", "1E5x.", "<5", "5*.", "1 23", "''", "--5", "1.2345.678"})
    void whatIsNoNumberIsNotRead(String text) {
        NumberText.Reading read = NumberText.read(text, null);

        assertThat(read instanceof NumberText.One one && one.unit().isEmpty()).isFalse();
    }

    @Test
    void aLikelyTerritoryIsOffered() throws Exception {
        assertThat(check(FILE.replace("SE-0780 Växjö", "SE-0708 Växjö")))
                .filteredOn(f -> f.code().equals("TAB-12"))
                .extracting(f -> f.expected().en())
                .containsExactly("did you mean SE-0780 Växjö?");
    }

    @Test
    void garbageIsRefusedInWords() {
        for (String name : List.of("a.xlsx", "a.zip", "a.csv", "a.xlsm", "a.xls")) {
            assertThatThrownBy(
                            () -> new org.aalborgdata.submission.SubmissionReader(new TableReader(RoundTripTest.FORMS))
                                    .read("\"garbage".getBytes(StandardCharsets.UTF_8), name))
                    .as(name)
                    .isInstanceOf(UnreadableSubmissionException.class);
        }
    }

    private static byte[] bytes(List<String> lines, Charset charset) {
        return String.join("\n", lines).getBytes(charset);
    }

    private static List<Finding> check(String text) throws Exception {
        return Shipped.VALIDATOR
                .validate(read(text.getBytes(StandardCharsets.UTF_8), "f.csv"))
                .findings();
    }

    private static Submission read(byte[] bytes, String name) throws Exception {
        return new org.aalborgdata.submission.SubmissionReader(new TableReader(RoundTripTest.FORMS))
                .read(bytes, name, Syntax.CSV);
    }
}
