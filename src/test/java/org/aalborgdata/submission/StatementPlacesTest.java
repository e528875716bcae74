// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class StatementPlacesTest {
    private static Triple statement(int subject, int object) {
        return Triple.create(
                NodeFactory.createURI("http://example.org/s" + subject),
                NodeFactory.createURI("http://example.org/p"),
                NodeFactory.createLiteralString("o" + object));
    }

    @Test
    void keepsTheFirstPlaceOfEveryStatement() {
        Random random = new Random(4);
        StatementPlaces places = new StatementPlaces();
        Map<Triple, Long> expected = new HashMap<>();
        for (long place = 1; place <= 20_000; place++) {
            Triple statement = statement(random.nextInt(300), random.nextInt(100));
            places.add(statement, place);
            expected.putIfAbsent(statement, place);
        }

        assertThat(expected).hasSizeLessThan(20_000);
        expected.forEach((statement, place) ->
                assertThat(places.get(statement)).as(statement.toString()).isEqualTo(place));
        assertThat(places.get(statement(1, 100))).isEqualTo(PlaceTable.NOWHERE);
        assertThat(places.get(statement(300, 1))).isEqualTo(PlaceTable.NOWHERE);
    }

    @Test
    void aSubjectWithVeryManyStatementsIsAskedForThemInReasonableTime() {
        StatementPlaces places = new StatementPlaces();
        int many = 60_000;
        for (int i = 0; i < many; i++) {
            places.add(statement(1, i), i + 1);
        }

        // Walking the chain for each would be 1.8 thousand million comparisons.
        for (int i = 0; i < many; i++) {
            assertThat(places.get(statement(1, i))).isEqualTo(i + 1);
        }
        assertThat(places.get(statement(2, 1))).isEqualTo(PlaceTable.NOWHERE);
    }
}
