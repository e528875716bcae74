// SPDX-License-Identifier: Apache-2.0
package org.aalborgdata.importing;

import java.time.LocalDate;
import org.aalborgdata.importing.source.ImportFormat;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows about the files.
 *
 * @param format null to tell it by the content
 * @param dataset of all files; null to take it from the file
 * @param edition of all files that state none; null if each must state it
 * @param nuts version of NUTS into which codes are converted; null to leave them
 */
public record ImportOptions(
        @Nullable ImportFormat format,
        @Nullable String dataset,
        @Nullable LocalDate edition,
        @Nullable Integer nuts) {
    /** Everything by the files themselves. */
    public static final ImportOptions AUTO = new ImportOptions(null, null, null, null);
}
