// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.Set;
import org.apache.jena.graph.Node;

/** A quick look at one constraint; must never say {@link Answer#PASSES} where the engine has a result. */
@FunctionalInterface
interface Check {
    /** Leaves the question to the engine. */
    Check NONE = (task, focus, values) -> Answer.UNKNOWN;

    /** @param values the value nodes of a property shape; the focus node alone for a node shape */
    Answer look(Task task, Node focus, Set<Node> values);
}
