// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What was read from a table.
 *
 * @param graph the statements
 * @param places where they stand
 * @param problems the cells that could not be read, or were read by a rule that is worth telling
 */
public record TableContent(Graph graph, Places places, List<CellProblem> problems) {
    /** Reads tables. A function of its own, so that this package need not know the forms. */
    public interface Reader {
        /**
         * @param syntax one that {@link Syntax#isTable is a table}
         * @throws UnreadableSubmissionException if nothing of the file can be read
         */
        TableContent read(byte[] bytes, String name, Syntax syntax) throws UnreadableSubmissionException;
    }

    /** Collects places while a table is read. */
    public static final class PlacesBuilder {
        private final String source;
        private final Map<Node, Place> subjects = new HashMap<>();
        private final Map<Triple, Place> statements = new HashMap<>();
        private final Map<Node, Map<Node, Place>> empty = new HashMap<>();

        /** @param source name of the file as the submitter calls it */
        public PlacesBuilder(String source) {
            this.source = source;
        }

        /** The first place of a subject counts. */
        public void subject(Node subject, Place place) {
            subjects.putIfAbsent(subject, place);
        }

        /** The first place of a statement counts. */
        public void statement(Triple statement, Place place) {
            statements.putIfAbsent(statement, place);
        }

        /** An empty cell that could state the property; the first one counts. */
        public void empty(Node subject, Node property, Place place) {
            empty.computeIfAbsent(subject, s -> new HashMap<>()).putIfAbsent(property, place);
        }

        public Places build() {
            return Places.of(source, subjects, statements, empty);
        }
    }
}
