// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aalborgdata.submission.Submission;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Whether a submission follows the profile against which somebody wants it checked. */
final class ProfileCheck {
    private static final Node IS_PROFILE_OF = Iris.uri("http://www.w3.org/ns/dx/prof/isProfileOf");

    private ProfileCheck() {}

    /** Nothing if the head names the profile or one derived from it; a missing profile is a rule of the shapes. */
    static List<GateFault> faults(Submission submission, Graph data, Node wanted) {
        return submission.node().stream()
                .flatMap(head -> submission.graph().find(head, DCTerms.conformsTo.asNode(), Node.ANY).toList().stream())
                .filter(t -> !follows(data, t.getObject(), wanted))
                .map(t -> new GateFault(
                        GateRule.OTHER_PROFILE, t.getSubject(), t.getPredicate(), t.getObject(), wanted.getURI()))
                .toList();
    }

    private static boolean follows(Graph data, Node profile, Node wanted) {
        Deque<Node> open = new ArrayDeque<>(List.of(profile));
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Node next = open.remove();
            if (next.equals(wanted)) {
                return true;
            }
            if (seen.add(next)) {
                data.find(next, IS_PROFILE_OF, Node.ANY).forEach(t -> open.add(t.getObject()));
            }
        }
        return false;
    }
}
