// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.CellProblem;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.RowCell;
import org.aalborgdata.submission.TableContent;
import org.aalborgdata.submission.TableRule;
import org.aalborgdata.vocabulary.Iris;
import org.aalborgdata.vocabulary.Label;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** What is known and said while one file is read. Not thread-safe; one file, one reading. */
final class Reading {
    /** Stands for the organisation where the head does not name it, so that all cells are read nevertheless. */
    private static final String UNKNOWN = "unknown";

    final Forms forms;
    final String file;
    final Graph graph = GraphFactory.createGraphMem();
    final TableContent.PlacesBuilder places;
    final List<CellProblem> problems = new ArrayList<>();
    /** Rows by the Ids that people gave. */
    final Map<String, Place> ids = new LinkedHashMap<>();

    private Grid.@Nullable Row current;
    private IntFunction<String> headings = column -> "";
    /** The current row as problems show it; made for the first of them. */
    private @Nullable List<RowCell> shown;

    private String organisation = UNKNOWN;
    private String period = UNKNOWN;

    Reading(Forms forms, String file) {
        this.forms = forms;
        this.file = file;
        places = new TableContent.PlacesBuilder(file);
    }

    /** @param wanted null where the head does not say it */
    void headSays(@Nullable String publisher, @Nullable String wanted) {
        organisation = publisher == null ? UNKNOWN : publisher;
        period = wanted == null ? UNKNOWN : wanted;
    }

    String period() {
        return period;
    }

    Node head() {
        return Iris.submission(organisation, period);
    }

    /** Problems that were met before the head was read are of the submission that it names. */
    void nameTheSubmission() {
        Node before = Iris.submission(UNKNOWN, UNKNOWN);
        problems.replaceAll(p -> p.focus().equals(before) ? p.about(head()) : p);
    }

    /** The record of an Id within the organisation. */
    Node record(String id) {
        return Iris.uri(Iris.RECORD + organisation + "/" + id);
    }

    Place place(Grid grid, Grid.Row row, int column, String heading) {
        return Place.of(file, row.line(), new Cell(grid.sheet(), row.number(), column, heading));
    }

    void add(Node subject, Node property, Node value, Place place) {
        Triple statement = Triple.create(subject, property, value);
        graph.add(statement);
        places.statement(statement, place);
    }

    void problem(
            TableRule rule, Place place, Node focus, @Nullable Node property, String found, @Nullable Label offer) {
        problems.add(new CellProblem(rule, place, focus, property, found, offer, row()));
    }

    /** From now on problems are of this row, until the next. */
    void at(Grid.Row row, IntFunction<String> heading) {
        current = row;
        headings = heading;
        shown = null;
    }

    /** From now on problems are not of a row of records. */
    void betweenRows() {
        current = null;
        shown = null;
    }

    private List<RowCell> row() {
        if (current == null) {
            return List.of();
        }
        if (shown == null) {
            shown = current.cells().stream()
                    .map(c -> new RowCell(c.column(), headings.apply(c.column()), c.text()))
                    .toList();
        }
        return shown;
    }
}
