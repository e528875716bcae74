// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that can be imported. */
public enum ImportFormat {
    EUROSTAT_TSV("eurostat-tsv", new EurostatTsv()),
    SDMX_CSV("sdmx-csv", new SdmxCsv()),
    JSON_STAT("json-stat", new JsonStat()),
    DATA_EXPLORER("data-explorer", new DataExplorerCsv()),
    WEB_TABLE("web-table", new WebTableCsv()),
    TABLE("table", new PlainTable()),
    KLIMATKOLLEN("klimatkollen", new KlimatkollenJson());

    private final String key;
    private final SourceReader reader;

    ImportFormat(String key, SourceReader reader) {
        this.key = key;
        this.reader = reader;
    }

    /** As people type it. */
    public String key() {
        return key;
    }

    public static Optional<ImportFormat> ofKey(String key) {
        return Stream.of(values())
                .filter(f -> f.key.equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The format that a file seems to have.
     *
     * @return empty if it looks like none; most files of a folder are something else
     */
    public static Optional<ImportFormat> guess(SourceFile file, Layouts layouts) {
        if (PlainTable.isMine(file, layouts)) {
            return Optional.of(TABLE);
        }
        String start = file.start();
        if (WebTableCsv.looksLike(start)) {
            return Optional.of(WEB_TABLE);
        }
        if (EurostatTsv.looksLike(start)) {
            return Optional.of(EUROSTAT_TSV);
        }
        if (SdmxCsv.looksLike(start)) {
            return Optional.of(SDMX_CSV);
        }
        if (DataExplorerCsv.looksLike(start)) {
            return Optional.of(DATA_EXPLORER);
        }
        if (KlimatkollenJson.looksLike(start)) {
            return Optional.of(KLIMATKOLLEN);
        }
        return JsonStat.looksLike(start) ? Optional.of(JSON_STAT) : Optional.empty();
    }

    /**
     * Reads the datasets of a file.
     *
     * @throws UnreadableSourceException if it is not in this format, with the line where that shows
     */
    public List<SourceTable> read(SourceFile file, Layouts layouts) throws UnreadableSourceException {
        return reader.read(file, layouts);
    }
}
