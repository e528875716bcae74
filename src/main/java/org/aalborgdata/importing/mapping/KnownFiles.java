// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.mapping;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aalborgdata.importing.source.CsvTable;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.UnreadableSourceException;
import org.jspecify.annotations.Nullable;

/** What files that do not say it themselves are: dataset and edition by their hash, from {@code editions.csv}. */
public final class KnownFiles {
    static final List<String> COLUMNS = List.of("sha256", "file", "dataset", "edition", "dated", "note");

    private final Map<String, Known> byHash = new HashMap<>();

    private KnownFiles() {}

    /**
     * @param dataset empty where the file itself names it, or holds several
     * @param edition null where nobody knows it
     * @param dated false where the source states no date and the edition is the day on which the file was read or stored
     */
    public record Known(String dataset, @Nullable LocalDate edition, boolean dated) {}

    /** @throws UnreadableSourceException with file and line */
    public static KnownFiles read(SourceFile file) throws UnreadableSourceException {
        KnownFiles known = new KnownFiles();
        for (CsvTable.Row row : CsvTable.read(file, COLUMNS)) {
            if (!row.required("sha256").matches("[0-9a-f]{64}")) {
                throw row.unreadable(
                        "The hash has to be 64 lower-case hexadecimal digits, those of the unpacked file.",
                        "Der Hash besteht aus 64 kleinen Hexadezimalziffern, denen der entpackten Datei.");
            }
            known.byHash.put(
                    row.get("sha256"),
                    new Known(
                            row.get("dataset").toLowerCase(Locale.ROOT),
                            edition(row),
                            !row.get("dated").equals("no")));
        }
        return known;
    }

    public Optional<Known> of(SourceFile file) {
        return Optional.ofNullable(byHash.get(file.sha256()));
    }

    private static @Nullable LocalDate edition(CsvTable.Row row) throws UnreadableSourceException {
        try {
            return row.has("edition") ? LocalDate.parse(row.get("edition")) : null;
        } catch (DateTimeParseException e) {
            throw row.unreadable(
                    "The edition reads " + row.get("edition") + ". Expected a date such as 2019-07-09.",
                    "Die Ausgabe lautet " + row.get("edition") + ". Erwartet ist ein Datum wie 2019-07-09.");
        }
    }
}
