// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aalborgdata.Aalborg;
import org.aalborgdata.figures.Figure;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Asserts that a store is whole: what must hold after any kill at any point. */
final class StoreState {
    private StoreState() {}

    static void isWhole(Aalborg aalborg) {
        List<Receipt> history = aalborg.registry().history();
        Set<String> current = aalborg.registry().current().stream()
                .map(Receipt::graph)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(submissionGraphs(aalborg))
                .as("the public graphs are exactly the current versions")
                .isEqualTo(current);
        for (Receipt receipt : history) {
            assertThat(aalborg.registry().original(receipt))
                    .as("original bytes of " + receipt.graph())
                    .satisfies(bytes -> assertThat(DigestUtils.sha256Hex(bytes)).isEqualTo(receipt.sha256()));
            assertThat(aalborg.registry().report(receipt))
                    .as("check report of " + receipt.graph())
                    .hasValueSatisfying(report -> {
                        assertThat(report.inputSha256()).isEqualTo(receipt.sha256());
                        assertThat(report.verdict().key()).isEqualTo(receipt.verdict());
                    });
            assertThat(aalborg.store()
                            .<Boolean>read(d -> d.contains(
                                    Iris.GRAPH_PROVENANCE,
                                    Iris.uri(receipt.graph()),
                                    AalborgTerms.CHECK_REPORT,
                                    Iris.uri(receipt.report()))))
                    .as("provenance names the check report of " + receipt.graph())
                    .isTrue();
            assertThat(aalborg.store()
                            .<Boolean>read(d ->
                                    Provenance.knows(d.getGraph(Iris.GRAPH_PROVENANCE), Iris.uri(receipt.graph()))))
                    .as("provenance of " + receipt.graph())
                    .isTrue();
        }
        for (String graph : current) {
            Graph archived = aalborg.registry().statements(graph).orElseThrow();
            Graph stored = aalborg.store().read(d -> byValue(d.getGraph(Iris.uri(graph))));
            assertThat(stored.isIsomorphicWith(byValue(archived)))
                    .as(graph + " in the store equals what was archived")
                    .isTrue();
        }
        assertThat(history.stream().map(Receipt::graph)).doesNotHaveDuplicates();
        preferredIsExact(aalborg);
    }

    /** A copy in which equal numbers have equal digits, because TDB2 keeps the number and not its digits. */
    private static Graph byValue(Graph graph) {
        Graph copy = GraphMemFactory.createGraphMem2();
        graph.find().forEach(t -> {
            Node o = t.getObject();
            boolean decimal = o.isLiteral() && XSDDatatype.XSDdecimal.getURI().equals(o.getLiteralDatatypeURI());
            copy.add(t.getSubject(), t.getPredicate(), decimal ? plain(o) : o);
        });
        return copy;
    }

    private static Node plain(Node decimal) {
        String digits = new BigDecimal(decimal.getLiteralLexicalForm())
                .stripTrailingZeros()
                .toPlainString();
        return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
    }

    /** Exactly one preferred figure for each territory, indicator and year, and no mark left of a replaced graph. */
    private static void preferredIsExact(Aalborg aalborg) {
        List<Figure> figures = new ArrayList<>();
        aalborg.figures()
                .territories()
                .forEach(t -> figures.addAll(aalborg.figures().ofTerritory(t)));
        Set<String> keys = new TreeSet<>();
        List<String> preferredKeys = new ArrayList<>();
        Set<String> preferred = new TreeSet<>();
        for (Figure f : figures) {
            String key = f.territory() + " " + f.indicator() + " " + f.year();
            keys.add(key);
            if (f.preferred()) {
                preferredKeys.add(key);
                preferred.add(f.observation());
            }
        }
        assertThat(preferredKeys).as("one preferred statement a key").containsExactlyInAnyOrderElementsOf(keys);
        Set<String> marks = aalborg.store().read(d -> d.getGraph(Iris.GRAPH_PREFERRED)
                .find(Node.ANY, AalborgTerms.PREFERRED, Node.ANY)
                .mapWith(t -> t.getSubject().getURI())
                .toSet());
        assertThat(marks).as("no mark without its figure").isEqualTo(preferred);
    }

    private static Set<String> submissionGraphs(Aalborg aalborg) {
        return aalborg.store().read(dataset -> {
            Set<String> names = new TreeSet<>();
            dataset.find(Node.ANY, Node.ANY, RDF.Nodes.type, AalborgTerms.SUBMISSION_CLASS)
                    .forEachRemaining(q -> names.add(q.getGraph().getURI()));
            return names;
        });
    }
}
