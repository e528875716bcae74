// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.aalborgdata.shapes.Shipped;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Reference REFERENCE = Reference.of(Shipped.RELEASE);

    @Test
    void everyMessageSaysWhatIsWrongAndHowToMendIt() {
        for (Rule rule : REFERENCE.rules().list()) {
            for (Locale language : java.util.List.of(Locale.ENGLISH, Locale.GERMAN)) {
                String message = rule.text().message().in(language);
                assertThat(Rule.problem(message)).as(rule.code()).isNotBlank();
                assertThat(Rule.remedy(message)).as(rule.code()).isNotBlank();
                assertThat(Rule.problem(message) + " " + Rule.remedy(message)).isEqualTo(message);
            }
        }
    }

    @Test
    void aPointInsideQuotationMarksEndsNoSentence() {
        assertThat(Rule.problem("Write \"a. b\" or 0.5. Then stop.")).isEqualTo("Write \"a. b\" or 0.5.");
        assertThat(Rule.remedy("One sentence only.")).isEmpty();
    }

    @Test
    void aRuleIsReadOffItsShape() {
        Rule rule = REFERENCE.rules().rule("TAR-03").orElseThrow();
        assertThat(rule.file()).isEqualTo("target");
        assertThat(rule.path()).isEqualTo("aalborg:indicator");
        assertThat(rule.count().multiplicity()).isEqualTo("1");
        assertThat(rule.turtle())
                .startsWith("target:Target-indicator\n")
                .endsWith(".")
                .contains("sh:message");
        assertThat(rule.classes()).singleElement().hasToString("https://w3id.org/aalborg/ontology#Target");
    }

    @Test
    void everyShapeIsShownWhole() {
        assertThat(REFERENCE.rules().list().stream().filter(Rule::hasShape))
                .isNotEmpty()
                .allMatch(r -> r.turtle().contains("\"" + r.code() + "\"")
                        && r.turtle().endsWith("."));
    }
}
