// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aalborgdata.validation.engine.Findings;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benchmark measures gives the same findings both ways, also with several threads and tables of partners. */
class SampleSubmissionTest {
    @Test
    void plantedErrorsAreFoundByBoth(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("s.ttl");
        SampleSubmission.write(file, 2400);
        Graph data = RDFDataMgr.loadGraph(file.toUri().toString());
        Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(
                Path.of("src/test/resources/benchmark/shapes.ttl").toUri().toString()));

        var ours = Findings.ofOurs(shapes, data, n -> true);

        assertThat(ours).hasSize(24).isEqualTo(Findings.ofJena(shapes, data, n -> true));
    }
}
