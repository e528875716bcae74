// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * What the shapes looked at in one submission: a finding that nobody looked for is not an absent one.
 *
 * @param focusNodesByShape how many records of the submission each shape with a target looked at, also those with none; by the
 *     shape's IRI, sorted; a shape without an IRI goes by the name that its findings have
 * @param focusNodes how many records at least one shape looked at
 * @param notMet nodes of the submission that have a class but were looked at by no shape with a target, in document order
 */
public record Coverage(Map<String, Integer> focusNodesByShape, int focusNodes, List<Node> notMet) {
    /** No shape looked at anything. */
    public static final Coverage NONE = new Coverage(Map.of(), 0, List.of());

    public Coverage {
        focusNodesByShape = Collections.unmodifiableMap(new TreeMap<>(focusNodesByShape));
        notMet = List.copyOf(notMet);
    }

    /** The shapes with a target that met no record of the submission, sorted. */
    public List<String> shapesWithoutRecord() {
        return focusNodesByShape.entrySet().stream()
                .filter(e -> e.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }
}
