// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.aalborgdata.catalogue.Golden;
import org.aalborgdata.shapes.Shipped;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.aalborgdata.web.reference.Vocabulary.Module;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** The class diagrams in the docs are those of the ontology and the shapes. */
class ModelDiagramsTest {
    private static final Reference REFERENCE = Reference.of(Shipped.RELEASE);

    @Test
    void theDiagramsAreThoseOfOntologyAndShapes() throws IOException {
        StringBuilder text = new StringBuilder("""
                # Class diagrams

                One diagram per file of `ontology/` that declares classes: an arrow is a property of ours whose values are
                records of another class, with how many of them the shapes allow. The page `/ontology` of the application
                shows the same with all terms and rules. This file is generated:
                `./mvnw test -Dtest=ModelDiagramsTest -Dgolden=write`.
                """);
        for (Module module : REFERENCE.vocabulary().modules()) {
            ClassDiagram diagram = ClassDiagram.of(module, REFERENCE);
            if (!diagram.isEmpty()) {
                text.append(section(module, diagram));
            }
        }
        Golden.check(Path.of("src/docs/model.md"), text.toString());
    }

    @Test
    void aDiagramShowsWhatTheShapesDemand() {
        Module core = REFERENCE.vocabulary().modules().get(0);
        assertThat(core.header()).isEqualTo(Iris.ONTOLOGY);
        List<String> parts = ClassDiagram.of(core, REFERENCE).mermaid(ModelDiagramsTest::name);
        assertThat(parts).allMatch(p -> p.startsWith("classDiagram\n"));
        assertThat(String.join("", parts))
                .contains("  Indicator <|-- LocalIndicator\n")
                .contains("  Target --> \"0..1\" Observation : baseline\n");
    }

    @Test
    void aDiagramStaysLegible() {
        for (Module module : REFERENCE.vocabulary().modules()) {
            ClassDiagram diagram = ClassDiagram.of(module, REFERENCE);
            assertThat(diagram.links()).as("relations of " + module.name()).hasSizeLessThanOrEqualTo(60);
        }
    }

    private static String section(Module module, ClassDiagram diagram) {
        String title = module.header().equals(Iris.ONTOLOGY)
                ? "Core"
                : Label.of(REFERENCE.facts(), module.header(), Terms.TITLE).en();
        String leftOut = diagram.leftOut().stream()
                .map(n -> "`" + Iris.lastSegment(n.getURI()) + "`")
                .collect(Collectors.joining(", "));
        return "\n## " + title + "\n"
                + diagram.mermaid(ModelDiagramsTest::name).stream()
                        .map(part -> "\n```mermaid\n" + part + "```\n")
                        .collect(Collectors.joining())
                + (leftOut.isEmpty() ? "" : "\nNot drawn, since many kinds of records have it: " + leftOut + ".\n");
    }

    private static String name(Node node) {
        return Iris.lastSegment(node.getURI());
    }
}
