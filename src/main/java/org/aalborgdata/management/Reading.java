// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** One read transaction: runs named queries and finds labels. Not to be kept after the transaction. */
public final class Reading {
    /** Where the name of a thing stands, the first that is there. */
    private static final List<Node> NAMES = List.of(
            Terms.PREF_LABEL, RDFS.Nodes.label, Terms.TITLE, NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"));

    private final DatasetGraph dataset;
    private final Graph union;

    Reading(DatasetGraph dataset) {
        this.dataset = dataset;
        this.union = dataset.getUnionGraph();
    }

    /**
     * The rows of a SELECT query, in its order.
     *
     * @param query name of a file of {@code src/main/resources/management/} without {@code .rq}
     * @param iris IRIs that stand for variables of the query, by the variables' names
     * @param mapper makes a value of one row; must not keep the row
     */
    public <T> List<T> rows(String query, Map<String, String> iris, Function<Row, T> mapper) {
        List<T> result = new ArrayList<>();
        var builder = QueryExec.newBuilder().dataset(dataset).query(ManagementReader.query(query));
        iris.forEach((variable, iri) -> builder.substitution(variable, NodeFactory.createURI(iri)));
        try (QueryExec exec = builder.build()) {
            for (RowSet rows = exec.select(); rows.hasNext(); ) {
                result.add(mapper.apply(new Row(this, rows.next())));
            }
        }
        return List.copyOf(result);
    }

    /** The same without variables set. */
    public <T> List<T> rows(String query, Function<Row, T> mapper) {
        return rows(query, Map.of(), mapper);
    }

    /** A thing with its name in both languages, wherever in the store it is stated. */
    public Named named(String iri) {
        Node node = NodeFactory.createURI(iri);
        return new Named(
                iri,
                NAMES.stream()
                        .filter(p -> union.contains(node, p, Node.ANY))
                        .findFirst()
                        .map(p -> Label.of(union, node, p))
                        .orElseGet(() -> Label.of(Iris.lastSegment(iri))));
    }

    /** A text of a thing in both languages, such as its description; null if none is stated. */
    public @Nullable Label text(String iri, Node property) {
        Node node = NodeFactory.createURI(iri);
        return union.contains(node, property, Node.ANY) ? Label.of(union, node, property) : null;
    }
}
