// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.aalborgdata.report.JsonReport;
import org.aalborgdata.report.TextReport;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.SubmissionReader;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;

class ReportsTest {

    @Test
    void textNamesFileLineWhatWasFoundAndWhatToDo() throws IOException {
        String text = text("three-errors.ttl", Locale.ENGLISH);

        assertThat(text)
                .contains(
                        "three-errors.ttl:49:18  Violation OBS-06  record:vaxjo/trial/planted-unit  aalborg:unit \"kg\","
                                + " expected \"t\"")
                .contains("Convert the value and state the unit of the indicator.")
                .contains("sdmx-measure:obsValue -1.87, expected at least 0")
                .contains("Violation 3, Warning 0, Info 0. Records checked: 4. Verdict: not acceptable");
    }

    @Test
    void textSpeaksGerman() throws IOException {
        assertThat(text("three-errors.ttl", Locale.GERMAN))
                .contains("Fehler OBS-06")
                .contains("erwartet \"t\"")
                .contains("Rechnen Sie den Wert um")
                .contains("Ergebnis: nicht annehmbar");
        assertThat(text("valid.ttl", Locale.GERMAN)).contains("Ergebnis: annehmbar (");
    }

    @Test
    void jsonHoldsEverythingNeededToRepeatTheCheck() throws IOException {
        StringBuilder out = new StringBuilder();
        ValidationOutcome outcome = SubmissionValidatorTest.validate("three-errors.ttl");
        JsonReport.write(outcome, Locale.ENGLISH, out);
        JsonObject json = JSON.parse(out.toString());

        assertThat(json.getString("verdict")).isEqualTo("not-acceptable");
        assertThat(json.getString("profile")).isEqualTo("https://w3id.org/aalborg/profile/figures/0.1.0");
        assertThat(json.getString("engine")).isEqualTo("Apache Jena SHACL 5.6.0");
        assertThat(json.getString("sha256")).isEqualTo(outcome.inputSha256());
        assertThat(json.getString("assessmentDate")).isEqualTo("2026-11-22");
        assertThat(json.getObj("countBySeverity").getNumber("violation").intValue())
                .isEqualTo(3);
        assertThat(json.getArray("findings").toList()).hasSize(3);
        JsonObject unit = json.getArray("findings").toList().get(1).getAsObject();
        assertThat(unit.getString("code")).isEqualTo("OBS-06");
        assertThat(unit.getString("rule")).isEqualTo("https://w3id.org/aalborg/rule/OBS-06");
        assertThat(unit.getNumber("line").intValue()).isEqualTo(49);
        assertThat(unit.getString("focus")).isEqualTo("https://w3id.org/aalborg/record/vaxjo/trial/planted-unit");
    }

    @Test
    void everyRuleOfTheGateSpeaksBothLanguages() {
        for (GateRule gateRule : GateRule.values()) {
            RuleDescription rule = gateRule.description();
            assertThat(rule.message().de())
                    .isNotBlank()
                    .isNotEqualTo(rule.message().en());
            assertThat(rule.why().de()).isNotBlank().isNotEqualTo(rule.why().en());
            assertThat(rule.code()).matches("[A-Z]{3}-\\d{2}");
            assertThat(rule.shape()).endsWith("/" + rule.code());
        }
    }

    @Test
    void everyRuleThatComparesSpeaksBothLanguages() {
        for (StoreRule rule : StoreRule.values()) {
            assertThat(rule.message().de())
                    .isNotBlank()
                    .isNotEqualTo(rule.message().en());
            assertThat(rule.why().de()).isNotBlank().isNotEqualTo(rule.why().en());
            assertThat(rule.leftOut().de()).isNotEqualTo(rule.leftOut().en());
            assertThat(rule.code()).matches("[A-Z]{3}-\\d{2}");
        }
    }

    @Test
    void aRuleThatNeedsTheStoreIsNamedAsNotEvaluated() throws Exception {
        Path file = Path.of("shapes/budget/valid.minimal.ttl");
        ValidationOutcome budget =
                Shipped.VALIDATOR.validate(new SubmissionReader().read(Files.readAllBytes(file), "valid.minimal.ttl"));
        StringBuilder text = new StringBuilder();
        TextReport.write(budget, Locale.ENGLISH, text);
        assertThat(text).contains("Not evaluated: BUD-08 (needs the store)");
        text.setLength(0);
        TextReport.write(budget, Locale.GERMAN, text);
        assertThat(text).contains("Nicht geprüft: BUD-08 (braucht den Datenbestand)");
        StringBuilder out = new StringBuilder();
        JsonReport.write(budget, Locale.ENGLISH, out);
        JsonObject left = JSON.parse(out.toString())
                .getArray("notEvaluated")
                .toList()
                .get(0)
                .getAsObject();
        assertThat(left.getString("code")).isEqualTo("BUD-08");
        assertThat(left.getString("rule")).isEqualTo("https://w3id.org/aalborg/rule/BUD-08");

        assertThat(SubmissionValidatorTest.validate("valid.ttl").notEvaluated())
                .extracting(StoreRule::code)
                .allMatch(code -> code.startsWith("PLA-"))
                .hasSize(6);
        assertThat(text("valid.ttl", Locale.ENGLISH))
                .containsOnlyOnce("Not evaluated: PLA-01, PLA-02, PLA-03, PLA-04, PLA-05, PLA-06"
                        + " (only within the file; what is public needs the store)");
    }

    @Test
    void everyRuleCanBeLookedUpByACodeOfItsOwn() {
        var rules = new SubmissionShapes(Shipped.RELEASE.shapes()).rules();

        assertThat(rules).hasSizeGreaterThan(90);
        assertThat(rules.stream().map(RuleDescription::code)).isSorted().doesNotHaveDuplicates();
    }

    private static String text(String name, Locale locale) throws IOException {
        StringBuilder out = new StringBuilder();
        TextReport.write(SubmissionValidatorTest.validate(name), locale, out);
        return out.toString();
    }
}
