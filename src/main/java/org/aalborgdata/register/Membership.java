// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * That a territory takes or took part in a programme.
 *
 * @param programme the organisation that runs it
 * @param from day on which it joined; null if not known
 * @param until day on which the membership ended; null while it lasts
 * @param source where this is stated; null if nowhere
 */
public record Membership(
        Organisation programme,
        @Nullable String from,
        @Nullable String until,
        @Nullable String source) {
    private static final Node MEMBER_TERRITORY = Iris.uri(AalborgTerms.NS + "memberTerritory");
    private static final Node PROGRAMME = Iris.uri(Terms.ORG + "organization");
    private static final Node VALID_FROM = Iris.uri(AalborgTerms.NS + "validFrom");
    private static final Node VALID_UNTIL = Iris.uri(AalborgTerms.NS + "validUntil");

    /** The memberships of a territory, by the programmes' short names. */
    public static List<Membership> of(String territory, Register register) {
        Graph graph = register.graph();
        return graph
                .find(Node.ANY, MEMBER_TERRITORY, Iris.uri(territory))
                .mapWith(t -> t.getSubject())
                .toList()
                .stream()
                .flatMap(m -> Optional.ofNullable(text(graph, m, PROGRAMME)).flatMap(register::organisation).stream()
                        .map(o -> new Membership(
                                o,
                                text(graph, m, VALID_FROM),
                                text(graph, m, VALID_UNTIL),
                                text(graph, m, Terms.SOURCE))))
                .sorted(Comparator.comparing(m -> m.programme().slug()))
                .toList();
    }

    private static @Nullable String text(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject().isURI()
                        ? t.getObject().getURI()
                        : t.getObject().getLiteralLexicalForm())
                .orElse(null);
    }
}
