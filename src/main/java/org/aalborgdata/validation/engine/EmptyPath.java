// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_FixedLength;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;

/** Whether a path may be walked without taking a step. */
final class EmptyPath {
    private EmptyPath() {}

    /** True also for a kind of path that is not known here. */
    static boolean matches(Path path) {
        if (path instanceof P_Link || path instanceof P_ReverseLink || path instanceof P_NegPropSet) {
            return false;
        }
        if (path instanceof P_Inverse inverse) {
            return matches(inverse.getSubPath());
        }
        if (path instanceof P_Seq seq) {
            return matches(seq.getLeft()) && matches(seq.getRight());
        }
        if (path instanceof P_Alt alt) {
            return matches(alt.getLeft()) || matches(alt.getRight());
        }
        if (path instanceof P_OneOrMore1 || path instanceof P_OneOrMoreN) {
            return matches(((org.apache.jena.sparql.path.P_Path1) path).getSubPath());
        }
        if (path instanceof P_FixedLength fixed) {
            return fixed.getCount() == 0 || matches(fixed.getSubPath());
        }
        return true;
    }
}
