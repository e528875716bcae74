// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.TableRule;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Reads the head of the submission: one field a row, its name in the first column and its value in the second. */
final class HeadReading {
    static final Node STRUCTURE_PROPERTY = Iris.uri(Terms.QB + "structure");
    static final Node STRUCTURE = Iris.uri(AalborgTerms.NS + "structure");
    private static final Set<String> FIELD = Set.of("field", "feld");

    private final Reading reading;
    private final Headings headings;

    HeadReading(Reading reading) {
        this.reading = reading;
        this.headings = new Headings(reading.forms, reading.forms.sheet(SheetForm.HEAD));
    }

    /** How many rows at the beginning are fields of the head. */
    int length(List<Grid.Row> rows) {
        int fields = 0;
        while (fields < rows.size() && isField(rows.get(fields))) {
            fields++;
        }
        return fields;
    }

    private boolean isField(Grid.Row row) {
        Grid.Raw first = row.cells().get(0);
        return row.cells().size() <= 3
                && first.column() == 1
                && (headings.knows(first.text()) || FIELD.contains(Words.plain(first.text())));
    }

    /** One value of a field, kept until the publisher is known. */
    private record Value(Column column, Node node, Place place) {}

    void read(Grid grid, List<Grid.Row> rows) {
        CellReading cells = new CellReading(reading);
        List<Value> values = new ArrayList<>();
        Map<Node, Place> empty = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Grid.Row row : rows) {
            Optional<Grid.Raw> name = row.cell(1);
            Optional<Grid.Raw> value = row.cell(2);
            if (name.isPresent() && FIELD.contains(Words.plain(name.get().text()))) {
                continue;
            }
            Place place = reading.place(grid, row, 2, name.map(Grid.Raw::text).orElse(""));
            Optional<Column> column = name.flatMap(n -> headings.find(n.text()));
            if (column.isEmpty() || !headings.knows(name.get().text())) {
                unknown(row, grid, name, value);
                continue;
            }
            if (!seen.add(column.get().heading().en() + column.get().language())) {
                reading.problem(
                        TableRule.COLUMN_TWICE,
                        reading.place(grid, row, 1, ""),
                        reading.head(),
                        column.get().property(),
                        name.get().text(),
                        null);
                continue;
            }
            if (value.isPresent()) {
                var at = new CellReading.Context(reading.head(), place, null, null);
                cells.read(column.get(), value.get(), at).forEach(n -> values.add(new Value(column.get(), n, place)));
            } else {
                empty.putIfAbsent(column.get().stated(), place);
            }
        }
        state(grid, rows, values);
        empty.forEach((property, place) -> reading.places.empty(reading.head(), property, place));
    }

    private void state(Grid grid, List<Grid.Row> rows, List<Value> values) {
        String publisher = null;
        String period = null;
        for (Value value : values) {
            if (Terms.PUBLISHER.equals(value.column().property())
                    && value.node().isURI()) {
                publisher = Iris.lastSegment(value.node().getURI());
            } else if (AalborgTerms.PERIOD.equals(value.column().property())) {
                String text = value.node().getLiteralLexicalForm();
                period = text.matches("[A-Za-z0-9._-]+") ? text : null;
            }
        }
        reading.headSays(publisher, period);
        Node head = reading.head();
        Place place = reading.place(grid, rows.get(0), 0, "");
        reading.places.subject(head, place);
        reading.add(head, RDF.Nodes.type, AalborgTerms.SUBMISSION_CLASS, place);
        reading.add(head, RDF.Nodes.type, Terms.DATA_SET_CLASS, place);
        reading.add(head, STRUCTURE_PROPERTY, STRUCTURE, place);
        values.forEach(v -> reading.add(head, v.column().stated(), v.node(), v.place()));
    }

    private void unknown(Grid.Row row, Grid grid, Optional<Grid.Raw> name, Optional<Grid.Raw> value) {
        if (name.isEmpty() && value.isEmpty()) {
            return;
        }
        String text = name.map(Grid.Raw::text).orElse("");
        Optional<String> near = headings.nearest(text);
        reading.problem(
                near.isPresent() ? TableRule.COLUMN_RENAMED : TableRule.COLUMN_EXTRA,
                reading.place(grid, row, 1, ""),
                reading.head(),
                near.flatMap(headings::find).map(Column::property).orElse(null),
                text,
                near.map(CellReading::meant).orElse(null));
    }
}
