// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aalborgdata.importing.source.CsvTable;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.UnreadableSourceException;

/** What the flag letters of statistical offices mean here, from {@code flags.csv}. */
public final class Flags {
    static final List<String> COLUMNS = List.of("flag", "status", "gap", "meaning_en", "meaning_de");

    private final Map<String, String> statuses = new HashMap<>();
    private final Map<String, String> gaps = new HashMap<>();

    private Flags() {}

    /** @throws UnreadableSourceException with file and line */
    public static Flags read(SourceFile file) throws UnreadableSourceException {
        Flags flags = new Flags();
        for (CsvTable.Row row : CsvTable.read(file, COLUMNS)) {
            if (row.has("status") == row.has("gap")) {
                throw row.unreadable(
                        "A flag means a status or a gap, one of the two.",
                        "Ein Kennzeichen bedeutet einen Status oder eine Lücke, eines von beiden.");
            }
            (row.has("status") ? flags.statuses : flags.gaps)
                    .put(row.required("flag"), row.has("status") ? row.get("status") : row.get("gap"));
        }
        return flags;
    }

    /** Status letters for the flags of a value, such as {@code BU}; empty if there is none; null if one is not known. */
    public @org.jspecify.annotations.Nullable String statuses(String flags) {
        StringBuilder letters = new StringBuilder();
        for (String flag : flags.split("")) {
            String status = flag.isEmpty() ? "" : statuses.get(flag);
            if (status == null) {
                return null;
            }
            if (letters.indexOf(status) < 0) {
                letters.append(status);
            }
        }
        return letters.toString();
    }

    /** The reason why a value is missing; empty if the flags give none. */
    public String gap(String flags) {
        for (String flag : flags.split("")) {
            if (gaps.containsKey(flag)) {
                return gaps.get(flag);
            }
        }
        return "";
    }
}
