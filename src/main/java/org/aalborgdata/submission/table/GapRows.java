// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.Map;
import java.util.Set;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Node;

/**
 * A row of figures without value, but with the reason, is a gap. What a gap states, it keeps; unit, method and source, which
 * the template fills in, say nothing of a figure that is not there.
 */
final class GapRows {
    private static final Map<Node, Node> NAMES = Map.of(Terms.REF_AREA, AalborgTerms.TERRITORY);
    private static final Set<Node> LEFT_OUT = Set.of(
            AalborgTerms.UNIT,
            Terms.HAS_UNIT,
            AalborgTerms.METHOD,
            Terms.SOURCE,
            AalborgTerms.EDITION,
            Terms.OBS_STATUS,
            AalborgTerms.UNDATED,
            AalborgTerms.STATED_VALUE,
            AalborgTerms.BOUNDARY_VERSION,
            Terms.OBS_VALUE);

    private GapRows() {}

    static boolean keeps(Node property) {
        return !LEFT_OUT.contains(property);
    }

    /** The property under which a gap states it. */
    static Node renamed(Node property) {
        return NAMES.getOrDefault(property, property);
    }
}
