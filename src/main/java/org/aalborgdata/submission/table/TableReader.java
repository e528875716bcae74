// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.submission.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aalborgdata.register.Register;
import org.aalborgdata.release.Release;
import org.aalborgdata.submission.Cell;
import org.aalborgdata.submission.Place;
import org.aalborgdata.submission.Syntax;
import org.aalborgdata.submission.TableContent;
import org.aalborgdata.submission.TableRule;
import org.aalborgdata.submission.UnreadableSubmissionException;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * Reads a filled form, as a workbook, as one CSV file or as a package of them, into the statements that the same submission
 * has in Turtle. Every cell that cannot be read is a problem of its own; one bad cell does not hide the next. Thread-safe.
 */
public final class TableReader implements TableContent.Reader {
    private final Supplier<Forms> forms;

    /** @param forms of the release and register of now */
    public TableReader(Forms forms) {
        this(() -> forms);
    }

    private TableReader(Supplier<Forms> forms) {
        this.forms = forms;
    }

    private static final class Shipped {
        private static final Forms FORMS = shipped();

        private static Forms shipped() {
            Release release = Release.load();
            return new Forms(release, new Register(release.register()));
        }
    }

    /** With the register that the release ships; loaded when the first table is read. */
    public TableReader() {
        this(() -> Shipped.FORMS);
    }

    @Override
    public TableContent read(byte[] bytes, String name, Syntax syntax) throws UnreadableSubmissionException {
        Reading reading = new Reading(forms.get(), name);
        List<Grid> grids = grids(bytes, name, syntax, reading).stream()
                .filter(g -> !g.rows().isEmpty())
                .toList();
        if (grids.isEmpty()) {
            throw FileFault.empty(name);
        }
        HeadReading heads = new HeadReading(reading);
        List<Grid> tables = new ArrayList<>();
        boolean headed = false;
        for (Grid grid : grids) {
            int length = isNamed(grid, reading.forms.sheet(SheetForm.HEAD))
                    ? grid.rows().size()
                    : heads.length(grid.rows());
            if (!headed && length > 1) {
                heads.read(grid, grid.rows().subList(0, length));
                headed = true;
            }
            if (length < grid.rows().size()) {
                List<Grid.Row> rest =
                        grid.rows().subList(length > 1 ? length : 0, grid.rows().size());
                tables.add(new Grid(grid.sheet(), grid.hidden(), rest, grid.merged(), grid.hiddenColumns()));
            }
        }
        List<SheetReading> sheets = new ArrayList<>();
        for (Grid grid : tables) {
            form(reading, grid, syntax).ifPresent(form -> sheets.add(new SheetReading(reading, form, grid)));
        }
        if (!headed && sheets.isEmpty()) {
            throw FileFault.noForm(name);
        }
        if (!headed) {
            Grid first = grids.get(0);
            reading.problem(
                    TableRule.NO_HEAD,
                    reading.place(first, first.rows().get(0), 0, ""),
                    reading.head(),
                    null,
                    "",
                    null);
        }
        sheets.forEach(SheetReading::prepare);
        sheets.forEach(SheetReading::read);
        reading.nameTheSubmission();
        return new TableContent(reading.graph, reading.places.build(), List.copyOf(reading.problems));
    }

    private static List<Grid> grids(byte[] bytes, String name, Syntax syntax, Reading reading)
            throws UnreadableSubmissionException {
        if (syntax == Syntax.XLSX) {
            return WorkbookGrids.read(bytes, name);
        }
        List<Grid> grids = new ArrayList<>();
        if (syntax == Syntax.CSV) {
            grids.add(csv(bytes, "", name, reading));
            return grids;
        }
        for (Map.Entry<String, byte[]> file : CsvGrids.unpack(bytes, name).entrySet()) {
            String path = file.getKey();
            String sheet = path.substring(path.lastIndexOf('/') + 1).replaceFirst("(?i)[.]csv$", "");
            grids.add(csv(file.getValue(), sheet, name, reading));
        }
        return grids;
    }

    private static Grid csv(byte[] bytes, String sheet, String name, Reading reading)
            throws UnreadableSubmissionException {
        CsvGrids.Text text = CsvGrids.decode(bytes, name);
        if (text.guessed()) {
            reading.problem(
                    TableRule.READ_AS,
                    Place.of(name, 1, new Cell(sheet, 1, 0, "")),
                    reading.head(),
                    null,
                    "",
                    new Label(
                            "the file is not UTF-8; its letters were read as Windows-1252",
                            "die Datei ist kein UTF-8; ihre Buchstaben wurden als Windows-1252 gelesen"));
        }
        return CsvGrids.read(text, sheet, name);
    }

    private static boolean isNamed(Grid grid, SheetForm form) {
        String name = Words.plain(grid.sheet());
        return name.equals(form.key())
                || name.equals(Words.plain(form.name().en()))
                || name.equals(Words.plain(form.name().de()));
    }

    /** The form of a sheet, by its name; in a CSV file by its headings, since its name is the user's. */
    private static Optional<SheetForm> form(Reading reading, Grid grid, Syntax syntax) {
        List<SheetForm> forms =
                reading.forms.sheets().stream().filter(s -> !s.isHead()).toList();
        Optional<SheetForm> named = forms.stream().filter(s -> isNamed(grid, s)).findFirst();
        if (named.isPresent() || ServiceSheets.isOne(grid.sheet())) {
            return named;
        }
        SheetForm likely = likely(reading, forms, grid);
        if (likely != null && syntax != Syntax.XLSX) {
            return Optional.of(likely);
        }
        Place place = reading.place(grid, grid.rows().get(0), 0, "");
        reading.problem(
                likely == null ? TableRule.SHEET_EXTRA : TableRule.SHEET_RENAMED,
                place,
                reading.head(),
                null,
                grid.sheet(),
                likely == null
                        ? null
                        : new Label(
                                "did you mean " + likely.name().en() + "?",
                                "gemeint ist " + likely.name().de() + "?"));
        return Optional.empty();
    }

    private static @Nullable SheetForm likely(Reading reading, List<SheetForm> forms, Grid grid) {
        return forms.stream()
                .max(Comparator.comparingInt((SheetForm s) -> SheetColumns.known(reading, s, grid))
                        .thenComparingInt(s -> -SheetColumns.absent(reading, s, grid))
                        .thenComparingInt(s -> -s.columns().size()))
                .filter(s -> SheetColumns.known(reading, s, grid) >= 3)
                .orElse(null);
    }
}
