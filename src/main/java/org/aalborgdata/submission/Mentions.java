// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission;

import java.util.Arrays;
import org.apache.jena.graph.Node;

/**
 * The nodes that a parser has read but not yet put into a statement, each with its place. Few at a time: those of the
 * statement at hand and of the blank nodes around it.
 */
final class Mentions {
    /** An object is the last node or, before a graph's name, the last but one. */
    private static final int NEAR = 2;

    private Node[] nodes = new Node[64];
    private long[] places = new long[64];
    private int size;

    void add(Node node, long place) {
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        nodes[size] = node;
        places[size++] = place;
    }

    /** The place of an object; {@link PlaceTable#NOWHERE} if it is not one of the last nodes. */
    long near(Node node) {
        return find(node, NEAR);
    }

    long last() {
        return size == 0 ? PlaceTable.NOWHERE : places[size - 1];
    }

    long find(Node node) {
        return find(node, size);
    }

    private long find(Node node, int atMost) {
        for (int i = size - 1; i >= Math.max(0, size - atMost); i--) {
            if (nodes[i] == node) {
                return places[i];
            }
        }
        return PlaceTable.NOWHERE;
    }

    /** To be called when a statement is whole. Only a blank node's statement can stand inside another. */
    void done(Node subject, Node predicate, Node object) {
        if (!subject.isBlank()) {
            size = 0;
            return;
        }
        while (size > 0 && (nodes[size - 1] == object || nodes[size - 1] == predicate || nodes[size - 1] == subject)) {
            size--;
        }
    }
}
