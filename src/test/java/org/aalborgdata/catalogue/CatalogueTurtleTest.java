// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed Turtle is what the tables generate; a changed cell without new Turtle fails here. */
class CatalogueTurtleTest {
    private final CatalogueTurtle turtle = new CatalogueTurtle(Path.of("data/catalogue"));
    private final FrameworkTurtle frameworks = new FrameworkTurtle(Path.of("data/catalogue"));

    @Test
    void commitmentsAreGeneratedFromTheirTables() throws IOException {
        Golden.check(Path.of("ontology/commitments.ttl"), turtle.commitments());
    }

    @Test
    void catalogueIsGeneratedFromItsTables() throws IOException {
        Golden.check(Path.of("ontology/catalogue.ttl"), turtle.catalogue());
    }

    @Test
    void codeListsAreGeneratedFromTheirTable() throws IOException {
        Golden.check(Path.of("ontology/codes.ttl"), turtle.codes());
    }

    @Test
    void libraryIsGeneratedFromItsTables() throws IOException {
        Golden.check(Path.of("ontology/library.ttl"), frameworks.library());
    }

    @Test
    void mappingsAreGeneratedFromTheirTables() throws IOException {
        Golden.check(Path.of("ontology/mappings.ttl"), frameworks.mappings());
    }
}
