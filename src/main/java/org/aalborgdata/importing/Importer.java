// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aalborgdata.importing.mapping.Areas;
import org.aalborgdata.importing.mapping.KnownFiles;
import org.aalborgdata.importing.mapping.Mapping;
import org.aalborgdata.importing.source.ImportFormat;
import org.aalborgdata.importing.source.SourceCell;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.SourceTable;
import org.aalborgdata.importing.source.UnreadableSourceException;
import org.aalborgdata.vocabulary.Label;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of statistics one after the other and collects their figures by edition. Not for several threads.
 *
 * <p>Nothing is published here, and nothing is guessed: a cell that the mapping, the register or the flags do not
 * explain is counted under its reason.
 */
public final class Importer {
    private final ImportTables tables;
    private final ImportOptions options;
    private final Areas areas;
    private final Map<String, Edition> editions = new TreeMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private @Nullable Row row;

    /** What the cells of one row, which share their dimensions, have in common. */
    private record Row(
            Map<String, String> dimensions, @Nullable Mapping mapping, String breakdown) {}

    public Importer(ImportTables tables, ImportOptions options) {
        this.tables = tables;
        this.options = options;
        this.areas = new Areas(tables.register(), tables.nuts(), options.nuts());
    }

    /**
     * Reads one file.
     *
     * @return one entry for each of its datasets
     * @throws UnreadableSourceException if it is broken, or states no edition and the caller none either
     */
    public List<ReadFile> read(SourceFile file) throws UnreadableSourceException {
        Optional<ImportFormat> format =
                options.format() != null ? Optional.of(options.format()) : ImportFormat.guess(file, tables.layouts());
        if (format.isEmpty()) {
            return List.of(new ReadFile(file.name(), null, "", null, null, new Tally()));
        }
        List<ReadFile> read = new ArrayList<>();
        String before = seen.putIfAbsent(file.sha256(), file.name());
        KnownFiles.Known known = tables.knownFiles().of(file).orElse(new KnownFiles.Known("", null, true));
        row = null;
        for (SourceTable table : format.get().read(file, tables.layouts())) {
            Tally tally = new Tally();
            tally.countRead(table.cells().size());
            String dataset = dataset(table, known);
            LocalDate edition = edition(table, known);
            if (before != null) {
                tally.skipped(Skip.SAME_FILE, before, table.cells().size());
            } else if (!tables.mappings().knows(dataset)) {
                tally.skipped(Skip.NO_MAPPING, dataset, table.cells().size());
            } else {
                boolean dated = table.edition() != null || known.edition() == null || known.dated();
                for (SourceCell cell : table.cells()) {
                    cell(file, dataset, edition, dated, cell, tally);
                }
            }
            read.add(new ReadFile(file.name(), format.get(), dataset, edition, before, tally));
        }
        return read;
    }

    /** The editions that have figures, in the order of publisher, dataset and date. */
    public List<Edition> editions() {
        return editions.values().stream().filter(e -> e.size() > 0).toList();
    }

    /** An edition as a submission in Turtle. */
    public byte[] turtle(Edition edition) {
        return new EditionTurtle(tables.catalogue(), tables.catalogueGraph(), tables.register()).write(edition);
    }

    private String dataset(SourceTable table, KnownFiles.Known known) {
        if (options.dataset() != null) {
            return options.dataset();
        }
        return known.dataset().isEmpty() ? table.dataset() : known.dataset();
    }

    private @Nullable LocalDate edition(SourceTable table, KnownFiles.Known known) {
        if (table.edition() != null) {
            return table.edition();
        }
        return known.edition() != null ? known.edition() : options.edition();
    }

    private void cell(
            SourceFile file, String dataset, @Nullable LocalDate edition, boolean dated, SourceCell cell, Tally tally)
            throws UnreadableSourceException {
        if (row == null || row.dimensions() != cell.dimensions()) {
            Mapping found = tables.mappings().of(dataset, cell).orElse(null);
            row = new Row(cell.dimensions(), found, found == null ? breakdown(dataset, cell) : "");
        }
        Mapping mapping = row.mapping();
        if (mapping == null) {
            tally.skipped(Skip.OTHER_BREAKDOWN, row.breakdown());
        } else if (mapping.isLeftOut()) {
            tally.leftOut(java.util.Objects.requireNonNull(mapping.note()));
        } else if (!cell.time().matches("[12][0-9]{3}")) {
            tally.skipped(Skip.NO_YEAR, cell.time());
        } else {
            if (edition == null) {
                throw new UnreadableSourceException(
                        file.name(),
                        0,
                        new Label(
                                "Nobody states the edition of " + dataset
                                        + ". Give its date: --edition 2019-07-09 on the command line, the field"
                                        + " Edition on the page.",
                                "Niemand nennt die Ausgabe von " + dataset
                                        + ". Geben Sie ihr Datum an: --edition 2019-07-09 auf der Befehlszeile, das Feld"
                                        + " Ausgabe auf der Seite."));
            }
            String area = cell.dimensions().get(mapping.areaDimension());
            Areas.Area found = areas.of(area, mapping);
            switch (found.kind()) {
                case EXTRA_REGIO -> tally.skipped(Skip.EXTRA_REGIO, area);
                case UNKNOWN -> tally.skipped(Skip.UNKNOWN_AREA, area);
                case AMBIGUOUS -> tally.skipped(Skip.AMBIGUOUS_AREA, area);
                case FOUND -> figure(file, dataset, edition, dated, cell, mapping, found, area, tally);
            }
        }
    }

    private void figure(
            SourceFile file,
            String dataset,
            LocalDate edition,
            boolean dated,
            SourceCell cell,
            Mapping mapping,
            Areas.Area area,
            String stated,
            Tally tally) {
        String gap = tables.flags().gap(cell.flags());
        String status = tables.flags().statuses(cell.flags());
        String value = "";
        String printed = "";
        if (cell.value().isEmpty()) {
            if (gap.isEmpty()) {
                tally.skipped(Skip.NO_VALUE, cell.flags());
                return;
            }
            status = gap;
        } else if (!gap.isEmpty()) {
            tally.skipped(Skip.NOT_A_FIGURE, cell.flags());
            return;
        } else if (status == null) {
            tally.skipped(Skip.UNKNOWN_FLAG, cell.flags());
            return;
        } else {
            value = value(cell, mapping);
            printed = value.equals(cell.value()) && !value.matches("-?[0-9]+\\.[0-9]*0") ? "" : cell.value();
            status = with(status, mapping.status());
        }
        if (area.kept()) {
            tally.countKeptCode(stated);
        }
        Edition own = editions.computeIfAbsent(
                mapping.publisher() + " " + dataset + " " + edition,
                k -> new Edition(mapping.publisher(), dataset, edition, dated));
        own.readFrom(file.baseName());
        own.add(new Figure(
                mapping,
                area.code(),
                area.boundary(),
                Integer.parseInt(cell.time()),
                value,
                printed,
                status,
                !mapping.areaTypes().isEmpty() || area.code().equals(stated),
                tally));
    }

    private static String value(SourceCell cell, Mapping mapping) {
        return mapping.factor().compareTo(BigDecimal.ONE) == 0
                ? cell.value()
                : new BigDecimal(cell.value()).multiply(mapping.factor()).toPlainString();
    }

    private static String with(String status, String more) {
        StringBuilder all = new StringBuilder(status);
        for (char letter : more.toCharArray()) {
            if (all.indexOf(String.valueOf(letter)) < 0) {
                all.append(letter);
            }
        }
        return all.isEmpty() ? "A" : all.toString();
    }

    /** The values of the dimensions other than the area, such as {@code unit=PC sex=F}. */
    private String breakdown(String dataset, SourceCell cell) {
        String area = tables.mappings().all().stream()
                .filter(m -> m.dataset().equals(dataset))
                .map(Mapping::areaDimension)
                .findFirst()
                .orElse("geo");
        Map<String, String> rest = new LinkedHashMap<>(cell.dimensions());
        rest.remove(area);
        StringBuilder text = new StringBuilder();
        rest.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : " ").append(name).append('=').append(value));
        return text.toString();
    }
}
