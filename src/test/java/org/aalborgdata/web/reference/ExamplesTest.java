// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.Finding;
import org.aalborgdata.validation.Severity;
import org.aalborgdata.validation.StoreRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a bad and a good example, and the line that the page marks is the one that the validator names. */
class ExamplesTest {
    private static final Reference REFERENCE = Reference.of(Shipped.RELEASE);
    /** A valid file is the good example of many rules. */
    private static final Map<String, List<Finding>> CHECKED = new HashMap<>();

    /** A file breaks it only where a profile was asked for that it does not name. */
    private static final String OTHER_PROFILE = "SUB-24";

    /** Without the rules between two submissions, and those of cells, which no single Turtle file can break. */
    static List<String> codes() {
        Set<String> between =
                Arrays.stream(StoreRule.values()).map(StoreRule::code).collect(Collectors.toSet());
        return REFERENCE.rules().list().stream()
                .map(Rule::code)
                .filter(code -> !code.startsWith("TAB-"))
                .filter(code -> !between.contains(code) && !OTHER_PROFILE.equals(code))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasABadAndAGoodExample(String code) {
        ExamplePair pair = REFERENCE.examples().of(code).orElseThrow();

        List<Finding> bad = check(pair.bad());
        List<Finding> ofRule = bad.stream().filter(f -> f.code().equals(code)).toList();
        assertThat(ofRule).isNotEmpty();
        assertThat(pair.bad().marked()).as(pair.bad().file()).isNotEmpty();
        assertThat(ofRule)
                .as("%s %s", pair.bad().file(), ofRule)
                .anyMatch(f -> f.value() == null
                        || f.place().line() == 0
                        // The value stands elsewhere: the validator names the record, the page the property.
                        || f.place().line() == pair.bad().lines().get(0).number()
                        || pair.bad().marked().contains((int) f.place().line()));

        boolean hint = REFERENCE.rules().rule(code).orElseThrow().severity() == Severity.INFO;
        assertThat(check(pair.good()))
                .as("a valid file; a hint may remain where no example is complete")
                .noneMatch(
                        f -> f.severity() != Severity.INFO || !hint && f.code().equals(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void showsTheFileAsItIs(String code) throws IOException {
        ExamplePair pair = REFERENCE.examples().of(code).orElseThrow();
        for (Excerpt excerpt : List.of(pair.bad(), pair.good())) {
            List<String> lines = Files.readAllLines(Path.of(excerpt.file()));
            assertThat(excerpt.lines()).isNotEmpty().allMatch(l -> lines.get(l.number() - 1)
                    .equals(l.text()));
            assertThat(excerpt.lines().get(excerpt.lines().size() - 1).text()).endsWith(".");
        }
    }

    @Test
    void whereTheFaultIsInAnotherRecordThatIsShownToo() {
        ExamplePair pair = REFERENCE.examples().of("TAR-16").orElseThrow();
        for (Excerpt excerpt : List.of(pair.bad(), pair.good())) {
            assertThat(excerpt.lines().stream().map(Excerpt.Line::text))
                    .contains("    a aalborg:Target ;", "    a qb:Observation ;");
        }
    }

    /** Where one fault cannot but break two rules, the page says so; hints beside the fault do no harm. */
    @Test
    void nearlyEveryRuleIsShownByAFileThatBreaksNoOther() {
        Set<String> hints = REFERENCE.rules().list().stream()
                .filter(r -> r.severity() == Severity.INFO)
                .map(Rule::code)
                .collect(Collectors.toSet());
        TreeSet<String> together = new TreeSet<>();
        codes().forEach(code -> {
            REFERENCE
                    .examples()
                    .of(code)
                    .filter(p -> !hints.containsAll(p.others()))
                    .ifPresent(p -> together.add(code));
        });
        assertThat(together)
                .as("add an example that breaks this rule alone")
                .hasSizeLessThanOrEqualTo(codes().size() / 10);
    }

    private static List<Finding> check(Excerpt excerpt) {
        return CHECKED.computeIfAbsent(excerpt.file(), file -> {
            try {
                byte[] bytes = Files.readAllBytes(Path.of(file));
                return Shipped.VALIDATOR
                        .validate(new SubmissionReader().read(bytes, excerpt.name()))
                        .findings();
            } catch (IOException | UnreadableSubmissionException e) {
                throw new IllegalStateException(file, e);
            }
        });
    }
}
