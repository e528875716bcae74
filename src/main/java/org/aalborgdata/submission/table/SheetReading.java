// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.TableRule;
import org.aalborgdata.vocabulary.AalborgTerms;
import org.aalborgdata.vocabulary.Label;
import org.aalborgdata.vocabulary.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads the records of one sheet. {@link #prepare} of all sheets comes before {@link #read}, so that Ids are known. */
final class SheetReading {
    private final Reading reading;
    private final SheetForm form;
    private final Grid grid;
    private final SheetColumns columns;
    private final CellReading cells;
    private final RowIds ids;
    private List<Grid.Row> rows = List.of();
    private @Nullable Character sign;

    SheetReading(Reading reading, SheetForm form, Grid grid) {
        this.reading = reading;
        this.form = form;
        this.grid = grid;
        this.columns = new SheetColumns(reading, form, grid);
        this.cells = new CellReading(reading);
        this.ids = new RowIds(reading, form);
    }

    /** Reads the headings and the Ids. */
    void prepare() {
        rows = columns.read();
        sign = decimalSign();
        for (Grid.Row row : rows) {
            given(row).ifPresent(id -> {
                Place place = reading.place(grid, row, column(ColumnKind.ID), columns.heading(column(ColumnKind.ID)));
                Place other = Asides.isExample(row) ? null : reading.ids.putIfAbsent(id, place);
                if (other != null) {
                    reading.problem(TableRule.SAME_ID, place, reading.record(id), null, id, Label.of(other.toString()));
                }
            });
        }
        merged();
        hidden();
    }

    void read() {
        for (Grid.Row row : rows) {
            reading.at(row, columns::heading);
            Grid.Raw first = row.cells().get(0);
            if (Asides.isExample(row)) {
                reading.problem(TableRule.EXAMPLE_ROW, place(row, 0), reading.head(), null, first.text(), null);
            } else if (Asides.isTotal(row, columns.columns().get(first.column()))) {
                Label notRead =
                        new Label("a row of totals; it was not read", "eine Summenzeile; sie wurde nicht gelesen");
                reading.problem(
                        TableRule.READ_AS, place(row, first.column()), reading.head(), null, first.text(), notRead);
            } else if (row.cells().stream().anyMatch(c -> isFilled(c.column()))) {
                record(row);
            } else {
                strays(row, reading.head());
            }
        }
        reading.betweenRows();
    }

    private boolean isFilled(int column) {
        Column known = columns.columns().get(column);
        return known != null && known.kind() != ColumnKind.SHOWN;
    }

    private void record(Grid.Row row) {
        String unit = unit(row);
        Map<Integer, List<Node>> values = new LinkedHashMap<>();
        Node subject = given(row).map(reading::record).orElse(null);
        boolean named = subject != null;
        if (!named) {
            // The territory, indicator and year of a figure make its Id; their problems are said below.
            int before = reading.problems.size();
            Map<Node, Node> key = new HashMap<>();
            row.cells().forEach(c -> {
                Column column = columns.columns().get(c.column());
                if (column != null && column.property() != null && RowIds.KEY.contains(column.property())) {
                    cells.read(column, c, context(reading.head(), row, c.column(), null)).stream()
                            .findFirst()
                            .ifPresent(n -> key.put(column.property(), n));
                }
            });
            reading.problems.subList(before, reading.problems.size()).clear();
            subject = ids.made(key, row.number());
        }
        for (Grid.Raw cell : row.cells()) {
            Column column = columns.columns().get(cell.column());
            if (column != null && column.kind() != ColumnKind.SHOWN) {
                values.put(cell.column(), cells.read(column, cell, context(subject, row, cell.column(), unit)));
            }
        }
        strays(row, subject);
        if (form.isFigures() && !isFigureOrGap(row, subject)) {
            return;
        }
        state(row, subject, values);
    }

    private void state(Grid.Row row, Node subject, Map<Integer, List<Node>> values) {
        boolean gap = form.isFigures() && row.cell(column(Terms.OBS_VALUE)).isEmpty();
        Place place = place(row, 0);
        reading.places.subject(subject, place);
        reading.add(subject, RDF.Nodes.type, type(row, values, gap), place);
        if (gap) {
            reading.add(subject, Terms.IS_PART_OF, reading.head(), place);
        } else if (form.belongs() != null) {
            reading.add(subject, form.belongs(), reading.head(), place);
        }
        empty(row, subject, gap);
        values.forEach((number, nodes) -> {
            Column column = columns.columns().get(number);
            if (column.property() != null && !(gap && !GapRows.keeps(column.property()))) {
                Node property = gap ? GapRows.renamed(column.property()) : column.property();
                nodes.forEach(n -> reading.add(subject, property, n, place(row, number)));
            }
        });
    }

    /** So that what is missing is said in its own cell. Optional columns of long series would be too many places. */
    private void empty(Grid.Row row, Node subject, boolean gap) {
        columns.columns().forEach((number, column) -> {
            Node property = column.property();
            boolean asked = column.required() || !form.isFigures();
            if (property != null && asked && row.cell(number).isEmpty() && !(gap && !GapRows.keeps(property))) {
                reading.places.empty(subject, gap ? GapRows.renamed(property) : property, place(row, number));
            }
        });
    }

    private Node type(Grid.Row row, Map<Integer, List<Node>> values, boolean gap) {
        if (gap) {
            return AalborgTerms.DATA_GAP_CLASS;
        }
        List<Node> chosen = values.getOrDefault(column(ColumnKind.RECORD_CLASS), List.of());
        return chosen.isEmpty() ? form.classes().get(0) : chosen.get(0);
    }

    /** Says what is wrong if there is not exactly one of value and reason. */
    private boolean isFigureOrGap(Grid.Row row, Node subject) {
        int value = column(Terms.OBS_VALUE);
        int reason = column(AalborgTerms.GAP_REASON);
        boolean hasValue = row.cell(value).isPresent();
        boolean hasReason = row.cell(reason).isPresent();
        if (hasValue && hasReason) {
            reading.problem(
                    TableRule.VALUE_AND_REASON,
                    place(row, reason),
                    subject,
                    AalborgTerms.GAP_REASON,
                    row.cell(reason).map(Grid.Raw::text).orElse(""),
                    null);
        } else if (!hasValue && !hasReason) {
            reading.problem(TableRule.NEITHER_VALUE_NOR_REASON, place(row, value), subject, Terms.OBS_VALUE, "", null);
        }
        return hasValue != hasReason;
    }

    /** Cells under no heading, and cells that belong to no column of the form. */
    private void strays(Grid.Row row, Node subject) {
        for (Grid.Raw cell : row.cells()) {
            if (!columns.isRead(cell.column()) && !columns.isLeftOut(cell.column())) {
                reading.problem(TableRule.NO_HEADING, place(row, cell.column()), subject, null, cell.text(), null);
            }
        }
    }

    private @Nullable String unit(Grid.Row row) {
        Optional<String> stated = row.cell(column(AalborgTerms.UNIT)).map(Grid.Raw::text);
        if (stated.isPresent()) {
            return stated.get();
        }
        return row.cell(column(AalborgTerms.INDICATOR))
                .flatMap(c -> {
                    Column column = columns.columns().get(c.column());
                    return reading.forms.choices().find(column.lists(), c.text()).stream()
                            .findFirst();
                })
                .flatMap(e -> reading.forms.unit(e.node()))
                .orElse(null);
    }

    private Optional<String> given(Grid.Row row) {
        return row.cell(column(ColumnKind.ID)).map(Grid.Raw::text).filter(t -> RowIds.isUsable(t));
    }

    /** The sign that the texts of the number columns show; null if they show none, or both. */
    private @Nullable Character decimalSign() {
        List<Character> signs = rows.stream()
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.type() == Grid.Type.TEXT)
                .filter(c -> Optional.ofNullable(columns.columns().get(c.column()))
                        .filter(k -> k.kind() == ColumnKind.NUMBER)
                        .isPresent())
                .map(c -> NumberText.decimalSign(c.text()))
                .filter(s -> s != null)
                .distinct()
                .toList();
        return signs.size() == 1 ? signs.get(0) : null;
    }

    private void merged() {
        for (Grid.Range range : grid.merged()) {
            rows.stream()
                    .filter(r -> r.number() == range.firstRow())
                    .findFirst()
                    .filter(r -> columns.isRead(range.firstColumn())
                            && r.cell(range.firstColumn()).isPresent())
                    .ifPresent(r -> reading.problem(
                            TableRule.MERGED,
                            place(r, range.firstColumn()),
                            reading.head(),
                            null,
                            r.cell(range.firstColumn()).map(Grid.Raw::text).orElse(""),
                            span(range)));
        }
    }

    private static Label span(Grid.Range range) {
        String first = new Cell("", range.firstRow(), range.firstColumn(), "").address();
        String last = new Cell("", range.lastRow(), range.lastColumn(), "").address();
        return Label.of(first + ":" + last);
    }

    private void hidden() {
        List<Grid.Row> hidden = rows.stream().filter(Grid.Row::hidden).toList();
        if (!hidden.isEmpty()) {
            String numbers = hidden.stream()
                    .limit(20)
                    .map(r -> String.valueOf(r.number()))
                    .collect(Collectors.joining(", "));
            tellHidden(place(hidden.get(0), 0), new Label("rows " + numbers, "Zeilen " + numbers));
        }
        for (int number : grid.hiddenColumns().stream().sorted().toList()) {
            if (isFilled(number) && !rows.isEmpty()) {
                Place place = Place.of(
                        reading.file,
                        0,
                        new Cell(grid.sheet(), columns.headingNumber(), number, columns.heading(number)));
                tellHidden(place, new Label("column", "Spalte"));
            }
        }
        if (grid.hidden() && !rows.isEmpty()) {
            tellHidden(place(rows.get(0), 0), new Label("the whole sheet", "das ganze Blatt"));
        }
    }

    private void tellHidden(Place place, Label what) {
        reading.problem(TableRule.HIDDEN, place, reading.head(), null, "", what);
    }

    private CellReading.Context context(Node subject, Grid.Row row, int column, @Nullable String unit) {
        return new CellReading.Context(subject, place(row, column), unit, sign);
    }

    private Place place(Grid.Row row, int column) {
        return reading.place(grid, row, Math.max(column, 0), column <= 0 ? "" : columns.heading(column));
    }

    private int column(ColumnKind kind) {
        return columns.columns().entrySet().stream()
                .filter(e -> e.getValue().kind() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private int column(Node property) {
        return columns.columns().entrySet().stream()
                .filter(e -> property.equals(e.getValue().property()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }
}
