// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.linkeddata;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What the public graphs say about one thing, copied out of the store.
 *
 * @param node the thing
 * @param statements those about it, with the blank nodes below it; for a document that holds terms, those about its terms
 * @param members the terms of such a document, in the order of their names; empty for everything else
 * @param context labels and other facts that name the things mentioned
 * @param uses who refers to it, by property
 * @param statedIn names of the graphs that state it
 */
record Description(
        Node node, Graph statements, List<Node> members, Graph context, List<Use> uses, List<Node> statedIn) {

    /** Of a thing that the public graphs do not describe. */
    static Description of(Node node, Graph statements) {
        return new Description(node, statements, List.of(), GraphFactory.createDefaultGraph(), List.of(), List.of());
    }

    /**
     * Statements that have the thing as their object.
     *
     * @param count all of them
     * @param subjects at most {@link Descriptions#MOST_SUBJECTS} of their subjects
     */
    record Use(Node property, long count, List<Node> subjects) {
        boolean isComplete() {
            return count == subjects.size();
        }
    }
}
