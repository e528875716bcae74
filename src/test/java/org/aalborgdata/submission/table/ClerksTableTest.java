// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.validation.Finding;
import org.junit.jupiter.api.Test;

/** What somebody reads who has a table and has never seen a term of ours: one fault, one finding, in the words of the form. */
class ClerksTableTest {
    private static final Pattern TURTLE = Pattern.compile("\\^\\^|xsd:|aalborg:|qb:|sdmx-|dcterms:|method:");
    private static final String HEAD = """
            Herausgeberin;vaxjo
            Zeitraum;2027
            Profil;figures
            Titel (de);Zahlen für Växjö
            Titel (en);Figures
            Beschreibung (de);Probe
            Ausgabetag;01.03.2025
            Lizenz;https://creativecommons.org/licenses/by/4.0/
            Erfundene Werte;nein
            """;
    private static final String HEADINGS = "Gebiet;Indikator;Einheit;Jahr;Wert;Status;Methode;Quelle;Ausgabe\n";
    private static final String ROW = "SE-0780;AC01-03;%;2024;81;normal;own-records;https://www.vaxjo.se/;01.03.2025\n";

    @Test
    void messagesAboutWhatIsMissingHaveNoTurtleInThem() throws Exception {
        List<Finding> findings = findings(HEAD + HEADINGS + ";;;;62;;;;\n");

        assertThat(findings).extracting(Finding::code).contains("OBS-02", "OBS-03", "OBS-05", "OBS-07", "OBS-08");
        for (Finding finding : findings) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertThat(finding.message().in(language)).doesNotContainPattern(TURTLE);
            }
        }
        assertThat(message(findings, "OBS-07")).contains("„Status“ „normal“");
        assertThat(message(findings, "OBS-03")).contains("„Jahr“ 2019.");
    }

    @Test
    void aForecastIsSentToTheSheetsOfTargetsAndSetValues() throws Exception {
        List<Finding> findings = findings(HEAD + HEADINGS + ROW.replace("2024", "2042"));

        assertThat(message(findings, "OBS-14")).doesNotContainPattern(TURTLE).contains("„Ziel“", "„gesetzter Wert“");
    }

    @Test
    void methodsAreOfferedAsTheListShowsThem() throws Exception {
        List<Finding> findings = findings(HEAD + HEADINGS + ROW.replace("own-records", "ferrara-co2"));

        assertThat(only(findings, "OBS-09").expected().de()).isEqualTo("erwartet „Aus eigenen Akten der Gemeinde“");
    }

    @Test
    void aTableWithoutHeadHasOneFaultAndNotOneForEachRow() throws Exception {
        List<Finding> findings = findings(HEADINGS + ROW + ROW.replace("2024", "2023"));

        assertThat(findings).extracting(Finding::code).containsExactly("TAB-23");
    }

    @Test
    void aPublisherThatIsNotKnownIsOneFault() throws Exception {
        List<Finding> findings = findings(HEAD.replace(";vaxjo", ";Stadt Vaxjo") + HEADINGS + ROW);

        assertThat(findings).extracting(Finding::code).contains("TAB-12").doesNotContain("SUB-03");
        assertThat(only(findings, "TAB-12").expected().de()).isEqualTo("gemeint ist Gemeinde Växjö?");
    }

    @Test
    void aCodeWithASlipAndAnotherNameIsRecognised() throws Exception {
        List<Finding> findings =
                findings(HEAD + HEADINGS + ROW.replace("AC01-03", "AC01-3 Beteiligung an Kommunalwahlen"));

        assertThat(only(findings, "TAB-12").expected().de())
                .isEqualTo("gemeint ist AC01-03 Beteiligung an der Kommunalwahl?");
    }

    @Test
    void whatIsSaidOfTheWholeFileIsSaidOfItsSubmission() throws Exception {
        List<Finding> findings = findings((HEAD + HEADINGS + ROW).getBytes(Charset.forName("windows-1252")));

        assertThat(only(findings, "TAB-10").focus().getURI()).endsWith("/submission/vaxjo/2027");
    }

    @Test
    void aNumberThatTheProgramShortenedIsNoMatterOfUnits() throws Exception {
        Finding finding = only(findings(HEAD + HEADINGS + ROW.replace(";81;", ";1,44E+03;")), "TAB-08");

        assertThat(finding.expected().de()).contains("abgekürzt", "1440");
    }

    private static Finding only(List<Finding> findings, String code) {
        List<Finding> some =
                findings.stream().filter(f -> f.code().equals(code)).toList();
        assertThat(some).as("%s in %s", code, findings).hasSize(1);
        return some.get(0);
    }

    private static String message(List<Finding> findings, String code) {
        return only(findings, code).message().de();
    }

    private static List<Finding> findings(String csv) throws Exception {
        return findings(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> findings(byte[] csv) throws Exception {
        return Shipped.VALIDATOR.validate(RoundTripTest.read(csv, Syntax.CSV)).findings();
    }
}
