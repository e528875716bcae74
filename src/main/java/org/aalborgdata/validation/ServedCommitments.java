// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.validation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Which commitments the records at fault serve: their own, else those of their indicator or of the target they serve. */
final class ServedCommitments {
    private static final List<Node> NAMED =
            List.of(AalborgTerms.COMMITMENT, AalborgTerms.PRIMARY_POINT, AalborgTerms.CONCERNS_POINT);
    private static final List<Node> THROUGH = List.of(AalborgTerms.INDICATOR, AalborgTerms.SERVES);
    /** A measure serves a target, which has an indicator, which serves a commitment. */
    private static final int FARTHEST = 2;

    private ServedCommitments() {}

    /** Numbers by record, sorted; records that serve none are left out. */
    static Map<Node, List<String>> of(Graph data, List<Finding> findings) {
        Map<Node, List<String>> found = new HashMap<>();
        for (Finding finding : findings) {
            found.computeIfAbsent(finding.focus(), focus -> List.copyOf(of(data, focus, FARTHEST)));
        }
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private static Set<String> of(Graph data, Node record, int farther) {
        Set<String> numbers = new TreeSet<>(Comparator.comparingInt(Integer::parseInt));
        for (Node property : NAMED) {
            data.find(record, property, Node.ANY).forEach(t -> {
                String iri = t.getObject().isURI() ? t.getObject().getURI() : "";
                String number = Iris.lastSegment(iri).replaceFirst("\\..*", "");
                if (iri.startsWith(Iris.COMMITMENT) && number.matches("[0-9]{1,3}")) {
                    numbers.add(number);
                }
            });
        }
        if (numbers.isEmpty() && farther > 0) {
            for (Node property : THROUGH) {
                data.find(record, property, Node.ANY)
                        .forEach(t -> numbers.addAll(of(data, t.getObject(), farther - 1)));
            }
        }
        return numbers;
    }
}
