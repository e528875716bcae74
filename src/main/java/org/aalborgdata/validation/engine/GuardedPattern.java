// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation.engine;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.validation.ReportItem;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;

/** {@code sh:pattern} of somebody unknown: the engine's own, after the same match has ended within its time. */
final class GuardedPattern extends PatternConstraint {
    private final Pattern guarded;

    GuardedPattern(String pattern, String flags) {
        super(pattern, flags);
        guarded = Pattern.compile(pattern, RegexEngine.makeMask(flags));
    }

    @Override
    public ReportItem validate(ValidationContext context, Node node) {
        if (!node.isBlank() && GuardedText.find(guarded, NodeFunctions.str(node))) {
            return null;
        }
        return super.validate(context, node);
    }
}
