// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aalborgdata.submission.TableRule;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/** Which column of a sheet is which, by the row of headings; the order does not matter. */
final class SheetColumns {
    private static final int MOST_ROWS_ABOVE = 10;

    private final Reading reading;
    private final SheetForm form;
    private final Grid grid;
    private final Headings headings;
    private final int headingRow;
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Map<Integer, String> written = new LinkedHashMap<>();
    private final Set<Integer> notRead = new HashSet<>();

    /** @param form what the sheet holds */
    SheetColumns(Reading reading, SheetForm form, Grid grid) {
        this.reading = reading;
        this.form = form;
        this.grid = grid;
        this.headings = new Headings(reading.forms, form);
        this.headingRow = headingRow(grid, headings);
    }

    /** How many headings of the form a sheet has in its best row. */
    static int known(Reading reading, SheetForm form, Grid grid) {
        Headings headings = new Headings(reading.forms, form);
        int row = headingRow(grid, headings);
        return row < 0 ? 0 : count(grid.rows().get(row), headings);
    }

    /** How many headings that every row needs the sheet does not have in that row. */
    static int absent(Reading reading, SheetForm form, Grid grid) {
        Headings headings = new Headings(reading.forms, form);
        int row = headingRow(grid, headings);
        Set<Column> there = new HashSet<>();
        if (row >= 0) {
            grid.rows().get(row).cells().forEach(c -> headings.find(c.text()).ifPresent(there::add));
        }
        return (int) form.columns().stream()
                .filter(c -> c.required()
                        && there.stream().noneMatch(t -> t.heading().equals(c.heading())))
                .count();
    }

    private static int headingRow(Grid grid, Headings headings) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(MOST_ROWS_ABOVE, grid.rows().size()); i++) {
            int known = count(grid.rows().get(i), headings);
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best;
    }

    private static int count(Grid.Row row, Headings headings) {
        return (int) row.cells().stream().filter(c -> headings.knows(c.text())).count();
    }

    /** The columns by their numbers. */
    Map<Integer, Column> columns() {
        return columns;
    }

    /** The heading as the user wrote it, without the mark of duty. */
    String heading(int column) {
        String text = written.getOrDefault(column, "");
        return text.endsWith("*") ? text.substring(0, text.length() - 1).strip() : text;
    }

    boolean isRead(int column) {
        return columns.containsKey(column);
    }

    /** Whether a heading is there that the form does not know; its cells were said to be left out. */
    boolean isLeftOut(int column) {
        return notRead.contains(column);
    }

    /** Number of the row of headings; 0 if there is none. */
    int headingNumber() {
        return headingRow < 0 ? 0 : grid.rows().get(headingRow).number();
    }

    /** Reads the headings and says what is wrong with them. */
    List<Grid.Row> read() {
        if (headingRow < 0) {
            return grid.rows();
        }
        Grid.Row row = grid.rows().get(headingRow);
        List<Grid.Row> below = grid.rows().subList(headingRow + 1, grid.rows().size());
        Set<String> taken = new HashSet<>();
        Set<Object> meant = new HashSet<>();
        for (Grid.Raw cell : row.cells()) {
            String text = Words.tidy(cell.text());
            written.put(cell.column(), text);
            Optional<Column> found = headings.find(text);
            if (found.isEmpty()) {
                unknown(row, cell, below, meant);
            } else if (!taken.add(found.get().heading().en() + " " + found.get().language())) {
                notRead.add(cell.column());
                problem(TableRule.COLUMN_TWICE, row, cell.column(), found.get(), text, null);
            } else {
                columns.put(cell.column(), found.get());
                meant.add(found.get().heading().en());
            }
        }
        if (headingRow > 0) {
            Grid.Row first = grid.rows().get(0);
            problem(
                    TableRule.READ_AS,
                    first,
                    0,
                    null,
                    first.cells().get(0).text(),
                    new Label(
                            "the rows above the headings in row " + row.number() + " were not read",
                            "die Zeilen über den Überschriften in Zeile " + row.number() + " wurden nicht gelesen"));
        }
        if (!below.isEmpty()) {
            missing(row, meant);
        }
        return below;
    }

    private void unknown(Grid.Row row, Grid.Raw cell, List<Grid.Row> below, Set<Object> meant) {
        notRead.add(cell.column());
        if (below.stream().noneMatch(r -> r.cell(cell.column()).isPresent())) {
            return;
        }
        Optional<String> near = headings.nearest(cell.text());
        Column nearest = near.flatMap(headings::find).orElse(null);
        if (nearest != null) {
            meant.add(nearest.heading().en());
        }
        problem(
                nearest != null ? TableRule.COLUMN_RENAMED : TableRule.COLUMN_EXTRA,
                row,
                cell.column(),
                nearest,
                Words.tidy(cell.text()),
                near.map(CellReading::meant).orElse(null));
    }

    private void missing(Grid.Row row, Set<Object> meant) {
        List<Column> absent = new ArrayList<>(form.columns());
        absent.removeIf(c -> !c.required() || meant.contains(c.heading().en()));
        for (Column column : absent) {
            Label name = column.heading();
            problem(
                    TableRule.COLUMN_MISSING,
                    row,
                    0,
                    column,
                    "",
                    new Label("the heading " + name.en() + " is missing", "es fehlt die Überschrift " + name.de()));
        }
    }

    private void problem(
            TableRule rule, Grid.Row row, int number, @Nullable Column column, String found, @Nullable Label offer) {
        reading.problem(
                rule,
                reading.place(grid, row, number, number == 0 ? "" : found),
                reading.head(),
                column == null ? null : column.property(),
                found,
                offer);
    }
}
