// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.web.importing;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.aalborgdata.Aalborg;
import org.aalborgdata.importing.ImportOptions;
import org.aalborgdata.importing.ImportRequest;
import org.aalborgdata.importing.ImportTables;
import org.aalborgdata.importing.source.ImportFormat;
import org.aalborgdata.importing.source.UnreadableSourceException;
import org.aalborgdata.web.Texts;
import org.aalborgdata.web.UploadLimit;
import org.aalborgdata.web.checking.Refusal;
import org.aalborgdata.web.importing.ImportForm.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Understands what was filled into the form. */
@Component
class ImportWishes {
    private static final String DATASET = "[A-Za-z0-9][A-Za-z0-9_.-]{0,80}";

    private final TableFiles tables;
    private final UploadLimit largest;
    private final TreeSet<Integer> versions;

    ImportWishes(TableFiles tables, UploadLimit largest, Aalborg aalborg) throws UnreadableSourceException {
        this.tables = tables;
        this.largest = largest;
        this.versions = ImportTables.of(aalborg.release(), aalborg.register(), null, null)
                .nuts()
                .versions();
    }

    /** A field was filled in with what means nothing here. */
    static final class NotUnderstoodException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        private NotUnderstoodException(Refusal refusal) {
            super(refusal.problem());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /** The form with what was filled in. */
    ImportForm form(Filled filled) {
        return new ImportForm(tables.mappings(), tables.layouts(), versions, largest.megabytes(), filled);
    }

    /**
     * @throws NotUnderstoodException if a field cannot be understood; it says which, what was found and what is expected
     * @throws UnreadableSourceException if a table of the operator's is broken
     */
    ImportRequest request(Texts texts, @Nullable MultipartFile file, Filled filled, boolean publish)
            throws IOException, NotUnderstoodException, UnreadableSourceException {
        if (file == null || file.isEmpty()) {
            throw wrong(texts, "import.noFile", "import.noFile.remedy");
        }
        ImportOptions options = new ImportOptions(
                format(texts, filled.format()),
                dataset(texts, filled.dataset()),
                edition(texts, filled.edition()),
                nuts(texts, filled.nuts()));
        if (!known(filled.mapping(), tables.mappings()) || !known(filled.layout(), tables.layouts())) {
            throw wrong(texts, "import.noTable", "import.noTable.remedy", filled.mapping() + " " + filled.layout());
        }
        return new ImportRequest(
                name(file.getOriginalFilename()),
                file.getBytes(),
                largest.bytes(),
                options,
                tables.table(TableFiles.Kind.MAPPING, filled.mapping()),
                tables.table(TableFiles.Kind.LAYOUT, filled.layout()),
                publish);
    }

    private static boolean known(String name, java.util.List<String> names) {
        return name.isEmpty() || names.contains(name);
    }

    private static String name(@Nullable String given) {
        String name =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return name.isBlank() ? "file" : name;
    }

    private static @Nullable ImportFormat format(Texts texts, String key) throws NotUnderstoodException {
        if (key.isBlank() || "auto".equals(key)) {
            return null;
        }
        Optional<ImportFormat> format = ImportFormat.ofKey(key);
        if (format.isEmpty()) {
            throw wrong(texts, "import.noFormat", "import.noFormat.remedy", key);
        }
        return format.get();
    }

    private static @Nullable String dataset(Texts texts, String code) throws NotUnderstoodException {
        if (code.isBlank()) {
            return null;
        }
        if (!code.strip().matches(DATASET)) {
            throw wrong(texts, "import.noDataset", "import.noDataset.remedy", code);
        }
        return code.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable LocalDate edition(Texts texts, String date) throws NotUnderstoodException {
        try {
            return date.isBlank() ? null : LocalDate.parse(date.strip());
        } catch (DateTimeParseException e) {
            throw wrong(texts, "import.noDate", "import.noDate.remedy", date);
        }
    }

    private @Nullable Integer nuts(Texts texts, String version) throws NotUnderstoodException {
        if (version.isBlank()) {
            return null;
        }
        return versions.stream()
                .filter(v -> version.equals(v.toString()))
                .findFirst()
                .orElseThrow(() -> wrong(texts, "import.noVersion", "import.noVersion.remedy", version));
    }

    private static NotUnderstoodException wrong(Texts texts, String title, String remedy, Object... found) {
        return new NotUnderstoodException(new Refusal(texts.t(title, found), texts.t(remedy), "", "", null));
    }
}
