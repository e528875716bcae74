// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.submission.SubmissionReader;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.validation.engine.Findings;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Passing over what certainly gives no result finds, in every example, exactly what plain Jena SHACL finds. */
class SameFindingsTest {
    private static final SubmissionShapes SHAPES = new SubmissionShapes(Shipped.RELEASE.shapes());
    private static final Shapes PARSED = Shapes.parse(Shipped.RELEASE.shapes());

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("shapes"), 2)) {
            return files.filter(f -> f.getNameCount() == 3 && f.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void asPlainJena(Path file) throws IOException, UnreadableSubmissionException {
        Submission submission = new SubmissionReader().read(Files.readAllBytes(file), file.toString());
        Graph data = new Reference(Shipped.REFERENCE).with(submission.graph());
        data.add(
                SubmissionValidator.ASSESSMENT,
                AalborgTerms.ASSESSMENT_DATE,
                NodeFactory.createLiteralDT("2026-11-22", XSDDatatype.XSDdate));

        assertThat(Findings.ofOurs(
                        SHAPES.plan(), data, node -> submission.graph().contains(node, Node.ANY, Node.ANY)))
                .isEqualTo(
                        Findings.ofJena(PARSED, data, node -> submission.graph().contains(node, Node.ANY, Node.ANY)));
    }

    @Test
    void almostEveryQueryOfOurShapesIsAskedOfManyRecordsInOneGo() {
        assertThat(SHAPES.plan().queries()).isGreaterThan(100);
        assertThat(SHAPES.plan().askedPerNode())
                .as("only queries with GROUP BY are left to the engine")
                .hasSizeLessThanOrEqualTo(5);
    }
}
