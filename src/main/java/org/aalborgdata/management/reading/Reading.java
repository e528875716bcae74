// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.management.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.aalborgdata.vocabulary.AalborgTerms;
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

    /** Shows each row to a consumer, which must not keep it. */
    public void each(String query, Map<String, String> iris, Consumer<Row> consumer) {
        rows(query, iris, row -> {
            consumer.accept(row);
            return true;
        });
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
                        .orElseGet(() -> byIndicator(node)));
    }

    /** A figure has no name of its own: it is called by its indicator and year. */
    private Label byIndicator(Node node) {
        Node indicator = object(node, AalborgTerms.INDICATOR);
        Node year = object(node, Terms.REF_PERIOD);
        if (indicator == null || year == null || !union.contains(indicator, Terms.PREF_LABEL, Node.ANY)) {
            return Label.of(Iris.lastSegment(node.getURI()));
        }
        Label name = Label.of(union, indicator, Terms.PREF_LABEL);
        String suffix = ", " + year.getLiteralLexicalForm();
        return new Label(name.en() + suffix, name.de() + suffix);
    }

    private @Nullable Node object(Node subject, Node property) {
        return union.find(subject, property, Node.ANY)
                .nextOptional()
                .map(t -> t.getObject())
                .orElse(null);
    }

    /** A text of a thing in both languages, such as its description; null if none is stated. */
    public @Nullable Label text(String iri, Node property) {
        Node node = NodeFactory.createURI(iri);
        return union.contains(node, property, Node.ANY) ? Label.of(union, node, property) : null;
    }
}
