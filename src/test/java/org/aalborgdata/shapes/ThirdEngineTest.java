// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import org.aalborgdata.submission.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** RDF4J finds the same in every example, too. No shape is excepted. */
class ThirdEngineTest {
    static {
        // The assertions inside RDF4J check every step of every plan and take most of the time.
        ThirdEngineTest.class.getClassLoader().setPackageAssertionStatus("org.eclipse.rdf4j", false);
    }

    private static final Rdf4jEngine ENGINE = new Rdf4jEngine();

    static List<Example> examples() {
        return Example.all();
    }

    /** A value that fails a shape in two ways is one finding; engines differ in how many results they make of it. */
    @ParameterizedTest
    @MethodSource("examples")
    void rdf4jAgrees(Example example) {
        Submission submission = example.read();

        List<String> theirs = Results.of(ENGINE.report(example, submission), submission);
        List<String> ours = Results.of(Shipped.VALIDATOR.validate(submission).report(), submission);

        assertThat(new LinkedHashSet<>(theirs)).isEqualTo(new LinkedHashSet<>(ours));
    }
}
