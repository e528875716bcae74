// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

/** Whoever mends a file goes through it from the beginning, also where it has no lines. */
class FindingOrderTest {
    @Test
    void cellsOfAWorkbookComeRowByRow() {
        assertThat(Stream.of(
                                at(0, new Cell("Measures", 2, 1, "")),
                                at(0, new Cell("Figures", 4, 11, "")),
                                at(0, new Cell("Figures", 2, 5, "")),
                                at(0, new Cell("Figures", 3, 4, "")),
                                at(0, new Cell("Figures", 3, 3, "")))
                        .sorted(Finding.IN_DOCUMENT_ORDER)
                        .map(f -> f.place().cell().address()))
                .containsExactly("Figures!E2", "Figures!C3", "Figures!D3", "Figures!K4", "Measures!A2");
    }

    @Test
    void linesDecideFirst() {
        assertThat(Stream.of(at(3, new Cell("", 3, 1, "")), at(2, null), at(2, new Cell("", 2, 9, "")))
                        .sorted(Finding.IN_DOCUMENT_ORDER)
                        .map(f -> f.place().line() + " " + f.place().cell()))
                .containsExactly("2 null", "2 I2", "3 A3");
    }

    private static Finding at(long line, Cell cell) {
        return new Finding(
                Severity.VIOLATION,
                "OBS-01",
                Label.of("What is wrong."),
                Label.of("Why."),
                NodeFactory.createURI("https://w3id.org/aalborg/record/x"),
                null,
                null,
                null,
                new Place("f.xlsx", line, 0, null, cell),
                "s",
                "c");
    }
}
