// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.aalborgdata.importing.source.ImportFormat;
import org.aalborgdata.importing.source.Layouts;
import org.aalborgdata.importing.source.SourceCell;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.UnreadableSourceException;

/** Cells of a stored Eurostat bulk table, read by the importer, with the digits and flags as published. */
public final class EurostatTable {
    private static final Pattern REGION = Pattern.compile("(?:(?:DK|EE|FI|LT|LV|NO|PL|SE)..|DE[34689F].)");

    /** @param flags letters such as {@code b}, in the order of the source; empty for none */
    public record Cell(String region, String year, String digits, String flags) {}

    private EurostatTable() {}

    /**
     * The cells with a value of the NUTS 2 regions of the samples; a colon means no value and gives no cell.
     *
     * @param series the dimensions before the region, such as {@code PC,Y_GE15,T}
     */
    static List<Cell> read(Path file, String series) throws IOException {
        return read(file, series, region -> REGION.matcher(region).matches() && !region.endsWith("ZZ"));
    }

    /** The same of the regions that are wanted. */
    public static List<Cell> read(Path file, String series, Predicate<String> wanted) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (SourceCell cell : source(file)) {
            Map<String, String> rest = new LinkedHashMap<>(cell.dimensions());
            String region = rest.remove("geo");
            if (!cell.value().isEmpty() && String.join(",", rest.values()).equals(series) && wanted.test(region)) {
                cells.add(new Cell(region, cell.time(), cell.value(), cell.flags()));
            }
        }
        cells.sort(Comparator.comparing(Cell::region).thenComparing(Cell::year));
        return cells;
    }

    private static List<SourceCell> source(Path file) throws IOException {
        try {
            return ImportFormat.EUROSTAT_TSV
                    .read(SourceFile.of(file.toString(), Files.readAllBytes(file)), Layouts.NONE)
                    .get(0)
                    .cells();
        } catch (UnreadableSourceException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
