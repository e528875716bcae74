// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aalborgdata.importing.source.SourceFile;
import org.aalborgdata.importing.source.UnreadableSourceException;
import org.jspecify.annotations.Nullable;

/** The operator's own mapping and layout tables: the CSV files in the folders of that name in the data directory. */
final class TableFiles {
    private static final String ENDING = ".csv";

    private final Path data;

    TableFiles(Path data) {
        this.data = data;
    }

    /** Names of the mappings, sorted. */
    List<String> mappings() {
        return names(Kind.MAPPING);
    }

    /** Names of the layouts, sorted. */
    List<String> layouts() {
        return names(Kind.LAYOUT);
    }

    /** Which table. */
    enum Kind {
        MAPPING("mappings"),
        LAYOUT("layouts");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }
    }

    /**
     * The table of a name.
     *
     * @param name one of those listed; anything else is null, as is a name that is empty
     * @throws UnreadableSourceException if it is packed and broken
     */
    @Nullable
    SourceFile table(Kind kind, String name) throws IOException, UnreadableSourceException {
        if (!names(kind).contains(name)) {
            return null;
        }
        return SourceFile.of(name, Files.readAllBytes(data.resolve(kind.folder).resolve(name)));
    }

    private List<String> names(Kind kind) {
        Path folder = data.resolve(kind.folder);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
